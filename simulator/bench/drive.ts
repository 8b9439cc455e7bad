import { connect, type Socket } from 'node:net';

/**
 * Requests of a fleet, ready to be written: one block of bytes, so that the garbage collector of
 * this client has nothing to do.
 */
export interface Requests {
  readonly bytes: Buffer;
  /** Where each request begins, and the end of the last one. */
  readonly starts: Uint32Array;
}

export function requestsOf(texts: readonly string[]): Requests {
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, text] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length;
  return { bytes: Buffer.from(texts.join(''), 'latin1'), starts };
}

export interface DriveResult {
  /** Answers that were not 200. */
  readonly refused: number;
  /** From due to answered, milliseconds, sorted. */
  readonly latenciesMs: Float64Array;
}

const connections = 64;
/** The position of the first digit of an answer's status, and the digit of a success. */
const [statusAt, two] = [9, 0x32];

/**
 * Writes `count` requests, from the `first` one on and round again, at `ratePerSecond` over kept
 * connections, straight to the sockets: a cheap client, so that two cores carry it and the server.
 * One request is under way on a connection at a time.
 */
export async function drive(
  origin: string,
  { bytes, starts }: Requests,
  { first, count, ratePerSecond }: { first: number; count: number; ratePerSecond: number },
): Promise<DriveResult> {
  const { hostname, port } = new URL(origin);
  const pool = await Promise.all(Array.from({ length: connections }, () => open(hostname, Number(port))));
  const latenciesMs = new Float64Array(count);
  const msPerRequest = 1000 / ratePerSecond;
  let refused = 0;
  await new Promise<void>((resolve, reject) => {
    const idle = pool.map((socket) => ({ socket, index: -1 }));
    let sent = 0;
    let answered = 0;
    const startMs = performance.now();
    const pump = (): void => {
      const dueRequests = Math.min(count, Math.floor((performance.now() - startMs) / msPerRequest) + 1);
      while (sent < dueRequests) {
        const connection = idle.pop();
        if (connection === undefined) return;
        const device = (first + sent) % (starts.length - 1);
        connection.index = sent;
        connection.socket.write(bytes.subarray(starts[device], starts[device + 1]));
        sent += 1;
      }
    };
    const timer = setInterval(pump, 1);
    for (const connection of [...idle]) {
      connection.socket.on('error', reject);
      connection.socket.on('data', (data) => {
        latenciesMs[connection.index] = performance.now() - startMs - connection.index * msPerRequest;
        if (data[statusAt] !== two) refused += 1;
        answered += 1;
        idle.push(connection);
        if (answered < count) return pump();
        clearInterval(timer);
        resolve();
      });
    }
  });
  for (const socket of pool) socket.destroy();
  return { refused, latenciesMs: latenciesMs.sort() };
}

function open(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}
