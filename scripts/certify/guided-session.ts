import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import {
  Dialogue,
  type GuidedResult,
  guidedSteps,
  ProviderControl,
  type RecordingProxy,
  readScript,
  runSession,
  type SessionClock,
  type SessionStep,
  startRecordingProxy,
  stepsOfScript,
} from '../../certify/index.ts';
import {
  createMasker,
  definedOnly,
  environmentSecrets,
  makeFolder,
  mapApis,
  temporaryFolder,
  type World,
  writeFileWhole,
} from '../../core/index.ts';
import { sensitiveNames } from '../../openapi/generated/sensitive.ts';
import { type Catalogue, referenceCatalogue, startSimulator } from '../../simulator/index.ts';
import { identityOf, showToDevices } from '../devices/index.ts';

/** What the options of the command say of a guided session. */
export interface GuidedRequest {
  /** A script, as its file was named; undefined: a person does the steps. */
  readonly script: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  /** Undefined: the reference catalogue. */
  readonly catalogue: Catalogue | undefined;
  /** Folder of the recording. */
  readonly outDir: string;
  readonly colour: boolean;
  readonly version: string;
  /** Default: that of the world. */
  readonly clock?: SessionClock;
}

/** A session that is over, and where its recording is. */
export interface GuidedRecording extends GuidedResult {
  /** What the proxy recorded: HAR 1.2. */
  readonly harFile: string;
  /** What the simulator recorded: its journal. */
  readonly journalFile: string;
}

/** Short enough that they end in a session, where the app keeps its own clock. */
const shortLifetimes = { accessTokenSeconds: 150, sessionSeconds: 120 };
const mediaTokenSeconds = 60;
const lookEveryMs = 200;

/**
 * Starts a simulator and a recording proxy in front of it, leads a person or a script through a
 * session, and returns what was recorded.
 * @throws PassgateError (exit 2) for a script or a place to listen that cannot be used
 */
export async function recordGuidedSession(world: World, request: GuidedRequest): Promise<GuidedRecording> {
  const { catalogue = referenceCatalogue, clock = clockOf(world), outDir } = request;
  const script =
    request.script === undefined ? undefined : await readScript(resolve(world.cwd, request.script));
  const lifetimes = { ...shortLifetimes, ...script?.lifetimes };
  const [harFile, journalFile] = [join(outDir, 'session.har'), join(outDir, 'session.ndjson')];
  await makeFolder(outDir);
  await Promise.all([rm(harFile, { force: true }), rm(journalFile, { force: true })]);
  const ends = new Ends();
  try {
    const stateFolder = await temporaryFolder('passgate-app-');
    ends.add(() => rm(stateFolder, { recursive: true, force: true }));
    const simulator = await startSimulator({
      // An app in use brings a statement that only its provider can check.
      catalogue: { trust: 'any', ...catalogue },
      now: clock.now,
      accessTokenLifetimeSeconds: lifetimes.accessTokenSeconds,
      sessionLifetimeSeconds: lifetimes.sessionSeconds,
      mediaTokenLifetimeSeconds: mediaTokenSeconds,
    });
    ends.add(() => simulator.close());
    const proxy = await startProxy(world, request, simulator.url, harFile, clock, ends);
    const control = new ProviderControl(simulator.url);
    const softwareStatement = await control.softwareStatement();
    const masker = maskerOf(world);
    masker.learn(softwareStatement);
    const steps: readonly SessionStep[] =
      script === undefined
        ? guidedSteps.map((step) => ({ step }))
        : stepsOfScript(script, {
            world,
            masker,
            folder: dirname(resolve(world.cwd, request.script ?? '')),
            origin: proxy.url,
            softwareStatement,
            stateFolder,
          });
    const dialogue = new Dialogue(world, script === undefined && isAnswered(world));
    ends.add(async () => dialogue.close());
    const { mvpds } = catalogue;
    const { signal } = world;
    const result = await runSession({ steps, origin: proxy.url, control, mvpds, dialogue, clock, signal });
    await proxy.close();
    await writeFileWhole(journalFile, result.journal);
    return { ...result, harFile, journalFile };
  } finally {
    await ends.run();
  }
}

async function startProxy(
  world: World,
  { host, port, tls, colour, version }: GuidedRequest,
  target: string,
  harFile: string,
  clock: SessionClock,
  ends: Ends,
): Promise<RecordingProxy> {
  const identity = await identityOf(world, { tls, tlsCert: undefined, tlsKey: undefined });
  const proxy = await startRecordingProxy({
    origins: mapApis(() => target),
    host,
    port,
    ...definedOnly({ tls: identity?.tls }),
    harFile,
    version,
    key: randomBytes(32),
    env: world.env,
    now: clock.now,
    monotonicMs: clock.monotonicMs,
    onError: (error) => world.stderr.write(`passgate: ${basename(harFile)}: ${String(error)}\n`),
  });
  ends.add(async () => void (await proxy.close()));
  const shown = await showToDevices(world, proxy, identity?.authority, colour);
  ends.add(() => shown.close());
  return proxy;
}

/** What has to be ended, the newest first. */
class Ends {
  readonly #works: (() => Promise<void>)[] = [];

  add(work: () => Promise<void>): void {
    this.#works.unshift(work);
  }

  async run(): Promise<void> {
    for (const work of this.#works) await work();
  }
}

function isAnswered({ stdin, stderr }: World): boolean {
  return stderr.isTTY && 'isTTY' in stdin && stdin.isTTY === true;
}

function maskerOf({ env }: World): ReturnType<typeof createMasker> {
  const masker = createMasker({ names: sensitiveNames });
  for (const secret of environmentSecrets(env)) masker.learn(secret);
  return masker;
}

function clockOf({ now, monotonicMs, signal }: World): SessionClock {
  return {
    now,
    monotonicMs,
    sleep: (ms, ending) => after(ms, undefined, { signal: ending }).catch(() => undefined),
    pause: () => after(lookEveryMs, undefined, { signal }).catch(() => undefined),
  };
}
