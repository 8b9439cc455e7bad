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
import { isDeclared, type NamedState, stateText } from '../real-provider/declared-states.ts';
import { notAskedEvidence, type Obstacle } from '../real-provider/obstacles.ts';
import { exchangeEvidence } from '../verification/exchange-evidence.ts';
import { isFailure } from '../verification/judge-exchange.ts';
import { isObstructionOnly } from '../verification/obstruction.ts';
import type { WireExchange } from '../verification/recorder.ts';

const tableSource = 'the conformance table in contracts/conformance/';

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
      rule: { text: title, source: tableSource },
      ...exchange,
      ...maskEvidence(one, masker),
    })),
  };
}

/** Returns the unjudged check of a row that was not attempted. */
export function notAttempted(operation: OperationId, title: string, evidence: Evidence): Check {
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
  given: { readonly state: NamedState; readonly obstacle: Obstacle; readonly target: Target },
): Check {
  const declared = isDeclared(given.target, given.state);
  const rule = { text: `${title} (in the state “${stateText(given.state)}”)`, source: tableSource };
  const evidence = { ...notAskedEvidence(given.target, given.obstacle, declared), rule };
  return { ...notAttempted(operation, title, evidence), required: !declared };
}
