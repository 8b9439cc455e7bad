import {
  type Check,
  definedOnly,
  type Evidence,
  type Masker,
  maskEvidence,
  parsedJson,
  recordOf,
  type Target,
} from '../../core/index.ts';
import { type OperationRow, operations } from '../../openapi/generated/operations.ts';
import { ruleAt } from '../../openapi/index.ts';
import type { PactProblem } from '../pact/job.ts';
import { descriptionOf } from '../pact/names.ts';
import { isDeclared, type NamedState, stateText } from '../real-provider/declared-states.ts';
import { notAskedEvidence, type Obstacle } from '../real-provider/obstacles.ts';
import { exchangeEvidence } from './exchange-evidence.ts';
import { isFailure, judgeExchange } from './judge-exchange.ts';
import type { PlannedInteraction } from './plan.ts';
import type { InteractionRecord as Recording, WireExchange } from './recorder.ts';
import { excuseThrottling } from './request-counts.ts';
import { judgeStateValues } from './state-values.ts';

/**
 * Joins what Pact said with what the documents say about the recorded answers. Only when neither
 * complains it passes.
 */
export async function verdictOf(
  root: string,
  planned: PlannedInteraction,
  problems: readonly PactProblem[] | undefined,
  record: Recording,
  masker: Masker,
): Promise<Check> {
  const otherStatus = await otherStatusOf(root, planned, record);
  const judge = async (one: WireExchange): Promise<Evidence[]> => {
    const shown = exchangeEvidence(one, masker);
    return (await judgeExchange(root, one)).map((evidence) => ({ ...evidence, exchange: shown }));
  };
  const judged = (await Promise.all(record.exchanges.map(judge))).flat();
  // Pact was told nothing of a body that was too long.
  const isUnread = record.exchanges.some(({ unread }) => unread !== undefined);
  const pactSaid = (
    isUnread ? [] : (problems ?? [{ kind: 'pact', message: 'the verifier stopped before this interaction' }])
  ).map(fromPact);
  const wrong = judged.filter(isFailure);
  const said = [...wrong, ...pactSaid.filter((one) => !wrong.some((other) => sameFinding(other, one)))];
  const trouble = troubleOf(planned, record);
  const evidence = [
    ...trouble,
    ...otherStatus,
    ...stateValuesOf(planned, record),
    // A status is said once, and in our words; what Pact makes of no answer says nothing more.
    ...(trouble.length > 0 ? wrong : said).filter(
      ({ kind }) => otherStatus.length === 0 || kind !== 'status',
    ),
    ...judged.filter((one) => !isFailure(one)),
  ];
  return {
    ...checkOf(planned),
    verdict: evidence.some(isFailure) ? 'failed' : 'passed',
    evidence: evidence.map((one) => maskEvidence({ ...contextOf(planned, record, masker), ...one }, masker)),
  };
}

/** Returns the default context of a finding: the last exchange, and the contract as the rule. */
function contextOf(
  { interaction, file }: PlannedInteraction,
  { exchanges }: Recording,
  masker: Masker,
): Pick<Evidence, 'where' | 'rule' | 'exchange'> {
  const last = exchanges.at(-1);
  const given = interaction.states.length === 0 ? '' : `In the state “${interaction.states.join(', ')}”: `;
  return {
    where: file.name,
    rule: {
      text: `${given}${interaction.description}`,
      source: `the contract of ${file.consumer} in ${file.name}`,
    },
    ...definedOnly({ exchange: last === undefined ? undefined : exchangeEvidence(last, masker) }),
  };
}

/** Returns what went wrong before there was an answer to judge. */
function troubleOf({ operation, interaction, origin }: PlannedInteraction, record: Recording): Evidence[] {
  const states = interaction.states.join(', ');
  const found: Evidence[] = [
    ...record.stateFailures.map((reason) => ({
      kind: 'state',
      message: `The provider state “${states}” could not be set up: ${reason}`,
      expected: `the state “${states}”`,
    })),
    ...record.lost.map((reason) => ({
      kind: 'target',
      message: `The target ${origin} did not answer: ${reason}`,
      expected: `a response of ${operation}`,
      received: 'none',
    })),
  ];
  if (found.length === 0 && record.exchanges.length === 0) {
    found.push({ kind: 'pact', message: 'No request reached the provider, so nothing was verified.' });
  }
  return found;
}

async function otherStatusOf(
  root: string,
  { interaction, operation }: PlannedInteraction,
  { exchanges }: Recording,
): Promise<Evidence[]> {
  const expected = recordOf(interaction.raw.response).status;
  const last = exchanges.at(-1);
  if (last === undefined || last.status === expected) return [];
  const received = String(last.status);
  const message = `${operation} returned ${received} instead of ${expected}.`;
  const rule = await ruleAt(root, { operation, part: String(expected) });
  const finding = { kind: 'status', operation, message, expected: String(expected), received };
  return [{ ...finding, ...definedOnly({ rule }) }];
}

function stateValuesOf(
  { interaction, operation }: PlannedInteraction,
  { exchanges, values }: Recording,
): Evidence[] {
  const response = recordOf(interaction.raw.response);
  const last = exchanges.at(-1);
  // Another status has another body; that it is another is said already.
  if (last === undefined || last.status !== response.status) return [];
  const body = parsedJson(new TextDecoder().decode(last.body));
  if (body === undefined) return [];
  return judgeStateValues(interaction.raw, values, body).map((one) => ({ ...one, operation }));
}

/**
 * Returns whether two findings are about the same place, or about the object that lacks it: one is
 * reported, in the documents' words.
 */
function sameFinding({ pointer: ours }: Evidence, { pointer: pacts }: Evidence): boolean {
  if (ours === undefined || pacts === undefined) return false;
  return ours === pacts || ours.slice(0, ours.lastIndexOf('/')) === pacts;
}

function fromPact(problem: PactProblem): Evidence {
  return { ...problem, message: `Pact: ${problem.message}` };
}

/** See `unlessExcused`. A contract that asks for a 429 is judged like any other. */
export function excuseThrottledContract(
  check: Check,
  planned: PlannedInteraction,
  record: Recording,
  real: boolean,
): Check {
  return statusOf(planned) === 429 ? check : excuseThrottling(check, record.throttled, real);
}

/**
 * Returns a failed check for a request that is no documented operation: there is nowhere to send
 * it.
 */
export function unknownRequest(planned: PlannedInteraction): Check {
  const { interaction, file } = planned;
  const message = `No document describes ${interaction.method} ${interaction.path}.`;
  return {
    ...checkOf(planned),
    verdict: 'failed',
    evidence: [{ kind: 'operation', message, where: file.name }],
  };
}

/** Returns an unjudged check for an interaction that is not a plain HTTP exchange. */
export function notHttp(planned: PlannedInteraction, what: string): Check {
  const { interaction, file } = planned;
  const message = `“${interaction.description}” is ${what}; Passgate verifies plain HTTP interactions only.`;
  const hint = 'Verify it with a Pact tool, and keep it in a pact file of its own.';
  return {
    ...checkOf(planned),
    verdict: 'unjudged',
    evidence: [{ kind: 'message', message, where: file.name, hint }],
  };
}

/**
 * Returns the check as pending where its interaction is: a failure is informational, as in Pact's
 * own verifier, and a pass counts like any other.
 */
export function withPending(check: Check, { interaction, file }: PlannedInteraction): Check {
  if (!interaction.pending) return check;
  const holds = check.verdict === 'passed';
  const message = holds
    ? 'The interaction is pending in its pact file, and passed.'
    : 'The interaction is pending in its pact file, so it is informational and not required.';
  const where = check.evidence[0]?.where ?? file.name;
  return {
    ...check,
    title: `${check.title} (pending)`,
    required: check.required && holds,
    evidence: [...check.evidence, { kind: 'pending', message, where }],
  };
}

/**
 * Returns the check as informational where a real provider overlooked what the documents refuse:
 * nobody can ask it for their strictness. It then serves the request, or refuses it for the next
 * reason. A failure of the provider fails the check like any other, and so does a wrong body.
 */
export function withStrictness(
  check: Check,
  planned: PlannedInteraction,
  { exchanges }: Recording,
  real: boolean,
): Check {
  const { interaction, file } = planned;
  const isStrict = interaction.providerStates.some(({ params }) => params.strictness === 'documented');
  const status = exchanges.at(-1)?.status ?? 500;
  const isServed = status < 400 && isDocumentedStatus(planned, status);
  const isDocumented =
    (isServed || status === statusOf(planned)) && !check.evidence.some(({ kind }) => kind === 'schema');
  if (!real || !isStrict || !isDocumented || check.verdict !== 'failed') return check;
  const message =
    'The documents require this refusal, and real providers also serve the request, so the check is informational and not required.';
  const where = check.evidence[0]?.where ?? file.name;
  return {
    ...check,
    title: `${check.title} (informational)`,
    required: false,
    evidence: [...check.evidence, { kind: 'informational', message, where }],
  };
}

function isDocumentedStatus({ operation }: PlannedInteraction, status: number): boolean {
  const row: OperationRow | undefined = Object.values(operations).find(({ id }) => id === operation);
  return row?.responses[String(status)] !== undefined;
}

function statusOf({ interaction }: PlannedInteraction): unknown {
  return recordOf(interaction.raw.response).status;
}

/** Why an interaction is not asked of a target, and the states that are the reason. */
export interface NotArrangeable {
  readonly obstacle: Obstacle;
  readonly states: readonly NamedState[];
}

/**
 * Returns an unjudged check for a state that cannot be arranged, required unless the target
 * declared it. Its evidence is the same for all with that obstacle: they are one cause.
 */
export function cannotArrange(
  planned: PlannedInteraction,
  target: Target,
  { obstacle, states }: NotArrangeable,
): Check {
  const { interaction, file } = planned;
  const declared = states.every((state) => isDeclared(target, state));
  const rule = {
    text: `In the state “${interaction.providerStates.map(stateText).join('; ')}”: ${interaction.description}`,
    source: `the contract of ${file.consumer} in ${file.name}`,
  };
  return {
    ...checkOf(planned),
    verdict: 'unjudged',
    required: !declared,
    evidence: [{ ...notAskedEvidence(target, obstacle, declared), rule }],
  };
}

function checkOf({
  id,
  title,
  operation,
  interaction,
}: PlannedInteraction): Omit<Check, 'verdict' | 'evidence'> {
  return {
    id,
    title: operation === '' ? interaction.description : descriptionOf(operation, title),
    ...definedOnly({ operation: operation || undefined }),
    required: true,
  };
}
