import type { DeviceFinding } from '../judge/certify.ts';
import type { RuleBreak } from '../judge/rule.ts';

/** Breaks of one rule that differ in nothing but places and figures. */
export interface BreakGroup {
  readonly first: DeviceFinding<RuleBreak>;
  readonly count: number;
  /** `exchange 4 (device 1), exchange 9 (device 2) and 5 more` */
  readonly places: string;
  /** What was received there, each once. */
  readonly received: string | undefined;
}

const mostPlaces = 3;

/** Returns the breaks of a rule by their kind, in the order of the first of each. */
export function groupBreaks(breaks: readonly DeviceFinding<RuleBreak>[]): readonly BreakGroup[] {
  const groups = new Map<string, DeviceFinding<RuleBreak>[]>();
  for (const one of breaks) {
    const key = `${withoutFigures(one.message)}\n${withoutFigures(one.expected ?? '')}`;
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [one]);
    else others.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const shown = group.slice(0, mostPlaces);
    const received = [...new Set(shown.flatMap((one) => one.received ?? []))];
    return {
      first,
      count: group.length,
      places: andMore(shown.map(placeOf), group.length),
      received: received.length === 0 ? undefined : received.join(', '),
    };
  });
}

/** Returns where a finding is: `exchange 4 (device 1)`. */
export function placeOf({ exchange, device }: Pick<DeviceFinding<RuleBreak>, 'exchange' | 'device'>): string {
  return `${exchange.place} (${device})`;
}

/** Returns `a, b, c and 4 more`. */
export function andMore(shown: readonly string[], count: number): string {
  const left = count - shown.length;
  return `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

function withoutFigures(text: string): string {
  return text.replace(/\d+(?:[.,]\d+)*/g, '0').replace(/\[masked [0-9a-f]+\]/g, '[masked]');
}
