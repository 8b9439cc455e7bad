import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishPacts, readPactFile } from './pact-file.ts';

it('pacts of one name are joined, and what is ours and no longer made goes away', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-publish-'));
  const [raw, out] = [join(folder, 'raw'), join(folder, 'out')];
  const pact = (description: string) => JSON.stringify({ interactions: [{ description }] });
  for (const [path, text] of [
    [join(raw, '0', 'passgate-a.json'), pact('second')],
    [join(raw, '1', 'passgate-a.json'), pact('first')],
    [join(out, 'passgate-old.json'), pact('old')],
    [join(out, 'passgate-notes.md'), 'kept'],
    [join(out, 'elsewhere.json'), pact('kept')],
  ] as const) {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
  }
  const made = await publishPacts(raw, out);
  expect(made).toEqual([join(out, 'passgate-a.json')]);
  expect((await readdir(out)).sort()).toEqual(['elsewhere.json', 'passgate-a.json', 'passgate-notes.md']);
  const { interactions } = JSON.parse(await readFile(made[0] ?? '', 'utf8'));
  expect(interactions).toEqual([{ description: 'first' }, { description: 'second' }]);
  await rm(folder, { recursive: true });
});

const request = { method: 'POST', path: '/o/client/token' };
const v4 = { pactSpecification: { version: '4.0' } };
const v3 = { pactSpecification: { version: '3.0.0' } };

it.each<[string, object, object]>([
  ['of V4, pending', { metadata: v4, interactions: [{ request, pending: true }] }, { pending: true }],
  [
    'of V4, pending in so many words',
    { metadata: v4, interactions: [{ request, pending: 'true' }] },
    { pending: false },
  ],
  [
    'of V3, which knows no pending',
    { metadata: v3, interactions: [{ request, pending: true }] },
    { pending: false },
  ],
  [
    'of V4, as other tools say it',
    { metadata: { pactSpecificationVersion: '4.0' }, interactions: [{ request, pending: true }] },
    { pending: true },
  ],
  ['of HTTP', { metadata: v4, interactions: [{ type: 'Synchronous/HTTP', request }] }, { method: 'POST' }],
  [
    'of an asynchronous message',
    { metadata: v4, interactions: [{ type: 'Asynchronous/Messages', contents: {} }] },
    { otherThanHttp: 'an asynchronous message' },
  ],
  [
    'of a synchronous message, pending',
    { metadata: v4, interactions: [{ type: 'Synchronous/Messages', request: {}, pending: true }] },
    { otherThanHttp: 'a synchronous message', pending: true },
  ],
  ['of a message of V3', { metadata: v3, messages: [{ contents: {} }] }, { otherThanHttp: 'a message' }],
  [
    'of a plugin',
    { metadata: v4, interactions: [{ type: 'Synchronous/HTTP', request, pluginConfiguration: { csv: {} } }] },
    { otherThanHttp: 'an exchange in a form of the Pact plugin csv' },
  ],
  [
    'of a type to come',
    { metadata: v4, interactions: [{ type: 'Carrier/Pigeon' }] },
    { otherThanHttp: 'of the type Carrier/Pigeon' },
  ],
])('an interaction %s', async (_name, content, want) => {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-pact-'));
  const path = join(folder, 'pact.json');
  await writeFile(
    path,
    JSON.stringify({ consumer: { name: 'app' }, provider: { name: 'pass' }, ...content }),
  );
  const { interactions, rest } = await readPactFile(folder, path);
  expect(interactions).toMatchObject([want]);
  if (!('otherThanHttp' in want)) expect(interactions[0]).not.toHaveProperty('otherThanHttp');
  expect(Object.keys(rest).sort()).toEqual(['consumer', 'metadata', 'provider']);
  await rm(folder, { recursive: true });
});
