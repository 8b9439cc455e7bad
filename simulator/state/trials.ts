import type { Mvpd } from '../catalogue/mvpd.ts';

/** A TempPass trial: it begins with the first authorization request [behaviour.md, TempPass]. */
export interface Trial {
  readonly startedMs: number;
  readonly notAfterMs: number;
  /** Different resources played. */
  readonly resources: Set<string>;
  /** Ended early by the service. */
  invalidated: boolean;
}

export type TrialVerdict = 'open' | 'duration' | 'resources' | 'invalidated';

/** Trials are found by device, the promotional ones also by the hash of the viewer's identity. */
export class Trials {
  readonly #byKey = new Map<string, Trial>();

  find(mvpd: Mvpd, identifier: string, identity: string | undefined): Trial | undefined {
    const byIdentity =
      identity === undefined ? undefined : this.#byKey.get(`${mvpd.id} identity ${identity}`);
    return byIdentity ?? this.#byKey.get(`${mvpd.id} device ${identifier}`);
  }

  all(): [key: string, trial: Trial][] {
    return [...this.#byKey];
  }

  restore(key: string, trial: Trial): void {
    this.#byKey.set(key, trial);
  }

  findOrStart(mvpd: Mvpd, identifier: string, identity: string | undefined, nowMs: number): Trial {
    const trial = this.find(mvpd, identifier, identity) ?? {
      startedMs: nowMs,
      notAfterMs: nowMs + mvpd.authenticationTtlSeconds * 1000,
      resources: new Set<string>(),
      invalidated: false,
    };
    this.#byKey.set(`${mvpd.id} device ${identifier}`, trial);
    if (identity !== undefined) this.#byKey.set(`${mvpd.id} identity ${identity}`, trial);
    return trial;
  }
}

export function judgeTrial(mvpd: Mvpd, trial: Trial | undefined, nowMs: number): TrialVerdict {
  if (trial === undefined) return 'open';
  if (trial.invalidated) return 'invalidated';
  if (nowMs > trial.notAfterMs) return 'duration';
  return trial.resources.size >= (mvpd.maximumResources ?? Number.POSITIVE_INFINITY) ? 'resources' : 'open';
}
