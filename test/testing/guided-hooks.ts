import { followPages } from '../../examples/streaming-client/src/browser.ts';
import { StreamingClient } from '../../examples/streaming-client/src/client.ts';
import { fileStorage } from '../../examples/streaming-client/src/node-world.ts';
import { SecondScreen } from '../../examples/streaming-client/src/second-screen.ts';
import type { World } from '../../examples/streaming-client/src/world.ts';

/** What a hook of a script gets, as docs/certify-guided.md has it. */
interface HookContext {
  readonly step: string;
  readonly origin: string;
  readonly mvpd: string;
  readonly code: string | undefined;
  readonly softwareStatement: string;
  readonly stateFolder: string;
  now(): number;
  sleep(ms: number): Promise<void>;
}

type Action = (client: StreamingClient) => Promise<unknown>;

const start: Action = (client) => client.start();
/** The provider refuses it: the application goes on as if nobody was signed in. */
const refusedStart: Action = (client) => client.start().catch(() => undefined);
const play: Action = (client) => client.play('channel-one');
const signInByCode: Action = (client) => client.signIn('second');
const logout: Action = (client) => client.logout();
const playWithPass: Action = async (client) => {
  await client.useTemporaryPass();
  await client.play('channel-one');
};

/** What the example of a client does in each step that is no playback. */
const actions: Readonly<Record<string, Action>> = {
  'first-start': start,
  restart: start,
  'sign-in-by-code': signInByCode,
  'restart-signed-in': start,
  browse: (client) => client.browse(['channel-one', 'channel-two', 'evening-news']),
  'browse-again': (client) => client.browse(['channel-one', 'channel-two', 'evening-news']),
  'browse-retry': (client) => client.browse(['late-show', 'early-show']),
  'play-final-error': (client) => client.play('channel-three'),
  'restart-final-error': refusedStart,
  'restart-unknown-error': refusedStart,
  'sign-in-again': signInByCode,
  logout,
  'sign-in-here': (client) => client.signIn('this'),
  'logout-complete': logout,
  'sign-in-second-screen': signInByCode,
  'logout-second-screen': logout,
  'sign-in-degraded': (client) => client.signIn('this'),
  'logout-degraded': logout,
  'code-expired': signInByCode,
  'logout-one': logout,
  'several-profiles': start,
  pass: playWithPass,
  'pass-promotional': playWithPass,
  'application-revoked': start,
};

/** Does a step with the example of a client, in the time of the session. */
export async function act(context: HookContext): Promise<void> {
  const client = await StreamingClient.open(applicationOf(context), worldOf(context, 'tv'));
  await (actions[context.step] ?? play)(client);
}

/** Enters the code of the TV on a phone. */
export async function enterCode(context: HookContext): Promise<void> {
  const phone = await SecondScreen.open(applicationOf(context), worldOf(context, 'phone'));
  await phone.signIn(context.code ?? '');
}

function applicationOf({ origin, softwareStatement, step, mvpd }: HookContext) {
  const viewer = step === 'pass-promotional' ? { viewer: 'ada@example.com' } : {};
  return {
    origin,
    serviceProvider: 'REF30',
    softwareStatement,
    domainName: 'passgate.example',
    redirectUrl: 'https://passgate.example/signed-in',
    deviceInfo: {
      model: 'Example TV',
      osName: 'Linux',
      osVersion: '6.1',
      version: '1',
      connectionType: 'LAN',
    },
    ...(step.startsWith('pass') ? { temporaryPass: { mvpd, ...viewer } } : {}),
  };
}

function worldOf({ stateFolder, mvpd, now, sleep }: HookContext, screen: string): World {
  const send: World['fetch'] = (url, init) => fetch(url, init);
  let looks = 0;
  return {
    fetch: send,
    now,
    sleep,
    storage: fileStorage(`${stateFolder}/${screen}.json`),
    openBrowser: (url, redirectUrl) => followPages(send, url, redirectUrl),
    viewer: {
      chooseMvpd: async () => mvpd,
      chooseProfile: async ([first = '']) => first,
      showCode: () => undefined,
      whileWaiting: async (what) => {
        looks += 1;
        if (looks > 200) return 'cancel';
        return what === 'expired' ? 'new code' : 'go on';
      },
      openSystemSettings: () => undefined,
    },
  };
}
