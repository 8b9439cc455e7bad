/**
 * One request of a device; times in milliseconds on one clock. Requests of a device do not overlap.
 */
export interface LimiterExchange {
  readonly sentMs: number;
  readonly answeredMs: number;
  readonly throttled: boolean;
}

/**
 * When a request may have arrived, by the limiter's clock; milliseconds since the device's first
 * request.
 */
export interface ArrivalRange {
  readonly earliestMs: number;
  readonly latestMs: number;
}

/**
 * A provider may round its clock to milliseconds; that much a moment may lie outside of what was
 * measured.
 */
export const roundingMs = 2;
/**
 * Two clocks of one machine may run apart by this share (adjusting the time of day does it), and so
 * may two machines'.
 */
export const clockDrift = 0.0005;

/**
 * Reads `[sent, answered, status]` by turns. Only 200 and 429 say whether the limiter let a request
 * pass. What any other answer, or none, cost the device is not known, so what comes after it is not
 * judged.
 */
export function exchangesOf(numbers: readonly number[]): LimiterExchange[] {
  const exchanges: LimiterExchange[] = [];
  for (let index = 0; index + 2 < numbers.length; index += 3) {
    const [sentMs = 0, answeredMs = 0, status = 0] = numbers.slice(index, index + 3);
    if (status !== 200 && status !== 429) break;
    exchanges.push({ sentMs, answeredMs, throttled: status === 429 });
  }
  return exchanges;
}

/**
 * Returns when an exchange may have arrived, where the limiter's clock may be off by `drift` of the
 * time passed.
 */
export function arrivalOf(exchange: LimiterExchange, firstSentMs: number, drift: number): ArrivalRange {
  const sentMs = exchange.sentMs - firstSentMs;
  const answeredMs = exchange.answeredMs - firstSentMs;
  return {
    earliestMs: sentMs - roundingMs - drift * sentMs,
    latestMs: answeredMs + roundingMs + drift * answeredMs,
  };
}
