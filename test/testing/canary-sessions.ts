import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import { encodeLine, type KeyedLine } from '../../load/lines.ts';
import { linesOfRun, recordOf } from '../../load/testing/collected-run.ts';
import { targetAt } from './load-place.ts';
import type { Ended, Running } from './passgate-process.ts';
import { signInAt } from './planted-traffic.ts';

/** Begins a command in a folder of its own. */
export type Begin = (args: readonly string[], more?: Readonly<Record<string, string>>) => Running;

/** Waits for the address that a command prints. */
async function addressOf(running: Running): Promise<string> {
  const printed = (): string | undefined => /"url":"([^"]+)"/.exec(running.out() + running.err())?.[1];
  return String(await vi.waitUntil(printed, { timeout: 120_000 }));
}

/** Records a sign-in through the proxy of `certify`, and ends it as a person does. */
export async function certifyThroughProxy(begin: Begin, target: string, statement: string): Promise<Ended> {
  const running = begin(['certify', '--proxy', target, '--out', 'out', '--json']);
  await signInAt(await addressOf(running), statement);
  running.enter();
  return running.ended;
}

/** What a simulator kept of a sign-in. */
export interface KeptState {
  readonly state: string;
  readonly mode: number;
  /** It shows codes and identities, which the login needs. */
  readonly journal: string;
}

/** Signs in at a simulator that keeps its state, and reads its journal; what it kept goes to `onState`. */
export async function simulateWithState(
  begin: Begin,
  folder: string,
  controlToken: string,
  onState: (kept: KeptState) => void,
): Promise<Ended> {
  const running = begin(['simulate', '--state', 'state.json']);
  const url = await addressOf(running);
  const control = { headers: { authorization: `Bearer ${controlToken}` } };
  const given: { software_statement: string } = JSON.parse(
    await (await fetch(`${url}/_simulator/software-statement`, control)).text(),
  );
  await signInAt(url, given.software_statement);
  const journal = await (await fetch(`${url}/_simulator/journal`, control)).text();
  running.interrupt();
  const ended = await running.ended;
  const state = join(folder, 'state.json');
  onState({ state: await readFile(state, 'utf8'), mode: (await stat(state)).mode, journal });
  return ended;
}

/** Delivers to a collector what a runner without its key has seen: nothing in it is masked. */
export async function collectUnsealed(
  begin: Begin,
  folder: string,
  { target, token, body }: { readonly target: string; readonly token: string; readonly body: string },
): Promise<Ended> {
  const record = recordOf(1, {}, targetAt(target));
  await mkdir(join(folder, 'run'), { recursive: true });
  await writeFile(join(folder, 'run', 'run.json'), JSON.stringify(record));
  const running = begin(['collect', 'run', '--out', 'out', '--json'], { PASSGATE_TOKEN: token });
  const url = await addressOf(running);
  const { run } = record.plan;
  const [[begun, ...others] = [], ...ofOthers] = linesOfRun(record);
  const request = {
    method: 'POST',
    url: `${target}/api/v2/REF30/profiles/code/CANARY7`,
    headers: { authorization: 'Bearer canary-token-6620' },
    body,
  };
  const finding: KeyedLine = {
    ...{ run, runner: 0, user: 0, instance: 'instance-0', sequence: 1, kind: 'finding' },
    ...{ key: 'one', type: 'invalid', operation: 'registerClient', atMs: 1, pointer: '/userID' },
    ...{ expected: 'a string', received: '47114799', message: '/userID is 47114799' },
    exchange: {
      request,
      response: { status: 200, headers: { location: `${target}/viewers/47114799` }, body },
    },
  };
  const later = others.map((line): KeyedLine => {
    const moved = { ...line, sequence: line.sequence + 1 };
    const counts = moved.kind === 'second' ? moved.operations.registerClient : undefined;
    if (moved.kind !== 'second' || moved.second > 0 || counts === undefined) return moved;
    return { ...moved, operations: { registerClient: { ...counts, invalid: 1 } }, findings: { one: 1 } };
  });
  const lines = begun === undefined ? [] : [begun, finding, ...later];
  const deliver = (user: number, all: readonly KeyedLine[]) => async (): Promise<boolean> => {
    const answer = await fetch(`${url}/runs/${run}/lines?user=${user}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: all.map(encodeLine).join('\n'),
    });
    return answer.ok;
  };
  const patient = { timeout: 60_000, interval: 300 };
  for (const [user, all] of [lines, ...ofOthers].entries()) await vi.waitUntil(deliver(user, all), patient);
  // All have ended, and so does the run.
  return running.ended;
}
