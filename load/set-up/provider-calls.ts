import {
  BodyTooLong,
  bodyTextOf,
  connectionError,
  connectionFailure,
  isRecord,
  mayBeOfProxy,
  PassgateError,
  parsedJson,
  throughProxy,
  type World,
} from '../../core/index.ts';
import type { DeviceRecord } from '../protocol.ts';
import type { FleetRequest } from './fleet-request.ts';
import { RequestPacer } from './request-pacer.ts';

type JsonFields = Readonly<Record<string, unknown>>;
type FormFields = Readonly<Record<string, string>>;

/** Asks a provider for what a fleet needs. */
export interface ProviderCalls {
  dcr(
    operation: 'registerClient' | 'issueToken',
    device: DeviceRecord,
    body: { json: JsonFields } | { form: FormFields },
  ): Promise<JsonFields>;
  /** Calls an operation of the REST v2 API. `path` follows `/api/v2`; with a form it is a POST. */
  restV2(operation: string, device: DeviceRecord, path: string, form?: FormFields): Promise<JsonFields>;
  /** Returns a required text of an answer. */
  text(body: JsonFields, operation: string, name: string): string;
  requests(): number;
}

const timeoutMs = 15_000;
const mostRepeats = 3;
const throttledMs = 1100;
const failedMs = 500;
/** A set-up that takes longer than this is given up. */
const mostSetUpMs = 30 * 60_000;
const dcrPaths = { registerClient: '/o/client/register', issueToken: '/o/client/token' };

/** Returns calls that keep the documented pace of each device, and the cap of all. */
export function providerCallsOf({
  plan,
  target,
  world,
}: Pick<FleetRequest, 'plan' | 'target' | 'world'>): ProviderCalls {
  const pacer = new RequestPacer(plan.maxRequestsPerSecond);
  const signal = AbortSignal.any([world.signal, AbortSignal.timeout(mostSetUpMs)]);
  const sendWithRetries = async (operation: string, url: string, init: RequestInit): Promise<JsonFields> => {
    for (let repeats = 0; ; repeats += 1) {
      await pacer.waitForTurn(signal);
      const response = await request(operation, url, init, world, signal);
      if (response.ok) {
        const body = await answerIn(response, operation, target.name);
        return isRecord(body) ? body : {};
      }
      const waitMs = response.status === 429 ? throttledMs : failedMs;
      if (repeats >= mostRepeats || !(response.status === 429 || response.status >= 500)) {
        throw await refused(operation, target.name, response, wayOf(response.status, url, world.env));
      }
      await response.body?.cancel();
      await pacer.wait(waitMs * 2 ** repeats, signal);
    }
  };
  return {
    dcr: (operation, device, body) => {
      const headers = dcrHeaders(device, 'json' in body);
      const text = 'json' in body ? JSON.stringify(body.json) : new URLSearchParams(body.form).toString();
      return sendWithRetries(operation, `${plan.origins.dcr}${dcrPaths[operation]}`, {
        method: 'POST',
        headers,
        body: text,
      });
    },
    restV2: (operation, device, path, form) => {
      const url = `${plan.origins['rest-v2']}/api/v2${path}`;
      const body = form === undefined ? {} : { body: new URLSearchParams(form).toString() };
      const method = form === undefined ? 'GET' : 'POST';
      return sendWithRetries(operation, url, {
        method,
        headers: v2Headers(device, form !== undefined),
        ...body,
      });
    },
    text: (body, operation, name) => {
      const value = body[name];
      if (typeof value === 'string' && value !== '') return value;
      throw unusable(target.name, `${operation} returned no ${name}`);
    },
    requests: () => pacer.requests,
  };
}

/**
 * Returns the JSON of a response; undefined where it has no body. Throws for a body that is too long,
 * and for one that is no JSON: whatever sent it is not the API.
 */
async function answerIn(response: Response, operation: string, target: string): Promise<unknown> {
  const text = await bodyTextOf(response).catch((error: unknown) => {
    if (!(error instanceof BodyTooLong)) return '';
    throw unusable(target, `${operation} returned ${response.status}, but ${error.message}`);
  });
  const body = parsedJson(text);
  if (body !== undefined || text === '') return body;
  const what = `returned ${response.status} in a form that no client can use${formOf(response, text)}`;
  throw unusable(target, `${operation} ${what}`);
}

/** Returns ` (text/html)`: of a body that is no JSON nothing more is shown, as it may hold a secret. */
function formOf({ headers }: Response, text: string): string {
  if (text === '') return ' (no body)';
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  return type === '' ? '' : ` (${type})`;
}

async function request(
  operation: string,
  url: string,
  init: RequestInit,
  { env, signal: interruption }: Pick<World, 'env' | 'signal'>,
  signal: AbortSignal,
): Promise<Response> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  return fetch(url, { ...init, redirect: 'manual', signal: limit }).catch((error: unknown) => {
    if (interruption.aborted)
      throw new PassgateError('INTERRUPTED', 'The run was interrupted.', 'Rerun the load.');
    const { origin } = new URL(url);
    const failure = connectionFailure(error, origin, env);
    const hint = 'Check that the target is running and that its address is correct.';
    if (failure.kind !== 'unreachable') throw connectionError(origin, failure, env, hint);
    const message = `${operation} at ${origin} received no response while the fleet was being registered: ${failure.reason}.`;
    throw new PassgateError('TARGET_UNREACHABLE', message, hint, { cause: error });
  });
}

/**
 * Returns the error of a refused request, with the provider's error code and nothing else of its
 * body, which may hold a secret.
 */
async function refused(
  operation: string,
  name: string,
  response: Response,
  way: string,
): Promise<PassgateError> {
  const text = await bodyTextOf(response).catch(() => undefined);
  const body = text === undefined ? undefined : parsedJson(text);
  const code = isRecord(body) ? (body.code ?? body.error) : undefined;
  const form = text === undefined || body !== undefined ? '' : formOf(response, text);
  const reason = typeof code === 'string' && /^[a-z_-]{1,80}$/.test(code) ? ` with ${code}` : form;
  return unusable(name, `${operation} returned ${response.status}${reason}${way}`);
}

/** Names the proxy that may have sent the answer itself. */
function wayOf(status: number, url: string, env: World['env']): string {
  const proxy = mayBeOfProxy(status, url, env);
  return proxy === undefined ? '' : ` ${throughProxy(proxy)}`;
}

function unusable(name: string, why: string): PassgateError {
  return new PassgateError(
    'TARGET_UNREACHABLE',
    `The fleet could not be registered with ${name}: ${why}.`,
    'Check the address of the target, the software statement and the service provider; `npx passgate verify` checks each operation separately.',
  );
}

function dcrHeaders(device: DeviceRecord, json: boolean): Record<string, string> {
  return {
    Accept: 'application/json',
    'Content-Type': json ? 'application/json' : 'application/x-www-form-urlencoded',
    'X-Device-Info': device.deviceInfo,
    'X-Forwarded-For': device.forwardedFor,
  };
}

function v2Headers(device: DeviceRecord, form: boolean): Record<string, string> {
  return {
    Accept: 'application/json',
    Authorization: `Bearer ${device.accessToken}`,
    'AP-Device-Identifier': device.deviceIdentifier,
    'X-Device-Info': device.deviceInfo,
    'X-Forwarded-For': device.forwardedFor,
    ...(form ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
  };
}
