/** `1.2 s`, `48 s`, `350 ms`: as many digits as one reads. */
export function duration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  return seconds < 9.95 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

/** Bytes in MB (10⁶). */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** Milliseconds of a latency: one digit below 10. */
export function millis(ms: number): string {
  return `${ms < 9.95 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

/** `1 check`, `2 checks`. */
export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `1,234`. */
export function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** For formats that have no room to say it beside each figure. */
export const howFiguresAreKnown =
  'Counts and rates are exact, percentiles of everything (to 1.6 %), memory is sampled: a lower bound.';

/** The beginning of a text that is longer than `most` characters. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** What would steer a terminal or turn text around (control characters, bidirectional overrides) made visible instead. */
export function visible(text: string): string {
  return text.replace(/(?!\s)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u{FFFD}');
}

/**
 * Breaks text into lines of at most `width`, later lines indented; a longer word keeps its line. GitHub's runner obeys any
 * line of a log that begins with `::`, or has `##[` in it, so that what a provider answered could silence the rest.
 */
export function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  const harmless = visible(text)
    .replaceAll('##[', '## [')
    .replace(/(?<!\S):(?=:)/g, ': ');
  for (const word of harmless.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each, index) => (index === 0 ? each : indent + each)).join('\n');
}
