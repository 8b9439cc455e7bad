import { describe, expect, it } from 'vitest';
import { createMasker } from '../../core/index.ts';
import { SetUpCalls } from '../verification/set-up-calls.ts';
import { SetUpTraffic } from './set-up-traffic.ts';

const request = new Request('http://127.0.0.1:9/o/client/register', { method: 'POST' });
const signal = new AbortController().signal;

/** Arranges states whose only call is answered so; returns how many of the calls were made. */
async function sentOf(answers: readonly [status: number, body: string][]): Promise<number> {
  const setUps = new SetUpCalls(createMasker());
  const traffic = new SetUpTraffic(setUps, { env: {}, signal });
  let sent = 0;
  for (const [status, body] of answers) {
    const arrange = async () => {
      setUps.throwIfHopeless(request);
      sent += 1;
      const answer = await traffic.sent(request, () =>
        traffic.answered(request, new Response(body, { status })),
      );
      if (!answer.ok) throw new Error('of no use');
    };
    await traffic.explained(arrange).catch(() => {});
  }
  return sent;
}

describe('a call that arranges states', () => {
  it.each<[string, [number, string][], number]>([
    ['is made no more once it failed the same way three times in a row', Array(5).fill([500, 'no']), 3],
    ['is made no more after three pages of HTML', Array(5).fill([200, '<h1>Sorry</h1>']), 3],
    [
      'is made again where it worked in between',
      [
        [500, ''],
        [500, ''],
        [200, '{}'],
        [500, ''],
        [500, ''],
        [200, '{}'],
        [200, '{}'],
      ],
      7,
    ],
    [
      'is made again where it failed in another way in between',
      [
        [500, ''],
        [500, ''],
        [503, ''],
        [500, ''],
        [500, ''],
        [200, '{}'],
      ],
      6,
    ],
  ])('%s', async (_what, answers, sent) => {
    expect(await sentOf(answers)).toBe(sent);
  });
});
