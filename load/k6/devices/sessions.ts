import type { GainedFields, ScenarioDevice, Transition } from '../engine/scenario.ts';
import type { DeviceAnswer } from '../http/exchange.ts';
import { textsOf } from '../judging/extracted.ts';

/** Nobody polls with a code that may be over by the time the request arrives. */
const codeMarginMs = 250;

/** Tells whether the code of a device has expired, or is about to. */
export function codeIsOver({ notAfterMs }: ScenarioDevice, nowMs: number): boolean {
  return nowMs + codeMarginMs >= notAfterMs;
}

/**
 * Returns the code in an answer of `createSession` and its end by this clock; `undefined` without a
 * code.
 */
export function sessionIn({ status, body }: DeviceAnswer, nowMs: number): GainedFields | undefined {
  const { code, notBefore, notAfter } = textsOf(body);
  const lifetimeMs = Number(notAfter) - Number(notBefore);
  if (status !== 200 || code === undefined || !(lifetimeMs > 0)) return undefined;
  return { code, notAfterMs: nowMs + lifetimeMs };
}

/**
 * Tells whether a session was refused because the viewer of the device has logged in already, with
 * the previous code.
 */
function isSignedIn({ status, body }: DeviceAnswer): boolean {
  return status === 200 && textsOf(body).reasonType === 'authenticated';
}

/**
 * Goes on with the code of a new session, or with `signedIn` where that is given and the provider
 * knows the viewer already; without either there is nothing to go on with.
 */
export function openedSession<Name extends string, Event extends string>(
  answer: DeviceAnswer,
  next: Transition<Name, Event>,
  nowMs: number,
  signedIn?: Transition<Name, Event>,
): Transition<Name, Event> {
  const gain = sessionIn(answer, nowMs);
  if (gain !== undefined) return { ...next, gain, codeShown: true };
  if (signedIn !== undefined && isSignedIn(answer)) return signedIn;
  const expected = 'a code for the viewer to log in with';
  return { violation: { pointer: '/code', expected, received: `status ${answer.status} without a code` } };
}
