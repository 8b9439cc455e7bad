import type { Application } from '../../examples/streaming-client/src/application.ts';
import { followPages, type ViewerOutcome } from '../../examples/streaming-client/src/browser.ts';
import { StreamingClient } from '../../examples/streaming-client/src/client.ts';
import type { SavedState } from '../../examples/streaming-client/src/saved-state.ts';
import { SecondScreen } from '../../examples/streaming-client/src/second-screen.ts';
import type { WaitingChoice, World } from '../../examples/streaming-client/src/world.ts';
import { type NetworkTrouble, TestNetwork } from './test-network.ts';
import type { TestProvider } from './test-provider.ts';

/** What a session plan makes a client do: the actions of a viewer at the TV. */
export type DrivenClient = Pick<
  StreamingClient,
  'start' | 'signIn' | 'useTemporaryPass' | 'browse' | 'play' | 'logout'
>;

/** Opens a client; a misbehaving one alters its world, its application or its actions. */
export type ClientMaker = (application: Application, world: World, stage: Stage) => Promise<DrivenClient>;

export const goodClient: ClientMaker = (application, world) => StreamingClient.open(application, world);

const deviceInfo = {
  primaryHardwareType: 'SetTopBox',
  model: 'Stage TV',
  version: '3.2',
  manufacturer: 'Example',
  osName: 'Linux',
  osVersion: '6.1',
  connectionType: 'LAN',
};

/** A TV at home with its viewer, in virtual time, and the provider's part that a session plan plays. */
export class Stage {
  readonly provider: TestProvider;
  readonly network: TestNetwork;
  application: Application;
  /** What the TV has stored. */
  saved: SavedState = {};
  /** Where the viewer has an account. */
  mvpd = 'NorthCable';
  outcome: ViewerOutcome = 'login';
  /** What the viewer does at each look while the client waits; then goes on, and takes a new code for an expired one. */
  readonly choices: WaitingChoice[] = [];
  /** Called with each code that the TV shows. */
  onCode: (code: string) => void = () => undefined;
  /** Alters the world of the phone, for a second screen that misbehaves. */
  alterPhone: (world: World) => World = (world) => world;
  readonly #maker: ClientMaker;
  #client: DrivenClient | undefined;
  #phone: TestNetwork | undefined;

  constructor(provider: TestProvider, statement: string, maker: ClientMaker, trouble: NetworkTrouble) {
    this.provider = provider;
    this.network = new TestNetwork(provider, trouble);
    this.#maker = maker;
    this.application = {
      origin: provider.url,
      serviceProvider: 'REF30',
      softwareStatement: statement,
      domainName: 'passgate.example',
      redirectUrl: 'https://passgate.example/signed-in',
      deviceInfo,
    };
  }

  get client(): DrivenClient {
    if (this.#client === undefined) throw new Error('The client was not started.');
    return this.#client;
  }

  /** Starts the application, or starts it again with what it has stored. */
  async start(): Promise<string | undefined> {
    this.#client = await this.#maker(this.application, this.#world(), this);
    return this.#client.start();
  }

  /** Notes that the application begins to play, as a guided session does. */
  markPlayback(): void {
    this.network.noteMark('MARK', 'passgate:playback');
  }

  wait(seconds: number): Promise<void> {
    return this.provider.time.sleep(seconds * 1000);
  }

  readonly control = (name: string, body: object): Promise<unknown> => this.provider.control(name, body);

  /** Lets the viewer type each code on a phone at home, so many seconds after the TV shows it. */
  signsInOnPhone(afterSeconds: number): void {
    let state: SavedState = {};
    this.onCode = (code) => {
      this.provider.time.after(afterSeconds, async () => {
        const world = this.alterPhone({
          ...this.#world(),
          fetch: this.#phoneNetwork.fetch,
          openBrowser: (url, redirectUrl) =>
            openPages(this.#phoneNetwork.fetch, url, redirectUrl, this.outcome),
          storage: {
            load: async () => state,
            save: async (next) => {
              state = next;
            },
          },
        });
        const phone = await SecondScreen.open(
          { ...this.application, deviceInfo: { ...deviceInfo, model: 'Phone' } },
          world,
        );
        await phone.signIn(code);
      });
    };
  }

  get #phoneNetwork(): TestNetwork {
    this.#phone ??= new TestNetwork(this.provider, this.network.trouble);
    return this.#phone;
  }

  /** Pages of the MVPD that browsers opened. */
  get pages() {
    return [...this.network.pages, ...(this.#phone?.pages ?? [])];
  }

  #world(): World {
    const { time } = this.provider;
    return {
      fetch: this.network.fetch,
      now: () => time.nowMs,
      sleep: (ms) => time.sleep(ms),
      storage: {
        load: async () => this.saved,
        save: async (state) => {
          this.saved = state;
        },
      },
      openBrowser: (url, redirectUrl) => openPages(this.network.fetch, url, redirectUrl, this.outcome),
      viewer: {
        chooseMvpd: async () => this.mvpd,
        chooseProfile: async (mvpds) => mvpds.find((id) => id === this.mvpd) ?? mvpds[0] ?? '',
        showCode: (code) => this.onCode(code),
        whileWaiting: async (what) => this.choices.shift() ?? (what === 'expired' ? 'new code' : 'go on'),
        openSystemSettings: () => undefined,
      },
    };
  }
}

/** Opens pages as a viewer does, who closes the browser when a page does not come. */
async function openPages(...pages: Parameters<typeof followPages>): Promise<boolean> {
  try {
    return await followPages(...pages);
  } catch {
    return false;
  }
}
