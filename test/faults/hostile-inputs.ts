import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from './place.ts';
import type { FaultRow } from './row.ts';

/** Commands and the file that each reads, by its ending. */
const readers: Readonly<Record<string, readonly string[]>> = {
  validate: ['--api', 'dcr', '--operation', 'issueToken', '--status', '400', '{in}/hostile.json'],
  'validate (HAR)': ['--har', '{in}/hostile.json'],
  certify: ['--har', '{in}/hostile.json', '--out', '{out}'],
  diff: ['{in}/hostile.json', '{in}/dcr.yaml'],
  report: ['{in}/hostile.json'],
  compare: ['{in}/hostile.json', '{in}/report'],
  collect: ['{in}/hostile.json', '--out', '{out}'],
  coverage: ['--report', '{in}/hostile.json'],
  simulate: ['--catalogue', '{in}/hostile.json'],
};

const levels = 100_000;
const hugeBytes = 1_200_000_000;

/** A file of more than a gigabyte that takes no space. */
async function huge({ in: folder }: Place): Promise<void> {
  const file = await open(join(folder, 'hostile.json'), 'w');
  await file.truncate(hugeBytes);
  await file.close();
}

const hostile = {
  huge,
  deep: ({ in: folder }: Place) =>
    writeFile(join(folder, 'hostile.json'), `${'['.repeat(levels)}${']'.repeat(levels)}`),
  'invalid UTF-8': ({ in: folder }: Place) =>
    writeFile(join(folder, 'hostile.json'), Buffer.from('7b2261223a22c328fffe227d', 'hex')),
  empty: ({ in: folder }: Place) => writeFile(join(folder, 'hostile.json'), ''),
};

export const inputRows: readonly FaultRow[] = Object.entries(readers).flatMap(([name, args]) =>
  Object.entries(hostile).map(([fault, prepare]): FaultRow => {
    const [command = ''] = name.split(' ');
    const of = name === command ? '' : ` ${name.slice(command.length + 1)}`;
    return {
      kind: 'input',
      command,
      fault: `input ${fault}${of}`,
      args: [command, ...args],
      prepare,
      exit: [1, 2, 3],
      says: /hostile\.json|\/report|Nothing in the recording|recorded exchange/,
      // The place stands beside what is wrong there.
      maySayAgain: true,
      mostMiB: 700,
    };
  }),
);
