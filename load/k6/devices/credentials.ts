import type { Transition } from '../engine/scenario.ts';
import type { DeviceAnswer } from '../http/exchange.ts';
import { textsOf } from '../judging/extracted.ts';

/** Goes on with the credentials of a registration; without them there is nothing to go on with. */
export function credentialsIn<Name extends string, Event extends string>(
  answer: DeviceAnswer,
  next: Transition<Name, Event>,
): Transition<Name, Event> {
  const { client_id: clientId, client_secret: clientSecret } = textsOf(answer.body);
  if (answer.status === 201 && clientId !== undefined && clientSecret !== undefined) {
    return { ...next, gain: { clientId, clientSecret } };
  }
  const received = `status ${answer.status} without credentials`;
  return { violation: { pointer: '/client_id', expected: 'credentials', received } };
}

/** Goes on with a new token and the end of its life; without one there is nothing to go on with. */
export function renewed<Name extends string, Event extends string>(
  answer: DeviceAnswer,
  next: Transition<Name, Event>,
  nowMs: number,
): Transition<Name, Event> {
  const { access_token: accessToken, expires_in: seconds } = textsOf(answer.body);
  if (answer.status === 201 && accessToken !== undefined && Number(seconds) > 0) {
    return { ...next, gain: { accessToken, untilMs: nowMs + Number(seconds) * 1000 } };
  }
  const received = `status ${answer.status} without a token`;
  return { violation: { pointer: '/access_token', expected: 'a token', received } };
}
