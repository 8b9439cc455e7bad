import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

interface PageAssets {
  readonly script: string;
  readonly style: string;
}

let built: PageAssets | undefined;

/**
 * The script and the style of the page, each bundled to one text with all it needs. Built once a process, and in a helper
 * of its own each time, because Ctrl-C may have ended esbuild's long-lived one.
 */
export function pageAssets(): PageAssets {
  built ??= { script: bundled('main.ts'), style: bundled('page.css') };
  return built;
}

function bundled(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`page/${name}`, import.meta.url))],
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
