import { type LoadMeasurement, mainOrigin, servedApis } from '../../core/index.ts';
import type { Report } from '../report.ts';

/** A condition that is not the same in two runs. */
export interface RunDifference {
  readonly what: string;
  /** `unknown` where the report does not say. */
  readonly a: string;
  readonly b: string;
  /** Whether figures of load cannot be compared across it. */
  readonly mattersToFigures: boolean;
}

const unknown = 'unknown';

type ComparedCondition = readonly [
  what: string,
  value: string | number | undefined,
  mattersToFigures: boolean,
];

/** Returns the conditions that differ, or that matter and are not known of a run. */
export function conditionDifferences(a: Report, b: Report): RunDifference[] {
  const variables = [a, b].flatMap(({ run }) => run.environment ?? []).map(({ variable }) => variable);
  const of = (report: Report): ComparedCondition[] => [
    ...rowsOf(report),
    ...environmentRows(report, variables),
  ];
  const rows = new Map(
    of(a).map((row) => [row[0], { a: row, b: undefined as ComparedCondition | undefined }]),
  );
  for (const row of of(b)) rows.set(row[0], { a: rows.get(row[0])?.a ?? absent(row), b: row });
  return [...rows.values()].flatMap(({ a: ours, b: theirs = absent(ours) }) => {
    const [what, was, mattersToFigures] = ours;
    const is = theirs[1];
    const bothUnknown = was === undefined && is === undefined;
    if (was === is && !(bothUnknown && mattersToFigures)) return [];
    return [{ what, a: String(was ?? unknown), b: String(is ?? unknown), mattersToFigures }];
  });
}

const absent = ([what, , matters]: ComparedCondition): ComparedCondition => [what, undefined, matters];

function rowsOf({ run, documents, load }: Report): ComparedCondition[] {
  const { versions, machine, target, commit } = run;
  const origin =
    target.kind === 'embedded' || target.origins === undefined ? undefined : mainOrigin(target.origins);
  return [
    [
      'commit',
      commit === undefined ? undefined : `${commit.sha.slice(0, 12)}${commit.dirty ? ', with changes' : ''}`,
      false,
    ],
    ['passgate', versions.passgate, false],
    ['pact', versions.pact, false],
    ['node', versions.node, true],
    ['platform', run.platform, true],
    ['processor', machine?.cpuModel, true],
    ['architecture', machine?.architecture, true],
    ['cores', machine?.cores, true],
    ['memory in GiB', machine?.memoryGiB, true],
    [
      'target',
      target.kind === 'embedded'
        ? target.kind
        : `${target.name}${origin === undefined || origin === target.name ? '' : ` at ${origin}`}`,
      true,
    ],
    [
      'APIs that the target serves',
      target.origins === undefined ? undefined : servedApis(target.origins).join(', '),
      false,
    ],
    ...Object.entries(documents).map(
      ([api, hash]): ComparedCondition => [`${api}.yaml`, hash.slice(0, 12), true],
    ),
    ...load.flatMap(loadRows),
  ];
}

/** Variables that may change figures: how a target is reached, and what all processes run with. */
const figureVariables = /^(\w+_proxy|NODE_OPTIONS|LD_\w+|DYLD_\w+|UV_\w+)$/i;

/** Returns the variables that either of the two runs names. */
function environmentRows({ run }: Report, variables: readonly string[]): ComparedCondition[] {
  return [...new Set(variables)].map((variable) => {
    const found = run.environment?.find((one) => one.variable === variable);
    const unset = run.environment === undefined ? undefined : 'not set';
    return [variable, found?.value ?? unset, figureVariables.test(variable)];
  });
}

function loadRows({ scenario, devices, rate, series, k6 }: LoadMeasurement): ComparedCondition[] {
  return [
    [`${scenario}: k6`, k6.version, true],
    [`${scenario}: devices`, devices, true],
    [`${scenario}: seconds`, series.length, true],
    // Due rates of equal runs differ in their decimals.
    [`${scenario}: requests due a second`, Math.round(rate.due), true],
  ];
}
