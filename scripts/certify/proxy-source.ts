import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type ProxyEntry, startRecordingProxy } from '../../certify/index.ts';
import { definedOnly, makeFolder, PassgateError, readLines, type World } from '../../core/index.ts';
import { assertUsable, describeTarget } from '../../targets/index.ts';
import type { CommandContext } from '../command.ts';
import { identityOf, showToDevices } from '../devices/index.ts';
import type { ClientSource } from './client-source.ts';
import { readRecording } from './file-source.ts';

interface ProxyRequest {
  /** A target of the configuration, or an origin. */
  readonly target: string;
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  readonly outDir: string;
  /** Standard output is for the report: the address goes to standard error. */
  readonly json: boolean;
  /** Of Passgate, for the recording. */
  readonly version: string;
}

/**
 * Returns a source that records what a client sends through a proxy, until a line is entered on
 * standard input.
 * @throws PassgateError for a target that is not known (exit 2)
 */
export async function proxySource(
  { world, colour }: Pick<CommandContext, 'world' | 'colour'>,
  request: ProxyRequest,
): Promise<ClientSource> {
  const { name, origins } = await describeTarget(request.target, world.cwd);
  assertUsable(Object.values(origins), world.env);
  const { outDir, host, port, tls, version } = request;
  const harFile = join(outDir, 'recording.har');
  const shownFile = relative(world.cwd, harFile);
  const record: ClientSource['record'] = async () => {
    await makeFolder(outDir);
    await rm(harFile, { force: true });
    const identity = await identityOf(world, { tls, tlsCert: undefined, tlsKey: undefined });
    const proxy = await startRecordingProxy({
      ...{ origins, host, port, harFile, version },
      ...definedOnly({ tls: identity?.tls }),
      key: randomBytes(32),
      env: world.env,
      now: world.now,
      monotonicMs: world.monotonicMs,
      onExchange: troubleTold(world),
    });
    const shown = await showToDevices(world, proxy, identity?.authority, colour);
    try {
      const output = request.json ? world.stderr : world.stdout;
      output.write(`${JSON.stringify({ url: proxy.url, ...shown.printed })}\n`);
      world.stderr.write('Use the client now. Press Enter when it has done all that is to be judged.\n');
      await lineEntered(world);
    } finally {
      await proxy.close();
      await shown.close();
    }
    if (world.signal.aborted) throw interrupted(shownFile);
    return { ...(await readRecording(harFile, 'har', shownFile)), source: 'proxy' };
  };
  return { target: { name, kind: 'unknown', origins }, record };
}

/**
 * Returns what says, once for each reason, that the client got no answer of the provider: whoever
 * holds the app would look for the fault there.
 */
function troubleTold({ stderr }: World): (entry: ProxyEntry) => void {
  const told = new Set<string>();
  return ({ _recorderError: reason }) => {
    if (reason === undefined || told.has(reason)) return;
    told.add(reason);
    stderr.write(`The client got no answer of the provider: ${reason}.\n`);
  };
}

/** Waits for a line; the end of standard input is none, since servers of CI have it closed. */
async function lineEntered({ stdin, signal }: World): Promise<void> {
  await new Promise<void>((resolve) => {
    const lines = readLines(stdin, () => end());
    const end = (): void => {
      lines.close();
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
}

function interrupted(file: string): PassgateError {
  const message = `The recording was interrupted. What was recorded is in ${file}.`;
  return new PassgateError('INTERRUPTED', message, `Judge it: npx passgate certify --har ${file}`);
}
