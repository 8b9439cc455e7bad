import { type Check, definedOnly } from '../../core/index.ts';
import { findOperation } from '../../openapi/runtime/find-operation.ts';

/**
 * The declared limit of a device: one request a second, and ten more at first [behaviour.md,
 * Throttling].
 */
const intervalMs = 1_000;
const burstRequests = 10;
/** The key of what carries no `X-Forwarded-For`. */
const ownAddress = 'the address of this machine';
const limitText = 'one request a second for each device and ten more at first';

/** What Passgate itself had sent for a limiter key before a request. */
export interface RequestCount {
  /**
   * What a limiter counts by: the first address of `X-Forwarded-For`, else that of this machine.
   */
  readonly key: string;
  readonly earlier: number;
  /**
   * Those that left within a second of the one before: at most so many can have been taken from the
   * burst.
   */
  readonly close: number;
  /** Whether a correct limiter may have refused the request for these alone. */
  readonly reached: boolean;
}

interface SentRequests {
  earlier: number;
  close: number;
  lastMs: number;
}

/** Counts what Passgate sends, for each limiter key: a 429 is excused by nothing but this. */
export class RequestCounts {
  readonly #nowMs: () => number;
  readonly #sent = new Map<string, SentRequests>();
  #latest: RequestCount = { key: ownAddress, earlier: 0, close: 0, reached: false };

  /** `monotonicMs`: milliseconds of a clock that is never set. */
  constructor({ monotonicMs }: { readonly monotonicMs: () => number }) {
    this.#nowMs = monotonicMs;
  }

  /**
   * To be called when a request leaves; answers what was sent before it. Operations without a limit
   * are not counted.
   */
  count(method: string, path: string, headers: Headers): RequestCount {
    const key = keyOf(headers);
    const known = this.#sent.get(key) ?? { earlier: 0, close: 0, lastMs: Number.NEGATIVE_INFINITY };
    const nowMs = this.#nowMs();
    const isClose = nowMs - known.lastMs < intervalMs;
    const { earlier, close } = known;
    this.#latest = { key, earlier, close, reached: isClose && close >= burstRequests };
    if (findOperation(method, path)?.row.throttled !== false) {
      this.#sent.set(key, { earlier: earlier + 1, close: close + Number(isClose), lastMs: nowMs });
    }
    return this.#latest;
  }

  /** The count of the request that left last. */
  get latest(): RequestCount {
    return this.#latest;
  }
}

function keyOf(headers: Headers): string {
  const [first = ''] = (headers.get('x-forwarded-for') ?? '').split(',');
  return first.trim() === '' ? ownAddress : first.trim();
}

/**
 * Returns the check as unjudged where a 429 that no contract expects has an excuse; `refused` is
 * what had been sent before each. On a simulator only our own count is an excuse, where it had
 * reached the limit; otherwise the count is added to the evidence. At a real provider others may
 * call from the same address.
 */
export function excuseThrottling(check: Check, refused: readonly RequestCount[], real: boolean): Check {
  const [first] = refused;
  if (first === undefined || check.verdict === 'passed') return check;
  const used = refused.find(({ reached }) => reached);
  if (used !== undefined) {
    return unjudged(
      check,
      `The target returned 429, as the documented limit allows: ${sentText(used)}, and the limit is ${limitText}.`,
    );
  }
  if (real) {
    return unjudged(
      check,
      `The target returned 429 although Passgate kept to the documented rate of one device: ${sentText(first)}.`,
    );
  }
  const message = `The target returned 429 too early: ${sentText(first)}, and the limit is ${limitText}.`;
  // At the place of the first finding, of whose cause it tells more.
  const where = check.evidence[0]?.where;
  const told = { kind: 'throttled', message, ...definedOnly({ where }) };
  return { ...check, evidence: [...check.evidence, told] };
}

function unjudged(check: Check, message: string): Check {
  const hint = 'Rerun the verification when nothing else sends requests from this address.';
  return { ...check, verdict: 'unjudged', evidence: [{ kind: 'throttled', message, hint }] };
}

function sentText({ key, earlier, close }: RequestCount): string {
  const requests = earlier === 1 ? 'one request' : `${earlier === 0 ? 'no' : earlier} requests`;
  const together = earlier < 2 ? '' : `, ${close === 0 ? 'none' : close} of them within a second of another`;
  return `Passgate had sent ${requests} for ${key} before${together}`;
}
