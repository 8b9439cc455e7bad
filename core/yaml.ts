import { Lexer, LineCounter, Parser } from 'yaml';
import { bounds, boundText } from './bounds.ts';
import { PassgateError } from './errors.ts';

/**
 * Refuses a YAML or JSON text that is beyond `bounds.levels` or `bounds.entries`, before anything
 * recursive works on it: the composer of `yaml` calls itself for each level, and compares each key
 * of a mapping with all before it. What is broken is left to that.
 * @throws PassgateError `INPUT_FILE` (exit 2) with the line
 */
export function assertYamlWithinBounds(name: string, text: string): void {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const _token of parser.next(lexeme));
    offset += lexeme.length;
    const problem = problemOf(parser.stack);
    if (problem === undefined) continue;
    const line = Math.max(1, lines.linePos(Math.min(offset, text.length)).line);
    const message = `${name}:${line}: ${problem}, the most that is read.`;
    throw new PassgateError('INPUT_FILE', message, 'Check that it is the right file, or simplify it.');
  }
}

/** Reads what the parser has not finished, the outermost first. */
function problemOf(open: Parser['stack']): string | undefined {
  // The outermost are the document and what was read last.
  if (open.length > bounds.levels.most + 2) return `it is nested deeper than ${boundText(bounds.levels)}`;
  const innermost = open.at(-1);
  const entries = innermost !== undefined && 'items' in innermost ? innermost.items.length : 0;
  if (entries <= bounds.entries.most) return undefined;
  return `there are more than ${boundText(bounds.entries)} in one mapping or list`;
}
