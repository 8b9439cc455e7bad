import { withoutMark } from '../../../openapi/runtime/remarks.ts';

/** What scenarios read from valid bodies: numbers, so that they are cached with the verdict. */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns how many profiles an answer of a profile operation holds. */
export function profileCount(_operation: string, status: number, body: unknown): number {
  if (status !== 200 || !isObject(body)) return 0;
  return isObject(body.profiles) ? Object.keys(body.profiles).length : 0;
}

/** What the first decision of an answer says. */
export const decisionValues = { denied: 0, permitted: 1, worthARetry: 2 } as const;

/**
 * Reads a decision: permitted, denied, or an error that a client should retry [client-rules.md
 * AZ-05].
 */
export function firstDecision(_operation: string, status: number, body: unknown): number {
  if (status !== 200 || !isObject(body) || !Array.isArray(body.decisions)) return decisionValues.denied;
  const decision: unknown = body.decisions[0];
  if (!isObject(decision)) return decisionValues.denied;
  if (decision.authorized === true) return decisionValues.permitted;
  const retry = isObject(decision.error) && decision.error.action === 'retry';
  return retry ? decisionValues.worthARetry : decisionValues.denied;
}

/**
 * Extracts the number of profiles from a profile operation and the decision from a decision
 * operation.
 */
export function profilesAndDecisions(operation: string, status: number, body: unknown): number {
  return operation === 'authorize' || operation === 'preauthorize'
    ? firstDecision(operation, status, body)
    : profileCount(operation, status, body);
}

/** Returns the first MVPD in a configuration that requires a viewer to log in. */
export function firstMvpd(body: string): string | undefined {
  const value = parsed(body);
  const requestor = isObject(value) && isObject(value.requestor) ? value.requestor : {};
  const mvpds: readonly unknown[] = Array.isArray(requestor.mvpds) ? requestor.mvpds : [];
  const regular = mvpds.find((mvpd) => isObject(mvpd) && mvpd.isTempPass !== true);
  return isObject(regular) && typeof regular.id === 'string' ? regular.id : undefined;
}

/** Returns the texts and numbers at the top of a JSON body; values of another kind are left out. */
export function textsOf(body: string): Readonly<Record<string, string>> {
  const value = parsed(body);
  if (!isObject(value)) return {};
  const texts = Object.entries(value).flatMap(([name, field]) =>
    typeof field === 'string' || typeof field === 'number' ? [[name, String(field)] as const] : [],
  );
  return Object.fromEntries(texts);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(withoutMark(body));
  } catch {
    return undefined;
  }
}
