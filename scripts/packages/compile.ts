import { join, relative } from 'node:path';
import ts from 'typescript';
import { compiled, javascriptOf } from '../../openapi/index.ts';
import type { SourceTexts } from './owners.ts';
import { pathOfSpecifier, specifiersOf } from './specifiers.ts';

const generatedFolder = 'openapi/generated/';

/**
 * Returns the JavaScript of every module: path → text. One that only declares types is left out,
 * unless something imports it.
 */
export async function javascriptFrom(
  modules: SourceTexts,
  exported: readonly string[],
): Promise<SourceTexts> {
  const all = await Promise.all(
    [...modules].map(async ([path, text]): Promise<[string, string]> => {
      if (!path.endsWith('.ts')) return [path, text];
      const made = path.startsWith(generatedFolder) ? await compiled(ts, path, text) : [];
      const name = path.replace(/\.ts$/, '.js');
      return [name, new Map(made).get(name) ?? (await javascriptOf(text))];
    }),
  );
  const imported = all.flatMap(([path, text]) =>
    specifiersOf(text).map((name) => pathOfSpecifier(path, name)),
  );
  const needed = new Set<string | undefined>([...imported, ...exported.map((base) => `${base}.js`)]);
  return new Map(all.filter(([path, text]) => needed.has(path) || text !== ''));
}

/**
 * Returns the declarations that the exported modules lead to: path → text. `generated` are those
 * that are written by hand or made beside JavaScript; the others of `openapi/generated/` are what
 * `generate --check` compares with in an installed package.
 */
export async function declarationsFrom(
  root: string,
  modules: SourceTexts,
  generated: SourceTexts,
  exported: readonly string[],
): Promise<SourceTexts> {
  const sources = exported.map((base) => `${base}.ts`).filter((path) => modules.has(path));
  const all = new Map([...emittedFrom(root, sources), ...generated]);
  for (const [path, text] of modules) {
    if (!path.startsWith(generatedFolder)) continue;
    for (const [name, made] of await compiled(ts, path, text))
      if (name.endsWith('.d.ts')) all.set(name, made);
  }
  const isGenerated = (path: string): boolean => path.startsWith(generatedFolder);
  const reached = new Set([
    ...sources.map((path) => path.replace(/\.ts$/, '.d.ts')),
    ...[...all.keys()].filter(isGenerated),
  ]);
  for (const path of reached) {
    for (const specifier of specifiersOf(all.get(path) ?? '')) {
      const named = pathOfSpecifier(path, specifier)?.replace(/\.(js|ts)$/, '.d.ts');
      if (named !== undefined && all.has(named)) reached.add(named);
    }
  }
  return new Map([...reached].map((path) => [path, all.get(path) ?? '']));
}

/**
 * Returns the declarations that TypeScript emits. It does not check types: `npm run check` does.
 */
function emittedFrom(root: string, modules: readonly string[]): SourceTexts {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const emitted = new Map<string, string>();
  const program = ts.createProgram(
    modules.map((path) => join(root, path)),
    {
      ...options,
      noEmit: false,
      noCheck: true,
      allowImportingTsExtensions: false,
      declaration: true,
      emitDeclarationOnly: true,
      stripInternal: true,
      types: ['node', 'k6'],
      rootDir: root,
      outDir: root,
    },
  );
  const { diagnostics } = program.emit(undefined, (path, text) => {
    emitted.set(relative(root, path).replaceAll('\\', '/'), text);
  });
  const [problem] = diagnostics;
  if (problem !== undefined) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
  return emitted;
}
