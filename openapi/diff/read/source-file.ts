import { isAlias, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import { recordOf } from '../../../core/index.ts';
import { type ParsedYaml, parseYaml } from '../../documents/documents.ts';
import { pointerSegments } from '../../runtime/pointer.ts';

/** One file of a document: the document itself, or one that it refers to. */
export interface SourceFile {
  /** Unique within a document: a path on disk or in a commit. */
  readonly path: string;
  /** For people. */
  readonly name: string;
  /** With LF line ends. */
  readonly text: string;
  readonly content: unknown;
  /** What the file says in `openapi`; undefined in a file that is only part of a document. */
  readonly version: string | undefined;
  /** The line, from 1, of what a JSON pointer points at, or of the nearest thing around it. */
  lineOf(pointer: string): number;
}

/** Throws `INPUT_FILE` that names the place where the text is broken. */
export function sourceFile(path: string, name: string, raw: string): SourceFile {
  const parsed = lately.get(raw) ?? parseYaml(name, raw);
  keep(raw, parsed);
  const { openapi } = recordOf(parsed.content);
  return {
    path,
    name,
    text: parsed.text,
    content: parsed.content,
    version: typeof openapi === 'string' ? openapi : undefined,
    lineOf: (pointer) => lineOf(parsed, pointer),
  };
}

/** The four documents of two commits: most of a commit's are as they were in the other, and parsing takes longest. */
const mostKept = 8;
/** Raw text to what it says, which nobody changes; the latest last. */
const lately = new Map<string, ParsedYaml>();

function keep(raw: string, parsed: ParsedYaml): void {
  lately.delete(raw);
  lately.set(raw, parsed);
  const [oldest] = lately.keys();
  if (oldest !== undefined && lately.size > mostKept) lately.delete(oldest);
}

function lineOf({ document, lines }: ParsedYaml, pointer: string): number {
  let at: unknown = document.contents;
  let offset = 0;
  for (const segment of pointerSegments(pointer)) {
    const found = childOf(isAlias(at) ? at.resolve(document) : at, segment);
    if (found === undefined) break;
    at = found.value;
    offset = found.offset ?? offset;
  }
  return lines.linePos(offset).line;
}

/** Returns a child, and where it begins: at its key, where it has one. */
function childOf(
  parent: unknown,
  segment: string,
): { value: unknown; offset: number | undefined } | undefined {
  if (isSeq(parent)) {
    const value: unknown = parent.items[Number(segment)];
    return value === undefined ? undefined : { value, offset: offsetOf(value) };
  }
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === segment);
  return isPair(pair) ? { value: pair.value, offset: offsetOf(pair.key) } : undefined;
}

function offsetOf(node: unknown): number | undefined {
  const start: unknown = isNode(node) ? node.range?.[0] : undefined;
  return typeof start === 'number' ? start : undefined;
}
