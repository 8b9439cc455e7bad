import { resolve } from 'node:path';
import { statusOf } from '../../core/index.ts';
import { defineCommand, shared } from '../command.ts';
import { exitCodeOfChecks, tellChecks } from '../tell.ts';

export const officialCommand = defineCommand({
  name: 'official',
  summary: 'compare the documents with the provider’s own, looser ones',
  arguments: [{ name: 'DIR', description: 'folder with dcrApi.json and restApiV2.json' }],
  options: { json: shared.json },
  run: async ({ world, root }, { json }, [folder = '']) => {
    const { compareWithOfficial } = await import('../../openapi/index.ts');
    const checks = await compareWithOfficial(root, resolve(world.cwd, folder));
    if (json) world.stdout.write(`${JSON.stringify({ status: statusOf(checks), checks }, null, 2)}\n`);
    tellChecks(world, checks, 'Every difference from the official documents is a reviewed one');
    return exitCodeOfChecks(checks);
  },
});
