import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { parseCommandLine } from '../scripts/command-line.ts';
import { allCommands } from '../scripts/commands/index.ts';
import { flagOf } from '../scripts/option.ts';
import { packages } from '../scripts/packages/packages.ts';
import { blocksOf, pages, textOf, wordsIn } from './testing/documented.ts';
import { root } from './testing/passgate-process.ts';

/** Code of the documentation that no other test runs: TypeScript is compiled, command lines in sentences are parsed. */

/** What a page leaves to the reader stands before a block that begins so, or behind it. */
const surroundings: readonly { page: string; begins: RegExp; before: string; after?: string }[] = [
  { page: 'docs/certify-in-tests.md', begins: /^import \{ matchers/, before: 'declare const url: string;' },
  {
    page: 'docs/types-and-validators.md',
    begins: /^import \{ matchers/,
    before: 'declare const url: string;',
  },
  {
    page: 'docs/types-and-validators.md',
    begins: /^import \{ setupServer/,
    before: 'declare const simulator: { readonly url: string };',
  },
  {
    page: 'docs/contracts.md',
    begins: /^import \{ withInteraction/,
    before:
      'declare class MyClient { constructor(url: string); getToken(id: string, secret: string): Promise<string>; }',
  },
  {
    page: 'docs/contracts.md',
    begins: /^interaction\(/,
    before: `import { deviceHeaders, wrongRequest } from '../contracts/interactions/rest-v2-examples.ts';
import { interaction } from '../contracts/interactions/row.ts';
export const rows = [`,
    after: '];',
  },
  {
    page: 'docs/gate.md',
    begins: /^secrets:/,
    before: `import type { TargetConfig } from 'passgate';\nexport const target: Pick<TargetConfig, 'secrets'> = {`,
    after: '};',
  },
];

/** Modules of the reader that the pages import. */
const ofReader: Readonly<Record<string, string>> = {
  'docs/my-app.ts':
    'export declare function pollOnce(url: string, token: string | undefined, code: string): Promise<string>;',
};

/** What does not compile: the test of the test. */
const wrong: Readonly<Record<string, string>> = {
  'docs/wrong-name.ts': `import { interactionsOf } from 'passgate/contracts';\nexport const all = interactionsOf('getProfileByCod');`,
  'docs/wrong-import.ts': `export { defineConfg } from 'passgate';`,
  'docs/wrong-configuration.ts': `import { defineConfig } from 'passgate';\nexport default defineConfig({ treshold: [] });`,
};

const blocks = pages.flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => language === 'ts')
    .map(({ text }, index) => {
      const around = surroundings.find((one) => one.page === page && one.begins.test(text));
      const code = `${around?.before ?? ''}\n${text}\n${around?.after ?? ''}`;
      return { name: `${page.replace(/\.md$/, '')}-${index + 1}.ts`, code };
    }),
);

/** Returns the module that each import of the packages leads to, as an installed package resolves it. */
function modulesOfPackages(): Record<string, string[]> {
  const all = packages.flatMap(({ name, exports }) =>
    Object.entries(exports).map(([path, to]) => [join(name, path), to] as const),
  );
  const moduleOf = (to: string): string => {
    const again = all.find(([name]) => name === to)?.[1];
    return again === undefined ? join(root, `${to}.ts`) : moduleOf(again);
  };
  return Object.fromEntries(all.map(([name, to]) => [name, [moduleOf(to)]]));
}

/** Compiles texts beside the sources, all at once, and returns what is wrong with each. */
function problemsOf(texts: ReadonlyMap<string, string>): Map<string, string> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options: own } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const options: ts.CompilerOptions = {
    ...own,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node', 'k6'],
    paths: modulesOfPackages(),
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  const program = ts.createProgram([...texts.keys()], options, host);
  return new Map(
    [...texts.keys()].map((path) => {
      const file = program.getSourceFile(path);
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      return [
        path,
        found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'),
      ];
    }),
  );
}

describe('the TypeScript of the documentation', () => {
  let problems: ReadonlyMap<string, string>;
  const problemOf = (name: string): string => problems.get(join(root, name)) ?? 'not compiled';
  beforeAll(() => {
    const texts = [
      ...blocks.map(({ name, code }) => [name, code] as const),
      ...Object.entries(ofReader),
      ...Object.entries(wrong),
    ];
    problems = problemsOf(new Map(texts.map(([name, code]) => [join(root, name), code])));
  }, 120_000);

  it.each(blocks)('compiles: $name', ({ name, code }) => {
    expect(problemOf(name), code).toBe('');
  });

  it.each(Object.keys(wrong))('would not compile if it were %s', (name) => {
    expect(problemOf(name)).not.toBe('');
  });
});

const manifest: { scripts: Record<string, string> } = JSON.parse(
  ts.sys.readFile(join(root, 'package.json')) ?? '',
);

/** Command lines in sentences, and in blocks that no test runs. */
const inSentences = pages.flatMap((page) => {
  const blocksRun = /^```(?:sh|ts|yaml)\b[\s\S]*?^```/gm;
  const text = textOf(page).replaceAll(blocksRun, '');
  const inline = [
    ...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`((?:npx passgate|npm (?:run|test))\b[^`]*)`/g),
  ];
  const inBlocks = [...text.matchAll(/^(?:\$ )?((?:npx passgate|npm (?:run|test))\b[^\\\n]*)$/gm)];
  const lines = [...inline, ...inBlocks].map(([, line = '']) => line.replace(/\s+(?:#.*|&)$/, '').trim());
  return [...new Set(lines)].map((line) => ({ page, line }));
});

/** Returns what is wrong with a command line; nothing where the real one understands it. */
async function misunderstood(line: string): Promise<string | undefined> {
  const [tool, ...words] = wordsIn(line);
  if (tool === 'npm') {
    const name = words[0] === 'run' ? words[1] : words[0];
    return Object.hasOwn(manifest.scripts, name ?? '') ? undefined : `no script ${name}`;
  }
  const commands = await allCommands();
  const command = commands.find(({ name }) => name === words[1]);
  const isPlaceholder = (word = ''): boolean => /^(?:[A-Z]+|<.*>)$/.test(word);
  const numbers = Object.entries(command?.options ?? {}).flatMap(([name, { kind }]) =>
    kind === 'integer' || kind === 'duration' ? [flagOf(name)] : [],
  );
  const argv = words
    .slice(1)
    .map((word, index, all) => (isPlaceholder(word) && numbers.includes(all[index - 1] ?? '') ? '1' : word));
  // A name alone speaks of the command.
  if (isPlaceholder(argv[0]) || (command !== undefined && argv.length === 1)) return undefined;
  return parseCommandLine(memoryWorld({ argv }), commands, '0').then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe('the commands in sentences', () => {
  it.each(inSentences)('$page: `$line` is understood', async ({ line }) => {
    expect(await misunderstood(line)).toBe(undefined);
  });

  it.each([
    ['npx passgate lod polling', /no command called "lod"/],
    ['npx passgate load polling --devises 3', /no option called "--devises"/],
    ['npx passgate load polling --duration soon', /--duration takes a duration/],
    ['npm run tets', /no script tets/],
  ])('would be found if one were `%s`', async (line, says) => {
    expect(await misunderstood(line)).toMatch(says);
  });
});
