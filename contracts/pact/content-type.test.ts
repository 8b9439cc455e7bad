import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { comparableContentType, withComparableContentTypes } from './content-type.ts';
import { runPactProcess } from './process.ts';

it.each([
  ['application/json', 'application/json'],
  ['Application/JSON', 'application/json'],
  [' text/HTML ', 'text/html'],
  ['application/json;charset=UTF-8', 'application/json;charset=UTF-8'],
  ['application/json; charset=utf-8', 'application/json; charset=utf-8'],
  [
    'Application/Vnd.X+JSON ; Charset="UTF-8" ; Boundary="a b"',
    'application/vnd.x+json; charset=UTF-8; boundary="a b"',
  ],
  ['', ''],
])('%s is compared as %s', (contentType, want) => {
  expect(comparableContentType(contentType)).toBe(want);
});

/**
 * What a pact expects, what a provider sends, whether the core takes one for the other, and the
 * rule of the pact.
 */
const cases: [expected: string, sent: string, holds: boolean, regex?: string][] = [
  ['application/json', 'Application/Json', true],
  ['Application/JSON', 'application/json', true],
  ['Application/JSON; Charset=utf-8', 'APPLICATION/json ;charset="UTF-8"', true],
  ['application/json', 'Application/Json', true, 'application/json.*'],
  ['application/json', 'application/json', true, 'Application/JSON'],
  [
    'application/json; charset=utf-8',
    'Application/Json; charset=UTF-8',
    true,
    'application/json;\\s?charset=utf-8',
  ],
  ['application/json', 'text/json', false],
  ['application/json', 'Text/HTML', false],
  ['application/json; charset=utf-8', 'application/json; charset=utf-16', false],
  ['application/json', 'text/json', false, 'application/json.*'],
];
const versions = ['2.0.0', '3.0.0', '4.0'];
const rows = versions.flatMap((version) => cases.map((one) => [version, ...one] as const));

/**
 * Returns a pact of somebody else's, which expects a content type and perhaps has a rule for it.
 */
function pactOf(version: string, path: string, contentType: string, regex?: string) {
  const v4 = version === '4.0';
  const matchers = [{ match: 'regex', regex }];
  const inV2 = { '$.headers.Content-Type': { match: 'regex', regex } };
  const rules = version === '2.0.0' ? inV2 : { header: { 'content-type': { combine: 'AND', matchers } } };
  // A property of this name is no content type.
  const body = { contentType: 'A/B' };
  const interaction = {
    ...(v4 ? { type: 'Synchronous/HTTP' } : {}),
    description: 'it answers',
    request: { method: 'GET', path },
    response: {
      status: 200,
      headers: { 'Content-Type': v4 ? [contentType] : contentType },
      body: v4 ? { content: body, contentType, encoded: false } : body,
      ...(regex === undefined ? {} : { matchingRules: rules }),
    },
  };
  return {
    consumer: { name: 'c' },
    provider: { name: 'p' },
    interactions: [withComparableContentTypes(interaction)],
    metadata: { pactSpecification: { version } },
  };
}

it('the Pact core takes content types of any case for the same, and no others', async () => {
  const server = createServer(({ url = '' }, response) => {
    const sent = rows[Number(url.slice(1))]?.[2] ?? '';
    response.writeHead(200, { 'Content-Type': comparableContentType(sent) }).end('{"contentType":"A/B"}');
  });
  const dir = await mkdtemp(join(tmpdir(), 'passgate-content-type-'));
  try {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const providerUrl = `http://127.0.0.1:${port}`;
    const interactions = await Promise.all(
      rows.map(async ([version, expected, , , regex], index) => {
        const pactFile = join(dir, `${index}.json`);
        await writeFile(pactFile, JSON.stringify(pactOf(version, `/${index}`, expected, regex)));
        return { pactFile, provider: 'p', providerUrl, statesUrl: providerUrl };
      }),
    );
    const wrong: unknown[] = [];
    let verified = 0;
    const world = memoryWorld({ env: process.env });
    await runPactProcess(world, { kind: 'verify', interactions }, (answer) => {
      if (answer.kind !== 'verified') return;
      verified += 1;
      const row = rows[answer.index];
      if ((answer.problems.length === 0) !== row?.[3]) wrong.push([row, answer.problems]);
    });
    expect(wrong).toEqual([]);
    expect(verified).toBe(rows.length);
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(dir, { recursive: true });
  }
});
