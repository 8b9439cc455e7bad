import { Composer, type CST, type Document, Lexer, LineCounter, Parser, YAMLParseError } from 'yaml';
import { bounds, boundText } from './bounds.ts';
import { PassgateError } from './errors.ts';

/**
 * Refuses a YAML or JSON text that is beyond `bounds.levels` or `bounds.entries`, before anything
 * recursive works on it: the composer of `yaml` calls itself for each level, and compares each key
 * of a mapping with all before it. What is broken is left to that.
 * @throws PassgateError `INPUT_FILE` (exit 2) with the line
 */
export function assertYamlWithinBounds(name: string, text: string): void {
  for (const _token of tokensWithinBounds(name, text, new LineCounter()));
}

/**
 * Reads a text once for both: its bounds, as `assertYamlWithinBounds`, and what it says, as
 * `parseDocument` of `yaml` does with `merge` and without `prettyErrors`.
 */
export function parseYamlWithinBounds(
  name: string,
  text: string,
): { readonly document: Document; readonly lines: LineCounter } {
  const lines = new LineCounter();
  const composer = new Composer({ merge: true });
  const tokens = tokensWithinBounds(name, text, lines);
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new Error('the composer ended without a document');
  if (second !== undefined) {
    const [start, end] = second.range;
    const message = 'Source contains multiple documents';
    document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', message));
  }
  return { document, lines };
}

/** Yields a token only once everything that led to it is within the bounds. */
function* tokensWithinBounds(name: string, text: string, lines: LineCounter): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const tokens = [...parser.next(lexeme)];
    offset += lexeme.length;
    const problem = problemOf(parser.stack);
    if (problem !== undefined)
      throw beyondBounds(name, lines.linePos(Math.min(offset, text.length)).line, problem);
    yield* tokens;
  }
  yield* parser.end();
}

function beyondBounds(name: string, line: number, problem: string): PassgateError {
  const message = `${name}:${line}: ${problem}, the most that is read.`;
  return new PassgateError('INPUT_FILE', message, 'Check that it is the right file, or simplify it.');
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
