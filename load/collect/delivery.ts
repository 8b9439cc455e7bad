import { type KeyedLine, linePrefix } from '../lines.ts';
import type { PlannedLoad } from '../protocol.ts';
import { parseLine } from '../result/parse-line.ts';
import { devicesOfUser, runnerOfUser, userCount } from '../virtual-users.ts';

/** A line as it was delivered, and what it says. */
export interface DeliveredLine {
  readonly text: string;
  readonly line: KeyedLine;
}

/** What a plan says of its lines. */
export type LinePlan = Pick<
  PlannedLoad,
  'run' | 'runners' | 'virtualUsers' | 'devices' | 'rampMs' | 'durationMs'
>;

/** Seconds that a user may still hand out when the schedule is over: its last requests are waited for. */
const secondsAfter = 120;
/** Beside one for each second and device: the start, the end, and the first example of each finding. */
const otherLines = 200;

/**
 * Reads what one virtual user delivered: its lines, one a line, in order. Returns the reason where
 * any of it cannot be counted: then none of it may be confirmed.
 * @param events what the scenario counts; absent where it counts by any name
 */
export function readDelivery(
  body: string,
  plan: LinePlan,
  events?: readonly string[],
): readonly DeliveredLine[] | string {
  const texts = body.split('\n').map((text) => (text.endsWith('\r') ? text.slice(0, -1) : text));
  if (texts.at(-1) === '') texts.pop();
  const lines: DeliveredLine[] = [];
  for (const [index, text] of texts.entries()) {
    const line = parseLine(text, events);
    const reason = line === undefined || line === 'broken' ? brokenText(text) : misfitOf(line, plan);
    if (reason !== undefined) return `line ${index + 1} ${reason}`;
    if (line === undefined || line === 'broken') continue;
    const [first] = lines;
    if (first !== undefined && (first.line.user !== line.user || first.line.instance !== line.instance)) {
      return `line ${index + 1} is of another virtual user than line 1: deliver them apart`;
    }
    lines.push({ text, line });
  }
  return lines;
}

function brokenText(text: string): string {
  if (!text.startsWith(linePrefix)) return `does not begin with "${linePrefix.trim()}"`;
  return 'is not a line of this version of Passgate';
}

/** Returns why a line cannot be one of a run; undefined for one that can. */
export function misfitOf(line: KeyedLine, plan: LinePlan): string | undefined {
  const { run, runner, user, sequence, instance } = line;
  if (run !== plan.run) return `is of the run ${shown(run)}, not of ${plan.run}`;
  if (user >= userCount(plan)) return `is of user ${user}, and the run has ${userCount(plan)}`;
  if (runner !== runnerOfUser(plan, user)) {
    return `is of user ${user} in runner ${runner + 1}, who belongs to runner ${runnerOfUser(plan, user) + 1}`;
  }
  if (!/^[\x21-\x7e]{1,100}$/.test(instance)) return 'has no usable instance';
  const seconds = Math.ceil((plan.rampMs + plan.durationMs) / 1000) + secondsAfter;
  const { first, end } = devicesOfUser(plan, user);
  if (sequence > seconds + otherLines + end - first)
    return `has the sequence ${sequence}, more than a user can have`;
  if ((sequence === 0) !== (line.kind === 'start')) return 'is not in order: a user begins with its start';
  if (line.kind !== 'second') return undefined;
  const times = [line.second, ...line.due.filter((_, index) => index % 2 === 0)];
  return times.some((second) => second < 0 || second > seconds)
    ? 'is about a second that the run has not'
    : undefined;
}

/** A name of somebody else's, as it may be shown. */
const shown = (text: string): string => JSON.stringify(text.slice(0, 40));
