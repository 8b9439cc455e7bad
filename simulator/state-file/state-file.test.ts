import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { documents } from '../../openapi/generated/documents.ts';
import { createLiveProvider } from '../live.ts';
import { settingsOf } from '../options.ts';
import { createStatementKey } from '../state/applications.ts';
import { StateFile } from './state-file.ts';

const live = createLiveProvider(settingsOf({}, documents), await createStatementKey());
const registration = (id: string) => ({
  id,
  secret: 'secret',
  application: live.provider.applications.reference,
});

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-state-'));
  path = join(folder, 'state.json');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** Lets the disk be full in the middle of the next line, as a test without a disk of its own can. */
async function fillDiskOnce(): Promise<void> {
  const handle = await open(path);
  const files = Object.getPrototypeOf(handle);
  await handle.close();
  const write = files.appendFile;
  vi.spyOn(files, 'appendFile').mockImplementationOnce(async function (this: unknown, line: unknown) {
    await Reflect.apply(write, this, [String(line).slice(0, 20)]);
    throw new Error('ENOSPC: no space left on device, write');
  });
}

it.each([
  ['behind a snapshot', true],
  ['in a file that was just opened', false],
])('takes back half a line %s, so that later ones can be read', async (_title, isReplaced) => {
  const first = await StateFile.open(path);
  await first.file.replace(() => live.snapshot());
  if (!isReplaced) await first.file.close();
  const { file } = isReplaced ? first : await StateFile.open(path);
  await fillDiskOnce();
  await expect(file.append(registration('lost'))).rejects.toMatchObject({
    message: `The state cannot be saved to ${path}: ENOSPC: no space left on device, write.`,
  });
  await file.append(registration('saved'));
  await file.close();
  const { file: again, saved } = await StateFile.open(path);
  expect(saved?.registrations.map(({ id }) => id)).toEqual(['saved']);
  expect(await readFile(path, 'utf8')).not.toContain('\0');
  await again.close();
});

it('writes lines that arrive together in one go, in their order', async () => {
  const { file } = await StateFile.open(path);
  await file.replace(() => live.snapshot());
  const ids = ['a', 'b', 'c', 'd'];
  await Promise.all(ids.map((id) => file.append(registration(id))));
  await file.close();
  const { file: again, saved } = await StateFile.open(path);
  expect(saved?.registrations.map(({ id }) => id)).toEqual(ids);
  await again.close();
});
