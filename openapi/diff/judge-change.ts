import type { Impact } from './change.ts';
import { segmentsOf } from './place.ts';
import type { ToldChange } from './redocly.ts';

/**
 * The impact of a change. What Redocly's rules call major is breaking, but for what only shows a client something new
 * (a value of an enumeration, a variant): that is dangerous, as are an answer that was not there, a rule of ours that changed
 * (`x-throttled`), a default, and the name of a schema, which is the name of an exported type.
 */
export function impactOf(change: ToldChange): Impact {
  if (isMasking(change)) return 'compatible';
  if (change.impact === 'major') return showsSomethingNew(change) ? 'dangerous' : 'breaking';
  return isAnswer(change) || isOurRule(change) || isTypeName(change) ? 'dangerous' : 'compatible';
}

function showsSomethingNew({ kind, path, verdicts }: ToldChange): boolean {
  return verdicts.every(
    ({ rule }) =>
      rule === 'enum-values-added' ||
      (rule === 'schema-combinator-changed' && kind === 'added' && /\/(oneOf|anyOf)\/\d+$/.test(path)),
  );
}

function isAnswer({ kind, typeName, path }: ToldChange): boolean {
  if (kind !== 'added' || !path.includes('/responses/')) return false;
  return typeName === 'Response' || typeName === 'MediaType';
}

/** `format: password` marks what is masked; it asks nothing of the value. */
function isMasking({ property, base, revision }: ToldChange): boolean {
  const formats = [base?.value, revision?.value].filter((value) => value !== undefined);
  return property === 'format' && formats.every((format) => format === 'password');
}

const ourRules = ['default', 'x-throttled', 'x-body-optional', 'x-extensible'];

function isOurRule({ property }: ToldChange): boolean {
  return property !== undefined && ourRules.includes(property);
}

function isTypeName({ typeName, kind, property, path }: ToldChange): boolean {
  const [root, components] = segmentsOf(path);
  if (typeName !== 'Schema' || root !== 'components' || components !== 'schemas') return false;
  return segmentsOf(path).length === 3 && (property === 'key' || kind === 'removed');
}

/** The rule that speaks for a change; without one, what was done to what. */
export function ruleOf({ verdicts: [first], typeName, kind }: ToldChange): string {
  if (first !== undefined) return first.rule;
  return `${typeName.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}-${kind}`;
}

/** What changed, in a sentence. */
export function messageOfChange(change: ToldChange): string {
  const { verdicts, typeName, kind, property, path, base, revision } = change;
  if (verdicts.length > 0) return verdicts.map(({ message }) => message).join(' ');
  const noun = typeName.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  const name = segmentsOf(path).at(-1) ?? 'document';
  if (property === 'key') return `The ${noun} \`${shown(base?.value, base?.pointer)}\` is now \`${name}\`.`;
  if (property === undefined) return `The ${noun} \`${name}\` was ${kind}.`;
  return `\`${property}\` of the ${noun} \`${name}\` ${differs(base?.value, revision?.value)}.`;
}

function differs(before: unknown, after: unknown): string {
  if (before === undefined) return `was set to ${text(after)}`;
  if (after === undefined) return `was removed (it was ${text(before)})`;
  return `changed from ${text(before)} to ${text(after)}`;
}

function shown(value: unknown, pointer = ''): string {
  return typeof value === 'string' ? value : (segmentsOf(pointer).at(-1) ?? '');
}

const longest = 80;

function text(value: unknown): string {
  const written = JSON.stringify(value) ?? 'nothing';
  return written.length <= longest ? written : `${written.slice(0, longest)}…`;
}
