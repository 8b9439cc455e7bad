import { resolve } from 'node:path';
import { type ReadRecording, readHarFile, readJournalFile } from '../../certify/index.ts';
import type { World } from '../../core/index.ts';
import type { ClientSource } from './client-source.ts';

const readers = { har: readHarFile, journal: readJournalFile } as const;

/**
 * Reads a recording from a file, before anything is written.
 * @throws PassgateError `INPUT_FILE` (exit 2) where it cannot be read
 */
export async function fileSource(
  world: World,
  source: keyof typeof readers,
  name: string,
): Promise<ClientSource> {
  const recording = await readRecording(resolve(world.cwd, name), source, name);
  return { target: { name, kind: 'recording' }, record: async () => recording };
}

/** Reads a recording; `name` is what people call its file. */
export async function readRecording(
  path: string,
  source: keyof typeof readers,
  name: string,
): Promise<ReadRecording> {
  const { exchanges, facts, sha256 } = await readers[source](path);
  return { source, name, sha256, exchanges, facts };
}
