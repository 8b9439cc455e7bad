import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassgateError } from './errors.ts';

/**
 * Locks a file or folder and returns the function that releases it. The lock is a socket, which no
 * killed process leaves listening, so it is never stale. Where no socket can be opened, the caller
 * continues without a lock.
 * @param hint what to do while another process holds it
 * @throws PassgateError `ALREADY_RUNNING` (exit 3)
 */
export async function lockPath(given: string, hint: string): Promise<() => Promise<void>> {
  const path = socketOf(await realpath(given).catch(() => given));
  let server = await listening(path);
  if (server === 'taken') {
    if (await answers(path)) throw alreadyRunning(given, hint);
    await rm(path, { force: true }).catch(() => {});
    server = await listening(path);
    if (server === 'taken') throw alreadyRunning(given, hint);
  }
  const held = server;
  return async () => {
    if (held?.listening === true) await new Promise<void>((resolve) => held.close(() => resolve()));
  };
}

/** Returns whether a process holds the lock of a path now. */
export async function isPathLocked(path: string): Promise<boolean> {
  return answers(socketOf(path));
}

/**
 * Returns the path of the lock's socket. It is not beside what it locks, because the path of a
 * socket may have only a hundred characters.
 */
export function socketOf(path: string): string {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16);
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

function alreadyRunning(path: string, hint: string): PassgateError {
  return new PassgateError('ALREADY_RUNNING', `Another run is writing to ${path}.`, hint);
}
