import { recordOf, stringsOf } from '../../../core/index.ts';
import { childOf, childrenOf, type Node } from '../read/node.ts';
import type { Bound, SchemaRule, TypeName } from './shape.ts';

/**
 * How two values of a keyword are told apart: the larger is the stricter, the smaller is, or more
 * of them are.
 */
export type RuleKind = 'bound' | 'flag' | 'least' | 'list' | 'most';

/**
 * The canonical keywords, each with its kind, the type whose values it is about, and the value that
 * asks for nothing.
 */
export const ruleKinds: Readonly<
  Record<string, { readonly kind: RuleKind; readonly type: TypeName; readonly nothing?: number | boolean }>
> = {
  contentEncoding: { kind: 'list', type: 'string' },
  contentMediaType: { kind: 'list', type: 'string' },
  dependentRequired: { kind: 'list', type: 'object' },
  format: { kind: 'list', type: 'string' },
  integer: { kind: 'flag', type: 'number' },
  lower: { kind: 'bound', type: 'number' },
  maxContains: { kind: 'most', type: 'array' },
  maxItems: { kind: 'most', type: 'array' },
  maxLength: { kind: 'most', type: 'string' },
  maxProperties: { kind: 'most', type: 'object' },
  minContains: { kind: 'least', type: 'array', nothing: 1 },
  minItems: { kind: 'least', type: 'array', nothing: 0 },
  minLength: { kind: 'least', type: 'string', nothing: 0 },
  minProperties: { kind: 'least', type: 'object', nothing: 0 },
  multipleOf: { kind: 'list', type: 'number' },
  pattern: { kind: 'list', type: 'string' },
  uniqueItems: { kind: 'flag', type: 'array', nothing: false },
  upper: { kind: 'bound', type: 'number' },
};

const numericFormats = new Set(['decimal', 'double', 'float', 'int8', 'int16', 'int32', 'int64', 'uint8']);

/**
 * Returns what the keywords of a schema ask of the values of one type; `types` are all that it
 * allows.
 */
export function ownRules(
  schema: Node,
  type: TypeName,
  types: ReadonlySet<TypeName>,
): ReadonlyMap<string, SchemaRule> {
  const found: [string, SchemaRule][] = [];
  for (const [keyword, { kind, type: about, nothing }] of Object.entries(ruleKinds)) {
    const node = childOf(schema, keyword);
    if (about !== type || node.value === undefined || node.value === nothing || keyword === 'format')
      continue;
    const value = ruleValue(kind, node);
    if (value !== undefined) found.push([keyword, { value, node }]);
  }
  const format = childOf(schema, 'format');
  if (typeof format.value === 'string' && type === typeOfFormat(format.value, types)) {
    found.push(['format', { value: [format.value], node: format }]);
  }
  if (type === 'number') found.push(...numberRules(schema));
  return new Map(found);
}

function ruleValue(kind: RuleKind, { value, ...node }: Node): SchemaRule['value'] | undefined {
  if (kind === 'list') {
    if (typeof value === 'string') return [value];
    if (typeof value === 'number') return [String(value)];
    return dependencies({ value, ...node });
  }
  if (kind === 'flag') return value === true ? true : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** `{"a": ["b"]}` as `a → b`. */
function dependencies(map: Node): readonly string[] {
  return childrenOf(map).flatMap(([name, { value }]) =>
    stringsOf(value).map((other) => `${name} → ${other}`),
  );
}

/** Returns the type that a format is about, numbers or texts, if the schema allows both. */
function typeOfFormat(format: string, types: ReadonlySet<TypeName>): TypeName {
  if (!types.has('number')) return 'string';
  return !types.has('string') || numericFormats.has(format) ? 'number' : 'string';
}

function numberRules(schema: Node): [string, SchemaRule][] {
  const { type } = recordOf(schema.value);
  const names = typeof type === 'string' ? [type] : stringsOf(type);
  const isInteger = names.includes('integer') && !names.includes('number');
  const found: [string, SchemaRule][] = isInteger
    ? [['integer', { value: true, node: childOf(schema, 'type') }]]
    : [];
  const lower = boundOf(schema, 'lower', 'minimum', 'exclusiveMinimum');
  if (lower !== undefined) found.push(['lower', lower]);
  const upper = boundOf(schema, 'upper', 'maximum', 'exclusiveMaximum');
  if (upper !== undefined) found.push(['upper', upper]);
  return found;
}

/**
 * Returns the stricter of a limit and its exclusive form, which before OpenAPI 3.1 was a flag
 * beside the limit.
 */
function boundOf(
  schema: Node,
  keyword: string,
  inclusive: string,
  exclusive: string,
): SchemaRule | undefined {
  const [soft, hard] = [childOf(schema, inclusive), childOf(schema, exclusive)];
  const rules: (SchemaRule & { readonly value: Bound })[] = [];
  if (typeof soft.value === 'number') {
    rules.push({ value: { limit: soft.value, exclusive: hard.value === true }, node: soft });
  }
  if (typeof hard.value === 'number')
    rules.push({ value: { limit: hard.value, exclusive: true }, node: hard });
  return rules.sort((a, b) => compareBounds(b.value, a.value, keyword))[0];
}

/** Positive where the first bound lets fewer numbers pass; `lower` or `upper`. */
export function compareBounds(one: Bound, other: Bound, keyword: string): number {
  const sign = keyword === 'lower' ? 1 : -1;
  if (one.limit !== other.limit) return sign * (one.limit - other.limit);
  return Number(one.exclusive) - Number(other.exclusive);
}
