import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { operatorVersion, passgateImage } from '../load/kubernetes/settings.ts';
import { allCommands } from '../scripts/commands/index.ts';
import { flagOf } from '../scripts/option.ts';
import { root } from './testing/passgate-process.ts';

/** No cluster runs the example here: its commands are held to the project instead. */
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('package.json'));
const example = read('examples/kubernetes/load.yml');
const steps: readonly { readonly run?: string; readonly uses?: string }[] = parse(example).jobs.load.steps;
const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

describe('examples/kubernetes/load.yml', () => {
  it('runs `load` with options that it has', async () => {
    const command = commands.find((line) => line.includes('passgate load')) ?? '';
    const load = (await allCommands()).find(({ name }) => name === 'load');
    const known = Object.keys(load?.options ?? {}).map(flagOf);
    const given = command.match(/--[a-z-]+/g) ?? [];
    expect(given).toEqual(expect.arrayContaining(['--kubernetes', '--wait']));
    expect(given.filter((flag) => !known.includes(flag))).toEqual([]);
  });

  it('uses the actions of the project’s own workflow, pinned', () => {
    const own = `${read('.github/workflows/ci.yml')}`;
    const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    expect(used.length).toBeGreaterThan(2);
    for (const action of used) expect(own, action).toContain(action);
  });

  it.each(['examples/kubernetes/load.yml', 'docs/kubernetes.md'])(
    '%s builds the image that the files name',
    (path) => {
      const text = read(path);
      expect(text).toContain(`docker build --file Containerfile --tag ${passgateImage(version)} .`);
      expect(text).toContain(`kind load docker-image ${passgateImage(version)}`);
      expect(text).toContain(`grafana/k6-operator/v${operatorVersion}/bundle.yaml`);
    },
  );
});
