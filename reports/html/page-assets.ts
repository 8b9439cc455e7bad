import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';
import { moduleBeside, plainEntry, plainFiles } from '../../core/index.ts';

interface PageAssets {
  readonly script: string;
  readonly style: string;
  /** Of `certificate.html`, which has no script. */
  readonly certificateStyle: string;
}

/** Returns what a content security policy calls a script or style by. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

let built: Promise<PageAssets> | undefined;

/**
 * Returns the script and the styles of the pages, each bundled to one text. Builds them once in a
 * process.
 */
export function pageAssets(): Promise<PageAssets> {
  built ??= buildAssets().catch((error: unknown) => {
    built = undefined;
    throw error;
  });
  return built;
}

async function buildAssets(): Promise<PageAssets> {
  // Ctrl-C may have ended esbuild's long-lived helper: the report of a run cut short needs a new
  // one.
  await stop();
  const [script, style, certificateStyle] = await Promise.all([
    bundled(moduleBeside('page/main', import.meta.url), 'iife'),
    bundled(new URL('page/page.css', import.meta.url), 'esm'),
    bundled(new URL('page/certificate.css', import.meta.url), 'esm'),
  ]);
  return { script, style, certificateStyle };
}

async function bundled(file: URL, format: 'iife' | 'esm'): Promise<string> {
  const path = fileURLToPath(file);
  const { outputFiles } = await build({
    entryPoints: [plainEntry],
    plugins: [plainFiles({ entry: path, alias: uplotFiles() })],
    // Takes neither settings nor packages from the folder where the command runs.
    absWorkingDir: dirname(path),
    tsconfigRaw: {},
    bundle: true,
    write: false,
    minify: true,
    format,
    target: ['chrome109', 'firefox115', 'safari16'],
    // The hash in the policy must match whatever encoding the reader assumes.
    charset: 'ascii',
    legalComments: 'inline',
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild returned no output for ${path}`);
  return output.text.trim();
}

/** Returns the files of uPlot, the only package in the page. */
function uplotFiles(): Record<string, string> {
  const { resolve } = createRequire(import.meta.url);
  const style = 'uplot/dist/uPlot.min.css';
  return { uplot: resolve('uplot/dist/uPlot.esm.js'), [style]: resolve(style) };
}
