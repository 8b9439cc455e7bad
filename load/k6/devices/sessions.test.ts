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

describe('a session that was asked for', () => {
  it('shows its code for as long as it lives', () => {
    const gain = { code: 'ABC123', notAfterMs: nowMs + 45_000 };
    expect(openedSession(answerOf(session), next, nowMs, signedIn)).toEqual({
      ...next,
      gain,
      codeShown: true,
    });
  });

  it('is needless where the viewer has logged in with the code before it', () => {
    expect(openedSession(answerOf(direct), next, nowMs, signedIn)).toBe(signedIn);
  });

  it.each([
    ['nobody has logged in', direct, undefined, 200],
    ['the reason is another', { ...direct, reasonType: 'degraded' }, signedIn, 200],
    ['it is refused', direct, signedIn, 400],
    ['its times make no sense', { ...session, notAfter: '5000' }, signedIn, 200],
  ])('is a violation without a code where %s', (_name, body, known, status) => {
    expect(openedSession<string, string>(answerOf(body, status), next, nowMs, known)).toMatchObject({
      violation: { pointer: '/code' },
    });
  });
});
