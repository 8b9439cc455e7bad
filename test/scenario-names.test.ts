import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { profileNames, scenarioNames, scenarios } from '../load/index.ts';
import { loadCommand } from '../scripts/commands/load.ts';

/** The registry has one row for each scenario; what people read of them is held to it. */

const page = await readFile(new URL('../docs/load.md', import.meta.url), 'utf8');
const rows = new Map(
  page.split('\n').flatMap((line) => {
    const [, name, text] = /^\| `([a-z][a-z-]+)` \| (.*)$/.exec(line) ?? [];
    return name === undefined || text === undefined ? [] : [[name, text] as const];
  }),
);

it('passgate load --help names every scenario and every profile', () => {
  const [scenario] = loadCommand.arguments;
  expect(scenario?.description).toBe(`${scenarioNames.join(', ')}; or the file of your own scenario`);
  expect(loadCommand.options.profile?.description).toBe(
    `how devices arrive: ${profileNames.join(', ')}; or the name of your own stages`,
  );
});

describe('docs/load.md', () => {
  it.each(Object.entries(scenarios))('has a row for %s that begins with its summary', (name, { summary }) => {
    expect(rows.get(name)?.startsWith(summary)).toBe(true);
  });

  it('has no row for anything else', () => {
    expect([...rows.keys()].sort()).toEqual([...scenarioNames, ...profileNames].sort());
  });

  it.each(profileNames)('says which scenarios %s means something for', (profile) => {
    const having = scenarioNames.filter((name) => Object.hasOwn(scenarios[name].profiles, profile));
    const told = having.length === scenarioNames.length ? 'all' : having.join(', ');
    expect(rows.get(profile)?.startsWith(`${told} |`)).toBe(true);
  });
});
