import { once } from 'node:events';
import { resolve } from 'node:path';
import { definedOnly, knownName, messageOf, PassgateError, type World } from '../../core/index.ts';
import type { Catalogue, ExchangeJudge, JudgeFinding } from '../../simulator/index.ts';
import { defineCommand, shared } from '../command.ts';
import { commandFacts } from './command-facts.ts';

export const simulateCommand = defineCommand({
  ...commandFacts.simulate,
  graceMs: 10_000,
  options: {
    port: shared.port,
    host: shared.host,
    controlHost: {
      kind: 'list',
      value: 'NAME',
      description: 'a Host header that the control API also accepts, such as that of a reverse proxy',
    },
    tls: {
      kind: 'flag',
      description: 'listen with HTTPS, for every host name, by a certificate authority of your own',
    },
    tlsCert: { kind: 'text', value: 'FILE', description: 'listen with HTTPS and this certificate (PEM)' },
    tlsKey: { kind: 'text', value: 'FILE', description: 'the private key of --tls-cert (PEM)' },
    catalogue: {
      kind: 'text',
      value: 'FILE',
      description:
        'what it knows: reference, broadcaster, or a file (default: the catalogue of passgate.config.ts)',
    },
    state: {
      kind: 'text',
      value: 'FILE',
      description: 'file that credentials, sessions and profiles survive a restart in',
    },
    rateLimit: {
      kind: 'text',
      value: 'MODEL',
      description:
        'rate limit of each device: leaky-bucket, one-time-burst or off (default: that of the catalogue)',
    },
    strictness: {
      kind: 'text',
      value: 'WORD',
      description:
        'lenient: serve what real clients send; documented: refuse what a page requires (default: that of the catalogue)',
    },
  },
  run: async ({ world, colour }, { host, port, catalogue: file, state, controlHost, ...options }) => {
    const { rateLimitModels, startSimulator, strictnesses } = await import('../../simulator/index.ts');
    const catalogue = await catalogueOf(file, world.cwd);
    const rateLimit = givenName('rate limit', options.rateLimit, rateLimitModels);
    const strictness = givenName('strictness', options.strictness, strictnesses);
    const controlToken = world.env.PASSGATE_CONTROL_TOKEN;
    const { identityOf, showToDevices } = await import('../devices/index.ts');
    const identity = await identityOf(world, options);
    const simulator = await startSimulator({
      host,
      port,
      controlHosts: controlHost.map(hostName),
      now: world.now,
      judge: judgeOfClients(),
      ...definedOnly({
        catalogue,
        rateLimit,
        strictness,
        stateFile: state && resolve(world.cwd, state),
        tls: identity?.tls,
      }),
      onError: errorPrinter(world),
      ...(controlToken ? { controlToken } : {}),
    });
    const showing = showToDevices(world, simulator, identity?.authority, colour);
    const shown = await showing.catch(async (error: unknown) => {
      await simulator.close();
      throw error;
    });
    world.stdout.write(`${JSON.stringify({ url: simulator.url, ...shown.printed })}\n`);
    if (!world.signal.aborted) await once(world.signal, 'abort');
    await shown.close();
    await simulator.close();
    return 0;
  },
});

/** Returns the judge of the live page, which is loaded when somebody first watches. */
function judgeOfClients(): ExchangeJudge {
  let judge: ((exchanges: readonly unknown[]) => readonly JudgeFinding[]) | undefined;
  return async (exchanges) => {
    judge ??= (await import('../../certify/index.ts')).createJournalJudge();
    return judge(exchanges);
  };
}

const quietMs = 10_000;

/** Returns a receiver of errors inside the simulator, which prints the same one every ten seconds. */
function errorPrinter({ stderr, monotonicMs }: World): (error: unknown) => void {
  let last = '';
  let lastMs = 0;
  return (error) => {
    const text = messageOf(error);
    const nowMs = monotonicMs();
    if (text === last && nowMs - lastMs < quietMs) return;
    stderr.write(`passgate: ${text}\n`);
    [last, lastMs] = [text, nowMs];
  };
}

function givenName<Name extends string>(
  kind: string,
  given: string | undefined,
  known: readonly Name[],
): Name | undefined {
  return given === undefined ? undefined : knownName(kind, given, known);
}

/** Returns the given catalogue, else that of the configuration; undefined for the reference one. */
async function catalogueOf(given: string | undefined, folder: string): Promise<Catalogue | undefined> {
  // The embedded simulator starts with it, and should not wait for what reads files.
  if (given === 'reference') return undefined;
  const { configuredCatalogue, givenCatalogue } = await import('../../targets/index.ts');
  return given === undefined ? configuredCatalogue(folder) : givenCatalogue(given, folder);
}

/** Returns a host name with a port or without, as it appears in the header. */
function hostName(given: string): string {
  const url = `http://${given}`;
  if (URL.canParse(url) && !/[/?#@\s]/.test(given)) return given;
  const message = `--control-host takes the name of a host, with a port or without, not "${given}".`;
  throw new PassgateError('USAGE', message, 'Example: --control-host sim.example');
}
