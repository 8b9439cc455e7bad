import { type Masker, PassgateError } from '../../core/index.ts';
import { isRecord } from '../pact/schema.ts';
import { exampleValue, secretValueNames, stateValues } from '../state-values.ts';
import type { StateName, StateValues } from '../states.ts';
import type { Recorded } from '../verification/recorder.ts';

const timeoutMs = 8_000;

/** Brings the provider into a state. Throws where it cannot, or where a value is missing from its answer. */
export async function arrange<Name extends StateName>(
  simulatorUrl: string,
  state: Name,
  masker: Masker,
  signal: AbortSignal,
): Promise<StateValues<Name>> {
  const values = await control(
    `${simulatorUrl}/_simulator/states`,
    { state, params: {}, action: 'setup' },
    signal,
  );
  return stateValues[state]((name, example) => {
    const value = values[name];
    if (typeof value !== 'string') {
      const hint = `Answer a text such as "${exampleValue(name, example)}".`;
      throw new PassgateError('INTERNAL', `The state “${state}” came without the value ${name}.`, hint);
    }
    if (secretValueNames.includes(name)) masker.learn(value);
    return value;
  });
}

/** Lets the viewer finish the login on the second screen. */
export async function logIn(
  simulatorUrl: string,
  code: string,
  mvpd: string,
  signal: AbortSignal,
): Promise<void> {
  await control(`${simulatorUrl}/_simulator/login`, { code, mvpd }, signal);
}

/** Moves the provider's clock, also back. */
export async function advanceClock(
  simulatorUrl: string,
  advanceSeconds: number,
  signal: AbortSignal,
): Promise<void> {
  await control(`${simulatorUrl}/_simulator/clock`, { advanceSeconds }, signal);
}

async function control(url: string, body: unknown, signal: AbortSignal): Promise<Record<string, unknown>> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  });
  const text = await answer.text();
  if (!answer.ok)
    throw new Error(`${new URL(url).pathname} answered ${answer.status}: ${text.slice(0, 300)}`);
  const values: unknown = text === '' ? {} : JSON.parse(text);
  return isRecord(values) ? values : {};
}

/** A `fetch` that keeps the last exchange for the judge. */
export function recordingFetch(signal: AbortSignal) {
  const seen: { last: Recorded | undefined } = { last: undefined };
  const recorded = async (request: Request): Promise<Response> => {
    const { method, url } = request;
    const { pathname, search } = new URL(url);
    const sent = new Uint8Array(await request.clone().arrayBuffer());
    const within = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const response = await fetch(request, { redirect: 'manual', signal: within });
    const body = new Uint8Array(await response.clone().arrayBuffer());
    seen.last = {
      method,
      path: `${pathname}${search}`,
      url,
      request: { headers: request.headers, body: sent },
      status: response.status,
      headers: response.headers,
      body,
    };
    return response;
  };
  return { seen, fetch: recorded };
}
