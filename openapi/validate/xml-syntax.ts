import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import type { JsonObject } from '../../core/index.ts';
import type { TextPlace } from '../runtime/text-place.ts';

export interface XmlBreak extends TextPlace {
  /** What is wrong there, in words that quote no text of the body, since it may be a secret. */
  readonly problem: string;
}

/** What stands before the name of an attribute in a tree. */
export const attributePrefix = '@';
const textName = '#text';

/**
 * Returns the tree of a well-formed XML text (1.0), or where it is not. An element is its text
 * where it has nothing else, and otherwise an object of its attributes (`@name`), its children (a
 * list where several have the name) and the text between them (`#text`). References are decoded
 * once: numeric ones and the five names of XML. Other names are errors, also where a DTD declares
 * them: nothing of a DTD is ever expanded or fetched.
 */
export function xmlTree(
  text: string,
): { readonly name: string; readonly element: unknown } | { readonly broken: XmlBreak } {
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    if (root === null) return { broken: { line: 1, column: 1, problem: 'there is no element' } };
    return { name: root.name, element: treeOf(text, root) };
  } catch (error) {
    if (error instanceof XmlError) return { broken: breakOf(error) };
    // Thousands of elements within each other exhaust the stack.
    if (error instanceof RangeError)
      return { broken: { line: 1, column: 1, problem: 'it is nested too deeply' } };
    throw error;
  }
}

function treeOf(xml: string, { attributes, children }: XmlElement): unknown {
  const members = new Map<string, unknown[]>();
  for (const [name, value] of Object.entries(attributes)) members.set(`${attributePrefix}${name}`, [value]);
  let text = '';
  let written = '';
  for (const child of children) {
    if (child instanceof XmlElement) {
      const sameName = members.get(child.name);
      if (sameName === undefined) members.set(child.name, [treeOf(xml, child)]);
      else sameName.push(treeOf(xml, child));
    } else if (child instanceof XmlText) {
      text += child.text;
      written += xml.slice(child.start, child.end);
    }
  }
  const inner = withoutIndent(text, written);
  if (members.size === 0) return inner;
  const tree: JsonObject = Object.fromEntries(
    [...members].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
  return inner === '' ? tree : { ...tree, [textName]: inner };
}

/**
 * White space around a text only sets it out, unless it is written as a reference or stands in a
 * CDATA section.
 */
function withoutIndent(text: string, written: string): string {
  const lines = written.replace(/\r\n?/g, '\n');
  let before = 0;
  let after = 0;
  while (isIndent(lines[before])) before += 1;
  if (before === lines.length) return '';
  while (isIndent(lines[lines.length - 1 - after])) after += 1;
  return text.slice(before, text.length - after);
}

function isIndent(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\t';
}

/**
 * Returns the library's own sentence: without the place, and without the name of an entity, which
 * may be part of a secret.
 */
function breakOf({ message, line, column }: XmlError): XmlBreak {
  const [sentence = ''] = message.split('\n');
  return { line, column, problem: sentence.replace(/ \(line \d+, column \d+\)$/, '').replace(/: &.*$/s, '') };
}
