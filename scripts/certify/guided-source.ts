import { relative } from 'node:path';
import { checksOfSteps } from '../../certify/index.ts';
import { reserveFolder } from '../../gate/index.ts';
import { configuredCatalogue, givenCatalogue } from '../../targets/index.ts';
import type { CommandContext } from '../command.ts';
import type { ClientSource } from './client-source.ts';
import { readRecording } from './file-source.ts';
import { type GuidedRequest, recordGuidedSession } from './guided-session.ts';
import { withPlaybacks } from './playback-marks.ts';

/** What the options of the command say of a guided session. */
interface GuidedOptions extends Omit<GuidedRequest, 'catalogue' | 'colour' | 'clock'> {
  readonly catalogue: string | undefined;
}

/** Leads through a session, and returns what it recorded. */
export async function guidedSource(
  { world, colour }: Pick<CommandContext, 'world' | 'colour'>,
  { catalogue: given, ...request }: GuidedOptions,
): Promise<ClientSource> {
  const catalogue =
    given === undefined ? await configuredCatalogue(world.cwd) : await givenCatalogue(given, world.cwd);
  const release = await reserveFolder(request.outDir, world.cwd);
  const session = await recordGuidedSession(world, { ...request, catalogue, colour }).finally(release);
  const driven = session.steps.filter(({ result }) => result === 'done').map(({ title }) => title);
  const name = relative(world.cwd, session.harFile);
  return {
    target: { name, kind: 'recording' },
    record: async () => {
      const recording = await readRecording(session.harFile, 'har', name);
      const exchanges = withPlaybacks(recording.exchanges, session.playbacks);
      return { ...recording, exchanges, source: 'guided', driven };
    },
    checks: checksOfSteps(session),
    isRecorded: true,
  };
}
