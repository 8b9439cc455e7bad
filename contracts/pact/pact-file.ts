import { readdir, rm } from 'node:fs/promises';
import { basename, isAbsolute, join, relative } from 'node:path';
import {
  isRecord,
  type JsonObject,
  jsonOf,
  listOf,
  makeFolder,
  messageOf,
  PassgateError,
  parsedJson,
  readText,
  recordOf,
  writeFileWhole,
} from '../../core/index.ts';
import { consumerName } from './names.ts';

/** What of a pact file matters here. */
export interface PactFile {
  readonly path: string;
  /** The path as people see it: relative to the project where it lies inside. */
  readonly name: string;
  readonly consumer: string;
  readonly provider: string;
  /** Hashes of the documents it was made from; empty where it carries none. */
  readonly documents: Readonly<Record<string, string>>;
  readonly interactions: readonly PactInteraction[];
  /** Everything but the interactions. */
  readonly rest: JsonObject;
}

export interface PactInteraction {
  readonly description: string;
  readonly states: readonly string[];
  /** The same with their parameters. */
  readonly providerStates: readonly { readonly name: string; readonly params: JsonObject }[];
  readonly method: string;
  readonly path: string;
  /** Marked `pending` in a V4 pact: informational until the provider passes it. */
  readonly pending: boolean;
  /** What it is where it is no plain HTTP exchange: `an asynchronous message`. */
  readonly otherThanHttp?: string;
  readonly raw: JsonObject;
}

/** Throws `INPUT_FILE` where the file cannot be read or is no pact. */
export async function readPactFile(root: string, path: string): Promise<PactFile> {
  let content: unknown;
  try {
    content = jsonOf(await readText(path));
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    throw new PassgateError('INPUT_FILE', `The pact file ${path} cannot be read: ${messageOf(error)}`, hint, {
      cause: error,
    });
  }
  if (!isRecord(content) || !isRecord(content.provider)) {
    throw new PassgateError('INPUT_FILE', `${path} is not a pact file.`, hint);
  }
  // What only messages and plugins need would be in the way where a single HTTP interaction is
  // verified.
  const { interactions, messages, metadata, ...others } = content;
  const { plugins: _plugins, ...plain } = recordOf(metadata);
  const rest = { ...others, metadata: plain };
  const documents: Record<string, string> = {};
  for (const [name, hash] of Object.entries(recordOf(plain[consumerName]))) {
    if (typeof hash === 'string') documents[name] = hash;
  }
  const inside = relative(root, path);
  return {
    path,
    name: inside.startsWith('..') || isAbsolute(inside) ? path : inside,
    consumer: String(recordOf(content.consumer).name ?? ''),
    provider: String(content.provider.name ?? ''),
    documents,
    interactions: [
      ...recordsOf(interactions).map((raw) => interactionOf(raw, isV4(plain))),
      ...recordsOf(messages).map((raw) => ({ ...interactionOf(raw, false), otherThanHttp: 'a message' })),
    ],
    rest,
  };
}

const hint = 'Write the pact files with: npx passgate contracts';

function recordsOf(value: unknown): readonly JsonObject[] {
  return listOf(value).filter(isRecord);
}

/** Returns whether a pact is V4: the version is in one of three places, by what wrote the file. */
function isV4(metadata: JsonObject): boolean {
  const { pactSpecification, 'pact-specification': older, pactSpecificationVersion } = metadata;
  const version = recordOf(pactSpecification).version ?? recordOf(older).version ?? pactSpecificationVersion;
  return /^4\b/.test(String(version));
}

const otherTypes: Readonly<Record<string, string>> = {
  'Asynchronous/Messages': 'an asynchronous message',
  'Synchronous/Messages': 'a synchronous message',
};

/** Returns what an interaction is, if no plain HTTP exchange; before V4 all of them are. */
function otherThanHttp({ type, pluginConfiguration }: JsonObject): { readonly otherThanHttp?: string } {
  const plugins = Object.keys(recordOf(pluginConfiguration));
  if (plugins.length > 0)
    return { otherThanHttp: `an exchange in a form of the Pact plugin ${plugins.join(', ')}` };
  if (type === undefined || type === 'Synchronous/HTTP') return {};
  return { otherThanHttp: otherTypes[String(type)] ?? `of the type ${String(type)}` };
}

function interactionOf(raw: JsonObject, v4: boolean): PactInteraction {
  const request = recordOf(raw.request);
  // V2 has one state as text, V3 and V4 a list of them.
  const given: readonly unknown[] = Array.isArray(raw.providerStates)
    ? raw.providerStates
    : [{ name: raw.providerState }];
  const providerStates = given.map(recordOf).flatMap(({ name, params }) => {
    return typeof name === 'string' ? [{ name, params: recordOf(params) }] : [];
  });
  return {
    description: String(raw.description ?? ''),
    states: providerStates.map(({ name }) => name),
    providerStates,
    method: String(request.method ?? 'GET'),
    path: String(request.path ?? '/'),
    pending: v4 && raw.pending === true,
    ...(v4 ? otherThanHttp(raw) : {}),
    raw,
  };
}

/**
 * Returns the same pact in bytes that depend on nothing but the contracts: keys and interactions
 * sorted, without the versions that the Pact core adds.
 */
export function normalised(text: string): string {
  const content: unknown = JSON.parse(text);
  if (!isRecord(content)) return text;
  const { pactRust: _versions, ...metadata } = recordOf(content.metadata);
  const byDescription = listOf(content.interactions).toSorted((a, b) => compare(nameOf(a), nameOf(b)));
  return `${JSON.stringify(sortedKeys({ ...content, metadata, interactions: byDescription }), null, 2)}\n`;
}

function nameOf(interaction: unknown): string {
  return String(recordOf(interaction).description ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(entries.map(([key, one]) => [key, sortedKeys(one)]));
}

/**
 * Reads what the Pact core wrote, which says nothing of a disk that had no space for it.
 * @throws PassgateError `MACHINE` (exit 3) where it is half a file
 */
async function rawPact(path: string): Promise<JsonObject> {
  const text = await readText(path);
  const pact = parsedJson(text);
  if (isRecord(pact)) return pact;
  throw new PassgateError(
    'MACHINE',
    `The Pact core could write only ${text.length} characters of ${path}; no space is left on the disk.`,
    'Free some space there, or set TMPDIR to another folder.',
  );
}

/**
 * Writes what the Pact core left in the folders of `rawDir` to `pactDir`, joined by name and
 * normalised; pacts of ours that are no longer made go away.
 */
export async function publishPacts(rawDir: string, pactDir: string): Promise<string[]> {
  await makeFolder(pactDir);
  const joined = new Map<string, JsonObject>();
  for (const path of (await readdir(rawDir, { recursive: true })).filter((name) => name.endsWith('.json'))) {
    const pact = await rawPact(join(rawDir, path));
    const name = basename(path);
    const interactions = [...listOf(joined.get(name)?.interactions), ...listOf(pact.interactions)];
    joined.set(name, { ...pact, interactions });
  }
  const made = [...joined.keys()].sort();
  for (const name of made) {
    await writeFileWhole(join(pactDir, name), normalised(JSON.stringify(joined.get(name))));
  }
  for (const name of await readdir(pactDir)) {
    const ours = name.startsWith(`${consumerName}-`) && name.endsWith('.json');
    if (ours && !made.includes(name)) await rm(join(pactDir, name));
  }
  return made.map((name) => join(pactDir, name));
}
