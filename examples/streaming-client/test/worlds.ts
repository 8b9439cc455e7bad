import type { Application } from '../src/application.ts';
import { followPages } from '../src/browser.ts';
import type { SavedState } from '../src/saved-state.ts';
import type { World } from '../src/world.ts';

/** Returns an application with a fresh statement of a simulator. */
export async function applicationAt(origin: string): Promise<Application> {
  const headers = { Accept: 'text/plain' };
  const statement = await fetch(`${origin}/_simulator/software-statement`, { headers });
  return {
    origin,
    serviceProvider: 'REF30',
    softwareStatement: await statement.text(),
    domainName: 'passgate.example',
    redirectUrl: 'https://passgate.example/signed-in',
    deviceInfo: { model: 'Example', version: '1', osName: 'Linux', osVersion: '6', connectionType: 'LAN' },
  };
}

/** The time of the clients and of the simulator: nobody waits. */
export const clock = { nowMs: Date.parse('2026-12-01T20:00:00Z') };

let homes = 0;

/** Returns a world whose clock does not wait, and what its browser opened and its screen showed. */
export function worldWith({
  whenWaiting = async () => undefined,
}: {
  whenWaiting?: () => Promise<void>;
} = {}): {
  world: World;
  opened: string[];
  shown: string[];
} {
  const opened: string[] = [];
  const shown: string[] = [];
  let state: SavedState = {};
  homes += 1;
  const address = `100.64.0.${homes}`;
  const world: World = {
    // The provider counts requests by address: each device is at a home of its own.
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, 'X-Forwarded-For': address } }),
    now: () => clock.nowMs,
    sleep: async (ms) => {
      clock.nowMs += ms;
    },
    storage: {
      load: async () => state,
      save: async (next) => {
        state = next;
      },
    },
    openBrowser: async (url, redirectUrl) => {
      opened.push(url);
      return followPages(world.fetch, url, redirectUrl);
    },
    viewer: {
      chooseMvpd: async (mvpds) => mvpds.find(({ id }) => id === 'NorthCable')?.id,
      chooseProfile: async ([first = '']) => first,
      showCode: (code) => shown.push(code),
      whileWaiting: async () => {
        await whenWaiting();
        return 'go on';
      },
      openSystemSettings: () => undefined,
    },
  };
  return { world, opened, shown };
}
