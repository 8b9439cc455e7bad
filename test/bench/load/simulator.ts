import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Target } from '../../../core/index.ts';
import type { SimulatorOptions } from '../../../simulator/index.ts';

export interface RunningSimulator {
  readonly target: Target;
  readonly pid: number;
  readonly child: ChildProcess;
  /** Adds a fault to every poll: `{kind: 'delay', ms: 200}`. */
  fault(fault: object): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a simulator in a process of its own; `program` is what runs there, if not the simulator alone. */
export async function startSimulatorProcess(
  options: SimulatorOptions = {},
  program: URL = new URL('simulator-child.ts', import.meta.url),
): Promise<RunningSimulator> {
  const child = fork(fileURLToPath(program), [JSON.stringify(options)], {
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
  const url = await urlOf(child);
  const post = async (path: string, body: object): Promise<void> => {
    const response = await fetch(`${url}/_simulator/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The simulator refused ${path}: ${await response.text()}`);
  };
  return {
    target: {
      name: 'simulator',
      origins: { dcr: url, reggie: url, 'rest-v2': url, 'vantage-clients': url },
      simulatorUrl: url,
      serviceProvider: 'REF30',
      requestor: 'REF30',
      tenant: 'passgate',
      cannotArrange: [],
    },
    pid: child.pid ?? 0,
    child,
    fault: (fault) => post('faults', { match: { operation: 'getProfileByCode' }, fault }),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function urlOf(child: ChildProcess): Promise<string> {
  const [told]: unknown[] = await once(child, 'message');
  if (typeof told !== 'object' || told === null) throw new Error('The simulator did not start.');
  return String(Reflect.get(told, 'url'));
}
