import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './passgate-process.ts';

/**
 * What the pages of the documentation hold, by their fenced blocks: `sh` has command lines, `# exit N` beside one
 * is its exit code; `text output` is an extract of what the last command before it prints, with `…` for lines
 * that are left out; a block with the name of a file is that file (```ts passgate.config.ts```).
 */
export interface Block {
  readonly page: string;
  readonly language: string;
  /** What stands behind the language: the name of a file, or `output`. */
  readonly name: string;
  readonly text: string;
}

export interface DocumentedCommand {
  readonly page: string;
  readonly line: string;
  readonly words: readonly string[];
  readonly exitCode: number;
  /** What the page shows of its output. */
  readonly extract?: string;
}

export type PageStep =
  | { readonly file: string; readonly text: string }
  | { readonly command: DocumentedCommand };

export const pages: readonly string[] = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export function textOf(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

export function blocksOf(page: string): readonly Block[] {
  const blocks = textOf(page).matchAll(/^```(\w*)(?: +(\S+))?\n([\s\S]*?)^```/gm);
  return [...blocks].map(([, language = '', name = '', text = '']) => ({ page, language, name, text }));
}

/** Returns the words of a command line, as a shell divides it. */
export function wordsIn(command: string): string[] {
  return (command.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
}

/** Returns the files and commands of a page, in its order. */
export function stepsOf(page: string): readonly PageStep[] {
  const steps: PageStep[] = [];
  for (const { language, name, text } of blocksOf(page)) {
    const last = steps.at(-1);
    if (language === 'sh') steps.push(...commandsIn(page, text));
    else if (name === 'output' && last !== undefined && 'command' in last) {
      steps[steps.length - 1] = { command: { ...last.command, extract: text } };
    } else if (name !== '') steps.push({ file: name, text });
  }
  return steps;
}

function commandsIn(page: string, block: string): PageStep[] {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [command = '', comment = ''] = line.split(/\s+#\s*/);
    const exitCode = Number(/exit (\d)/.exec(comment)?.[1] ?? 0);
    return { command: { page, line: command.trim(), words: wordsIn(command.trim()), exitCode } };
  });
}

/**
 * Returns the first part of an extract that an output lacks, both with times, counts, ids and line breaks
 * left aside; `undefined` where it has them all, in order.
 */
export function missingOf(extract: string, output: string): string | undefined {
  const text = generalised(output);
  let from = 0;
  for (const part of extract.split(/^\s*…\s*$/m).map(generalised)) {
    const at = text.indexOf(part, from);
    if (at < 0) return part;
    from = at + part.length;
  }
  return undefined;
}

function generalised(text: string): string {
  return text
    .replaceAll(/https?:\/\/[\w.:-]+/g, '<origin>')
    .replaceAll(/\b[0-9a-f]{32,}\b/g, '<id>')
    .replaceAll(/\d+(?:[.,]\d+)*\s?(?:ms|µs|s|min|h)\b/g, '<time>')
    .replaceAll(/<time>(?:\s+<time>)+/g, '<time>')
    .replaceAll(/\d+(?:[.,]\d+)*\s?[KMG]?B\b/g, '<size>')
    .replaceAll(/\d+(?:[.,:-]\d+)*/g, '#')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
