import { type ApiName, apiNames, type LimitKey, type LimitScope } from '../../core/basics.ts';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { createRateLimiter } from './rate-limit.ts';
import type { LimiterLevel, LimiterRow, RateLimiter } from './rate-limiter.ts';
import type { RateLimit } from './settings.ts';

/** What a limiter knows of the sender of a request. */
export interface LimitedDevice {
  /** First address of `X-Forwarded-For`, else the peer's. */
  readonly address: string;
  /** `AP-Device-Identifier`. */
  readonly deviceIdentifier?: string | undefined;
  /** The header `Authorization`. */
  readonly authorization?: string | undefined;
}

/** A request to none of the operations has no operation, and of unknown paths no API either. */
export interface LimitedRequest extends LimitedDevice {
  readonly operation?: OperationId | undefined;
  readonly api?: ApiName | undefined;
}

const noneKnown = 'other';
const places: Readonly<Record<LimitScope, readonly string[]>> = {
  all: [''],
  api: [...apiNames, noneKnown],
  operation: [...Object.keys(operations), noneKnown],
};

/** Counts requests by the key and the scope of the settings. All times are milliseconds. */
export class RequestLimiter {
  readonly #limiter: RateLimiter;
  readonly #key: LimitKey;
  readonly #scope: LimitScope;

  constructor(limiter: RateLimiter, { key, scope }: Pick<RateLimit, 'key' | 'scope'>) {
    this.#limiter = limiter;
    this.#key = key;
    this.#scope = scope;
  }

  get size(): number {
    return this.#limiter.size;
  }

  /** Returns whether this request passes, and counts it. */
  admit(request: LimitedRequest, nowMs: number): boolean {
    return this.#limiter.admit(inPlace(keyOf(request, this.#key), this.#placeOf(request)), nowMs);
  }

  /**
   * Returns what the device may still send where the least is left, and counts nothing. `place` is
   * that API or operation, where each has a limit of its own.
   */
  level(device: LimitedDevice, nowMs: number): LimiterLevel & { readonly place?: string } {
    const key = keyOf(device, this.#key);
    const levels = places[this.#scope].map((place) => ({
      ...(place === '' ? {} : { place }),
      ...this.#limiter.level(inPlace(key, place), nowMs),
    }));
    return levels.reduce((least, level) => (level.left < least.left ? level : least));
  }

  /**
   * Uses up the device's requests, by whatever a request of it may be counted, so that none passes
   * for the next `holdMs`.
   */
  exhaust(device: LimitedDevice, nowMs: number, holdMs: number): void {
    const { deviceIdentifier: _, ...withoutIdentifier } = device;
    const forms = [device, withoutIdentifier, { address: device.address }];
    for (const key of new Set(forms.map((form) => keyOf(form, this.#key)))) {
      for (const place of places[this.#scope]) this.#limiter.exhaust(inPlace(key, place), nowMs, holdMs);
    }
  }

  dump(): LimiterRow[] {
    return this.#limiter.dump();
  }

  restore(rows: readonly LimiterRow[]): void {
    this.#limiter.restore(rows);
  }

  #placeOf({ operation, api }: LimitedRequest): string {
    if (this.#scope === 'all') return '';
    return (this.#scope === 'api' ? api : operation) ?? noneKnown;
  }
}

/** Returns a limiter with these settings; undefined where the limit is off. */
export function createRequestLimiter(limit: RateLimit): RequestLimiter | undefined {
  const limiter = createRateLimiter(limit.model, limit);
  return limiter === undefined ? undefined : new RequestLimiter(limiter, limit);
}

/**
 * Returns what a request is counted by. A device without an identifier (DCR and reggie have none in
 * a header) is known by its credentials, and without any by its address.
 */
function keyOf({ address, deviceIdentifier, authorization }: LimitedDevice, key: LimitKey): string {
  if (key === 'address') return address;
  const device = deviceIdentifier ?? authorization;
  if (key === 'device') return device ?? address;
  return device === undefined ? address : `${address} ${device}`;
}

const inPlace = (key: string, place: string): string => (place === '' ? key : `${place} ${key}`);
