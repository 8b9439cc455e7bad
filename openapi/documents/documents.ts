import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Document, LineCounter } from 'yaml';
import {
  type ApiName,
  apiFacts,
  apiNames,
  bounds,
  isRecord,
  type JsonObject,
  mapApis,
  messageOf,
  PassgateError,
  readText,
  tooDeep,
} from '../../core/index.ts';
import { parseYamlWithinBounds } from '../../core/yaml.ts';
import { withoutMark } from '../runtime/remarks.ts';

export { type ApiName, apiNames };

/**
 * A document: its text with LF line ends, the SHA-256 of that text in hexadecimal, and what it
 * says.
 */
export interface ApiDocument {
  readonly api: ApiName;
  readonly text: string;
  readonly sha256: string;
  readonly content: JsonObject;
}

/** Relative to the root of the project, with forward slashes. */
export function documentName(api: ApiName): string {
  return apiFacts(api).document;
}

export function documentPath(root: string, api: ApiName): string {
  return join(root, ...documentName(api).split('/'));
}

/** Throws `INPUT_FILE` that names the file, and the line where the YAML is broken. */
export async function readDocument(root: string, api: ApiName): Promise<ApiDocument> {
  return parseApiDocument(api, await readDocumentText(root, api));
}

export async function readAllDocuments(root: string): Promise<ApiDocument[]> {
  return Promise.all(apiNames.map((api) => readDocument(root, api)));
}

/** Pure half of `readDocument`. */
export function parseApiDocument(api: ApiName, raw: string): ApiDocument {
  const { text, content } = parseDocumentText(documentName(api), raw);
  return { api, text, sha256: sha256Of(text), content };
}

/**
 * Returns a document's text with LF line ends and what it says. Throws `INPUT_FILE` that names the
 * place where it is broken.
 */
export function parseDocumentText(name: string, raw: string): { text: string; content: JsonObject } {
  const known = lately.get(raw);
  // A copy each: whoever reads a document may change what was read.
  if (known !== undefined) return structuredClone(known);
  const { text, content } = parseYaml(name, raw);
  if (!isRecord(content)) throw brokenDocument(`${name}:1: the document is not a mapping`);
  const read = { text, content };
  const [oldest] = lately.keys();
  if (oldest !== undefined && lately.size >= mostKept) lately.delete(oldest);
  lately.set(raw, structuredClone(read));
  return read;
}

/** Raw text to what it says: the stages of a gate read the four documents seven times, each in 0.3 CPU-seconds. */
const lately = new Map<string, { text: string; content: JsonObject }>();
/** The four documents, and as many older ones beside them. */
const mostKept = 8;

/** What a YAML or JSON text says, of whatever kind. */
export interface ParsedYaml {
  /** With LF line ends. */
  readonly text: string;
  readonly content: unknown;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Throws `INPUT_FILE` that names the place where the text is broken. */
export function parseYaml(name: string, raw: string): ParsedYaml {
  // git gives a document with the byte order mark that it was committed with.
  const text = withoutMark(raw).replaceAll('\r\n', '\n');
  // With `<<`, which the linter and the generator of types read as well.
  const { document, lines } = parseYamlWithinBounds(name, text);
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw brokenDocument(`${name}:${line}:${col}: ${broken.message}`);
  }
  try {
    const content: unknown = document.toJS({ maxAliasCount: bounds.aliases.most });
    if (!isTree(content, new Set())) throw new Error('an alias refers to the value that contains it');
    return { text, content, document, lines };
  } catch (error) {
    throw brokenDocument(`${name}:1: ${messageOf(error)}`);
  }
}

function isTree(value: unknown, above: Set<object>): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (above.has(value)) return false;
  if (above.size > bounds.levels.most) throw new Error(tooDeep);
  above.add(value);
  const answer = Object.values(value).every((one) => isTree(one, above));
  above.delete(value);
  return answer;
}

/**
 * Document to SHA-256 of its LF-normalised bytes, as they are on disk now. Throws `INPUT_FILE`
 * where one cannot be read.
 */
export async function documentHashes(root: string): Promise<Record<ApiName, string>> {
  const hashes = new Map(
    await Promise.all(apiNames.map(async (api) => [api, await hashOf(root, api)] as const)),
  );
  return mapApis((api) => hashes.get(api) ?? '');
}

async function hashOf(root: string, api: ApiName): Promise<string> {
  return sha256Of((await readDocumentText(root, api)).replaceAll('\r\n', '\n'));
}

async function readDocumentText(root: string, api: ApiName): Promise<string> {
  try {
    return await readText(documentPath(root, api), bounds.document);
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    throw new PassgateError(
      'INPUT_FILE',
      `${documentName(api)} cannot be read: ${messageOf(error)}`,
      'Run Passgate in the root of the project, where the folder openapi/ is.',
      { cause: error },
    );
  }
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function brokenDocument(message: string): PassgateError {
  return new PassgateError('INPUT_FILE', message, 'Fix the document there.');
}
