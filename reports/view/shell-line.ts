/** Returns words as one line that a shell reads as these words again. */
export function shellLine(words: readonly string[]): string {
  return words.map(quoted).join(' ');
}

/** What would break a line, or what a terminal or a page would not show. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Quotes text so that a shell reads it as one word, on one line: a line break is written `$'\n'`, as
 * bash, zsh and ksh read it.
 */
export function quoted(word: string): string {
  if (/^[\w./:@%+-]+$/.test(word)) return word;
  if (word.search(unprintable) < 0) return `'${word.replaceAll("'", "'\\''")}'`;
  const escaped = word.replace(/[\\']/g, (sign) => `\\${sign}`).replace(unprintable, escapedSign);
  return `$'${escaped}'`;
}

function escapedSign(sign: string): string {
  if (sign === '\n') return '\\n';
  return `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
}
