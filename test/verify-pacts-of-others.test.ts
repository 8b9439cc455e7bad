import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyProvider } from '../contracts/index.ts';
import { type Check, createMasker, statusOf } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { targetAt } from './testing/load-place.ts';
import { root, start } from './testing/passgate-process.ts';

/** Pact files of other teams' clients hold what ours do not: pending interactions, messages, contents of plugins. */
let simulator: RunningSimulator;
let dir: string;
let interaction: Interaction;
beforeAll(async () => {
  simulator = await startSimulator();
  dir = await mkdtemp(join(tmpdir(), 'passgate-pacts-of-others-'));
  const ours = await readFile(join(root, 'contracts/pacts/passgate-adobe-pass-dcr.json'), 'utf8');
  const { interactions }: { interactions: Interaction[] } = JSON.parse(ours);
  const found = interactions.find(({ description }) =>
    description.endsWith('a wrong secret is an invalid client'),
  );
  if (found === undefined) throw new Error('the contract is gone');
  interaction = found;
});
afterAll(async () => {
  await simulator.close();
  await rm(dir, { recursive: true });
});

interface Interaction {
  readonly description: string;
  readonly request: object;
  readonly response: object;
}

const title = 'a wrong secret';
const holding = () => ({ ...interaction });
const broken = () => ({ ...interaction, response: { ...interaction.response, status: 418 } });
const message = { type: 'Asynchronous/Messages', description: title, contents: { content: { a: 1 } } };

async function pactFile(interactions: readonly object[], more: object = {}): Promise<string> {
  const folder = await mkdtemp(join(dir, 'pact-'));
  const path = join(folder, 'other-pass.json');
  const parties = { consumer: { name: 'other' }, provider: { name: 'adobe-pass-dcr' } };
  const metadata = { pactSpecification: { version: '4.0' } };
  await writeFile(path, JSON.stringify({ ...parties, metadata, interactions, ...more }));
  return path;
}

async function verify(path: string): Promise<Check[]> {
  const world = memoryWorld({ env: process.env });
  const target = targetAt(simulator.url);
  const given = { world, root, target, pactFiles: [path], masker: createMasker(), filter: title };
  return (await verifyProvider(given)).checks;
}

/** What is said of the interaction, without that of the file. */
const own = (checks: readonly Check[]) => checks.filter(({ id }) => !id.startsWith('verify/pact-file/'));

describe('an interaction', () => {
  it.each<[string, () => object, string, boolean, Check['verdict']]>([
    ['that holds', holding, 'passed', true, 'passed'],
    ['that does not hold', broken, 'failed', true, 'failed'],
    ['that is pending and holds', () => ({ ...holding(), pending: true }), 'passed', true, 'passed'],
    ['that is pending and does not hold', () => ({ ...broken(), pending: true }), 'failed', false, 'passed'],
    ['of a message', () => message, 'unjudged', true, 'unjudged'],
    ['of a message that is pending', () => ({ ...message, pending: true }), 'unjudged', false, 'passed'],
    [
      'of a synchronous message',
      () => ({ ...message, type: 'Synchronous/Messages', request: {}, response: [] }),
      'unjudged',
      true,
      'unjudged',
    ],
    [
      'of a plugin',
      () => ({ ...holding(), pluginConfiguration: { protobuf: {} } }),
      'unjudged',
      true,
      'unjudged',
    ],
  ])('%s', async (_name, given, verdict, required, status) => {
    const checks = await verify(await pactFile([given()]));
    expect(own(checks)).toMatchObject([{ verdict, required }]);
    expect(statusOf(checks)).toBe(status);
    const isPending = Reflect.get(given(), 'pending') === true;
    expect(own(checks)[0]?.title.endsWith(' (pending)')).toBe(isPending);
    expect(own(checks)[0]?.evidence.some(({ kind }) => kind === 'pending')).toBe(isPending);
  });

  it('of a message is named as one, with what to do', async () => {
    expect(own(await verify(await pactFile([message])))).toMatchObject([
      {
        title: 'a wrong secret',
        evidence: [
          {
            message:
              '“a wrong secret” is an asynchronous message; Passgate verifies plain HTTP interactions only.',
            hint: expect.stringContaining('a pact file of its own'),
          },
        ],
      },
    ]);
  });

  it('whose request is in no document still falls short', async () => {
    const path = await pactFile([{ ...interaction, request: { method: 'GET', path: '/' } }]);
    expect(own(await verify(path))).toMatchObject([
      { verdict: 'failed', required: true, evidence: [{ message: 'No document describes GET /.' }] },
    ]);
  });

  it('is judged beside what is no HTTP exchange, and beside what takes a plugin', async () => {
    const metadata = {
      pactSpecification: { version: '4.0' },
      plugins: [{ name: 'protobuf', version: '0.3.0', configuration: {} }],
    };
    const messages = [{ description: title, contents: {} }];
    const path = await pactFile([holding(), message, { ...broken(), description: `${title} again` }], {
      metadata,
      messages,
    });
    const verdicts = own(await verify(path)).map(({ id, verdict }) => [id, verdict]);
    expect(Object.fromEntries(verdicts)).toEqual({
      'verify/issueToken/a-wrong-secret-is-an-invalid-client': 'passed',
      'verify/issueToken/a-wrong-secret-again': 'failed',
      'verify/other/a-wrong-secret': 'unjudged',
      'verify/other/a-wrong-secret-2': 'unjudged',
    });
  });
});

it('a message pact of V3 is no empty pact file', async () => {
  const metadata = { pactSpecification: { version: '3.0.0' } };
  const path = await pactFile([], { interactions: undefined, metadata, messages: [{ description: title }] });
  const checks = await verify(path);
  expect(statusOf(checks)).toBe('unjudged');
  expect(own(checks)).toMatchObject([{ evidence: [{ message: expect.stringContaining('is a message;') }] }]);
});

describe('the command line', () => {
  it.each<[string, () => object, number, RegExp]>([
    [
      'a pending interaction that does not hold',
      () => ({ ...broken(), pending: true }),
      0,
      /✓ .* meets every contract that --filter selects \(1 check passed; 1 more is not required\)\n {2}failed \(not required\) verify\/issueToken/,
    ],
    [
      'a message',
      () => message,
      3,
      /\? unjudged: .*\n {2}unjudged verify\/other\/.* is an asynchronous message/,
    ],
    ['what does not hold', broken, 1, /✗ failed: .*\n {2}failed verify\/issueToken\//],
  ])('says of %s what it came to', async (_name, given, code, said) => {
    const pacts = join(await pactFile([given()]), '..');
    const args = ['verify', '--target', simulator.url, '--pacts', pacts, '--filter', title];
    const ended = await start(args, dir).ended;
    expect(ended.err).toMatch(said);
    expect(ended.code).toBe(code);
  });
});
