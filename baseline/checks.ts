import {
  type Check,
  type Evidence,
  type LoadMeasurement,
  passing,
  type StageResult,
  unjudged,
  type Verdict,
} from '../core/index.ts';
import { type FigureComparison, roundLimits } from './compare-rounds.ts';
import { type BaselineConditions, differences } from './conditions.ts';
import { type ComparedCounts, countsOf, lostChecks, worseLoad } from './counts.ts';
import type { FigureDecision, Terms } from './decision.ts';
import { figureTitles } from './figures.ts';
import type { Ratio } from './ratio.ts';
import type { BaselineLookup } from './request.ts';
import type { MeasuredRounds } from './rounds.ts';
import type { Baseline } from './store.ts';

/** Returns `1.31× (1.22–1.41)`. */
export function ratioText({ ratio, low, high }: Ratio): string {
  return `${ratio.toFixed(2)}× (${low.toFixed(2)}–${high.toFixed(2)})`;
}

const slugs = {
  latencyP50Ms: 'latency-p50',
  latencyP99Ms: 'latency-p99',
  cpuSecondsPer1000: 'k6-cpu',
} as const;

/**
 * Returns a check for each figure.
 * @param other what it is held against, as a sentence goes on: `the baseline`
 */
export function figureChecks(comparisons: readonly FigureComparison[], other: string, terms: Terms): Check[] {
  return comparisons.map(({ figure, decision, required }) => {
    const name = figureTitles[figure];
    const facts = {
      id: `baseline/${slugs[figure]}`,
      title: `${name} is no worse than that of ${other}`,
      required,
    };
    const limit = terms.tolerance.toFixed(2);
    if (decision === undefined) {
      const message = `${name} was not measured in enough rounds to be compared`;
      return { ...facts, verdict: 'unjudged', evidence: [{ kind: 'ratio', message }] };
    }
    const { verdict, ratio } = decision;
    const evidence: Evidence = {
      kind: 'ratio',
      message: `${name} ${ratioText(ratio)} of ${other}, tolerance ${limit}${reasonText(decision, terms)}${required ? '' : informational}`,
      expected: `at most ${limit}× of ${other}`,
      received: `${ratioText(ratio)}, 95 % confidence, ${ratio.rounds} rounds`,
      ...(verdict === 'unjudged' ? { hint: hintOf(decision, terms) } : {}),
    };
    return { ...facts, verdict, evidence: [evidence] };
  });
}

/** Why a figure that was measured is not required. */
const informational = ' (informational: this figure varies too much in the baseline)';

function reasonText(
  { verdict, ratio, contradicts, drift, moreRounds }: FigureDecision,
  { tolerance, most }: Terms,
): string {
  if (verdict !== 'unjudged') return '';
  if (drift !== undefined) {
    return `; the yardstick is ${ratioText(drift)} of what it was in the baseline: this machine is now faster or slower`;
  }
  if (contradicts !== undefined) {
    return `; the other comparison gives ${ratioText(contradicts)}: this machine is now faster or slower`;
  }
  if (ratio.rounds < most) return ': the rounds ended before this figure was decided';
  const near = ratio.low > tolerance ? ': probably worse, but not certainly' : '';
  if (moreRounds !== undefined) return `${near}: about ${moreRounds} more rounds would decide`;
  return near === '' ? ': too close to the tolerance for any number of rounds to decide' : near;
}

function hintOf({ contradicts, drift, moreRounds, ratio }: FigureDecision, { most }: Terms): string {
  if (drift !== undefined)
    return 'Rerun while nothing else runs on this machine, or compare side by side with --reference.';
  if (contradicts !== undefined) return 'Compare side by side with --reference, or save a new baseline.';
  if (ratio.rounds < most)
    return 'Passgate stops measuring as soon as one figure has failed or every required figure is decided.';
  if (moreRounds === undefined) return 'Rerun while nothing else runs on this machine, or raise --tolerance.';
  return `Rerun with --rounds ${ratio.rounds + moreRounds} while nothing else runs on this machine.`;
}

/**
 * Returns the check that warns, when a run is saved, of figures that later runs cannot be judged
 * by.
 */
export function noiseCheck(noisy: readonly (keyof typeof slugs)[], tolerance: number): Check {
  const names = noisy.map((figure) => figureTitles[figure]).join(', ');
  const limit = tolerance.toFixed(2);
  const evidence: Evidence = {
    kind: 'ratio',
    message: `these figures vary too much for a tolerance of ${limit}: ${names}; later runs fail on them only when they are certainly worse`,
    hint: 'Save the baseline again while nothing else runs on this machine, or raise --tolerance.',
  };
  const title = 'The figures of this run are steady enough to compare later runs with';
  const verdict = noisy.length === 0 ? 'passed' : 'unjudged';
  return {
    id: 'baseline/steady',
    title,
    verdict,
    required: false,
    evidence: noisy.length === 0 ? [] : [evidence],
  };
}

/** Returns the checks of the rounds themselves: whether they gave figures that can be compared. */
export function roundChecks({ rounds, failed, lost }: MeasuredRounds): Check[] {
  const checks: Check[] = [];
  const id = 'baseline/provider-holds';
  const title = 'The provider passes every load check in every round';
  const [first] = failed;
  if (first !== undefined) checks.push({ ...first, id, title });
  else if (rounds.length > 0) checks.push(passing(id, title));
  if (first === undefined && rounds.length < roundLimits.least) {
    const message = `the load generator could not keep up in ${lost} rounds, so too few rounds are left to compare`;
    const hint = 'Close other programs on this machine, or lower --devices.';
    checks.push(unjudged('baseline/rounds', 'Rounds were measured', { kind: 'threshold', message, hint }));
  }
  return checks;
}

/**
 * Returns whether both runs had the same conditions. Figures under other conditions say nothing
 * about the provider.
 */
export function conditionsCheck(then: BaselineConditions, now: BaselineConditions, path: string): Check {
  const [id, title] = ['baseline/conditions', 'The baseline was measured under the same conditions'];
  const all = differences(then, now);
  if (all.length === 0) return passing(id, title);
  const evidence = all.map((one) => ({
    kind: 'conditions',
    message: `${one.what} differs from the baseline, so the two runs cannot be compared`,
    expected: one.before,
    received: one.now,
    where: path,
    hint: 'Rerun under the conditions of the baseline, or delete the file and save a new one with --save-baseline.',
  }));
  return { id, title, verdict: 'unjudged', required: true, evidence };
}

/** Compares exactly what does not depend on the machine. */
export function countChecks(
  then: ComparedCounts,
  { stages, load }: { readonly stages: readonly StageResult[]; readonly load: readonly LoadMeasurement[] },
): Check[] {
  const lost = lostChecks(then, stages);
  const worse = worseLoad(then, countsOf(stages, load));
  return [
    exact('baseline/checks', 'No check that passed in the baseline is missing', lost.map(lostSentence)),
    exact('baseline/load-counts', 'No load count is worse than in the baseline', worse),
  ];
}

const lostSentence = (id: string): string =>
  `${id} passed in the baseline, but is now missing or not required`;
const mostSentences = 10;

function exact(id: string, title: string, sentences: readonly string[]): Check {
  const verdict: Verdict = sentences.length === 0 ? 'passed' : 'failed';
  const evidence = sentences.slice(0, mostSentences).map((message) => ({ kind: 'count', message }));
  const rest = sentences.length - evidence.length;
  const more = rest > 0 ? [{ kind: 'count', message: `and ${rest} more` }] : [];
  return { id, title, verdict, required: true, evidence: [...evidence, ...more] };
}

/**
 * Returns the check of a run without a baseline. It is not required where this run is to become the
 * baseline, because then the user expects it.
 */
export function missingCheck(
  { path, nearest }: BaselineLookup,
  now: BaselineConditions,
  saving: boolean,
): Check {
  const difference =
    nearest === undefined ? '' : `; the nearest saved baseline differs: ${nearestText(nearest, now)}`;
  const become = saving ? '; this run becomes the baseline if it passes' : '';
  const message = `there is no baseline for these conditions${become}${difference}`;
  return {
    id: 'baseline/there-is-one',
    title: 'There is a baseline for these conditions',
    verdict: 'unjudged',
    required: !saving,
    evidence: [
      {
        kind: 'conditions',
        message,
        where: path,
        ...(saving ? {} : { hint: 'Add --save-baseline to save this run as the baseline if it passes.' }),
      },
    ],
  };
}

/** Returns `the version of k6 is 2.2.0 there and 2.3.0 here`. */
function nearestText(nearest: Baseline, now: BaselineConditions): string {
  return differences(nearest.conditions, now)
    .map(({ what, before, now: here }) => `${what} is ${before} there and ${here} here`)
    .join('; ');
}
