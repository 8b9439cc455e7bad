import { expect, it } from 'vitest';
import { arrangeFleet } from './arrange-fleet.ts';

it.each([
  ['a run that was interrupted', AbortSignal.abort(), 'INTERRUPTED'],
  ['a simulator that is not running', new AbortController().signal, 'TARGET_UNREACHABLE'],
])('arrangeFleet throws for %s', async (_name, signal, code) => {
  const given = {
    simulatorUrl: 'http://127.0.0.1:9',
    range: { first: 0, end: 1 },
    needs: { start: 'bare' } as const,
  };
  await expect(arrangeFleet({ ...given, tokenLifetimeMs: 1000, signal })).rejects.toMatchObject({
    code,
    exitCode: 3,
  });
});
