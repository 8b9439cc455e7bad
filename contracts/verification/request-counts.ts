import {
  type Check,
  definedOnly,
  documentedLimit,
  isDocumentedLimit,
  limitText,
  type TargetLimit,
} from '../../core/index.ts';
import { findOperation } from '../../openapi/runtime/find-operation.ts';

/** The key of what carries no `X-Forwarded-For`. */
const ownAddress = 'the address of this machine';

/** What Passgate itself had sent for a limiter key before a request. */
export interface RequestCount {
  /**
   * What a limiter counts by, for people. As documented: the first address of `X-Forwarded-For`,
   * else that of this machine.
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
  /** What the target declares, or Adobe documents. */
  readonly limit: TargetLimit;
}

interface SentRequests {
  earlier: number;
  close: number;
  lastMs: number;
  /** When as many left as pass at once, the latest last; only where the limit is one of windows. */
  readonly recentMs: number[];
}

/** Counts what Passgate sends, for each limiter key: a 429 is excused by nothing but this. */
export class RequestCounts {
  readonly #nowMs: () => number;
  readonly #limit: TargetLimit;
  readonly #intervalMs: number;
  readonly #sent = new Map<string, SentRequests>();
  /** Credentials of requests without a device identifier, numbered so that none is shown. */
  readonly #clients = new Map<string, number>();
  #latest: RequestCount;

  /** `monotonicMs`: milliseconds of a clock that is never set. */
  constructor({ monotonicMs }: { readonly monotonicMs: () => number }, limit: TargetLimit = documentedLimit) {
    this.#nowMs = monotonicMs;
    this.#limit = limit;
    this.#intervalMs = 1000 / limit.requestsPerSecond;
    this.#latest = { key: ownAddress, earlier: 0, close: 0, reached: false, limit };
  }

  /**
   * To be called when a request leaves; answers what was sent before it. Operations without a limit
   * are not counted.
   */
  count(method: string, path: string, headers: Headers): RequestCount {
    const limit = this.#limit;
    const key = this.#keyOf(headers);
    const known = this.#sent.get(key) ?? {
      earlier: 0,
      close: 0,
      lastMs: Number.NEGATIVE_INFINITY,
      recentMs: [],
    };
    const nowMs = this.#nowMs();
    const isClose = nowMs - known.lastMs < this.#intervalMs;
    const { earlier, close, recentMs } = known;
    const reached = this.#windowReached(recentMs, nowMs) ?? (isClose && close >= limit.burst);
    this.#latest = { key, earlier, close, reached, limit };
    if (findOperation(method, path)?.row.throttled !== false) {
      const recent = [...recentMs, nowMs].slice(-(limit.burst + 1));
      this.#sent.set(key, {
        earlier: earlier + 1,
        close: close + Number(isClose),
        lastMs: nowMs,
        recentMs: recent,
      });
    }
    return this.#latest;
  }

  #keyOf(headers: Headers): string {
    const address = addressIn(headers);
    const { key } = this.#limit;
    if (key === 'address') return address;
    const device = this.#deviceOf(headers);
    if (device === undefined) return address;
    return key === 'device' ? device : `${device} at ${address}`;
  }

  #deviceOf(headers: Headers): string | undefined {
    const identifier = headers.get('ap-device-identifier');
    if (identifier !== null) return `the device ${identifier}`;
    const authorization = headers.get('authorization');
    if (authorization === null) return undefined;
    const number = this.#clients.get(authorization) ?? this.#clients.size + 1;
    this.#clients.set(authorization, number);
    return `client ${number}`;
  }

  /**
   * Tells whether as many requests as a window holds left within one, or within the two that a
   * sliding counter looks at; `undefined` where the limit is none of windows.
   */
  #windowReached(recentMs: readonly number[], nowMs: number): boolean | undefined {
    const { model, burst } = this.#limit;
    if (model === undefined || model === 'leaky-bucket' || model === 'one-time-burst') return undefined;
    const windowMs = (burst + 1) * this.#intervalMs * (model === 'sliding-window-counter' ? 2 : 1);
    const [first] = recentMs;
    return recentMs.length > burst && first !== undefined && nowMs - first < windowMs;
  }

  /** The count of the request that left last. */
  get latest(): RequestCount {
    return this.#latest;
  }
}

const sourceOf = (limit: TargetLimit): string => (isDocumentedLimit(limit) ? 'documented' : 'declared');

function addressIn(headers: Headers): string {
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
      `The target returned 429, as the ${sourceOf(used.limit)} limit allows: ${sentText(used)}, and the limit is ${limitText(used.limit)}.`,
    );
  }
  if (real) {
    return unjudged(
      check,
      `The target returned 429 although Passgate kept to the ${sourceOf(first.limit)} rate of one device: ${sentText(first)}.`,
    );
  }
  const message = `The target returned 429 too early: ${sentText(first)}, and the limit is ${limitText(first.limit)}.`;
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
