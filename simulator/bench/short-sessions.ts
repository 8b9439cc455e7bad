import { memoryUsage } from 'node:process';
import { LeakyBucket } from '../rate-limit/leaky-bucket.ts';
import { Applications, type StatementKey } from '../state/applications.ts';
import { Clients } from '../state/clients.ts';
import { Devices } from '../state/devices.ts';
import { Regcodes } from '../state/regcodes.ts';
import { Sessions } from '../state/sessions.ts';

const few = 100_000;
const many = 1_000_000;
const lifetimeSeconds = 60;
/** How many sessions open each second. */
const sessionsPerSecond = 1000;

const noKey: StatementKey = {
  privateJwk: {},
  sign: async () => '',
  verify: async () => undefined,
};

export interface ShortSessions {
  readonly few: number;
  readonly many: number;
  /** Collected heap after `many` over that after `few`. */
  readonly growth: number;
}

/**
 * Opens a million sessions, each for a new device with an address and a registration code, and
 * measures whether expired ones are freed. Needs `--expose-gc`.
 */
export function shortSessions(): ShortSessions {
  const devices = new Devices();
  const sessions = new Sessions(lifetimeSeconds, (device) => devices.forgetIdle(device));
  const regcodes = new Regcodes();
  const limiter = new LeakyBucket(10);
  const client = new Clients().register(new Applications(noKey, []).reference);
  const traits = { deviceInfo: undefined, userAgent: undefined, ipAddress: '127.0.0.1', port: '0' };
  let heapAfterFew = 0;
  for (let opened = 1; opened <= many; opened += 1) {
    const nowMs = Math.floor((opened * 1000) / sessionsPerSecond);
    limiter.admit(`device ${opened}`, nowMs);
    sessions.open(
      devices.findOrCreate(client, 'REF30', `fingerprint ${opened}`),
      { mvpd: 'Cablevision' },
      traits,
      nowMs,
    );
    regcodes.create({
      requestor: 'REF30',
      mvpd: undefined,
      deviceId: String(opened),
      traits,
      application: client.application,
      generatedMs: nowMs,
      expiresMs: nowMs + lifetimeSeconds * 1000,
    });
    if (opened === few) heapAfterFew = collectedHeap();
  }
  const growth = collectedHeap() / heapAfterFew;
  // Used after the measurement, so that nothing is collected before it.
  if (sessions.size + devices.size + limiter.size === 0)
    throw new Error('No session, device or bucket is left.');
  return { few, many, growth };
}

function collectedHeap(): number {
  if (globalThis.gc === undefined) throw new Error('Run Node with --expose-gc.');
  globalThis.gc();
  return memoryUsage().heapUsed;
}
