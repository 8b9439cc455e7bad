import type { Evidence, StageName, StageResult, Verdict } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { evidenceText, sentenceOf } from './evidence-fields.ts';
import { headlineOf } from './headline.ts';

/** A test case of JUnit and CTRF: one for each check, and one for each stage that did not run. */
export interface TestCase {
  readonly stage: StageName;
  readonly id: string;
  readonly title: string;
  readonly operation?: string;
  readonly outcome: 'passed' | 'failed' | 'unjudged' | 'skipped' | 'pending';
  /**
   * The verdict of the gate. `outcome` is milder for a check that is not required, which must not
   * fail the run of whoever reads the file.
   */
  readonly rawStatus: string;
  readonly evidence: readonly Evidence[];
  /** Why the case has its outcome, in one line; says first that the check is not required. */
  readonly message: string;
  /** All evidence as plain text, one field on each line. */
  readonly detail: string;
}

type CaseFacts = Omit<TestCase, 'message' | 'detail'>;

/**
 * Returns the cases of a report in the order of the run. A report that did not pass always has a
 * case that failed or could not be judged, so that no tool that reads the cases shows green where
 * the gate does not.
 */
export function testCasesOf(report: Report): TestCase[] {
  const cases = report.stages.flatMap(factsOfStage).map(withTexts);
  const shown = cases.some(({ outcome }) => outcome === 'failed' || outcome === 'unjudged');
  if (report.verdict === 'passed' || shown) return cases;
  const evidence = [{ kind: 'verdict', message: headlineOf(report).rest }];
  const title = 'the run as a whole';
  const outcome = report.verdict;
  const whole: CaseFacts = {
    stage: 'report',
    id: 'report/verdict',
    title,
    outcome,
    rawStatus: outcome,
    evidence,
  };
  return [...cases, withTexts(whole)];
}

function withTexts(facts: CaseFacts): TestCase {
  const { evidence, rawStatus, outcome } = facts;
  const [first] = evidence;
  const sentence = first === undefined ? rawStatus : sentenceOf(first);
  const milder = outcome === 'pending' || (outcome === 'skipped' && rawStatus !== 'skipped');
  return {
    ...facts,
    message: milder && first !== undefined ? `${rawStatus}: ${sentence}` : sentence,
    detail: evidence.map(evidenceText).join('\n\n'),
  };
}

function factsOfStage(stage: StageResult): CaseFacts[] {
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
): Pick<TestCase, 'outcome' | 'rawStatus'> {
  if (required) return { outcome: verdict, rawStatus: verdict };
  if (verdict === 'passed') return { outcome: verdict, rawStatus: `${verdict} (not required)` };
  return evidence.some(({ kind }) => kind === 'pending')
    ? { outcome: 'pending', rawStatus: `${verdict} (pending)` }
    : { outcome: 'skipped', rawStatus: `${verdict} (not required)` };
}
