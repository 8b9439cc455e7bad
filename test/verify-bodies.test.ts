import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committedPacts, verifyProvider } from '../contracts/index.ts';
import { type Check, createMasker } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { targetAt } from './testing/load-place.ts';
import { type PassingAnswer, startMisbehavingProxy } from './testing/misbehaving-proxy.ts';
import { root } from './testing/passgate-process.ts';

/** Answers whose text says more than the value that is read from it: by Pact's verifier, the journeys, and the judge. */
let simulator: RunningSimulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

const apis = ['adobe-pass-dcr', 'adobe-pass-reggie', 'adobe-pass-rest-v2'];

async function verify(filter: string, spoil: (answer: PassingAnswer) => void): Promise<Check[]> {
  const proxy = await startMisbehavingProxy(simulator.url, (answer) => {
    if (!answer.path.startsWith('/_simulator/') && answer.body !== '') spoil(answer);
    return undefined;
  });
  try {
    const { checks } = await verifyProvider({
      world: memoryWorld({ env: process.env }),
      root,
      target: targetAt(proxy.url),
      pactFiles: apis.map((api) => join(root, committedPacts, `passgate-${api}.json`)),
      masker: createMasker(),
      filter,
    });
    const judged = checks.filter(({ operation }) => operation !== undefined);
    expect(judged.length).toBeGreaterThan(3);
    return judged;
  } finally {
    await proxy.close();
  }
}

const notPassed = (checks: readonly Check[]) => checks.filter(({ verdict }) => verdict !== 'passed');
const isJson = ({ headers }: PassingAnswer) => headers['content-type']?.includes('json') === true;
const isXml = ({ headers }: PassingAnswer) => headers['content-type']?.includes('xml') === true;

describe('a byte order mark before every answer', () => {
  const mark = (answer: PassingAnswer) => {
    answer.body = `\ufeff${answer.body}`;
  };

  it.each(['createRegistrationCode', 'issueToken', 'getProfileByCode'])(
    'is drift, and %s passes',
    async (filter) => {
      const checks = await verify(filter, mark);
      expect(notPassed(checks)).toEqual([]);
      const told = checks.filter(({ evidence }) => evidence.length > 0);
      expect(told.length).toBeGreaterThan(3);
      for (const { evidence } of told) {
        expect(evidence).toMatchObject([{ kind: 'drift', pointer: '', received: 'one before it' }]);
      }
    },
  );

  it('hides nothing that is wrong behind it', async () => {
    const spoilt = await verify('issueToken', (answer) => {
      answer.body = answer.body.replace('"token_type":"bearer"', '"token_type":"mac"');
      mark(answer);
    });
    expect(notPassed(spoilt)[0]).toMatchObject({
      verdict: 'failed',
      evidence: expect.arrayContaining([expect.objectContaining({ kind: 'schema', pointer: '/token_type' })]),
    });
  });
});

it('references in XML are read as what they stand for', async () => {
  let written = 0;
  const checks = await verify('createRegistrationCode', (answer) => {
    if (!isXml(answer)) return;
    answer.body = answer.body.replace(/<(code|message)>(.)/, (_whole, name: string, first: string) => {
      written += 1;
      return `<${name}>&#${first.charCodeAt(0)};`;
    });
  });
  expect(written).toBeGreaterThan(2);
  expect(notPassed(checks)).toEqual([]);
  expect(checks.flatMap(({ evidence }) => evidence)).toEqual([]);
});

it('a name that stands twice fails, in the contract and in the journey, with both places', async () => {
  const checks = await verify('createSession', (answer) => {
    if (isJson(answer) && answer.status === 200)
      answer.body = answer.body.replace('{"actionName"', '{"actionName":"relax","actionName"');
  });
  const failed = notPassed(checks).filter(({ operation }) => operation === 'createSession');
  expect(failed.filter(({ id }) => id.includes('journey')).length).toBeGreaterThan(0);
  expect(failed.filter(({ id }) => !id.includes('journey')).length).toBeGreaterThan(0);
  expect(failed[0]?.evidence).toContainEqual(
    expect.objectContaining({
      kind: 'schema',
      pointer: '/actionName',
      received: expect.stringMatching(/^twice \(line 1, column 2 and line 1, column \d+\)$/),
    }),
  );
});
