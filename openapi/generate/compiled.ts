import type TypeScript from 'typescript';

/** Neither compiler puts the ending of what runs in place of that of the source. */
const relativeImport = /(\bfrom (["'])\.[^"']*)\.ts\2/g;

/**
 * Compiles a generated module without looking at any other: `[path, text]` of its JavaScript and of its declarations, each with the
 * comments that it begins with. What is no TypeScript, or declares types only, is returned as it is.
 */
export async function compiled(
  ts: typeof TypeScript,
  path: string,
  text: string,
): Promise<[string, string][]> {
  if (!path.endsWith('.ts') || path.endsWith('.d.ts')) return [[path, text]];
  const base = path.slice(0, -'.ts'.length);
  const [banner = ''] = /^(\/\/ .*\n)*/.exec(text) ?? [];
  const compilerOptions: TypeScript.CompilerOptions = { stripInternal: true, verbatimModuleSyntax: true };
  const declarations = ts.transpileDeclaration(text, { fileName: path, compilerOptions }).outputText;
  const withBanner = (code: string): string => `${banner}\n${code.replace(relativeImport, '$1.js$2')}`;
  return [
    [`${base}.js`, withBanner(await javascriptOf(text))],
    [`${base}.d.ts`, withBanner(declarations)],
  ];
}

/**
 * Returns the JavaScript of a module, without its comments. By esbuild, because that keeps lines as they are: code that is generated
 * from a module is then the same in the project and in an installed package.
 */
export async function javascriptOf(text: string): Promise<string> {
  const { transform } = await import('esbuild');
  const { code } = await transform(text, {
    loader: 'ts',
    format: 'esm',
    // Nothing but the types goes: what runs it is what ran the source.
    target: 'esnext',
    charset: 'utf8',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return code;
}
