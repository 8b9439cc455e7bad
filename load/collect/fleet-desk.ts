import { setTimeout as after } from 'node:timers/promises';
import { definedOnly, type Masker, PassgateError, type Target, type World } from '../../core/index.ts';
import type { Feeders } from '../feeders/feeder-data.ts';
import { FleetBlock } from '../k6/devices/fleet-text.ts';
import type { PlannedScenario } from '../plan/plan.ts';
import { headStartOf } from '../plan/runner-plan.ts';
import type { PlannedLoad } from '../protocol.ts';
import { signInAnswer } from '../run/login-server.ts';
import {
  type Fleet,
  learnIdentities,
  renewalAfterMs,
  setUpFleet,
  type ViewerSignIn,
  viewerSignIn,
} from '../set-up/index.ts';
import { userCount } from '../virtual-users.ts';
import { FleetStore, type StoredFleet } from './fleet-store.ts';
import { errorAnswer, type ServerAnswer } from './run-server.ts';

/**
 * A simulator that is started together with the collector may not answer at once: in a cluster its
 * image is pulled first, and a node may have to be added.
 */
const mostStartMs = 300_000;
const startAgainMs = 1000;

/** What a fleet is made ready with. */
export interface FleetSetting {
  readonly world: World;
  readonly plan: PlannedLoad;
  readonly scenario: PlannedScenario;
  /** With its hooks. */
  readonly target: Target;
  readonly masker: Masker;
  /** What devices have from files; absent where all is made up. */
  readonly feeders?: Feeders;
  /** Where the fleet survives a kill. */
  readonly folder: string;
}

/**
 * Hands out the fleet of a run: makes it ready once, stores it, and gives each virtual user its part.
 * Only here are the software statement and the hooks of the target.
 */
export class FleetDesk {
  readonly #setting: FleetSetting;
  readonly #viewers: ViewerSignIn | undefined;
  #store: FleetStore | undefined;
  /** Whether the fleet is being made ready. */
  isAtWork = false;
  #making: Promise<void> | undefined;
  readonly #closed = new AbortController();
  #ask: () => void = () => {};
  readonly #asked: Promise<void>;

  constructor(setting: FleetSetting) {
    this.#setting = setting;
    const { target, world, masker } = setting;
    this.#viewers = viewerSignIn(target, world, masker);
    this.#asked = new Promise((resolve) => {
      this.#ask = resolve;
    });
  }

  /** What making the fleet ready took; undefined before. */
  get setUp(): { readonly durationMs: number; readonly requests: number } | undefined {
    return this.#store?.header.setUp;
  }

  /** Tells whether devices can be handed out. */
  get isReady(): boolean {
    return this.#store !== undefined;
  }

  /** Tells whether runners may ask for devices: some fleets are made for the first that does. */
  get mayBeAsked(): boolean {
    return this.isReady || this.#isMadeWhenAsked;
  }

  /** A simulator's tokens that end within the run: they are made in bulk, while the first runner waits. */
  get #isMadeWhenAsked(): boolean {
    const { scenario, target } = this.#setting;
    return scenario.fleet.endingTokens === true && target.simulatorUrl !== undefined;
  }

  /**
   * Makes the fleet ready, or finds the one that an earlier process has made ready. A
   * simulator's tokens that end within the run are made when the first runner asks.
   * @throws PassgateError `CONFIG` (exit 2) for what the environment lacks; `TARGET_UNREACHABLE`,
   *   `INTERRUPTED` (exit 3)
   */
  makeReady(): Promise<void> {
    this.#making = this.#make();
    return this.#making;
  }

  /** Opens the fleet that an earlier process has made ready; tells whether there is one. */
  async find(): Promise<boolean> {
    const { folder, plan } = this.#setting;
    const found = await FleetStore.open(folder, plan);
    if (found === undefined) return false;
    await this.#learn(found);
    await this.#keep(found);
    return true;
  }

  async #make(): Promise<void> {
    if (this.isReady || (await this.find())) return;
    const { folder, plan, scenario, target, world, masker, feeders } = this.#setting;
    if (this.#isMadeWhenAsked) await this.#asked;
    if (this.#closed.signal.aborted) return;
    const signal = AbortSignal.any([world.signal, this.#closed.signal]);
    const request = {
      world: { ...world, signal },
      target,
      plan,
      needs: scenario.fleet,
      range: { first: 0, end: plan.devices },
      learnSecret: (secret: string) => masker.learn(secret),
      ...definedOnly({ viewers: this.#viewers, feeders }),
    };
    this.isAtWork = true;
    const made = await untilAnswered(request, () => setUpFleet(request));
    const fleet = { ...made, secrets: { ...made.secrets, maskingKey: masker.key } };
    await this.#keep(await FleetStore.create(folder, plan, this.#storedFleet(fleet)));
    this.isAtWork = false;
  }

  /**
   * A provider's tokens do not end together: they are renewed at a moment of the run, and when that
   * begins is only known when the first runner asks.
   */
  #storedFleet(fleet: Fleet & { readonly durationMs: number }): StoredFleet {
    const { plan, target } = this.#setting;
    const { tokensEndAtMs, ...others } = fleet;
    if (tokensEndAtMs === undefined || target.simulatorUrl !== undefined) return fleet;
    return { ...others, tokensEndAfterMs: headStartOf(plan) + renewalAfterMs(plan) };
  }

  async #keep(store: FleetStore): Promise<void> {
    if (this.#closed.signal.aborted) await store.close();
    else this.#store = store;
  }

  /** Answers with the part of a virtual user, for the first process that asks for it. */
  async share(user: number, instance: string): Promise<ServerAnswer> {
    const { plan, world } = this.#setting;
    if (user >= userCount(plan)) return errorAnswer(404, `the run has the users 0 to ${userCount(plan) - 1}`);
    if (this.#store === undefined) {
      this.#ask();
      return errorAnswer(503, 'the fleet is not ready yet', { 'Retry-After': '1' });
    }
    const share = await this.#store.shareOf(user, instance, world.now());
    if (share === 'taken') {
      return errorAnswer(409, `another process has the devices of user ${user}: start each runner once`);
    }
    return { status: 200, body: share };
  }

  /** Signs a viewer in by the hook of the target. */
  async login(body: string): Promise<ServerAnswer> {
    if (this.#viewers === undefined) return errorAnswer(404, 'the target has no hook signIn');
    const answer = await signInAnswer(body, this.#viewers);
    return { status: answer.status, body: this.#setting.masker.text(JSON.stringify(answer.body)) };
  }

  /** Closes the files. `FleetStore.remove` removes them. */
  async close(): Promise<void> {
    this.#closed.abort();
    this.#ask();
    // What is being written must not be left behind.
    await this.#making?.catch(() => undefined);
    await this.#store?.close();
    this.#store = undefined;
  }

  /**
   * Learns the secrets of a fleet that an earlier process has made ready, and masks by the key that its runners have: what
   * they send would else be masked twice, and the same value shown as several.
   */
  async #learn(store: FleetStore): Promise<void> {
    const { masker, target, plan, feeders } = this.#setting;
    const { maskingKey } = store.header.secrets;
    if (maskingKey !== undefined) masker.useKey(maskingKey);
    const learnSecret = (secret: string): void => masker.learn(secret);
    learnIdentities({ range: { first: 0, end: plan.devices }, learnSecret, ...definedOnly({ feeders }) });
    for (const secret of Object.values(store.header.secrets)) masker.learn(String(secret));
    // Those of a simulator open nothing, as in any run.
    if (target.simulatorUrl !== undefined) return;
    for (let user = 0; user < userCount(plan); user += 1) {
      const block = new FleetBlock(await store.block(user));
      for (let index = 0; index < block.size; index += 1) {
        const { accessToken, clientSecret = '' } = block.device(index);
        for (const secret of [accessToken, clientSecret]) masker.learn(secret);
      }
    }
  }
}

/** Does work again that a simulator does not answer yet; a real provider is asked once. */
export async function untilAnswered<Result>(
  {
    target,
    world,
    onWait,
  }: {
    readonly target: Target;
    readonly world: Pick<World, 'signal' | 'monotonicMs'>;
    /** Told why, the first time. */
    readonly onWait?: (text: string) => void;
  },
  work: () => Promise<Result>,
): Promise<Result> {
  const lastMs = world.monotonicMs() + mostStartMs;
  let isTold = false;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      // One that answers, and refuses, has no cause below it.
      const isAbsent =
        error instanceof PassgateError && error.code === 'TARGET_UNREACHABLE' && error.cause !== undefined;
      const mayCome = isAbsent && target.simulatorUrl !== undefined && world.monotonicMs() < lastMs;
      if (!mayCome || world.signal.aborted) throw error;
      if (!isTold) onWait?.(`${error.message} Trying again for ${mostStartMs / 1000} s.`);
      isTold = true;
      await after(startAgainMs, undefined, { signal: world.signal }).catch(() => undefined);
    }
  }
}
