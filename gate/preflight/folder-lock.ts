import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassgateError } from '../../core/index.ts';

/**
 * Locks a folder and returns the function that releases it: two runs in one folder would remove
 * each other's files. The lock is a socket, which no killed process leaves listening, so it is
 * never stale. Where no socket can be opened, the run continues without a lock.
 * @throws PassgateError `ALREADY_RUNNING` (exit 3)
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = socketOf(await realpath(folder).catch(() => folder));
  let server = await listening(path);
  if (server === 'taken') {
    if (await answers(path)) throw alreadyRunning(folder);
    await rm(path, { force: true }).catch(() => {});
    server = await listening(path);
    if (server === 'taken') throw alreadyRunning(folder);
  }
  const held = server;
  return async () => {
    if (held?.listening === true) await new Promise<void>((resolve) => held.close(() => resolve()));
  };
}

/**
 * Returns the path of the lock's socket. It is not beside the report, because the path of a socket
 * may have only a hundred characters.
 */
export function socketOf(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return join(tmpdir(), `passgate-${name}.sock`);
}

async function listening(path: string): Promise<Server | 'taken' | undefined> {
  const server = createServer((socket) => socket.destroy()).unref();
  try {
    await once(server.listen(path), 'listening');
    return server;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' ? 'taken' : undefined;
  }
}

async function answers(path: string): Promise<boolean> {
  const socket = connect(path);
  const answered = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return answered;
}

function alreadyRunning(folder: string): PassgateError {
  return new PassgateError(
    'ALREADY_RUNNING',
    `Another run is writing to ${folder}.`,
    'Wait until it has ended, or choose another folder with --out DIR.',
  );
}
