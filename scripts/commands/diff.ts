import type { World } from '../../core/index.ts';
import type { Change, DocumentDiff, Impact } from '../../openapi/index.ts';
import { defineCommand, shared } from '../command.ts';
import { commandFacts } from './command-facts.ts';

export const diffCommand = defineCommand({
  ...commandFacts.diff,
  // The comparison's own process ends, and its folder goes.
  graceMs: 2_000,
  options: { json: shared.json },
  run: async ({ world, root }, { json }, [before = '', after]) => {
    const { compareSides } = await import('../../openapi/index.ts');
    const diffs = await compareSides(world, root, [before, after]);
    const isBreaking = diffs.some(({ changes }) => changes.some(({ impact }) => impact === 'breaking'));
    if (json) world.stdout.write(`${JSON.stringify({ documents: diffs.map(forMachines) }, null, 2)}\n`);
    else for (const diff of diffs) printDiff(world, diff);
    world.stderr.write(`${sum(diffs.flatMap(({ changes }) => changes))}\n`);
    return isBreaking ? 1 : 0;
  },
});

function forMachines({ old, new: now, changes }: DocumentDiff) {
  const named = ({ name, version }: DocumentDiff['old']) => ({ name, version });
  return { old: named(old), new: named(now), changes };
}

const headings: Readonly<Record<Impact, string>> = {
  breaking: 'Breaking: a client that follows the old document may fail',
  dangerous: 'Dangerous: a client may receive something that the old document does not have',
  compatible: 'Compatible',
};
const signs: Readonly<Record<Impact, string>> = { breaking: '✗', dangerous: '!', compatible: '·' };

function printDiff(world: World, { old, new: now, changes }: DocumentDiff): void {
  const versions = old.version === now.version ? `version ${now.version}` : `${old.version} → ${now.version}`;
  world.stdout.write(`${old.name} → ${now.name} (${versions}): ${sum(changes)}\n`);
  let printed: Impact | undefined;
  for (const change of changes) {
    if (change.impact !== printed) world.stdout.write(`  ${headings[change.impact]}\n`);
    printed = change.impact;
    world.stdout.write(`  ${signs[change.impact]} ${line(change)}\n`);
  }
}

function line({ operations, place, message, where }: Change): string {
  return `${operations.length === 0 ? '' : `${operations.join(', ')}: `}${place}: ${message} ${where}`;
}

function sum(changes: readonly Change[]): string {
  const count = (wanted: Impact): string =>
    `${changes.filter(({ impact }) => impact === wanted).length} ${wanted}`;
  return changes.length === 0
    ? 'no change'
    : [count('breaking'), count('dangerous'), count('compatible')].join(', ');
}
