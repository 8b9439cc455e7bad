import { connect, type Socket } from 'node:net';

/** One poll, ready to be written: a request without a body. */
export type Poll = (index: number) => string;

export interface Driven {
  readonly answered: number;
  /** Answers that were not 200. */
  readonly refused: number;
  /** From due to answered, milliseconds, sorted. */
  readonly latenciesMs: Float64Array;
}

const connections = 64;

/**
 * Writes `count` polls at `ratePerSecond` over kept connections, straight to the sockets: a cheap client, so that two
 * cores carry it and the server. One poll is under way on a connection at a time.
 */
export async function drive(
  origin: string,
  poll: Poll,
  count: number,
  ratePerSecond: number,
): Promise<Driven> {
  const { hostname, port } = new URL(origin);
  const pool = await Promise.all(Array.from({ length: connections }, () => open(hostname, Number(port))));
  const latenciesMs = new Float64Array(count);
  const idle = [...pool];
  const startMs = performance.now();
  let sent = 0;
  let answered = 0;
  let refused = 0;
  await new Promise<void>((resolve, reject) => {
    const dueMs = (index: number) => startMs + (index * 1000) / ratePerSecond;
    const pump = (): void => {
      const nowMs = performance.now();
      while (sent < count && idle.length > 0 && dueMs(sent) <= nowMs) {
        const socket = idle.pop();
        if (socket === undefined) return;
        ask(socket, sent);
        sent += 1;
      }
    };
    const ask = (socket: Socket, index: number): void => {
      socket.once('data', (data) => {
        latenciesMs[index] = performance.now() - dueMs(index);
        if (data.toString('latin1', 9, 12) !== '200') refused += 1;
        answered += 1;
        idle.push(socket);
        if (answered === count) finish();
        else pump();
      });
      socket.write(poll(index));
    };
    const timer = setInterval(pump, 1);
    const finish = (): void => {
      clearInterval(timer);
      resolve();
    };
    for (const socket of pool) socket.once('error', reject);
  });
  for (const socket of pool) socket.destroy();
  return { answered, refused, latenciesMs: latenciesMs.sort() };
}

function open(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}
