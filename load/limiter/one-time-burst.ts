import type { ArrivalRange } from './exchange.ts';
import type { LimiterFigures, LimiterState } from './model.ts';
import { lastAnswers } from './possible-states.ts';

/**
 * How things may stand: the last slot with a call in it, and how much of the burst is used, within
 * bounds.
 */
interface BurstState {
  readonly slot: number;
  readonly least: number;
  readonly most: number;
}

/**
 * A stretch of time that the device's first request may have arrived in, and the states it may be
 * in if it did.
 */
interface Origin {
  readonly fromMs: number;
  readonly toMs: number;
  readonly states: readonly BurstState[];
}

/** More stretches than this do not make the judge sharper than the travel times allow. */
const mostOrigins = 12;
const finestOriginMs = 2;
const noSlot = -1;

/**
 * Models slots of one over the rate, from the device's first arrival on. The first call in a slot
 * is free, every further one takes one of the burst, which never refills; when the burst is used up
 * a call is refused at no cost.
 *
 * Two things are unknown: when the first request arrived, and the slot of a request that travelled
 * across a border of two. Every combination that agrees with the answers is kept.
 */
export function oneTimeBurst({ ratePerSecond, burst }: LimiterFigures): LimiterState {
  const slotMs = 1000 / ratePerSecond;
  let origins: readonly Origin[] = [];
  const known = (arrival: ArrivalRange): readonly Origin[] =>
    origins.length === 0 ? originsIn(arrival) : origins;
  const after = lastAnswers((arrival, throttled) => {
    const left: Origin[] = [];
    for (const origin of known(arrival)) {
      const states = statesAfter(origin, slotsOf(origin, arrival, slotMs), throttled, burst);
      if (states.length > 0) left.push({ fromMs: origin.fromMs, toMs: origin.toMs, states });
    }
    return left;
  });
  return {
    can: (arrival, throttled) => after.of(arrival, throttled).length > 0,
    observe: (arrival, throttled) => {
      const left = after.of(arrival, throttled);
      if (left.length === 0) return false;
      after.forget();
      origins = left;
      return true;
    },
    exhaust: (arrival) => {
      after.forget();
      origins = known(arrival).map((origin) => {
        const { first, last } = slotsOf(origin, arrival, slotMs);
        const states = [...origin.states];
        // Where slots are shorter than they should be, the call that was wrongly served is that of
        // the next one.
        for (let slot = first; slot <= last + 1; slot += 1) keep(states, slot, burst, burst);
        return { ...origin, states };
      });
    },
  };
}

function originsIn({ earliestMs, latestMs }: ArrivalRange): Origin[] {
  const widthMs = latestMs - earliestMs;
  const count = Math.max(1, Math.min(mostOrigins, Math.ceil(widthMs / finestOriginMs)));
  return Array.from({ length: count }, (_, index) => ({
    fromMs: earliestMs + (widthMs * index) / count,
    toMs: earliestMs + (widthMs * (index + 1)) / count,
    states: [{ slot: noSlot, least: 0, most: 0 }],
  }));
}

interface Slots {
  readonly first: number;
  readonly last: number;
}

/** Returns the slots that a request may have fallen into. */
function slotsOf({ fromMs, toMs }: Origin, { earliestMs, latestMs }: ArrivalRange, slotMs: number): Slots {
  return {
    first: Math.max(0, Math.floor((earliestMs - toMs) / slotMs)),
    last: Math.max(0, Math.floor((latestMs - fromMs) / slotMs)),
  };
}

function statesAfter(
  { states }: Origin,
  { first, last }: Slots,
  throttled: boolean,
  burst: number,
): BurstState[] {
  const next: BurstState[] = [];
  for (const { slot: taken, least, most } of states) {
    // The first request is what the slots are counted from.
    const lastPossible = taken === noSlot ? 0 : last;
    for (let slot = Math.max(first, taken); slot <= lastPossible; slot += 1) {
      if (slot > taken) {
        if (!throttled) keep(next, slot, least, most);
      } else if (throttled) {
        if (most >= burst) keep(next, slot, burst, burst);
      } else if (least < burst) keep(next, slot, least + 1, Math.min(most, burst - 1) + 1);
    }
  }
  return next;
}

/**
 * Merges the bounds of the same slot: everything between them counts as possible, which never
 * produces a false violation.
 */
function keep(states: BurstState[], slot: number, least: number, most: number): void {
  const index = states.findIndex((state) => state.slot === slot);
  const known = states[index];
  if (known === undefined) states.push({ slot, least, most });
  else {
    states[index] = { slot, least: Math.min(known.least, least), most: Math.max(known.most, most) };
  }
}
