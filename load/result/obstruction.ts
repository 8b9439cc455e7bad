import {
  authorityHint,
  type Check,
  type ConnectionFailure,
  type Evidence,
  mainOrigin,
  mayBeOfProxy,
  proxyFor,
  proxyHint,
  type Target,
  throughProxy,
  type World,
} from '../../core/index.ts';
import { operations } from '../../openapi/generated/operations.ts';
import { failureOfK6 } from '../run/k6-failure.ts';
import type { FindingTotals, Totals } from './totals.ts';

export interface TargetRoute {
  readonly target: Target;
  readonly env: World['env'];
}

/** Returns why requests of an operation received no answer, and the origin they were sent to. */
export function failureOf(
  { operation, received }: { readonly operation: string; readonly received: string },
  { target, env }: TargetRoute,
): { readonly origin: string; readonly failure: ConnectionFailure } {
  const origin = originOf(operation, target);
  return { origin, failure: failureOfK6(received, proxyFor(origin, env) !== undefined) };
}

/**
 * Makes those failed checks unjudged that failed only because something between k6 and the target
 * blocked its requests: a proxy, or a certificate authority that is not trusted. Other failures
 * stay.
 */
export function unjudgeObstructed(checks: readonly Check[], totals: Totals, route: TargetRoute): Check[] {
  const obstructions = [...totals.findings.values()].flatMap((finding) => {
    const evidence = evidenceOf(finding, route);
    return evidence === undefined ? [] : [{ finding, evidence }];
  });
  if (obstructions.length === 0) return [...checks];
  const known = new Set(obstructions.map(({ finding }) => finding));
  const othersUnanswered =
    totals.abandoned > 0 ||
    [...totals.findings.values()].some((one) => one.example?.type === 'no-answer' && !known.has(one));
  const evidence = obstructions.map((one) => one.evidence);
  return checks.map((check) => {
    if (check.verdict !== 'failed') return check;
    const own = check.evidence.some((one) => {
      if (one.kind === 'target') return othersUnanswered;
      // What is about no operation only says that something did not come about.
      if (one.operation === undefined || (one.kind !== 'schema' && one.kind !== 'status')) return false;
      return !mayComeFromProxy(one.operation, one, route);
    });
    return own ? check : { ...check, verdict: 'unjudged' as const, evidence };
  });
}

/**
 * Returns evidence that a finding is about a proxy or certificate in between; `undefined` where it
 * is about the target.
 */
function evidenceOf({ example, count }: FindingTotals, route: TargetRoute): Evidence | undefined {
  if (example === undefined) return undefined;
  const { operation, type, received } = example;
  const origin = originOf(operation, route.target);
  const proxy = proxyFor(origin, route.env);
  const common = { operation, received };
  if (type === 'no-answer') {
    const { failure } = failureOf(example, route);
    if (failure.kind === 'untrusted') {
      const message = `the certificate of ${origin} is not trusted (${failure.reason}), ${count} requests`;
      return { ...common, kind: 'certificate', message, hint: authorityHint(route.env) };
    }
    if (failure.kind !== 'proxy' || proxy === undefined) return undefined;
    const message = `the proxy ${proxy.shown} (${proxy.variable}) ${failure.reason}, ${count} requests`;
    return { ...common, kind: 'proxy', message, hint: proxyHint(origin, proxy) };
  }
  if (
    type !== 'status' ||
    proxy === undefined ||
    mayBeOfProxy(Number(received), origin, route.env) === undefined
  ) {
    return undefined;
  }
  const message = `${count} responses with status ${received} arrived ${throughProxy(proxy)}; the proxy or the target may have sent them`;
  return { ...common, kind: 'proxy', message, hint: proxyHint(origin, proxy) };
}

function mayComeFromProxy(
  operation: string,
  { received, exchange }: Evidence,
  { target, env }: TargetRoute,
): boolean {
  const status = exchange?.response?.status ?? Number(received);
  return mayBeOfProxy(status, originOf(operation, target), env) !== undefined;
}

function originOf(operation: string, { origins }: Target): string {
  const row = Object.values(operations).find(({ id }) => id === operation);
  return (row && origins[row.api]) ?? mainOrigin(origins);
}
