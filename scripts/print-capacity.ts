import type { MachineFit, MachineOffer, PlannedCapacity, Rates } from '../load/index.ts';
import { duration } from '../reports/index.ts';

/** What `load --plan` answers: with `--json`, this is the document. */
export interface CapacityAnswer extends PlannedCapacity {
  /** This machine, and how many like it the load needs. */
  readonly machine: MachineOffer & MachineFit;
  /** Of k6's own metrics; absent without any. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Why nothing was measured although it should have been. */
  readonly notMeasured?: string;
}

/** Returns the answer for people: the first line says it, a short table has the parts. */
export function capacityText(answer: CapacityAnswer): string {
  const { devices, intervalMs, runners, neededRunners, cores, memoryBytes, network, perRunner, machine } =
    answer;
  const { sentBytesPerSecond, receivedBytesPerSecond } = network;
  const first =
    `${counted(devices, 'device')} every ${duration(intervalMs)}: ${counted(runners, 'runner')}, ` +
    `${figure(cores)} ${cores > 0.95 && cores < 1.05 ? 'core' : 'cores'}, ${bytes(memoryBytes)}, ` +
    `${bytes(sentBytesPerSecond)}/s out, ${bytes(receivedBytesPerSecond)}/s in`;
  const offered = (value: number | undefined, text = grouped): string =>
    value === undefined ? 'unknown' : text(value);
  const rows = [
    ['', 'each runner', 'all', 'this machine'],
    ['devices', grouped(perRunner.devices), grouped(devices), ''],
    ['cores', figure(perRunner.cores), figure(cores), String(machine.cores)],
    ['memory', bytes(perRunner.memoryBytes), bytes(memoryBytes), bytes(machine.memoryBytes)],
    ['connections', grouped(perRunner.connections), grouped(perRunner.connections * runners), ''],
    ['  at most', grouped(perRunner.mostConnections), grouped(perRunner.mostConnections * runners), ''],
    ['ports', grouped(perRunner.ports), grouped(perRunner.ports * runners), offered(machine.ports)],
    ['open files', grouped(perRunner.openFiles), '', `${offered(machine.openFiles)} each`],
  ];
  return `${[
    first,
    '',
    ...aligned(rows),
    '',
    ...targetLines(answer),
    '',
    ...judgedLines(answer),
    ...(runners < neededRunners
      ? [`${counted(runners, 'runner')} would be too few: ${neededRunners} are needed, or more.`]
      : []),
    ...fitLines(machine),
    ...costLines(answer),
  ].join('\n')}\n`;
}

/** Returns what would be judged and tagged; nothing where nothing was asked for. */
function judgedLines({ thresholds = [], tags = {} }: CapacityAnswer): string[] {
  const tagged = Object.entries(tags).map(([name, value]) => `${name}=${value}`);
  const lines = [
    ...thresholds.map((text) => `Must hold: ${text}.`),
    ...(tagged.length === 0 ? [] : [`Tags of k6's own metrics: ${tagged.join(', ')}.`]),
  ];
  return lines.length === 0 ? [] : [...lines, ''];
}

/** Returns what the target will see, a line for each phase. */
function targetLines({ target, scenario, isAssumed }: CapacityAnswer): string[] {
  const { start, steady, busiest, codesEnd, codeLifetimeMs } = target;
  const minutes = `${figure(codeLifetimeMs / 60_000)} min after they were made`;
  const phases: readonly (readonly [string, Rates | undefined])[] = [
    ['at the start', start],
    ['steady', steady],
    ['busiest second', busiest],
    ['all codes end', codesEnd],
  ];
  const shown = phases.flatMap(([name, rates]) => (rates === undefined ? [] : [[name, rates] as const]));
  return [
    'The target will see, in requests per second:',
    ...aligned(
      shown.map(([name, rates]) => [`  ${name}`, rate(rates.requestsPerSecond), operationsText(rates)]),
      [1],
    ),
    ...(codesEnd === undefined ? [] : [`  Codes end ${minutes}, all at once where they were made together.`]),
    ...(isAssumed
      ? [
          `  Assumed: one request of each device at every interval, as ${scenario} does not say what it sends.`,
        ]
      : []),
  ];
}

/** Returns the operations of a phase, the frequent ones by name. */
function operationsText({ operations }: Rates): string {
  const sorted = Object.entries(operations).sort(([, a], [, b]) => b - a);
  const most = 2;
  const named = sorted.slice(0, most).map(([name, each]) => `${name} ${rate(each)}`);
  return sorted.length > most ? `${named.join(', ')}, ${sorted.length - most} more` : named.join(', ');
}

function fitLines({ limits, machines }: CapacityAnswer['machine']): string[] {
  const [reached] = limits;
  if (reached === undefined) return [];
  const share = `${Math.ceil(reached.share * 100)} %`;
  const beyond = limits.filter(({ share }) => share > 1);
  if (beyond.length === 0) {
    return [`This machine is enough: ${reached.name} come first, of which the load needs ${share}.`];
  }
  const need = machines > 1 ? `${grouped(machines)} machines like this one` : 'more than this machine gives';
  return [
    `This needs ${need}: ${beyond.map(({ name, share }) => `${name} ${Math.ceil(share * 100)} %`).join(', ')}.`,
    `What to do: ${remedyOf(beyond.map(({ remedy }) => remedy))}.`,
  ];
}

/** Returns the remedies once each; one that another begins with says no more than that. */
function remedyOf(remedies: readonly string[]): string {
  const distinct = [...new Set(remedies)];
  return distinct
    .filter((one) => !distinct.some((other) => other !== one && other.startsWith(one)))
    .join('; ');
}

function costLines(answer: CapacityAnswer): string[] {
  const { costs, notMeasured } = answer;
  const { cpuMsPerRequest, memoryBytes, measuredOn, source } = costs;
  const { identical, differing } = cpuMsPerRequest;
  const free = Math.round(answer.headroom * 100);
  const where = `${measuredOn.cpuModel}, ${measuredOn.cores} cores, k6 ${measuredOn.k6Version}, ${measuredOn.date}`;
  return [
    ...(notMeasured === undefined ? [] : [`Not measured: ${notMeasured}`]),
    source === 'calibration'
      ? `Costs measured on this machine just now (${where}):`
      : `Costs from a table, not measured on this machine (${where}):`,
    `  ${identical.toFixed(2)} ms CPU per request, ${differing.toFixed(2)} ms where the body differs; ` +
      `${bytes(memoryBytes.base)} for k6 and ${(memoryBytes.perDevice / 1000).toFixed(1)} KB per device. A share of ${free} % stays free.`,
  ];
}

/** Returns rows whose columns have one width; all but the first, or those in `right`, end together. */
function aligned(rows: readonly (readonly string[])[], right?: readonly number[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const isRight = right === undefined ? column > 0 : right.includes(column);
        return isRight ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
}

const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');
const counted = (value: number, noun: string): string => `${grouped(value)} ${noun}${value === 1 ? '' : 's'}`;
const figure = (value: number): string => (value >= 10 ? grouped(value) : value.toFixed(value < 0.1 ? 2 : 1));
const rate = (value: number): string => (value >= 10 ? grouped(value) : value.toFixed(1));

function bytes(value: number): string {
  if (value >= 995_000_000) return `${figure(value / 1e9)} GB`;
  return value >= 995_000 ? `${figure(value / 1e6)} MB` : `${figure(value / 1000)} KB`;
}
