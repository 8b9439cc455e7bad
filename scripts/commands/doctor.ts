import { definedOnly, messageOf, PassgateError } from '../../core/index.ts';
import { defineCommand, shared } from '../command.ts';
import { commandFacts } from './command-facts.ts';

export const doctorCommand = defineCommand({
  ...commandFacts.doctor,
  options: {
    target: {
      kind: 'text',
      value: 'NAME|URL',
      description:
        'also show which provider states can be arranged at this target, and the cannotArrange for the rest',
    },
    json: shared.json,
  },
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
    // Without a target, no more is loaded than a machine has on which something is missing.
    const doctor = options.target === undefined ? undefined : await import('../doctor-target.ts');
    const target = await doctor?.diagnoseTarget(world, root, options.target ?? '');
    const result = { facts, ...definedOnly({ target }) };
    if (options.json) world.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    for (const { name, status, version, path, source, hint } of facts) {
      const what = [version, path, source === null ? null : `(${source})`].filter((part) => part !== null);
      world.stderr.write(
        `${status === 'ok' ? '✓' : '✗'} ${name.padEnd(10)} ${status.padEnd(8)} ${what.join(' ')}\n`,
      );
      if (hint !== null) world.stderr.write(`  fix: ${hint}\n`);
    }
    if (target !== undefined) doctor?.printDiagnosis(world, target);
    const isReady = facts.every(({ status, hint }) => status === 'ok' || hint === null);
    const isArranged = target === undefined || doctor?.exitCodeOfDiagnosis(target) === 0;
    return isReady && isArranged ? 0 : 3;
  },
});
