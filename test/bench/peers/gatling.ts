import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainEnvironment } from '../../../core/index.ts';
import { fingerprint } from '../../../scripts/setup/places.mjs';
import { installed } from './installed.ts';
import type { OwnFigures, Peer } from './peer.ts';

const here = fileURLToPath(new URL('gatling/', import.meta.url));
/** As Gatling's Maven plugin starts it. */
const jvm = [
  ...['-server', '-Xmx1G', '-XX:+UseStringDeduplication', '-XX:MaxInlineLevel=20', '-XX:MaxTrivialSize=12'],
  ...['--add-opens=java.base/java.lang=ALL-UNNAMED'],
];

/** Gatling's Java DSL, its libraries from Maven; compiled once, as its plugin does before a run. */
export const gatling: Peer = {
  name: 'gatling',
  judged: { plain: '1 JSONPath', different: '4 JSONPaths', 'sign-ins': '1 JSONPath' },
  prepare: async (world) => {
    const [pom, source] = await Promise.all(
      ['pom.xml', 'Polls.java'].map((name) => readFile(join(here, name), 'utf8')),
    );
    const version = /<version>(\d+\.[\d.]+)<\/version>/.exec(pom ?? '')?.[1] ?? 'unknown';
    const folder = await installed(
      world,
      'gatling',
      `${version}-${fingerprint(`${pom}${source}`)}`,
      async (place, run) => {
        await copyFile(join(here, 'pom.xml'), join(place, 'pom.xml'));
        const lib = `-DoutputDirectory=${join(place, 'lib')}`;
        await run('mvn', ['--quiet', '--batch-mode', 'dependency:copy-dependencies', lib], place);
        await mkdir(join(place, 'classes'));
        await copyFile(join(here, 'logback.xml'), join(place, 'classes', 'logback.xml'));
        const sources = ['--release', '17', '-cp', join(place, 'lib', '*'), '-d', join(place, 'classes')];
        await run('javac', [...sources, join(here, 'Polls.java')], place);
      },
    );
    const classes = [join(folder, 'classes'), join(folder, 'lib', '*')].join(':');
    return {
      title: `Gatling ${version}`,
      command: async ({ folder: given, outDir }) => {
        const properties = [
          `-Dplan=${join(given, 'plan.json')}`,
          // It would tell its makers of each run.
          '-Dgatling.data.enableAnalytics=false',
        ];
        const args = [...jvm, ...properties, '-cp', classes, 'io.gatling.app.Gatling'];
        return {
          command: 'java',
          args: [...args, '--simulation', 'Polls', '--no-reports', '--results-folder', outDir],
          env: plainEnvironment(world.env),
        };
      },
      figuresIn: async (output) => gatlingFigures(output),
    };
  },
};

/** Reads the last summary that Gatling printed. @throws Error where it printed none */
export function gatlingFigures(output: string): OwnFigures {
  const counts = [...output.matchAll(/^> Global +\|([ \d,]+)\|[ \d,]+\|([ \d,]+)$/gm)].at(-1);
  if (counts === undefined) throw new Error(`It printed no summary: ${output.trim().slice(-300)}`);
  const [sent = Number.NaN, failed = Number.NaN] = counts
    .slice(1)
    .map((text) => Number(text.replaceAll(/[ ,]/g, '')));
  return { sent, failed };
}
