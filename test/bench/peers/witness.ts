import { once } from 'node:events';
import type { Target } from '../../../core/index.ts';
import { startSimulatorProcess } from '../load/simulator.ts';
import type { Witnessed } from './witnessed.ts';

/** A simulator in a process of its own that tells what it sees. */
export interface Witness {
  readonly target: Target;
  /** Forgets all devices and requests, and adds a fault to every poll. */
  begin(fault: object | undefined): Promise<void>;
  /** When the first poll came since `begin`; never, where none comes. */
  firstPoll(): Promise<number>;
  report(): Promise<Witnessed>;
  control(path: string, body: object): Promise<void>;
  stop(): Promise<void>;
}

export async function startWitness(): Promise<Witness> {
  const simulator = await startSimulatorProcess({}, new URL('witness-child.ts', import.meta.url));
  const { target, child, fault, stop } = simulator;
  const { simulatorUrl = '' } = target;
  let onFirst: (atMs: number) => void = () => {};
  let first = new Promise<number>(() => {});
  child.on('message', (message) => {
    if (typeof message === 'object' && 'first' in message && typeof message.first === 'number')
      onFirst(message.first);
  });
  const control = async (path: string, body: object): Promise<void> => {
    const response = await fetch(`${simulatorUrl}/_simulator/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The simulator refused ${path}: ${await response.text()}`);
    await response.arrayBuffer();
  };
  return {
    target,
    control,
    stop,
    begin: async (each) => {
      await control('reset', {});
      if (each !== undefined) await fault(each);
      first = new Promise((resolve) => {
        onFirst = resolve;
      });
      child.send('begin');
    },
    firstPoll: () => first,
    report: async () => {
      child.send('report');
      for (;;) {
        const [told]: unknown[] = await once(child, 'message');
        const witnessed: Witnessed | undefined = Reflect.get(Object(told), 'witnessed');
        if (witnessed !== undefined) return witnessed;
      }
    },
  };
}
