import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './passgate-process.ts';

/** A copy of the example of a client in a folder where Passgate is installed; `replace` breaks its code in one place. */
export async function exampleClient(
  folder: string,
  replace?: readonly [file: string, from: string, to: string],
): Promise<string> {
  const copy = join(folder, 'streaming-client');
  await rm(copy, { recursive: true, force: true });
  await cp(join(root, 'examples', 'streaming-client'), copy, { recursive: true });
  if (replace === undefined) return copy;
  const [file, from, to] = replace;
  const path = join(copy, 'src', file);
  const code = await readFile(path, 'utf8');
  if (!code.includes(from)) throw new Error(`${file} of the example has no ${from}.`);
  await writeFile(path, code.replace(from, to));
  return copy;
}

/** Ways to break the client, and what its contracts then say. */
export const brokenClients: readonly (readonly [
  what: string,
  replace: readonly [file: string, from: string, to: string],
  operation: string,
  difference: string,
])[] = [
  [
    'does not name its device',
    ['api.ts', "'AP-Device-Identifier': this.#device.identifier,", ''],
    'getProfileByCode (GET /api/v2/REF30/profiles/code/QX7K2PA)',
    "Expected a header 'AP-Device-Identifier' but was missing",
  ],
  [
    'asks for a token in JSON',
    ['api.ts', "'/o/client/token', { body: new URLSearchParams(form) }", "'/o/client/token', json(form)"],
    'issueToken (POST /o/client/token)',
    "Expected header 'Content-Type' to have value 'application/x-www-form-urlencoded' but was 'application/json'",
  ],
  [
    'takes a denial for a permit',
    ['decisions.ts', 'if (decision.authorized) return', 'if (decision) return'],
    'denies with a reason',
    'serializedToken',
  ],
];
