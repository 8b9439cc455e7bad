/** Returns words as a line that a shell reads as these words again. */
export function shellLine(words: readonly string[]): string {
  return words.map(quoted).join(' ');
}

/** Quotes text so that a shell reads it as one word. */
export function quoted(word: string): string {
  return /^[\w./:@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
