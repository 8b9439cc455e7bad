import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { simulateCommand } from './simulate.ts';

const options = {
  port: 0,
  host: '127.0.0.1',
  controlHost: [],
};

const invocation = { command: ['simulate'], options: [] };

function statusFor(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('passgate simulate', () => {
  it.each<[string, { env: Record<string, string>; status: number }]>([
    [
      'obeys the control token of its environment',
      { env: { PASSGATE_CONTROL_TOKEN: 'steer-me' }, status: 200 },
    ],
    ['has none that is empty', { env: { PASSGATE_CONTROL_TOKEN: '' }, status: 403 }],
    ['has none by itself', { env: {}, status: 403 }],
  ])('%s', async (_name, { env, status }) => {
    const output: string[] = [];
    let notify = (): void => {};
    const firstWord = new Promise<void>((resolve) => {
      notify = resolve;
    });
    const stdout = {
      write: (text: string) => {
        output.push(text);
        notify();
      },
      isTTY: false,
      columns: 80,
    };
    const world = memoryWorld({ env, stdout });
    const running = simulateCommand.run({ world, root: '', colour: false, invocation }, options, []);
    // However long the first import of the simulator takes.
    await Promise.race([firstWord, running]);
    const { url } = JSON.parse(output.join(''));
    const authorization = `Bearer ${env.PASSGATE_CONTROL_TOKEN || 'undefined'}`;
    const headers = { host: 'simulator.example', authorization };
    expect(await statusFor(`${url}/_simulator/health`, headers)).toBe(status);
    expect(output.join('')).not.toContain('steer-me');
    world.interrupt();
    expect(await running).toBe(0);
  });

  it('refuses an unknown rate limit', async () => {
    const running = simulateCommand.run(
      { world: memoryWorld({}), root: '', colour: false, invocation },
      { ...options, rateLimit: 'leaky-buckets' },
      [],
    );
    await expect(running).rejects.toThrow('Did you mean "leaky-bucket"?');
  });

  it('refuses an unknown strictness', async () => {
    const running = simulateCommand.run(
      { world: memoryWorld({}), root: '', colour: false, invocation },
      { ...options, strictness: 'document' },
      [],
    );
    await expect(running).rejects.toThrow('Did you mean "documented"?');
  });

  it.each(['http://backend', 'backend/', '', 'me@backend'])('refuses the host %j', async (name) => {
    const given = { ...options, controlHost: [name] };
    const running = simulateCommand.run(
      { world: memoryWorld({}), root: '', colour: false, invocation },
      given,
      [],
    );
    await expect(running).rejects.toThrow(`not "${name}".`);
  });
});
