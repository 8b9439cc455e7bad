import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';
import { plainEntry, plainFiles } from '../../core/index.ts';

interface PageAssets {
  readonly script: string;
  readonly style: string;
}

let built: Promise<PageAssets> | undefined;

/** The script and the style of the page, each bundled to one text with all it needs. Built once a process. */
export function pageAssets(): Promise<PageAssets> {
  built ??= buildAssets().catch((error: unknown) => {
    built = undefined;
    throw error;
  });
  return built;
}

async function buildAssets(): Promise<PageAssets> {
  // Ctrl-C may have ended esbuild's long-lived helper: a report of what was cut short is made with a new one.
  await stop();
  const [script, style] = await Promise.all([bundled('main.ts'), bundled('page.css')]);
  return { script, style };
}

async function bundled(name: string): Promise<string> {
  const path = fileURLToPath(new URL(`page/${name}`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [plainEntry],
    plugins: [plainFiles({ entry: path, alias: uplotFiles() })],
    // Neither the settings nor the packages of the folder that the command is typed in.
    absWorkingDir: dirname(path),
    tsconfigRaw: {},
    bundle: true,
    write: false,
    minify: true,
    format: name.endsWith('.ts') ? 'iife' : 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    // The text stands in a page whose hash of it must hold whatever the reader takes for its encoding.
    charset: 'ascii',
    legalComments: 'inline',
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild made nothing of ${name}`);
  return output.text.trim();
}

/** What the page takes from its one package. */
function uplotFiles(): Record<string, string> {
  const { resolve } = createRequire(import.meta.url);
  const style = 'uplot/dist/uPlot.min.css';
  return { uplot: resolve('uplot/dist/uPlot.esm.js'), [style]: resolve(style) };
}
