import { join } from 'node:path';
import type { ApiDocument } from './documents.ts';
import { documentName, documentPath } from './documents.ts';

export const lintConfig = 'openapi/redocly.yaml';

/** A problem that Redocly finds. */
export interface LintProblem {
  readonly rule: string;
  readonly message: string;
  /** JSON pointer, such as `#/paths`. */
  readonly pointer: string;
  /** From 1. */
  readonly line: number;
  /** Whether the reviewed ignore file has it. */
  readonly reviewed: boolean;
}

/**
 * Returns what Redocly's recommended rules say of a document. Throws where its own configuration
 * cannot be read.
 */
export async function lintDocument(
  root: string,
  { api, text }: Pick<ApiDocument, 'api' | 'text'>,
): Promise<LintProblem[]> {
  // Half a second of start-up, which only those who lint should pay.
  const { getLineColLocation, lintFromString, loadConfig } = await import('@redocly/openapi-core');
  const config = await loadConfig({ configPath: join(root, ...lintConfig.split('/')) });
  // Redocly makes ids of schemas from the place of the document, in which a `#` or `?` of the
  // folder's name would have a meaning.
  const name = documentName(api);
  const reviewed = config.ignore[documentPath(root, api)];
  config.ignore = reviewed === undefined ? {} : { [name]: reviewed };
  const problems = await lintFromString({ source: text, absoluteRef: name, config });
  return problems.map(({ ruleId, message, ignored, location: [location] }) => ({
    rule: ruleId,
    message,
    pointer: location?.pointer ?? '',
    line: location === undefined ? 1 : getLineColLocation(location).start.line,
    reviewed: ignored === true,
  }));
}
