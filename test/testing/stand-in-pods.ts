import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { EnvironmentVariable, PodContainer } from '../../load/kubernetes/rules/objects.ts';
import { partLabel } from '../../load/kubernetes/settings.ts';

/** A pod: a real process on loopback, or what keeps it from being one. */
export interface StandInPod {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  child?: ChildProcess;
  waiting?: { readonly reason: string; readonly message: string };
  ended?: { readonly exitCode: number; readonly reason: string };
  restarts: number;
  log: string;
}

/** The pods of a stand-in cluster, and what of a cluster is replaced for them. */
export class StandInPods {
  readonly all: StandInPod[] = [];
  secret: Readonly<Record<string, string>> | undefined;
  readonly #folder: string;
  readonly #replacements: [string, string][] = [];

  /** `folder`: where the processes are started. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Has `to` stand for `from` in whatever a pod is given. */
  replace(from: string, to: string): void {
    this.#replacements.push([from, to]);
  }

  /** Replaces what only a cluster has: names of Services, mounts, ports. */
  onLoopback(text: string, of = /./): string {
    return this.#replacements
      .filter(([from]) => of.test(from))
      .reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  }

  add(name: string, labels: Readonly<Record<string, string>>): StandInPod {
    const pod: StandInPod = { name, labels, restarts: 0, log: '' };
    this.all.push(pod);
    return pod;
  }

  /** Returns the first pod of a name or of a label, `KEY=VALUE`. */
  find(what: string): StandInPod | undefined {
    const [label = '', value] = what.split('=');
    return this.all.find(({ labels, name }) =>
      value === undefined ? name.startsWith(what) : labels[label] === value,
    );
  }

  start(
    pod: StandInPod,
    command: string,
    args: readonly string[],
    container: PodContainer,
    owner: string,
  ): void {
    const env = this.environment(container.env, owner);
    if (typeof env === 'string') {
      pod.waiting = { reason: 'CreateContainerConfigError', message: env };
      return;
    }
    const child = spawn(command, args, {
      cwd: this.#folder,
      env: { PATH: process.env.PATH ?? '', HOME: this.#folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    pod.child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        pod.log += chunk;
      });
    }
    child.once('exit', (code, signal) => {
      pod.ended = { exitCode: code ?? 137, reason: signal === null && code === 0 ? 'Completed' : 'Error' };
    });
  }

  environment(variables: readonly EnvironmentVariable[], owner: string): Record<string, string> | string {
    const env: Record<string, string> = {};
    for (const { name, value, valueFrom } of variables) {
      const { secretKeyRef, fieldRef } = valueFrom ?? {};
      if (value !== undefined) env[name] = this.onLoopback(value);
      if (fieldRef !== undefined) env[name] = owner;
      if (secretKeyRef === undefined) continue;
      const secret = this.secret?.[secretKeyRef.key];
      if (secret !== undefined) env[name] = secret;
      else if (secretKeyRef.optional !== true) return `couldn't find key ${secretKeyRef.key} in Secret`;
    }
    return env;
  }
}

export function isRunning({ child }: StandInPod): boolean {
  return child !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Returns the number of processes that do a part of a run. */
export function runningOf(pods: readonly StandInPod[], part: string): readonly StandInPod[] {
  return pods.filter((pod) => pod.labels[partLabel] === part && isRunning(pod));
}

/** Returns a pod as `kubectl get pods --output json` has it. */
export function podObject(pod: StandInPod): object {
  const { name, labels, waiting, ended, restarts } = pod;
  const state =
    waiting !== undefined ? { waiting } : isRunning(pod) ? { running: {} } : { terminated: ended };
  const last = isRunning(pod) && ended !== undefined ? { lastState: { terminated: ended } } : {};
  return {
    metadata: { name, labels: labels },
    status: { conditions: [], containerStatuses: [{ state, restartCount: restarts, ...last }] },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** Tells whether a URL answers well. */
export async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok: isOk }) => isOk,
    () => false,
  );
}

/** Lets runners that were started paused go, as the operator's starter does. */
export async function resume(addresses: readonly string[]): Promise<void> {
  const body = JSON.stringify({ data: { type: 'status', id: 'default', attributes: { paused: false } } });
  const patch = (address: string) => fetch(`http://${address}/v1/status`, { method: 'PATCH', body });
  await Promise.all(addresses.map((address) => patch(address).catch(() => undefined)));
}

/** What a program printed, and how it ended. */
export interface ProgramAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const ok = (stdout = ''): ProgramAnswer => ({ code: 0, stdout, stderr: '' });
export const failed = (stderr: string): ProgramAnswer => ({ code: 1, stdout: '', stderr: `${stderr}\n` });

/** Runs a program to its end. */
export async function executed(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ProgramAnswer> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    texts.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    texts.stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code: Number(code), ...texts };
}
