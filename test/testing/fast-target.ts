/**
 * A target that is faster than any load generator: it answers each poll with the same bytes, without
 * reading it. Viewers cannot log in. It runs as a process of its own, and sends its port to its parent.
 */
import { createServer } from 'node:net';

const answer = (body: string): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const nothingFound = Buffer.from(answer('{"profiles":{}}'));
const headEnd = '\r\n\r\n';
const yearMs = 31_536_000_000;
let number = 0;

/** Returns what the control API of a simulator says to `POST /_simulator/fleet`. */
function fleetOf({ devices = 0 }: { devices?: number }): string {
  const made = Array.from({ length: devices }, () => {
    number += 1;
    const id = String(number).padStart(7, '0');
    return {
      forwardedFor: `198.18.${(number >> 8) & 255}.${number & 255}`,
      deviceIdentifier: `fingerprint ${Buffer.from(`fast-${id}`).toString('base64')}`,
      accessToken: `token-${id}`,
      code: id,
      mvpd: 'NorthCable',
      notAfterMs: Date.now() + yearMs,
    };
  });
  return JSON.stringify({ devices: made, softwareStatement: '' });
}

const server = createServer((socket) => {
  let text = '';
  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.on('data', (data) => {
    const isPoll = text === '' && data[0] === 71; // G
    if (isPoll && data.includes(headEnd)) {
      socket.write(nothingFound);
      return;
    }
    text += data.toString();
    const head = text.indexOf(headEnd);
    const length = Number(/^content-length: (\d+)/im.exec(text)?.[1] ?? 0);
    if (head < 0 || Buffer.byteLength(text) < head + headEnd.length + length) return;
    const isFleet = text.startsWith('POST /_simulator/fleet');
    const body = text.slice(head + headEnd.length);
    text = '';
    socket.write(isFleet ? answer(fleetOf(JSON.parse(body))) : answer('{}'));
  });
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) process.send?.(address.port);
});
process.on('disconnect', () => process.exit());
