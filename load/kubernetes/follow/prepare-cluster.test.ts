import { describe, expect, it } from 'vitest';
import { PassgateError } from '../../../core/index.ts';
import type { KubectlAnswer } from './kubectl.ts';
import { ensureSecret } from './prepare-cluster.ts';

const notFound = 'Error from server (NotFound): secrets "passgate-secrets" not found';
const answer = (code: number, stdout: string, stderr = ''): KubectlAnswer => ({ code, stdout, stderr });

/** A kubectl of a namespace with this Secret; records what it is told to create. */
function namespace(found: KubectlAnswer) {
  const created: string[] = [];
  const kubectl = async (args: readonly string[], { input = '' } = {}): Promise<KubectlAnswer> => {
    if (args[0] === 'get') return found;
    created.push(input);
    return answer(0, '');
  };
  return { kubectl, created };
}

/** Stands for the check of the command line, which is handed in: see scripts/run-token.test.ts. */
function assertToken(name: string, token: string): void {
  if (token === 'refused') throw new PassgateError('CONFIG', `${name} is refused.`, '');
}

describe('the Secret of the runs', () => {
  it('is made of what the environment has; Passgate makes up its own', async () => {
    const { kubectl, created } = namespace(answer(1, '', notFound));
    const env = { PASSGATE_SOFTWARE_STATEMENT: 'a.b.c', PASSGATE_VANTAGE_TOKEN: 'not needed' };
    expect(
      await ensureSecret(kubectl, ['PASSGATE_TOKEN', 'PASSGATE_SOFTWARE_STATEMENT'], env, assertToken),
    ).toBe('created');
    const [{ kind, stringData }] = created.map((text) => JSON.parse(text));
    expect(kind).toBe('Secret');
    expect(stringData).toEqual({
      PASSGATE_TOKEN: expect.stringMatching(/^[0-9a-f]{48}$/),
      PASSGATE_SOFTWARE_STATEMENT: 'a.b.c',
    });
  });

  it('that is there is left alone', async () => {
    const { kubectl, created } = namespace(answer(0, 'PASSGATE_TOKEN\nanother\n'));
    expect(await ensureSecret(kubectl, ['PASSGATE_TOKEN'], {}, assertToken)).toBe('found');
    expect(created).toEqual([]);
  });

  it.each<[string, { found: KubectlAnswer; env?: Record<string, string>; code: string; message: RegExp }]>([
    [
      'a secret that nobody gives',
      {
        found: answer(1, '', notFound),
        code: 'CONFIG',
        message: /needs PASSGATE_SOFTWARE_STATEMENT, which is neither/,
      },
    ],
    [
      'an empty one',
      {
        found: answer(1, '', notFound),
        env: { PASSGATE_SOFTWARE_STATEMENT: '' },
        code: 'CONFIG',
        message: /needs PASSGATE_SOFTWARE_STATEMENT/,
      },
    ],
    [
      'a token that the servers would not take',
      {
        found: answer(1, '', notFound),
        env: { PASSGATE_TOKEN: 'refused', PASSGATE_SOFTWARE_STATEMENT: 'a.b.c' },
        code: 'CONFIG',
        message: /PASSGATE_TOKEN is refused/,
      },
    ],
    [
      'a Secret without a key',
      { found: answer(0, 'PASSGATE_TOKEN\n'), code: 'CONFIG', message: /has no PASSGATE_SOFTWARE_STATEMENT/ },
    ],
    [
      'a Secret that may not be read',
      {
        found: answer(1, '', 'Error from server (Forbidden): secrets "passgate-secrets" is forbidden'),
        code: 'CLUSTER',
        message: /cannot be read: secrets "passgate-secrets" is forbidden/,
      },
    ],
  ])('is refused for %s', async (_name, { found, env = {}, code, message }) => {
    const { kubectl, created } = namespace(found);
    const needed = ['PASSGATE_TOKEN', 'PASSGATE_SOFTWARE_STATEMENT'] as const;
    await expect(ensureSecret(kubectl, needed, env, assertToken)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    expect(created).toEqual([]);
  });
});
