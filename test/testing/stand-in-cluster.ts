import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as after } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { isRecord, listenOn, parsedJson, recordOf } from '../../core/index.ts';
import { runnerObjects } from '../../load/kubernetes/rules/jobs.ts';
import type { PodTemplate } from '../../load/kubernetes/rules/objects.ts';
import type { ManifestFolder } from '../../load/kubernetes/rules/problem.ts';
import { readFolder } from '../../load/kubernetes/rules/read-folder.ts';
import { partLabel, runLabel } from '../../load/kubernetes/settings.ts';
import { root } from './passgate-process.ts';
import { writeTools } from './stand-in-kubectl.ts';
import {
  answers,
  executed,
  failed,
  freePort,
  ok,
  type ProgramAnswer,
  podObject,
  resume,
  runningOf,
  type StandInPod,
  StandInPods,
} from './stand-in-pods.ts';

export interface StandInFaults {
  /** What kubectl says instead of reaching a cluster. */
  readonly unreachable?: string;
  /** Whether the operator is missing. */
  readonly hasNoOperator?: boolean;
  /** A reason for which the operator gives every TestRun up. */
  readonly stageError?: string;
}

/**
 * A stand-in for kubectl, API server, operator and kubelet. It reads the applied folder as they do and
 * makes real processes of the pods: k6 for the Jobs that the operator would create, Passgate for the
 * Deployments. Names of Services become ports of loopback; nothing else is changed, and no answer is
 * canned but those of `faults`.
 */
export class StandInCluster {
  /** The folder with `kubectl`: for the front of PATH. */
  readonly bin: string;
  readonly calls: (readonly string[])[] = [];
  faults: StandInFaults = {};
  /** Whether the starter has let the runners go. */
  isStarted = false;
  readonly #folder: string;
  readonly #server: Server;
  readonly #pods: StandInPods;
  #applied: ManifestFolder | undefined;
  #isDeleted = false;
  #isClosed = false;

  private constructor(folder: string, server: Server) {
    this.#folder = folder;
    this.bin = join(folder, 'bin');
    this.#server = server;
    this.#pods = new StandInPods(folder);
  }

  static async start(): Promise<StandInCluster> {
    const folder = await mkdtemp(join(tmpdir(), 'passgate-cluster-'));
    const server = createServer();
    const cluster = new StandInCluster(folder, server);
    server.on('request', async (request, response) => {
      const { args, input, cwd } = JSON.parse(await text(request));
      const answer = await cluster.#answer(args, input, cwd).catch((error: unknown) => failed(String(error)));
      response.end(JSON.stringify(answer));
    });
    const { url } = await listenOn(server, { host: '127.0.0.1', port: 0 });
    await writeTools(cluster.bin, url);
    return cluster;
  }

  /** Kills the process of a pod, as a node that runs out of memory does. */
  kill(name: RegExp): void {
    for (const pod of this.#pods.all.filter((each) => name.test(each.name))) pod.child?.kill('SIGKILL');
  }

  get pods(): readonly StandInPod[] {
    return this.#pods.all;
  }

  get secret(): Readonly<Record<string, string>> | undefined {
    return this.#pods.secret;
  }

  set secret(value) {
    this.#pods.secret = value;
  }

  running(part: string): readonly StandInPod[] {
    return runningOf(this.#pods.all, part);
  }

  /** Returns where an origin within the cluster is on loopback. */
  originOf(origin: string): string {
    return this.#pods.onLoopback(origin, /^http/);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { child } of this.#pods.all) child?.kill('SIGKILL');
    this.#server.closeAllConnections();
    this.#server.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  async #answer(args: readonly string[], input: string, cwd: string): Promise<ProgramAnswer> {
    this.calls.push(args);
    const { unreachable, hasNoOperator } = this.faults;
    if (unreachable !== undefined) return failed(unreachable);
    const [verb, kind = '', name = ''] = args;
    if (verb === 'get' && kind === 'testruns.k6.io') {
      if (hasNoOperator) return failed('error: the server doesn\'t have a resource type "testruns"');
      return name.startsWith('--') ? ok() : this.#testRun(name);
    }
    if (verb === 'get' && kind === 'secret') {
      if (this.#pods.secret === undefined)
        return failed(`Error from server (NotFound): secrets "${name}" not found`);
      return ok(`${Object.keys(this.#pods.secret).join('\n')}\n`);
    }
    if (verb === 'get' && kind === 'pods')
      return ok(JSON.stringify({ items: this.#pods.all.map(podObject) }));
    if (verb === 'create') return this.#create(args, input);
    if (verb === 'apply') return this.#apply(resolve(cwd, args.at(-1) ?? ''));
    if (verb === 'exec') return this.#exec(kind, args.slice(args.indexOf('--') + 1));
    if (verb === 'logs') return this.#logs(args.at(-1) ?? '');
    if (verb === 'delete') return this.#delete(kind, args);
    return failed(`error: unknown command "${verb}"`);
  }

  #testRun(name: string): ProgramAnswer {
    if (this.#applied?.testRun.value.metadata.name !== name || this.#isDeleted) {
      return failed(`Error from server (NotFound): testruns.k6.io "${name}" not found`);
    }
    const { stageError } = this.faults;
    if (stageError !== undefined) {
      return ok(JSON.stringify({ status: { stage: 'error', conditions: [{ message: stageError }] } }));
    }
    const runners = this.#pods.all.filter((pod) => pod.labels[partLabel] === 'runner');
    const areOver = runners.length > 0 && runners.every(({ ended }) => ended !== undefined);
    return ok(
      JSON.stringify({ status: { stage: areOver ? 'finished' : this.isStarted ? 'started' : 'created' } }),
    );
  }

  #create(args: readonly string[], input: string): ProgramAnswer {
    if (args[1] === '--filename') {
      const { kind, stringData } = recordOf(parsedJson(input));
      if (kind !== 'Secret' || !isRecord(stringData)) return failed('error: no objects passed to create');
      this.#pods.secret = Object.fromEntries(
        Object.entries(stringData).map(([key, value]) => [key, String(value)]),
      );
      return ok('secret/passgate-secrets created\n');
    }
    if (args.at(-1) !== '--from-env-file=/dev/stdin') return failed(`error: unknown flag: ${args.at(-1)}`);
    const lines = [...input.matchAll(/^(\w+)=(.*)$/gm)];
    this.#pods.secret = Object.fromEntries(lines.map(([, key, value = '']) => [key, value]));
    return ok('secret/passgate-secrets created\n');
  }

  async #apply(folder: string): Promise<ProgramAnswer> {
    const names = await readdir(folder);
    const files = new Map(
      await Promise.all(
        names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
      ),
    );
    const read = readFolder(files);
    if ('problems' in read) return failed(`error: ${JSON.stringify(read.problems)}`);
    this.#applied = read.folder;
    for (const { value } of read.folder.services) {
      for (const { port } of value.spec.ports) {
        const free = await freePort();
        this.#pods.replace(`http://${value.metadata.name}:${port}`, `http://127.0.0.1:${free}`);
        this.#pods.replace(`http://127.0.0.1:${port}`, `http://127.0.0.1:${free}`);
        this.#pods.replace(`--port ${port}`, `--port ${free}`);
      }
    }
    await this.#mountConfigMap(files);
    for (const { value } of read.folder.deployments)
      this.#startServer(value.metadata.name, value.spec.template);
    void this.#startRunners(read.folder);
    return ok('testrun.k6.io serverside-applied\n');
  }

  async #mountConfigMap(files: ReadonlyMap<string, string>): Promise<void> {
    const mounts = {
      '/run/passgate': 'config',
      '/test/': 'config/',
      '/store': 'store',
    };
    for (const [path, name] of Object.entries(mounts)) {
      const place = join(this.#folder, name);
      await mkdir(place, { recursive: true });
      this.#pods.replace(path, path.endsWith('/') ? `${place}/`.replace('//', '/') : place);
    }
    for (const map of this.#applied?.kustomization.configMapGenerator ?? []) {
      for (const name of map.files) {
        await writeFile(
          join(this.#folder, 'config', name),
          this.#pods.onLoopback(files.get(name) ?? '', /^http/),
        );
      }
    }
  }

  #startServer(name: string, { metadata, spec }: PodTemplate): void {
    const [container] = spec.containers;
    if (container === undefined) return;
    const pod = this.#pods.add(`${name}-7d9f`, metadata.labels);
    const start = (): void => {
      if (this.#isClosed) return;
      const loader = pathToFileURL(join(root, 'core/typescript.mjs')).href;
      const words = this.#pods
        .onLoopback((container.args ?? []).join(' '))
        .replace('0.0.0.0', '127.0.0.1')
        .split(' ');
      const args = ['--import', loader, join(root, 'scripts/passgate.ts'), ...words];
      this.#pods.start(pod, process.execPath, args, container, name);
      pod.child?.once('exit', () => {
        pod.restarts += 1;
        setTimeout(start, 200);
      });
    };
    start();
  }

  async #startRunners({ testRun }: ManifestFolder): Promise<void> {
    const { parallelism } = testRun.value.spec;
    const addresses: string[] = [];
    for (let number = 1; number <= parallelism; number += 1) {
      const { metadata, spec } = runnerObjects(testRun.value, number).job;
      const [container] = spec.template.spec.containers;
      if (container === undefined) return;
      const address = `127.0.0.1:${await freePort()}`;
      addresses.push(address);
      const [, ...words] = (container.command ?? []).map((word) =>
        this.#pods
          .onLoopback(word)
          .replace('0.0.0.0:6565', address)
          .replaceAll('$(PASSGATE_RUNNER)', metadata.name),
      );
      const pod = this.#pods.add(`${metadata.name}-x2x4`, spec.template.metadata.labels);
      this.#pods.start(pod, process.env.PASSGATE_K6 ?? 'k6', words, container, metadata.name);
    }
    const collector = this.#pods.onLoopback(
      testRun.value.spec.runner.env.find(({ name }) => name === 'PASSGATE_COLLECTOR')?.value ?? '',
    );
    // As the runners' readiness probes ask, and then the starter.
    const urls = [...addresses.map((address) => `http://${address}/v1/status`), `${collector}/readyz`];
    for (const url of urls) {
      while (!this.#isClosed && !this.#isDeleted && !(await answers(url))) await after(100);
    }
    if (this.#isClosed || this.#isDeleted) return;
    await resume(addresses);
    this.isStarted = true;
  }

  async #exec(what: string, [program = '', ...args]: readonly string[]): Promise<ProgramAnswer> {
    const name = what.replace('deployment/', '');
    const found = this.#applied?.deployments.find(({ value }) => value.metadata.name === name);
    const [container] = found?.value.spec.template.spec.containers ?? [];
    if (container === undefined)
      return failed(`Error from server (NotFound): deployments.apps "${name}" not found`);
    const env = this.#pods.environment(container.env, name);
    const words = args.map((arg) => this.#pods.onLoopback(arg));
    return executed(
      program === 'node' ? process.execPath : program,
      words,
      typeof env === 'string' ? {} : env,
    );
  }

  /** Followed, a log ends with its container. */
  async #logs(what: string): Promise<ProgramAnswer> {
    const pod = this.#pods.find(what.replace('deployment/', ''));
    if (pod?.child === undefined) return failed(`error: ${what} not found`);
    if (pod.ended === undefined) await once(pod.child, 'close');
    return ok(pod.log);
  }

  #delete(kind: string, args: readonly string[]): ProgramAnswer {
    if (kind === 'secret') this.#pods.secret = undefined;
    if (kind === 'secret') return ok();
    const selected = args.find((word) => word.startsWith(`${runLabel}=`));
    const own = `${runLabel}=${this.#applied?.testRun.value.metadata.labels?.[runLabel]}`;
    if (selected !== undefined && selected !== own) return ok('No resources found\n');
    this.#isDeleted = true;
    const isAll = kind !== 'testruns.k6.io';
    for (const { child, labels } of this.#pods.all) {
      if (isAll || labels[partLabel] === 'runner') child?.kill('SIGTERM');
    }
    if (isAll) this.#isClosed = true;
    return ok('testrun.k6.io deleted\n');
  }
}
