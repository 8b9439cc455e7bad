import { distance } from 'fastest-levenshtein';
import { PassgateError } from '../../core/index.ts';
import { parseThreshold } from './parse-threshold.ts';
import { type OwnThreshold, subjectText, thresholdText } from './threshold.ts';
import { nearestText, ThresholdProblem } from './threshold-problem.ts';

/** A threshold as somebody wrote it. */
export interface WrittenThreshold {
  readonly text: string;
  /** `--threshold`, or `/app/passgate.config.ts: thresholds[0]`. */
  readonly place: string;
  /** How near to the run it was written: of two for the same figure the nearer one counts. */
  readonly level: 'configuration' | 'target' | 'option';
}

/** What a threshold is held against before anything runs. */
export interface ThresholdScenario {
  readonly name: string;
  /** What its devices call; absent where that is not known yet. */
  readonly operations?: readonly string[];
}

interface ReadThreshold {
  readonly written: WrittenThreshold;
  readonly threshold: OwnThreshold;
}

/**
 * Returns the thresholds of a scenario, each as `thresholdText` writes it. `isAlone`: no other
 * scenario runs, so that an option which does not fit this one would have no effect.
 * @throws PassgateError `USAGE`, `CONFIG` or `UNKNOWN_NAME` (exit 2)
 */
export function thresholdsOf(
  given: readonly WrittenThreshold[],
  scenario: ThresholdScenario,
  isAlone: boolean,
): readonly string[] {
  const fitting = given.map(read).filter((one) => fits(one, scenario, isAlone));
  const levels = ['configuration', 'target', 'option'] as const;
  const texts = levels.flatMap((level, at) => {
    const nearer = new Set(
      fitting
        .filter(({ written }) => levels.indexOf(written.level) > at)
        .map(({ threshold }) => figureOf(threshold)),
    );
    return fitting
      .filter(({ written, threshold }) => written.level === level && !nearer.has(figureOf(threshold)))
      .map(({ threshold }) => thresholdText(threshold));
  });
  return [...new Set(texts)];
}

/**
 * Refuses what is wrong with thresholds whatever they are for, and options that are for none of the
 * scenarios.
 * @param known the names of all included scenarios
 * @throws PassgateError `USAGE`, `CONFIG` or `UNKNOWN_NAME` (exit 2)
 */
export function assertThresholds(
  given: readonly WrittenThreshold[],
  scenarios: readonly ThresholdScenario[],
  known: readonly string[],
): void {
  for (const one of given.map(read)) {
    const { scenario } = one.threshold;
    const names = [...new Set([...known, ...scenarios.map(({ name }) => name)])];
    if (scenario !== undefined && !names.includes(scenario)) refuseUnknown(one, scenario, names);
    if (one.written.level === 'option' && !scenarios.some((each) => fits(one, each, false)))
      throw notCalled(one, scenarios);
  }
}

function read(written: WrittenThreshold): ReadThreshold {
  try {
    return { written, threshold: parseThreshold(written.text) };
  } catch (error) {
    if (!(error instanceof ThresholdProblem)) throw error;
    const at = `column ${error.at + 1}: ${error.message}`;
    const message = `${written.place} ${JSON.stringify(written.text)}: ${at}`;
    throw new PassgateError(codeOf(written), sentence(message), error.hint);
  }
}

/** What two thresholds are about when one replaces the other: not the bound, but its side. */
function figureOf(threshold: OwnThreshold): string {
  const side = threshold.comparison.charAt(0);
  return `${subjectText(threshold)} ${side}`;
}

/** Tells whether a threshold is for a scenario; throws where it is for this one alone and cannot be. */
function fits(one: ReadThreshold, scenario: ThresholdScenario, isAlone: boolean): boolean {
  const { threshold, written } = one;
  if (threshold.scenario !== undefined && threshold.scenario !== scenario.name) {
    if (isAlone && written.level === 'option') throw notCalled(one, [scenario]);
    return false;
  }
  const { operation } = threshold;
  const { operations } = scenario;
  if (operation === undefined || operations === undefined || operations.includes(operation)) return true;
  const isOnlyForIt = threshold.scenario !== undefined || (isAlone && written.level === 'option');
  if (isOnlyForIt) throw notCalled(one, [scenario]);
  return false;
}

function notCalled(
  { written, threshold }: ReadThreshold,
  scenarios: readonly ThresholdScenario[],
): PassgateError {
  const { scenario, operation = '' } = threshold;
  const start = `${written.place} ${JSON.stringify(written.text)}`;
  const [only, ...others] = scenarios;
  const names = scenarios.map(({ name }) => name).join(', ');
  if (scenario !== undefined && !scenarios.some(({ name }) => name === scenario)) {
    const message = `${start} is for the scenario ${scenario}, which is not part of this run (${names})`;
    return new PassgateError(codeOf(written), sentence(message), 'Omit it, or run that scenario.');
  }
  const who = others.length === 0 && only !== undefined ? `${only.name} never calls` : 'no scenario calls';
  const called = [...new Set(scenarios.flatMap(({ operations = [] }) => operations))].sort();
  const message = `${start}: ${who} ${operation}`;
  return new PassgateError(codeOf(written), sentence(message), `It calls ${called.join(', ')}.`);
}

/** A scenario of one's own may be named in a configuration while another runs. */
const mostTypos = 2;

function refuseUnknown({ written }: ReadThreshold, scenario: string, known: readonly string[]): void {
  const isTypo = known.some((name) => distance(name, scenario) <= mostTypos);
  if (written.level !== 'option' && !isTypo) return;
  const message = `${written.place} ${JSON.stringify(written.text)}: there is no scenario "${scenario}"${nearestText(scenario, known)}`;
  throw new PassgateError('UNKNOWN_NAME', message, `Known: ${known.join(', ')}.`);
}

const codeOf = ({ level }: WrittenThreshold): 'USAGE' | 'CONFIG' => (level === 'option' ? 'USAGE' : 'CONFIG');

const sentence = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);
