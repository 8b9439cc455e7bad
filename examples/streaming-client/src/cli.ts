#!/usr/bin/env node
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { Refused } from './answer.ts';
import type { Application } from './application.ts';
import { followPages, listenForReturn, type ViewerOutcome } from './browser.ts';
import { StreamingClient } from './client.ts';
import { fileStorage, nodeWorld } from './node-world.ts';
import { SecondScreen } from './second-screen.ts';
import type { World } from './world.ts';

const usage = `Usage: streaming-client --origin URL --state FILE [options] ACTION [ARGUMENT…]

Actions: start | sign-in | sign-in-code | enter-code CODE | pass | browse RESOURCE… | play RESOURCE | logout
         -  reads actions from standard input, one a line

Options: --service-provider ID (REF30)   --statement TEXT (default: that of a simulator at the origin)
         --mvpd ID: the TV provider that the viewer chooses (default: the first)
         --temporary-pass ID, --pass-viewer NAME: what "pass" uses
         --viewer login|deny|walk-away: opens pages by itself as such a viewer (default: prints them, and waits)
         --give-up-after SECONDS (1800)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    origin: { type: 'string' },
    state: { type: 'string' },
    'service-provider': { type: 'string', default: 'REF30' },
    statement: { type: 'string' },
    mvpd: { type: 'string' },
    'temporary-pass': { type: 'string' },
    'pass-viewer': { type: 'string' },
    viewer: { type: 'string' },
    'give-up-after': { type: 'string', default: '1800' },
  },
});

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

class UsageError extends Error {}

/** Fetches a statement from a simulator; a real application has its own built in. */
async function statementAt(origin: string): Promise<string> {
  const headers = { Accept: 'text/plain' };
  const response = await fetch(`${origin}/_simulator/software-statement`, { headers }).catch(() => undefined);
  if (response?.ok !== true)
    throw new UsageError(`${origin} has no software statement to give. Name one with --statement.`);
  return response.text();
}

function outcomeOf(text: string | undefined): ViewerOutcome | undefined {
  if (text === undefined || text === 'login' || text === 'deny' || text === 'walk-away') return text;
  throw new UsageError(`There is no viewer "${text}".`);
}

async function run(action: string, args: readonly string[]): Promise<boolean> {
  const { origin, state } = values;
  if (origin === undefined || state === undefined) throw new UsageError('--origin and --state are needed.');
  const statedAt = new URL(origin).origin;
  const outcome = outcomeOf(values.viewer);
  const back = outcome === undefined ? await listenForReturn() : undefined;
  try {
    const pass = values['temporary-pass'];
    const viewer = values['pass-viewer'];
    const application: Application = {
      origin: statedAt,
      serviceProvider: values['service-provider'],
      softwareStatement: values.statement ?? (await statementAt(statedAt)),
      domainName: 'passgate.example',
      redirectUrl: back?.redirectUrl ?? 'https://passgate.example/signed-in',
      deviceInfo: {
        primaryHardwareType: 'SetTopBox',
        model: 'Example TV',
        version: '1.0',
        osName: 'Linux',
        osVersion: '6.1',
        connectionType: 'LAN',
      },
      ...(pass === undefined
        ? {}
        : { temporaryPass: { mvpd: pass, ...(viewer === undefined ? {} : { viewer }) } }),
    };
    return await perform(action, args, application, worldOf(state, outcome, back?.reached));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    print({ done: false, code: error.code, next: error.reaction });
    return false;
  } finally {
    back?.close();
  }
}

function worldOf(
  state: string,
  outcome: ViewerOutcome | undefined,
  reached: Promise<true> | undefined,
): World {
  const giveUpAtMs = Date.now() + Number(values['give-up-after']) * 1000;
  return {
    ...nodeWorld,
    storage: fileStorage(state),
    openBrowser: async (url, redirectUrl) => {
      print({ open: url });
      if (outcome !== undefined) return followPages(nodeWorld.fetch, url, redirectUrl, outcome);
      let timer: NodeJS.Timeout | undefined;
      const givenUp = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), giveUpAtMs - Date.now());
      });
      const isReached = await Promise.race([...(reached === undefined ? [] : [reached]), givenUp]);
      clearTimeout(timer);
      return isReached;
    },
    viewer: {
      chooseMvpd: async (mvpds) => values.mvpd ?? mvpds[0]?.id,
      chooseProfile: async (mvpds) => mvpds.find((id) => id === values.mvpd) ?? mvpds[0] ?? '',
      showCode: (code) => print({ code }),
      whileWaiting: async (what) => {
        if (Date.now() > giveUpAtMs) return 'cancel';
        return what === 'expired' ? 'new code' : 'go on';
      },
      openSystemSettings: (mvpd) => print({ settings: mvpd }),
    },
  };
}

async function perform(
  action: string,
  args: readonly string[],
  application: Application,
  world: World,
): Promise<boolean> {
  if (action === 'enter-code') {
    const end = await (await SecondScreen.open(application, world)).signIn(args[0] ?? '');
    print({ done: end === 'signed in', end });
    return end === 'signed in';
  }
  const client = await StreamingClient.open(application, world);
  switch (action) {
    case 'start':
      print({ done: true, mvpd: (await client.start()) ?? null });
      return true;
    case 'sign-in':
    case 'sign-in-code': {
      const end = await client.signIn(action === 'sign-in' ? 'this' : 'second');
      print({ done: end === 'signed in', end });
      return end === 'signed in';
    }
    case 'pass': {
      const done = await client.useTemporaryPass();
      print({ done });
      return done;
    }
    case 'browse':
      print({ done: true, permitted: [...(await client.browse(args))] });
      return true;
    case 'play': {
      const decision = await client.play(args[0] ?? '');
      // The media token goes to the player, never to a log.
      print(
        'play' in decision ? { done: true } : { done: false, code: decision.refuse, next: decision.reaction },
      );
      return 'play' in decision;
    }
    case 'logout':
      print({ done: true, end: await client.logout() });
      return true;
    default:
      throw new UsageError(`There is no action "${action}".`);
  }
}

async function main(): Promise<number> {
  const [action, ...args] = positionals;
  if (action === undefined) throw new UsageError('Name an action.');
  if (action !== '-') return (await run(action, args)) ? 0 : 1;
  let isDone = true;
  for await (const line of createInterface({ input: process.stdin })) {
    const [first, ...rest] = line.trim().split(/\s+/);
    if (first !== undefined && first !== '') isDone = (await run(first, rest)) && isDone;
  }
  return isDone ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write(usage);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
