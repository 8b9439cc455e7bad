import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startSimulator } from './start.ts';

describe('startSimulator', () => {
  it('answers the requests in flight when it is closed', async () => {
    const simulator = await startSimulator();
    const fault = { fault: { kind: 'delay', ms: 150 } };
    await fetch(`${simulator.url}/_simulator/faults`, { method: 'POST', body: JSON.stringify(fault) });
    const answer = fetch(`${simulator.url}/o/client/token`, { method: 'POST' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = simulator.close();
    expect((await answer).status).toBe(400);
    await closed;
    await expect(fetch(simulator.url)).rejects.toThrow();
  });

  it.each([
    ['head', 'GET /api/v2/REF30/profiles HTTP/1.1\r\nhost: a\r\n'],
    ['body', 'POST /o/client/token HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nab'],
  ])('does not wait for a %s that never arrives', async (_name, bytes) => {
    const simulator = await startSimulator();
    const socket = connect(Number(new URL(simulator.url).port), '127.0.0.1');
    const ended = once(socket, 'close');
    socket.on('error', () => {}).write(bytes);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await simulator.close();
    await ended;
  });

  it('throws CONFIG when the port is in use', async () => {
    const simulator = await startSimulator();
    const port = Number(new URL(simulator.url).port);
    await expect(startSimulator({ port })).rejects.toMatchObject({ code: 'CONFIG', exitCode: 2 });
    await simulator.close();
  });

  it('calculates the end of a profile from the given clock', async () => {
    const simulator = await startSimulator({ now: () => 1_800_000_000_000 });
    const clock = await (await fetch(`${simulator.url}/_simulator/clock`)).json();
    expect(clock).toEqual({ now: 1_800_000_000_000, frozen: false });
    await simulator.close();
  });
});
