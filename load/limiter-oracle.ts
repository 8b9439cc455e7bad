/**
 * Judges a rate limiter from outside, by nothing but what a device sent, when, and what came back. It shares no code with
 * any limiter: a judge that runs the judged code agrees with each of its bugs.
 *
 * A request arrived at some unknown moment between its sending and its answer. An answer is a violation only if no choice
 * of such moments explains it. Requests of a device must not overlap, so that their order is known.
 */

/** One request of a device; times in milliseconds on one clock. */
export interface Exchange {
  readonly sentMs: number;
  readonly answeredMs: number;
  readonly throttled: boolean;
}

export interface Violation {
  /** Index of the exchange. */
  readonly index: number;
  readonly expected: 'admitted' | 'throttled';
}

export interface DeviceJudgement {
  readonly violations: readonly Violation[];
  /** Answers that could only have been a 429, and those that could not have been one; the rest could be either. */
  readonly mustThrottle: number;
  readonly mustAdmit: number;
}

/** The documented limit, as each of the two models reads it [THR]: one request a second and ten more. */
export const limiterModels = ['one-time burst', 'token bucket'] as const;
export type LimiterModel = (typeof limiterModels)[number];

const slotMs = 1000;
const burst = 10;
const bucketSize = burst + 1;
/** A provider may round its clock to milliseconds; that much a moment may lie outside of what was measured. */
const roundingMs = 2;

/** What is possible at an exchange, and how to go on once its answer is known. */
interface Model {
  canAdmit(exchange: Exchange): boolean;
  canThrottle(exchange: Exchange): boolean;
  /** Keeps what agrees with the answer. Only called with an answer that is possible. */
  observe(exchange: Exchange): void;
}

/** Judges what one device saw by one model. */
export function judgeDevice(model: LimiterModel, exchanges: readonly Exchange[]): DeviceJudgement {
  const widened = exchanges.map((exchange) => ({
    ...exchange,
    sentMs: exchange.sentMs - roundingMs,
    answeredMs: exchange.answeredMs + roundingMs,
  }));
  const state = model === 'token bucket' ? tokenBucket() : oneTimeBurst(widened);
  const violations: Violation[] = [];
  let mustThrottle = 0;
  let mustAdmit = 0;
  widened.forEach((exchange, index) => {
    const canAdmit = state.canAdmit(exchange);
    const canThrottle = state.canThrottle(exchange);
    if (!canAdmit) mustThrottle += 1;
    if (!canThrottle) mustAdmit += 1;
    if (exchange.throttled ? canThrottle : canAdmit) state.observe(exchange);
    else violations.push({ index, expected: exchange.throttled ? 'admitted' : 'throttled' });
  });
  return { violations, mustThrottle, mustAdmit };
}

/** One way things may have been: the first arrival, the last slot with a call in it, and the burst used so far. */
interface SlotState {
  readonly originMs: number;
  readonly lastSlot: number;
  readonly used: number;
}

/**
 * Whole-second slots from the device's first arrival. The first call in a slot is free, every further one takes one of ten
 * burst calls, which never come back; when they are gone it is refused at no cost.
 */
function oneTimeBurst(exchanges: readonly Exchange[]): Model {
  let states: SlotState[] = possibleOrigins(exchanges).map((originMs) => ({
    originMs,
    lastSlot: -1,
    used: 0,
  }));
  const after = (exchange: Exchange, throttled: boolean): SlotState[] =>
    states.flatMap((state) =>
      possibleSlots(state, exchange).flatMap((slot) => {
        const free = slot > state.lastSlot;
        const refused = !free && state.used >= burst;
        if (refused !== throttled) return [];
        return [free ? { ...state, lastSlot: slot } : { ...state, used: state.used + (refused ? 0 : 1) }];
      }),
    );
  return {
    canAdmit: (exchange) => after(exchange, false).length > 0,
    canThrottle: (exchange) => after(exchange, true).length > 0,
    observe: (exchange) => {
      states = distinct(after(exchange, exchange.throttled));
    },
  };
}

/**
 * First arrivals worth trying. Which slot an arrival may fall into changes only where the start of a slot meets the
 * sending or the answer of a request, so those moments and the middles between them stand for all others.
 */
function possibleOrigins(exchanges: readonly Exchange[]): number[] {
  const [first] = exchanges;
  if (first === undefined) return [];
  const within = exchanges.flatMap(({ sentMs, answeredMs }) =>
    [sentMs, answeredMs].flatMap((moment) => {
      const slots = Math.floor((moment - first.sentMs) / slotMs);
      const origin = moment - slots * slotMs;
      return origin < first.answeredMs ? [origin] : [];
    }),
  );
  const edges = [...new Set([first.sentMs, ...within, first.answeredMs])].sort((a, b) => a - b);
  const middles = edges.slice(1).map((edge, index) => (edge + (edges[index] ?? edge)) / 2);
  return [...edges, ...middles];
}

function possibleSlots({ originMs, lastSlot }: SlotState, { sentMs, answeredMs }: Exchange): number[] {
  const first = Math.max(0, lastSlot, Math.floor((sentMs - originMs) / slotMs));
  const last = Math.floor((answeredMs - originMs) / slotMs);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function distinct(states: readonly SlotState[]): SlotState[] {
  const byKey = new Map(states.map((state) => [`${state.originMs} ${state.lastSlot} ${state.used}`, state]));
  return [...byKey.values()];
}

/**
 * A bucket of eleven tokens, full at the first contact, refilled by one a second; a refused call costs nothing.
 *
 * Tokens minus the seconds passed stay the same between calls, so all that is unknown is one number within bounds: `low`
 * to `high`. An admitted call takes one off, a full bucket cuts it.
 */
function tokenBucket(): Model {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  const seconds = (ms: number): number => ms / 1000;
  return {
    canAdmit: ({ answeredMs }) => high >= 1 - seconds(answeredMs),
    canThrottle: ({ sentMs }) => low < 1 - seconds(sentMs) && low !== Number.NEGATIVE_INFINITY,
    observe: ({ sentMs, answeredMs, throttled }) => {
      if (throttled) {
        high = Math.min(high, 1 - seconds(sentMs));
        return;
      }
      const full = low === Number.NEGATIVE_INFINITY;
      const earliest = Math.max(seconds(sentMs), 1 - high);
      const lowest = full ? bucketSize - seconds(answeredMs) : Math.max(low, 1 - seconds(answeredMs));
      low = Math.min(lowest, bucketSize - seconds(answeredMs)) - 1;
      high = Math.min(high, bucketSize - earliest) - 1;
    },
  };
}
