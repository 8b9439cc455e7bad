import { describe, expect, it } from 'vitest';
import { openedSession } from './sessions.ts';

const nowMs = 1_000_000;
const next = { to: 'poll' } as const;
const signedIn = { to: 'preauthorize' } as const;
const session = { code: 'ABC123', notBefore: '5000', notAfter: '50000', reasonType: 'none' };
const direct = { actionName: 'authorize', actionType: 'direct', reasonType: 'authenticated' };
const answerOf = (body: object, status = 200) => ({
  status,
  extracted: 0,
  body: JSON.stringify(body),
  sentMs: 0,
  answeredMs: 0,
});

describe('openedSession', () => {
  it('gains the code and its end', () => {
    const gain = { code: 'ABC123', notAfterMs: nowMs + 45_000 };
    expect(openedSession(answerOf(session), next, nowMs, signedIn)).toEqual({
      ...next,
      gain,
      codeShown: true,
    });
  });

  it('takes the signed-in transition where the viewer has logged in with the previous code', () => {
    expect(openedSession(answerOf(direct), next, nowMs, signedIn)).toBe(signedIn);
  });

  it.each([
    ['no viewer has logged in', direct, undefined, 200],
    ['the reason is another', { ...direct, reasonType: 'degraded' }, signedIn, 200],
    ['it is refused', direct, signedIn, 400],
    ['its end is not after its beginning', { ...session, notAfter: '5000' }, signedIn, 200],
  ])('returns a violation without a code where %s', (_name, body, known, status) => {
    expect(openedSession<string, string>(answerOf(body, status), next, nowMs, known)).toMatchObject({
      violation: { pointer: '/code' },
    });
  });
});
