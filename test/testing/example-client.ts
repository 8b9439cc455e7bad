import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './passgate-process.ts';

/** A copy of the example of a client in a folder where Passgate is installed; `replace` breaks its code in one place. */
export async function exampleClient(
  folder: string,
  replace?: readonly [from: string, to: string],
): Promise<string> {
  const copy = join(folder, 'streaming-client');
  await rm(copy, { recursive: true, force: true });
  await cp(join(root, 'examples', 'streaming-client'), copy, { recursive: true });
  if (replace === undefined) return copy;
  const path = join(copy, 'src', 'client.ts');
  const code = await readFile(path, 'utf8');
  if (!code.includes(replace[0])) throw new Error(`The example has no ${replace[0]}.`);
  await writeFile(path, code.replace(...replace));
  return copy;
}

/** Ways to break the client, and what its contracts then say. */
export const brokenClients: readonly (readonly [
  what: string,
  replace: readonly [from: string, to: string],
  operation: string,
  difference: string,
])[] = [
  [
    'does not name its device',
    ["'AP-Device-Identifier': this.#device.identifier,", ''],
    'getProfileByCode (GET /api/v2/REF30/profiles/code/QX7K2PA)',
    "Expected a header 'AP-Device-Identifier' but was missing",
  ],
  [
    'asks for a token in JSON',
    [
      "body: new URLSearchParams({ client_id: id, client_secret: secret, grant_type: 'client_credentials' }),",
      "headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ client_id: id }),",
    ],
    'issueToken (POST /o/client/token)',
    "Expected header 'Content-Type' to have value 'application/x-www-form-urlencoded' but was 'application/json'",
  ],
  [
    'takes a denial for a permit',
    ['decision.authorized ?', 'decision ?'],
    'denies with a reason',
    'serializedToken',
  ],
];
