/** Returns `1.2 s`, `48 s` or `350 ms`: as many digits as a reader needs. */
export function duration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  return seconds < 9.95 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

/** Returns bytes in MB (10⁶). */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** Returns milliseconds with one decimal below 10. */
export function millis(ms: number): string {
  return `${ms < 9.95 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

/** Returns `1 check` or `2 checks`. */
export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Returns `1,234`. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** Returns `a`, `a and b` or `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Says how figures are known, for formats without room for it beside each figure. */
export const howFiguresAreKnown =
  'Counts and rates are exact. Percentiles cover every request, accurate to 1 %. Memory is sampled: the true peak may be higher. A GET that k6’s HTTP client repeated on a closed connection counts once; --connections new shows each.';

/** Cuts a text that is longer than `most` characters. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/**
 * Replaces characters that would steer a terminal or reverse text: control characters,
 * bidirectional overrides.
 */
export function visible(text: string): string {
  return text.replace(/(?!\s)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u{FFFD}');
}

/**
 * Breaks up `::` at the start of a word and `##[`: GitHub's runner obeys them, so that a response
 * could silence the rest of a log. Replaces what would steer a terminal as well.
 */
export function harmless(text: string): string {
  return visible(text)
    .replaceAll('##[', '## [')
    .replace(/(?<!\S):(?=:)/g, ': ');
}

/**
 * A command within a text, to the end of its clause, or any other word. A command is copied, and
 * half of one may run something else: `npx passgate gate` without the checks to repeat is a whole
 * gate.
 */
const wordOrCommand = /\S*?(?:npx passgate|npm run)\b(?:(?!`|[.,;:)](?:\s|$)).)*\S*|\S+/g;

/**
 * Breaks text into lines of at most `width`, later lines indented; a longer word keeps a line of
 * its own, and so does a command. The text is `harmless`.
 */
export function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const [word] of harmless(text).replace(/\s+/g, ' ').trim().matchAll(wordOrCommand)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each, index) => (index === 0 ? each : indent + each)).join('\n');
}
