import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPacts, runContracts, verifyProvider } from '../contracts/index.ts';
import { type Check, createMasker, type Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { type PassingAnswer, startMisbehavingProxy } from './testing/misbehaving-proxy.ts';

const root = join(import.meta.dirname, '..');
let dir: string;
let simulator: RunningSimulator;
let pactFiles: string[];
let contractChecks: Check[];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'passgate-verify-test-'));
  simulator = await startSimulator();
  const pactDir = join(dir, 'pacts');
  const world = memoryWorld({ env: process.env });
  ({ checks: contractChecks, pactFiles } = await runContracts({ world, root, pactDir }));
}, 60_000);

afterAll(async () => {
  await simulator.close();
  await rm(dir, { recursive: true });
});

function targetAt(url: string, more: Partial<Target> = {}): Target {
  const origins = { dcr: url, reggie: url, 'rest-v2': url, 'vantage-clients': url };
  const names = { serviceProvider: 'REF30', requestor: 'REF30', tenant: 'passgate-tenant' };
  return { name: 'under test', origins, simulatorUrl: url, cannotArrange: [], ...names, ...more };
}

async function verify(target: Target, filter = '', files = pactFiles): Promise<Check[]> {
  const world = memoryWorld({ env: process.env });
  const given = { world, root, target, pactFiles: files, masker: createMasker(), filter };
  return (await verifyProvider(given)).checks;
}

async function verifySpoilt(filter: string, spoil: Spoil): Promise<Check[]> {
  const proxy = await startMisbehavingProxy(simulator.url, spoil);
  try {
    return await verify(targetAt(proxy.url), filter);
  } finally {
    await proxy.close();
  }
}

type Spoil = (answer: PassingAnswer) => undefined | 'hang up';

/** Changes the text of the answers of one path. */
function rewriting(path: string, change: (text: string) => string): Spoil {
  return (answer) => {
    if (answer.path.includes(path)) answer.body = change(answer.body);
    return undefined;
  };
}

function otherStatus(path: string, from: number, to: number): Spoil {
  return (answer) => {
    if (answer.path === path && answer.status === from) answer.status = to;
    return undefined;
  };
}

const failed = (checks: readonly Check[]) => checks.filter(({ verdict }) => verdict === 'failed');
const login = 'after the login there is a regular profile';

/** A pact file of our own making: one that was made, changed. */
async function changedPact(api: string, change: (content: PactContent) => void): Promise<string> {
  const made = pactFiles.find((path) => path.includes(api)) ?? '';
  const content: PactContent = JSON.parse(await readFile(made, 'utf8'));
  change(content);
  const path = join(dir, `${crypto.randomUUID()}.json`);
  await writeFile(path, JSON.stringify(content));
  return path;
}

interface PactContent {
  interactions: { providerStates: { name: string }[]; request: { path: string } }[];
  metadata: { passgate?: { [document: string]: string } };
}

describe('the contracts', () => {
  it('all hold, and the committed pact files are what they make', async () => {
    expect(failed(contractChecks)).toEqual([]);
    expect(contractChecks.length).toBeGreaterThanOrEqual(8);
    expect(failed(await checkPacts(root, pactFiles))).toEqual([]);
  });

  it('make the same bytes again', async () => {
    const pactDir = join(dir, 'again');
    const again = await runContracts({ world: memoryWorld({ env: process.env }), root, pactDir });
    for (const [index, path] of again.pactFiles.entries()) {
      expect(await readFile(path, 'utf8')).toBe(await readFile(pactFiles[index] ?? '', 'utf8'));
    }
  });

  it('stop at once when they are interrupted', async () => {
    const world = memoryWorld({ env: process.env });
    const running = runContracts({ world, root, pactDir: join(dir, 'interrupted') });
    setTimeout(world.interrupt, 50);
    await expect(running).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });
});

describe('the simulator', () => {
  it('honours every contract and the whole conformance table', async () => {
    const checks = await verify(targetAt(simulator.url));
    expect(checks.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
    expect(checks.length).toBeGreaterThan(contractChecks.length);
  });
});

describe('a provider falls short, with operation and pointer, when', () => {
  it('a required property is gone', async () => {
    const spoil = rewriting('/profiles/code/', (text) => text.replace(/"notAfter":\d+,/, ''));
    const evidence = {
      kind: 'schema',
      operation: 'getProfileByCode',
      pointer: '/profiles/Cablevision/notAfter',
      expected: 'a required property',
    };
    expect(failed(await verifySpoilt(login, spoil))).toMatchObject([
      {
        operation: 'getProfileByCode',
        evidence: expect.arrayContaining([expect.objectContaining(evidence)]),
      },
    ]);
  });

  const signIn = 'with all parameters the viewer has to sign in';
  const withToken = 'registered credentials give a token';
  const [begun, sent] = ['a time after notBefore', 'a time after the Date of the response'];
  it.each([
    [
      'a profile is over before it begins',
      login,
      'notAfter',
      'getProfileByCode',
      '/profiles/Cablevision/notAfter',
      begun,
    ],
    ['a session is over before it begins', signIn, 'notAfter', 'createSession', '/notAfter', begun],
    [
      'a profile was over years ago',
      login,
      'not',
      'getProfileByCode',
      '/profiles/Cablevision/notAfter',
      sent,
    ],
    ['a session was over years ago', signIn, 'not', 'createSession', '/notAfter', sent],
    ['a token was over years ago', withToken, 'created_at', 'issueToken', '/expires_in', sent],
  ])('%s', async (_what, filter, name, operation, pointer, expected) => {
    const spoil = rewriting('/', (text) => text.replace(new RegExp(`("${name}\\w*":"?)1\\d`, 'g'), '$110'));
    const checks = failed(await verifySpoilt(filter, spoil)).filter((one) => one.operation === operation);
    expect(checks.length).toBeGreaterThan(0);
    const evidence = expect.objectContaining({ kind: 'validity', operation, pointer, expected });
    for (const check of checks)
      expect(check).toMatchObject({ required: true, evidence: expect.arrayContaining([evidence]) });
  });

  it('a property is there that Pact lets pass', async () => {
    const spoil = rewriting('/profiles/code/', (text) => text.replace('{', '{"surplus":1,'));
    expect(failed(await verifySpoilt(login, spoil))).toMatchObject([
      { evidence: [{ kind: 'schema', pointer: '/surplus' }] },
    ]);
  });

  it('a status is another', async () => {
    const checks = await verifySpoilt(
      'registered credentials give a token',
      otherStatus('/o/client/token', 201, 200),
    );
    const evidence = { kind: 'status', operation: 'issueToken', received: '200' };
    expect(failed(checks)).toMatchObject([
      { operation: 'issueToken', evidence: [{ ...evidence, expected: '201' }] },
    ]);
  });

  it('the journey gets another status, and what follows is unjudged', async () => {
    const checks = await verifySpoilt('journey:', otherStatus('/o/client/token', 201, 500));
    expect(failed(checks).map(({ id }) => id)).toEqual([
      'verify/issueToken/journey-its-credentials-give-a-token',
    ]);
    expect(checks.filter(({ verdict }) => verdict === 'unjudged').length).toBeGreaterThan(5);
  });

  it('a step of a journey is asked for alone: those before it run, none behind it', async () => {
    const id = 'verify/createSession/journey-the-token-opens-a-session';
    const checks = await verifySpoilt(id, otherStatus('/o/client/token', 201, 500));
    expect(checks.map((one) => [one.id, one.verdict]).slice(-3)).toEqual([
      ['verify/registerClient/journey-the-application-registers', 'passed'],
      ['verify/issueToken/journey-its-credentials-give-a-token', 'failed'],
      [id, 'unjudged'],
    ]);
    expect(checks.filter((one) => one.operation !== undefined)).toHaveLength(3);
  });

  it('the answer is about another code than the one asked for', async () => {
    const spoil = rewriting('/regcode/', (text) => text.replace(/"code":"\w+"/, '"code":"AAAAAA1"'));
    expect(failed(await verifySpoilt('the record behind a code', spoil))).toMatchObject([
      { evidence: [{ kind: 'state-value', pointer: '/code' }] },
    ]);
  });

  it('it does not throttle', async () => {
    const fault = { match: {}, fault: { kind: 'rate-limit-off' } };
    const headers = { 'Content-Type': 'application/json' };
    const unlimited = await startSimulator();
    try {
      await fetch(`${unlimited.url}/_simulator/faults`, {
        method: 'POST',
        headers,
        body: JSON.stringify(fault),
      });
      const checks = await verify(targetAt(unlimited.url), 'a device that asks too often is throttled');
      const status = expect.objectContaining({ kind: 'status', expected: '429' });
      expect(failed(checks)).toMatchObject([
        { operation: 'getProfileByCode', evidence: expect.arrayContaining([status]) },
      ]);
    } finally {
      await unlimited.close();
    }
  });

  it('it is lost after its first answers', async () => {
    let answers = 0;
    const checks = await verifySpoilt('createSession', () => {
      answers += 1;
      return answers > 4 ? 'hang up' : undefined;
    });
    const kinds = failed(checks).flatMap(({ evidence }) => evidence.map(({ kind }) => kind));
    expect(kinds).toEqual(['target-lost']);
  });

  it('no secret of it is shown', async () => {
    const secrets: string[] = [];
    const spoil = rewriting('/o/client/token', (text) => {
      secrets.push(JSON.parse(text).access_token);
      return text.replace('"token_type":"bearer"', `"token_type":"${secrets.at(-1)}"`);
    });
    const checks = await verifySpoilt('registered credentials give a token', spoil);
    expect(failed(checks).length).toBe(1);
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets) expect(JSON.stringify(checks)).not.toContain(secret);
  });
});

describe('never green by accident:', () => {
  it('no pact file', async () => {
    expect(failed(await verify(targetAt(simulator.url), 'journey', []))).toMatchObject([
      { id: 'verify/pact-file/none' },
    ]);
  });

  it('a pact file without interactions', async () => {
    const path = await changedPact('dcr', (content) => {
      content.interactions = [];
    });
    expect(failed(await verify(targetAt(simulator.url), 'journey', [path]))).toMatchObject([
      { evidence: [{ kind: 'pact-file', where: path }] },
    ]);
  });

  it('a pact file made from other documents', async () => {
    const path = await changedPact('dcr', ({ metadata }) => {
      metadata.passgate = { dcr: '0'.repeat(64) };
    });
    const hint = 'Run: npx passgate generate && npx passgate contracts';
    expect(failed(await verify(targetAt(simulator.url), 'a wrong secret', [path]))).toMatchObject([
      { evidence: [{ kind: 'lockstep', where: path, hint }] },
    ]);
  });

  it('a pact file of ours that does not say from which documents', async () => {
    const path = await changedPact('dcr', ({ metadata }) => {
      delete metadata.passgate;
    });
    expect(failed(await verify(targetAt(simulator.url), 'a wrong secret', [path]))).toMatchObject([
      { evidence: [{ kind: 'lockstep' }] },
    ]);
  });

  it('an interaction that no contract makes any more', async () => {
    const name = 'passgate-adobe-pass-dcr.json';
    const fresh = join(dir, 'fresh', name);
    const path = await changedPact('dcr', ({ interactions }) => void interactions.pop());
    await mkdir(join(dir, 'fresh'), { recursive: true });
    await rename(path, fresh);
    const others = pactFiles.filter((file) => !file.endsWith(name));
    expect(failed(await checkPacts(root, [...others, fresh]))).toMatchObject([
      { id: `contracts/pact-file/${name}`, evidence: [{ kind: 'drift' }] },
    ]);
    expect(failed(await checkPacts(root, others))).toMatchObject([
      { evidence: [{ message: expect.stringContaining('belongs to no contract') }] },
    ]);
  });

  it('an interaction that no document knows', async () => {
    const path = await changedPact('dcr', ({ interactions }) => {
      for (const { request } of interactions) request.path = '/o/client/forgotten';
    });
    expect(failed(await verify(targetAt(simulator.url), 'a wrong secret', [path]))).toMatchObject([
      {
        evidence: [
          { kind: 'operation', message: 'No document describes POST /o/client/forgotten.', where: path },
        ],
      },
    ]);
  });

  it('a state that the provider does not know', async () => {
    const path = await changedPact('dcr', ({ interactions }) => {
      for (const { providerStates } of interactions)
        for (const state of providerStates) state.name = 'a blue moon';
    });
    expect(failed(await verify(targetAt(simulator.url), 'a wrong secret', [path]))).toMatchObject([
      {
        evidence: expect.arrayContaining([
          expect.objectContaining({ kind: 'set-up', message: expect.stringContaining('a blue moon') }),
        ]),
      },
    ]);
  });

  it('a target whose states nobody can arrange is unjudged, and required unless declared', async () => {
    const { simulatorUrl: _none, ...real } = targetAt(simulator.url);
    const declared = { ...real, cannotArrange: ['a registered client'] };
    expect(await verify(real, 'a wrong secret')).toContainEqual(
      expect.objectContaining({ verdict: 'unjudged', required: true }),
    );
    expect(await verify(declared, 'a wrong secret')).toContainEqual(
      expect.objectContaining({ verdict: 'unjudged', required: false }),
    );
  });

  it('a target that refuses connections', async () => {
    const closed = await startMisbehavingProxy(simulator.url, () => undefined);
    await closed.close();
    await expect(verify(targetAt(closed.url))).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' });
  });

  it('a filter that fits nothing', async () => {
    await expect(verify(targetAt(simulator.url), 'no such thing')).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
    });
  });
});
