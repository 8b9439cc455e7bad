import type { ProfileByCodeResponse } from '@passgate/schemas/rest-v2';
import type { Access } from './access.ts';
import { type Answer, reactionToRefusal } from './answer.ts';
import type { World } from './world.ts';

const intervalMs = 5_000;
const longestMs = 30 * 60_000;
/** Polls in a row that may fail before the client stops. */
const maximumFailures = 3;

/** A code that the client polls. Times are those of the client's own clock. */
export interface PolledCode {
  readonly code: string;
  readonly createdAtMs: number;
  /** How long the provider keeps it. */
  readonly lifetimeMs: number;
}

export type PollEnd =
  | { readonly end: 'signed in'; readonly profiles: ProfileByCodeResponse['profiles'] }
  | { readonly end: 'expired' | 'new code' | 'canceled' | 'failed' };

export type PollStep =
  | 'pending'
  | 'signed in'
  | 'expired'
  | 'get a new token'
  | 'slow down'
  | 'retry'
  | 'give up';

/** Polls a code until the viewer has signed in, the code has expired, the viewer wants another one, or it cannot go on. */
export async function poll(access: Access, world: World, polled: PolledCode): Promise<PollEnd> {
  // A poll that arrives when the code has just expired was sent too late.
  const lastMs = polled.createdAtMs + Math.min(longestMs, polled.lifetimeMs) - 2_000;
  let failures = 0;
  while (world.now() <= lastMs) {
    const answer = await access.once((token) => access.api.getProfileByCode(token, polled.code));
    const step = stepAfter(answer);
    if (answer.kind === 'success' && step === 'signed in')
      return { end: 'signed in', profiles: answer.body.profiles };
    if (step === 'expired') return { end: 'expired' };
    if (step === 'give up') return { end: 'failed' };
    failures = step === 'pending' || step === 'slow down' ? 0 : failures + 1;
    if (failures >= maximumFailures) return { end: 'failed' };
    // The next poll repeats this one with the new token, and not sooner than any other.
    if (step === 'get a new token') await access.renewToken();
    const choice = await world.viewer.whileWaiting('waiting');
    if (choice !== 'go on') return { end: choice === 'cancel' ? 'canceled' : 'new code' };
    const pauseMs = step === 'retry' ? intervalMs * 2 ** (failures - 1) : intervalMs;
    if (world.now() + pauseMs > lastMs) break;
    await world.sleep(pauseMs);
  }
  return { end: 'expired' };
}

/** Returns what one poll means. */
export function stepAfter(answer: Answer<ProfileByCodeResponse>): PollStep {
  switch (answer.kind) {
    case 'success':
      return Object.keys(answer.body.profiles).length === 0 ? 'pending' : 'signed in';
    case 'throttled':
      return 'slow down';
    case 'lost':
      return 'retry';
    case 'refused': {
      if (answer.error?.code === 'invalid_authentication_session') return 'expired';
      const reaction = reactionToRefusal(answer.status, answer.error);
      return reaction === 'sign in again' ? 'give up' : reaction;
    }
  }
}
