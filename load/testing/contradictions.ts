import type { Check, LoadMeasurement } from '../../core/index.ts';
import type { Totals } from '../result/totals.ts';

/** What a run came to. */
export interface RunOutcome {
  readonly checks: readonly Check[];
  readonly measurement: LoadMeasurement;
  readonly totals: Totals;
  readonly ends: readonly string[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Returns the counts of a report, from every place that states them. */
function countsOf({ measurement, totals }: RunOutcome) {
  const { requests, operations, series, rate, validation, throttled, durationMs = 0 } = measurement;
  const statuses = operations.flatMap((one) => Object.entries(one.statuses));
  const withStatus = (wanted: (status: string) => boolean) =>
    sum(statuses.filter(([status]) => wanted(status)).map(([, count]) => count));
  const answers = withStatus((status) => status !== '0');
  return {
    ...requests,
    answers,
    unanswered: requests.sent - answers,
    good: withStatus((status) => status === '200'),
    strange: withStatus((status) => status !== '200' && status !== '429' && status !== '0'),
    throttled,
    late: (measurement.lateness?.p99 ?? 0) > 250,
    checked: validation.checked,
    same: {
      sent: [sum(operations.map((one) => one.requests)), sum(series.map((one) => one.sent))],
      due: sum(series.map((one) => one.due)),
      throttled: [withStatus((status) => status === '429'), sum(series.map((one) => one.throttled))],
      unanswered: totals.unanswered,
      inTheRate: rate.due * (durationMs / 1000) <= requests.due + 0.001,
    },
  };
}

type ReportedCounts = ReturnType<typeof countsOf>;

/** What a check may say, and what its counts must be then. */
const claims: readonly (readonly [RegExp, (counts: ReportedCounts) => boolean])[] = [
  [/no request was due/, ({ due, sent }) => due === 0 && sent === 0],
  [/no request was sent/, ({ sent }) => sent === 0],
  [/no response was received|nothing was measured/, ({ answers }) => answers === 0],
  [/no response body was validated$/, ({ checked }) => checked === 0],
  [/none of \d+ responses had an expected status/, ({ good, answers }) => good === 0 && answers > 0],
  [
    /no response to them had an expected status/,
    ({ answers, good, unanswered }) => answers + unanswered > good,
  ],
  [/received no response/, ({ unanswered }) => unanswered > 0],
  [/could not keep up/, ({ due, sent, late }) => sent < due || late],
  [/the rest of the run was skipped|the first response arrived/, ({ due, sent }) => sent < due],
];

const passes: Readonly<Record<string, (counts: ReportedCounts) => boolean>> = {
  'requests-sent': ({ due, sent }) => sent > 0 && sent >= due * 0.99,
  'first-answers': ({ good }) => good > 0,
  'target-answering': ({ sent, unanswered }) => sent > 0 && unanswered === 0,
  'expected-statuses': ({ strange, answers }) => strange === 0 && answers > 0,
  'responses-valid': ({ checked }) => checked > 0,
  'not-throttled': ({ throttled }) => throttled === 0,
  'answers-fit': ({ answers }) => answers > 0,
};

/** Returns every statement of a report that contradicts its counts. */
export function contradictions(outcome: RunOutcome): string[] {
  const counts = countsOf(outcome);
  const { sent, due, throttled, same } = counts;
  const uneven =
    JSON.stringify(same) !==
    JSON.stringify({
      sent: [sent, sent],
      due,
      throttled: [throttled, throttled],
      unanswered: counts.unanswered,
      inTheRate: true,
    });
  return [
    ...(uneven ? [`counts that differ: ${JSON.stringify(counts)}`] : []),
    ...outcome.checks.flatMap(({ id, verdict, evidence }) => {
      const slug = id.split('/').at(-1) ?? '';
      const contradicted = evidence.flatMap(({ message }) =>
        claims
          .filter(([claim, holds]) => claim.test(message) && !holds(counts))
          .map(() => `${slug}: ${message}`),
      );
      return verdict === 'passed' && passes[slug]?.(counts) === false
        ? [...contradicted, `${slug} passed`]
        : contradicted;
    }),
  ];
}
