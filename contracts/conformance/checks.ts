import {
  type Check,
  definedOnly,
  type Evidence,
  type Masker,
  maskEvidence,
  type Target,
} from '../../core/index.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';
import { checkId, descriptionOf } from '../pact/names.ts';
import { exchangeEvidence } from '../verification/exchange-evidence.ts';
import { isFailure } from '../verification/judge-exchange.ts';
import { isObstructionOnly } from '../verification/obstruction.ts';
import type { WireExchange } from '../verification/recorder.ts';

/**
 * Returns the check of one row of the table, which passes with nothing but drift. `last` is the
 * exchange that is shown beside what was found.
 */
export function conformanceCheck(
  operation: OperationId,
  title: string,
  evidence: readonly Evidence[],
  masker: Masker,
  last?: WireExchange,
): Check {
  const exchange = definedOnly({ exchange: last === undefined ? undefined : exchangeEvidence(last, masker) });
  const failures = evidence.filter(isFailure);
  return {
    id: checkId('verify', operation, title),
    title: descriptionOf(operation, title),
    operation,
    verdict: failures.length === 0 ? 'passed' : isObstructionOnly(failures) ? 'unjudged' : 'failed',
    required: true,
    evidence: evidence.map((one) => ({
      where: 'contracts/conformance/',
      rule: { text: title, source: 'the conformance table in contracts/conformance/' },
      ...exchange,
      ...maskEvidence(one, masker),
    })),
  };
}

/** Returns the unjudged check of a row that was not attempted. */
export function notAttempted(
  operation: OperationId,
  title: string,
  evidence: Pick<Evidence, 'kind' | 'message' | 'hint'>,
): Check {
  return {
    id: checkId('verify', operation, title),
    title: descriptionOf(operation, title),
    operation,
    verdict: 'unjudged',
    required: true,
    evidence: [evidence],
  };
}

/**
 * Returns the unjudged check of a row whose state cannot be arranged; not required where the target
 * declares it.
 */
export function stateMissing(
  operation: OperationId,
  title: string,
  given: { readonly state: string; readonly reason: string; readonly target: Target },
): Check {
  const { state, reason, target } = given;
  const message = `The target ${target.name} cannot arrange the provider state “${state}”: ${reason}.`;
  const hint = 'Verify a simulator, or declare the state under cannotArrange in passgate.config.ts.';
  return {
    ...notAttempted(operation, title, { kind: 'state', message, hint }),
    required: !target.cannotArrange.includes(state),
  };
}
