import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { drive, requestsOf } from './drive.ts';
import type { FleetDevice } from './fleet.ts';

const run = promisify(execFile);

/** One round as the driver saw it. */
export interface DriverRound {
  readonly sent: number;
  /** Answers other than 200. */
  readonly refused: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

/** Sends polls at a fixed rate for some seconds, each from another device. */
export type Driver = (origin: string, ratePerSecond: number, seconds: number) => Promise<DriverRound>;

/**
 * Returns the built-in client: cheap, in this process. Its latencies are from due to answered.
 * Needs `--expose-gc`.
 */
export function ownDriver(fleet: readonly FleetDevice[]): Driver {
  const requests = requestsOf(fleet.map(requestOf));
  let first = 0;
  return async (origin, ratePerSecond, seconds) => {
    const sent = ratePerSecond * seconds;
    globalThis.gc?.();
    const { refused, latenciesMs } = await drive(origin, requests, { first, count: sent, ratePerSecond });
    first += sent;
    const at = (share: number) => latenciesMs[Math.floor((sent - 1) * share)] ?? 0;
    return { sent, refused, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) };
  };
}

function requestOf({ code, accessToken, forwardedFor, deviceIdentifier }: FleetDevice): string {
  return [
    `GET /api/v2/REF30/profiles/code/${code} HTTP/1.1`,
    'Host: 127.0.0.1',
    'User-Agent: passgate-bench',
    'Accept: application/json',
    `Authorization: Bearer ${accessToken}`,
    `AP-Device-Identifier: ${deviceIdentifier}`,
    `X-Forwarded-For: ${forwardedFor}`,
    '',
    '',
  ].join('\r\n');
}

/** Returns the path if k6 runs there; undefined otherwise. */
export async function findK6(path: string): Promise<string | undefined> {
  try {
    await run(path, ['version']);
    return path;
  } catch {
    return undefined;
  }
}

/**
 * Returns a driver that runs k6 in a process of its own. Its latencies are k6's: from sending to
 * received.
 */
export function k6Driver(k6: string, fleet: readonly FleetDevice[]): Driver {
  const script = fileURLToPath(new URL('polls.k6.mjs', import.meta.url));
  return async (origin, ratePerSecond, seconds) => {
    const folder = await mkdtemp(join(tmpdir(), 'passgate-bench-'));
    try {
      const file = join(folder, 'fleet.txt');
      await writeFile(file, fleet.map((device) => lineOf(device)).join('\n'));
      const given = { ORIGIN: origin, FLEET: file, RATE: String(ratePerSecond), SECONDS: String(seconds) };
      const values = Object.entries(given).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
      const { stdout } = await run(k6, ['run', '--quiet', '--no-usage-report', ...values, script], {
        env: { HOME: folder, GOGC: '400' },
        timeout: (seconds + 60) * 1000,
      });
      const { sent, ok, ...latency }: Omit<DriverRound, 'refused'> & { ok: number } = JSON.parse(stdout);
      return { ...latency, sent, refused: sent - ok };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

function lineOf({ code, accessToken, forwardedFor, deviceIdentifier }: FleetDevice): string {
  return [code, accessToken, forwardedFor, deviceIdentifier].join('\t');
}
