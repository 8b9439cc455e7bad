import type { Check, Evidence } from '../../core/index.ts';
import { operations } from '../../openapi/generated/operations.ts';
import type { WireExchange } from '../verification/recorder.ts';
import { excuseThrottling } from '../verification/request-counts.ts';
import type { ConformanceCall } from './calls.ts';
import { conformanceCheck, stateMissing } from './checks.ts';
import { type ConformanceOptions, lost } from './options.ts';
import { type ProviderAccess, recordingFetch, refusedState } from './provider-access.ts';

const state = 'a client with an access token';

/** Runs one call of the table, from a device of its own. */
export async function runCall(
  call: ConformanceCall,
  ground: ProviderAccess,
  options: ConformanceOptions,
): Promise<Check> {
  const { operation, method, title } = call;
  const { target, masker, counts } = options;
  const obstacle = ground.obstacle(state);
  if (obstacle !== undefined)
    return stateMissing(operation, title, { state: { name: state }, obstacle, target });
  const { seen, fetch } = recordingFetch(options, ground.pace);
  let evidence: Evidence[];
  try {
    const values = await ground.arrange(state);
    const path = operations[operation].path
      .replace('{serviceProvider}', values.serviceProvider)
      .replace('{code}', 'ZZZZZZ9')
      .replace(/\{\w+\}/g, 'Anybody');
    const headers = {
      Authorization: `Bearer ${values.accessToken}`,
      'AP-Device-Identifier': values.deviceIdentifier,
      'X-Device-Info': values.deviceInfo,
      'X-Forwarded-For': values.forwardedFor,
    };
    await fetch(new Request(`${target.origins[operations[operation].api]}${path}`, { method, headers }));
    evidence = seen.last === undefined ? [] : notAllowed(call, seen.last);
  } catch (error) {
    evidence = [lost(error, options)];
    seen.refused.push(...refusedState(error, counts));
  }
  const check = conformanceCheck(operation, title, evidence, masker, seen.last);
  return excuseThrottling(check, seen.refused, ground.real);
}

function notAllowed({ status, allow, method, operation }: ConformanceCall, answer: WireExchange): Evidence[] {
  const said = `${method} ${answer.path}`;
  if (answer.status !== status) {
    const received = String(answer.status);
    const message = `${said} returned ${received} instead of ${status}.`;
    return [{ kind: 'status', operation, message, expected: String(status), received }];
  }
  const given = (answer.headers.get('allow') ?? '').split(',').map((one) => one.trim().toUpperCase());
  const missing = allow.filter((one) => !given.includes(one));
  if (missing.length === 0) return [];
  const message = `${said} returned ${status}, but its Allow header does not list ${missing.join(', ')}.`;
  const received = given.join(', ') || 'no Allow header';
  return [{ kind: 'header', operation, message, expected: `Allow: ${allow.join(', ')}`, received }];
}
