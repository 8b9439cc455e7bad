import * as library from '@pactflow/openapi-pact-comparator';
import type { JsonObject } from '../../core/index.ts';

/** What of a result of the comparator matters here. */
export interface DocumentDifference {
  readonly code: string;
  readonly message: string;
  readonly mockDetails?: { readonly interactionDescription?: string | null; readonly location: string };
}

interface Comparator {
  compare(pact: JsonObject): AsyncIterable<DocumentDifference>;
}

/**
 * Compares a document with pact files. The declarations of the package do not resolve under Node's
 * rules, so they are ours.
 */
export function comparatorFor(oas: JsonObject): Comparator {
  const Made: unknown = Reflect.get(library, 'Comparator');
  const comparator: unknown = typeof Made === 'function' ? Reflect.construct(Made, [{ oas }]) : undefined;
  if (!isComparator(comparator)) throw new Error('The comparator of documents and pact files has changed.');
  return comparator;
}

function isComparator(value: unknown): value is Comparator {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'compare') === 'function';
}
