import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyProvider } from '../contracts/index.ts';
import { type Check, createMasker, type Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { pactFilesIn } from '../gate/index.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { type PassingAnswer, startMisbehavingProxy } from './testing/misbehaving-proxy.ts';

const root = join(import.meta.dirname, '..');
let simulator: RunningSimulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

/** What falls short when answers are spoilt, and what was spoilt, as it came. */
async function spoilt(
  filter: string,
  spoil: (answer: PassingAnswer) => void,
): Promise<{ failed: Check[]; bodies: string[] }> {
  const bodies: string[] = [];
  const proxy = await startMisbehavingProxy(simulator.url, (answer) => {
    if (!answer.path.startsWith('/_simulator')) {
      spoil(answer);
      bodies.push(answer.body);
    }
    return undefined;
  });
  const origins = { dcr: proxy.url, reggie: proxy.url, 'rest-v2': proxy.url, 'vantage-clients': proxy.url };
  const names = { serviceProvider: 'REF30', requestor: 'REF30', tenant: 'passgate-tenant' };
  const target: Target = { name: 't', origins, simulatorUrl: proxy.url, cannotArrange: [], ...names };
  const world = memoryWorld({ env: process.env });
  const pactFiles = await pactFilesIn(join(root, 'contracts/pacts'));
  try {
    const given = { world, root, target, pactFiles, masker: createMasker(), filter };
    const { checks } = await verifyProvider(given);
    return { failed: checks.filter(({ verdict }) => verdict === 'failed'), bodies };
  } finally {
    await proxy.close();
  }
}

describe('a failure tells', () => {
  it('the exchange and the rule with its place in the document', async () => {
    const { failed } = await spoilt('createSession', (answer) => {
      if (!answer.path.endsWith('/sessions') || answer.status !== 200) return;
      answer.body = answer.body.replace(/"code":"\w+",/, '');
    });
    const [told] = failed[0]?.evidence ?? [];
    expect(told).toMatchObject({
      operation: 'createSession',
      pointer: '/code',
      rule: {
        text: expect.stringContaining('code of SessionAuthenticate (AuthenticationCode) is required'),
        source: expect.stringMatching(/^openapi\/rest-v2\.yaml:\d+ #.*\[CRE/),
      },
      exchange: {
        request: { method: 'POST', url: expect.stringMatching(/\/api\/v2\/REF30\/sessions$/) },
        response: { status: 200, body: expect.stringContaining('"actionName"') },
      },
    });
    expect(told?.exchange?.request.headers.authorization).toMatch(/^Bearer \[masked \w{12}\]$/);
  });

  it('the rule of a status, and the contract where no document is broken', async () => {
    const { failed } = await spoilt('registered credentials give a token', (answer) => {
      if (answer.path === '/o/client/token' && answer.status === 201) answer.status = 200;
    });
    expect(failed[0]?.evidence[0]).toMatchObject({
      kind: 'status',
      rule: { text: expect.stringContaining('201'), source: expect.stringContaining('openapi/dcr.yaml:') },
    });
  });

  it('no secret, also where the body is broken off or of another form', async () => {
    const secret = 'hush-0123456789';
    const spoils: [string, (body: string) => string][] = [
      ['createClientSecret', (body) => body.replace(/"value":"[^"]*"/, `"value":"${secret}"`).slice(0, -1)],
      ['createClientSecret', (body) => body.replace(/"value":"[^"]*"/, `"value":["${secret}"]`)],
      ['issueToken', (body) => body.replace(/"access_token":"[^"]*"/, `"access_token":{"x":"${secret}"}`)],
    ];
    for (const [operation, change] of spoils) {
      const { failed, bodies } = await spoilt(operation, (answer) => {
        if (answer.status === 201) answer.body = change(answer.body);
      });
      expect(bodies.some((body) => body.includes(secret))).toBe(true);
      expect(failed.length).toBeGreaterThan(0);
      expect(JSON.stringify(failed)).not.toContain(secret);
      expect(JSON.stringify(failed)).toContain('[masked ');
    }
  });

  it('a long body cut, and by how much', async () => {
    const { failed } = await spoilt('getConfiguration', (answer) => {
      if (answer.status === 200)
        answer.body = answer.body.replace('{', `{"surplus":"${'x'.repeat(20_000)}",`);
    });
    const body = failed[0]?.evidence[0]?.exchange?.response?.body ?? '';
    expect(body).toMatch(/… \(\d+ more characters\)$/);
    expect(body.length).toBeLessThan(8_100);
  });
});
