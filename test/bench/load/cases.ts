import { fileURLToPath } from 'node:url';
import { type Figures, medianOf } from './figures.ts';
import { type Place, runPassgate } from './passgate-run.ts';
import { runScript } from './script-run.ts';

export type Contestant = 'passgate' | 'passgate-few' | 'ring-async' | 'ring-sync' | 'vu-per-device';
export type Rounds = Readonly<Partial<Record<Contestant, readonly Figures[]>>>;

/** One comparison: who runs by turns against a simulator in which state, and what must hold of the medians. */
export interface Case {
  readonly name: string;
  readonly fault?: object;
  /** Every device finds a profile, and polls on. */
  readonly authenticated?: boolean;
  readonly devices?: number;
  /** Those who run fewer devices than the others. */
  readonly fewer?: Readonly<Partial<Record<Contestant, number>>>;
  readonly contestants: readonly Contestant[];
  /** What is worth saying beside what is wanted. */
  readonly told?: (rounds: Rounds) => string;
  readonly wanted: readonly (readonly [text: string, holds: (rounds: Rounds) => boolean])[];
}

/** The fleet that the comparison of memory is about, and as many virtual users as start within half a minute. */
const manyDevices = 100_000;
const vuDevices = 2000;
const profiles = fileURLToPath(new URL('profiles.scenario.ts', import.meta.url));

export function runContestant(
  contestant: Contestant,
  place: Place,
  { authenticated }: Case,
): Promise<Figures> {
  if (contestant === 'passgate' || contestant === 'passgate-few') {
    return runPassgate(place, authenticated === true ? profiles : 'polling');
  }
  return runScript(place, contestant === 'vu-per-device' ? 'vu-per-device.ts' : `${contestant}.js`);
}

const ours = ({ passgate = [] }: Rounds): readonly Figures[] => passgate;
const cheapestRing = ({ 'ring-async': a = [], 'ring-sync': b = [] }: Rounds): number =>
  Math.min(...[a, b].map((rounds) => medianOf(rounds, 'cpuPer1000')).filter((cpu) => !Number.isNaN(cpu)));
const sent: Case['wanted'][number] = [
  '99.5 % sent',
  (rounds) => medianOf(ours(rounds), 'sentShare') >= 0.995,
];
const judged: Case['wanted'][number] = [
  'every response judged, none wrong',
  (rounds) => ours(rounds).every((one) => one.checked === one.sent && one.invalid === 0 && one.wrong === 0),
];
const lateness = (ms: number): Case['wanted'][number] => [
  `lateness p99 ≤ ${ms} ms`,
  (rounds) => medianOf(ours(rounds), 'latenessP99Ms') <= ms,
];
const memory = (mb: number): Case['wanted'][number] => [
  `k6 ≤ ${mb} MB`,
  (rounds) => medianOf(ours(rounds), 'maxRssMb') <= mb,
];
const cpu = (times: number): Case['wanted'][number] => [
  `CPU ≤ ${times} × the cheaper ring's`,
  (rounds) => medianOf(ours(rounds), 'cpuPer1000') <= times * cheapestRing(rounds),
];

export const cases: readonly Case[] = [
  {
    name: 'polls',
    contestants: ['passgate', 'ring-async', 'ring-sync'],
    wanted: [sent, judged, lateness(25), memory(256), cpu(1)],
  },
  {
    name: 'slow',
    fault: { kind: 'delay', ms: 200 },
    contestants: ['passgate'],
    wanted: [sent, judged, lateness(50), memory(512)],
  },
  {
    name: 'varied',
    authenticated: true,
    fault: { kind: 'vary-property', pointer: '/profiles/*/attributes/userID/value' },
    contestants: ['passgate', 'ring-async', 'ring-sync'],
    wanted: [
      sent,
      judged,
      [
        'every body parsed',
        (rounds) => ours(rounds).every(({ sent: polls, remembered = polls }) => remembered <= polls * 0.001),
      ],
      cpu(1.6),
    ],
  },
  {
    name: 'vu-per-device',
    devices: manyDevices,
    fewer: { 'vu-per-device': vuDevices, 'passgate-few': vuDevices },
    contestants: ['passgate', 'passgate-few', 'vu-per-device'],
    told: (rounds) => {
      const each = kbPerDevice(rounds);
      return (
        `KB a device: ${each.ours.toFixed(1)} (${manyDevices} devices), ${each.few.toFixed(1)} (${vuDevices}); ` +
        `a virtual user each ${each.theirs.toFixed(0)} (${vuDevices}): ${(each.theirs / each.ours).toFixed(0)} times, ` +
        `${(each.theirs / each.few).toFixed(0)} times at the same size`
      );
    },
    wanted: [
      [
        'a hundredth of the memory a device',
        (rounds) => kbPerDevice(rounds).theirs >= 100 * kbPerDevice(rounds).ours,
      ],
      [
        'every response judged, by both',
        ({ passgate = [], 'vu-per-device': theirs = [] }) =>
          passgate.every(({ checked, sent, invalid }) => checked === sent && invalid === 0) &&
          theirs.every(({ wrong, sent }) => wrong === 0 && sent >= vuDevices),
      ],
    ],
  },
];

/** Peak of the whole k6 process, all that it shares among devices included, divided by the devices. */
function kbPerDevice(rounds: Rounds): Readonly<Record<'ours' | 'few' | 'theirs', number>> {
  const each = (contestant: Contestant, devices: number): number =>
    (medianOf(rounds[contestant] ?? [], 'maxRssMb') * 1024) / devices;
  return {
    ours: each('passgate', manyDevices),
    few: each('passgate-few', vuDevices),
    theirs: each('vu-per-device', vuDevices),
  };
}
