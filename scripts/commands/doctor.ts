import { messageOf, PassgateError } from '../../core/index.ts';
import { defineCommand, shared } from '../command.ts';

export const doctorCommand = defineCommand({
  name: 'doctor',
  summary: 'show what is installed, what is missing and how to fix it',
  options: { json: shared.json },
  run: async ({ world, root }, options) => {
    const { gatherFacts } = await import('../setup/facts.mjs');
    const facts = await gatherFacts({ env: world.env, root }).catch((error: unknown) => {
      if (!(error instanceof Error) || error.name !== 'SetupError') throw error;
      const hint = 'Set PASSGATE_CACHE (or HOME) to a folder that this user may write to.';
      throw new PassgateError(
        'TOOL_MISSING',
        `The installation cannot be inspected: ${messageOf(error)}.`,
        hint,
      );
    });
    if (options.json) world.stdout.write(`${JSON.stringify({ facts }, null, 2)}\n`);
    for (const { name, status, version, path, source, hint } of facts) {
      const what = [version, path, source === null ? null : `(${source})`].filter((part) => part !== null);
      world.stderr.write(
        `${status === 'ok' ? '✓' : '✗'} ${name.padEnd(10)} ${status.padEnd(8)} ${what.join(' ')}\n`,
      );
      if (hint !== null) world.stderr.write(`  fix: ${hint}\n`);
    }
    return facts.every(({ status, hint }) => status === 'ok' || hint === null) ? 0 : 3;
  },
});
