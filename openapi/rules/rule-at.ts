import { stat } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { type JsonObject, recordOf } from '../../core/index.ts';
import { documentName, documentPath, readDocument } from '../documents/documents.ts';
import type { OperationRow } from '../runtime/operation.ts';
import { childPointer, pointerSegments, valueAt } from '../runtime/pointer.ts';
import { placesOf, type RulePlace } from './rule-places.ts';

/**
 * A rule in words, and where it stands: document, line, pointer into the document, keys of the
 * published pages.
 */
export interface DocumentRule {
  readonly text: string;
  readonly source: string;
}

interface KnownDocument {
  readonly content: JsonObject;
  readonly lineOf: (pointer: string) => number | undefined;
}

/** A key in brackets names the page that a statement was taken from: `[CRE 2]`, `[OAS2, V18]`. */
const keys = /\[[A-Z][A-Z0-9]*(?:[ ,-][^\]]*)?\]/g;
const longestText = 300;

const knownDocuments = new Map<
  string,
  { readonly stamp: string; readonly document: Promise<KnownDocument> }
>();

/**
 * Returns what the documents on disk say about a place, in the words of the nearest description,
 * and where. `undefined` where no document knows the operation. Throws `INPUT_FILE` where a
 * document cannot be read.
 */
export async function ruleAt(root: string, place: RulePlace): Promise<DocumentRule | undefined> {
  // Not before it is asked for: `passgate generate` comes by here, and has to work where this file
  // is broken or not there.
  const { operations } = await import('../generated/operations.ts');
  const rows: Readonly<Record<string, OperationRow>> = operations;
  const row = Object.hasOwn(rows, place.operation) ? rows[place.operation] : undefined;
  if (row === undefined) return undefined;
  const { content, lineOf } = await knownDocument(root, row.api);
  const operation = `${childPointer('/paths', row.path)}/${row.method.toLowerCase()}`;
  const places = placesOf(content, operation, place);
  const [last = operation, before = ''] = [...places].reverse();
  // A property that is a reference to a schema: it is required where it stands, and has its form
  // from the schema.
  const property = isProperty(before) && !isProperty(last) ? before : last;
  const at = place.body?.required === true ? property : last;
  const line = lineOf(at);
  const told = [...places].reverse().map((one) => descriptionAt(content, one));
  const cited = told.find((text) => text.match(keys) !== null) ?? descriptionAt(content, operation);
  const where = `${documentName(row.api)}${line === undefined ? '' : `:${line}`} #${at}`;
  const name = property === last ? nameOf(last) : `${nameOf(property)} (${nameOf(last)})`;
  const required = place.body?.required === true ? ' is required' : '';
  return {
    text: `${name}${required}: ${shortened(told.find((text) => text !== '') ?? 'as documented')}`,
    source: [where, ...new Set(cited.match(keys) ?? [])].join(' '),
  };
}

/**
 * Parsed once, however many findings ask at the same time: of a provider that does everything wrong
 * there are thousands.
 */
async function knownDocument(root: string, api: OperationRow['api']): Promise<KnownDocument> {
  const path = documentPath(root, api);
  const found = await stat(path).catch(() => undefined);
  const stamp = `${found?.mtimeMs} ${found?.size} ${found?.ino}`;
  const kept = knownDocuments.get(path);
  if (kept?.stamp === stamp) return kept.document;
  const document = readDocument(root, api).then(({ text, content }) => ({ content, lineOf: linesOf(text) }));
  knownDocuments.set(path, { stamp, document });
  return document;
}

function linesOf(text: string): KnownDocument['lineOf'] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  return (pointer) => {
    const node: unknown = document.getIn(pointerSegments(pointer), true);
    const range = recordOf(node).range;
    const start: unknown = Array.isArray(range) ? range[0] : undefined;
    return typeof start === 'number' ? lineCounter.linePos(start).line : undefined;
  };
}

function descriptionAt(content: JsonObject, pointer: string): string {
  const { description } = recordOf(valueAt(content, pointer));
  return typeof description === 'string' ? description.replace(/\s+/g, ' ').trim() : '';
}

function isProperty(pointer: string): boolean {
  return pointerSegments(pointer).at(-2) === 'properties';
}

/** Returns the name of a place: the schema, the property, the header or the status. */
function nameOf(pointer: string): string {
  const segments = pointerSegments(pointer);
  const [kind, name] = segments.slice(-2);
  const owner = segments.at(-3) ?? '';
  if (kind === 'properties') return `${name} of ${owner}`;
  if (kind === 'responses') return `status ${name}`;
  return kind === 'headers' ? `header ${name}` : (name ?? '');
}

function shortened(text: string): string {
  const plain = text
    .replace(keys, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;])/g, '')
    .trim();
  return plain.length > longestText ? `${plain.slice(0, longestText)}…` : plain;
}
