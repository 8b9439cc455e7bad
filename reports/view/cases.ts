import type { Evidence, ExchangeEvidence, StageName, StageResult, Verdict } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { duration } from './format.ts';
import { headlineOf } from './headline.ts';

const longestBody = 300;

/** What machine formats know as a test case: one for each check, and one for each stage that did not run. */
export interface Case {
  readonly stage: StageName;
  readonly id: string;
  readonly title: string;
  readonly operation?: string;
  readonly outcome: 'passed' | 'failed' | 'unjudged' | 'skipped' | 'pending';
  /** What the gate found, where `outcome` is gentler: a check that is not required must not turn a reader's run red. */
  readonly rawStatus: string;
  readonly evidence: readonly Evidence[];
}

/**
 * The cases of a report in the order of the run. A report that does not pass always has a case that failed or could not be
 * judged, so that no reader of them sees green where the gate does not.
 */
export function casesOf(report: Report): Case[] {
  const cases = report.stages.flatMap(casesOfStage);
  const told = cases.some(({ outcome }) => outcome === 'failed' || outcome === 'unjudged');
  if (report.verdict === 'passed' || told) return cases;
  const evidence = [{ kind: 'verdict', message: headlineOf(report).rest }];
  const title = 'the run as a whole';
  const outcome = report.verdict;
  return [...cases, { stage: 'report', id: 'report/verdict', title, outcome, rawStatus: outcome, evidence }];
}

function casesOfStage(stage: StageResult): Case[] {
  if (stage.skipped !== undefined) {
    const { cause, reason } = stage.skipped;
    const outcome = cause === 'interrupted' ? 'unjudged' : 'skipped';
    const evidence = [{ kind: cause, message: `${stage.name} did not run: ${reason}` }];
    const id = `${stage.name}/ran`;
    return [{ stage: stage.name, id, title: `${stage.name} runs`, outcome, rawStatus: 'skipped', evidence }];
  }
  return stage.checks.map(({ id, title, operation, verdict, required, evidence }) => ({
    stage: stage.name,
    id,
    title,
    ...(operation === undefined ? {} : { operation }),
    ...outcomeOf(verdict, required, evidence),
    evidence,
  }));
}

function outcomeOf(
  verdict: Verdict,
  required: boolean,
  evidence: readonly Evidence[],
): Pick<Case, 'outcome' | 'rawStatus'> {
  if (required) return { outcome: verdict, rawStatus: verdict };
  if (verdict === 'passed') return { outcome: verdict, rawStatus: `${verdict} (not required)` };
  return evidence.some(({ kind }) => kind === 'pending')
    ? { outcome: 'pending', rawStatus: `${verdict} (pending)` }
    : { outcome: 'skipped', rawStatus: `${verdict} (not required)` };
}

/** The message of a case in one line: why it is not as it should be. */
export function messageOfCase({ evidence, rawStatus }: Case): string {
  return evidence[0]?.message ?? rawStatus;
}

/** All the evidence of a case as plain text, one field to a line. */
export function detailOfCase({ evidence }: Case): string {
  return evidence.map((one) => [one.message, ...fieldLines(one)].join('\n')).join('\n\n');
}

/** The fields of a piece of evidence that are there, with the labels every format gives them. */
export function fieldsOf(evidence: Evidence): [label: string, text: string][] {
  const { pointer, expected, received, exchange, rule, where, hint } = evidence;
  const rows: [string, string | undefined][] = [
    ['at', pointer === '' ? 'the whole body' : pointer],
    ['expected', expected],
    ['came', received],
    ['asked', exchange && `${exchange.request.method} ${exchange.request.url}`],
    ['answered', exchange && answerText(exchange)],
    ['rule', rule && `${rule.text} (${rule.source})`],
    ['look at', where],
    ['mend', hint],
  ];
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [[label, text]]));
}

/** The answer in one line, for formats that have no room for it. */
function answerText({ response }: ExchangeEvidence): string {
  if (response === undefined) return 'nothing';
  const body = (response.body ?? '').replace(/\s+/g, ' ').trim();
  const left = body.length - longestBody;
  const shown = left <= 0 ? body : `${body.slice(0, longestBody)}… (${left} more characters)`;
  return `${response.status} ${shown}`.trim();
}

function fieldLines(evidence: Evidence): string[] {
  return fieldsOf(evidence).map(([label, text]) => `${label}: ${text}`);
}

/** The run's conditions as rows of label and text, the same in every format. What is not known has no row. */
export function conditionRows({ run, documents }: Report): [label: string, text: string][] {
  const { versions, commit, target } = run;
  const origins = [...new Set(Object.values(target.origins ?? {}))].join(', ');
  const at = origins === '' || origins === target.name ? '' : ` at ${origins}`;
  const rows: [string, string | undefined][] = [
    ['target', `${target.name} (${target.kind})${at}${proxiesText(target.proxies)}`],
    ['commit', commit === undefined ? undefined : `${commit.sha}${commit.dirty ? ', with changes' : ''}`],
    ['documents held to', run.since],
    ['strict', run.strict === true ? 'every check was required' : undefined],
    ['started', run.startedAt],
    ['duration', duration(run.durationMs)],
    ['complete', run.complete ? 'yes' : 'no'],
    ['stages reached', `${run.reached.ended} of ${run.reached.asked}`],
    ['passgate', versions.passgate],
    ['node', versions.node],
    ['k6', versions.k6],
    ['pact', versions.pact],
    ['platform', run.platform],
    ['machine', machineText(run.machine)],
    ...(run.environment ?? []).map(({ variable, value, effect }): [string, string] => [
      variable,
      `${value} (${effect})`,
    ]),
    ...Object.entries(documents).map(([api, hash]): [string, string] => [`${api}.yaml`, `sha256 ${hash}`]),
  ];
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [[label, text]]));
}

/** `, through the proxy http://proxy.example:3128`, with the origins where not all are behind it. */
function proxiesText(proxies: Report['run']['target']['proxies'] = []): string {
  const servers = new Set(proxies.map(({ proxy }) => proxy));
  return [...servers]
    .map((server) => {
      const origins = proxies.filter(({ proxy }) => proxy === server).map(({ origin }) => origin);
      return `, ${origins.join(', ')} through the proxy ${server}`;
    })
    .join('');
}

function machineText(machine: Report['run']['machine']): string | undefined {
  if (machine === undefined) return undefined;
  const { cores, cpuModel, architecture, memoryGiB } = machine;
  return `${cores} × ${cpuModel} (${architecture}), ${memoryGiB} GiB`;
}
