import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PassgateError, statusOf } from '../../core/index.ts';
import { defineCommand, shared } from '../command.ts';
import { exitCodeOfChecks, printChecks } from '../print-checks.ts';
import { commandFacts } from './command-facts.ts';

export const officialCommand = defineCommand({
  ...commandFacts.official,
  options: { json: shared.json },
  run: async ({ world, root }, { json }, [folder = '']) => {
    await assertFolder(resolve(world.cwd, folder));
    const { compareWithOfficial } = await import('../../openapi/index.ts');
    const checks = await compareWithOfficial(root, resolve(world.cwd, folder));
    if (json) world.stdout.write(`${JSON.stringify({ status: statusOf(checks), checks }, null, 2)}\n`);
    printChecks(world, checks, 'Every difference from the official documents has been reviewed');
    return exitCodeOfChecks(checks);
  },
});

/**
 * Throws where there is no such folder, which is a typing error; a folder without the documents
 * leaves them unjudged.
 */
async function assertFolder(path: string): Promise<void> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return;
  throw new PassgateError(
    'INPUT_FILE',
    `${path} is not a folder.`,
    'Give the folder that contains dcrApi.json and restApiV2.json.',
  );
}
