import { fileURLToPath } from 'node:url';
import { type Figures, medianOf } from './figures.ts';
import { type Place, runPassgate } from './passgate-run.ts';
import { runScript } from './script-run.ts';

export type Contestant = 'passgate' | 'ring-async' | 'ring-sync' | 'vu-per-device';
export type Rounds = Readonly<Partial<Record<Contestant, readonly Figures[]>>>;

/** One comparison: who runs by turns against a simulator in which state, and what must hold of the medians. */
export interface Case {
  readonly name: string;
  readonly fault?: object;
  /** Every device finds a profile, and polls on. */
  readonly authenticated?: boolean;
  readonly devices?: number;
  readonly contestants: readonly Contestant[];
  readonly wanted: readonly (readonly [text: string, holds: (rounds: Rounds) => boolean])[];
}

const profiles = fileURLToPath(new URL('profiles.scenario.ts', import.meta.url));

export function runContestant(
  contestant: Contestant,
  place: Place,
  { authenticated }: Case,
): Promise<Figures> {
  if (contestant === 'passgate') return runPassgate(place, authenticated === true ? profiles : 'polling');
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
  { name: 'most', devices: 200_000, contestants: ['passgate'], wanted: [sent, judged, lateness(25)] },
  {
    name: 'vu-per-device',
    devices: 2000,
    contestants: ['passgate', 'vu-per-device'],
    wanted: [
      [
        'a hundredth of the memory a device',
        (rounds) =>
          medianOf(rounds['vu-per-device'] ?? [], 'maxRssMb') / 2000 >=
          100 * ((medianOf(ours(rounds), 'maxRssMb') - bareK6Mb) / 2000),
      ],
    ],
  },
];

/** What k6 takes before it has a single device. */
const bareK6Mb = 38;
