import { Expiries } from './expiries.ts';
import { randomUUID, unusedCode } from './identifiers.ts';
import type { Device, DeviceTraits, Session, SessionParameters } from './model.ts';

export const parameterNames = ['mvpd', 'domainName', 'redirectUrl'] as const;

export function missingParameters(session: Session): ('mvpd' | 'domainName' | 'redirectUrl')[] {
  return parameterNames.filter((name) => session.parameters[name] === undefined);
}

/** Live sessions by code. */
export class Sessions {
  readonly #byCode = new Map<string, Session>();
  readonly #expiries = new Expiries<Session>();
  readonly #lifetimeSeconds: number;
  readonly #onEnd: (device: Device) => void;

  /** Creates the store. Calls `onEnd` with each device whose session has expired. */
  constructor(lifetimeSeconds: number, onEnd: (device: Device) => void) {
    this.#onEnd = onEnd;
    this.#lifetimeSeconds = lifetimeSeconds;
  }

  /**
   * Opens a session and ends the device's older one. `clockMs` is the time of all other devices, if
   * the device is ahead of the clock.
   */
  open(
    device: Device,
    parameters: SessionParameters,
    traits: DeviceTraits,
    nowMs: number,
    clockMs: number = nowMs,
  ): Session {
    this.#expiries.free(clockMs, (ended) => this.#end(ended));
    if (device.session !== undefined) this.#byCode.delete(device.session.code);
    const lifetimeSeconds = device.client.application.sessionLifetimeSeconds ?? this.#lifetimeSeconds;
    const session: Session = {
      code: unusedCode((code) => this.#byCode.has(code)),
      id: randomUUID(),
      device,
      parameters,
      traits,
      notBeforeMs: nowMs,
      notAfterMs: nowMs + lifetimeSeconds * 1000,
    };
    device.session = session;
    this.#byCode.set(session.code, session);
    this.#expiries.add(session, session.notAfterMs);
    return session;
  }

  find(code: string, nowMs: number): Session | undefined {
    const session = this.#byCode.get(code);
    return session !== undefined && session.notAfterMs > nowMs ? session : undefined;
  }

  all(): IterableIterator<Session> {
    return this.#byCode.values();
  }

  restore(session: Session): void {
    session.device.session = session;
    this.#byCode.set(session.code, session);
    this.#expiries.add(session, session.notAfterMs);
  }

  get size(): number {
    return this.#byCode.size;
  }

  /** Ends a session, unless a newer one of its device has replaced it. */
  #end(session: Session): void {
    if (this.#byCode.get(session.code) !== session) return;
    this.#byCode.delete(session.code);
    const { device } = session;
    if (device.session !== session) return;
    device.session = undefined;
    this.#onEnd(device);
  }
}
