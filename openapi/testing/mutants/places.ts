import { isRecord, type JsonObject, listOf, recordOf, stringsOf } from '../../../core/index.ts';
import { variantsOf } from '../../generate/variants.ts';
import { dereferenced } from '../../json.ts';
import { narrow } from '../../runtime/variants.ts';

/** What a place is to the object or list that holds it. */
export type Held = 'root' | 'property' | 'entry' | 'item';

/** One value inside a body, and where its schema stands. */
export interface PlacedValue {
  /** From the body's root. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly held: Held;
  /**
   * The nearest named schema and the way from there, `*` standing for an entry of a map or an item
   * of a list: `RegularProfile/attributes`. The same for every body that has the place, whatever
   * operation it belongs to.
   */
  readonly place: string;
  /**
   * The place that what the value holds is named from; the same as `place` but of an object with a
   * name of its own.
   */
  readonly inside: string;
}

/**
 * Returns every value of a body with the place in the schemas that describes it, from the root
 * inwards. A value that the schema does not know has no place: of a valid body there is none.
 */
export function placesOf(content: JsonObject, schema: unknown, body: unknown): PlacedValue[] {
  return visit(content, { raw: schema, value: body, path: [], held: 'root', place: '', inside: '' });
}

type Visited = PlacedValue & { readonly raw: unknown };

function visit(content: JsonObject, visited: Visited): PlacedValue[] {
  const { raw, ...rest } = visited;
  const { schema, name } = chosen(content, raw, rest.value);
  // A named schema of a scalar says nothing about where the value stands; its holder does.
  const inside = isRecord(rest.value) && name !== '' ? name : rest.place;
  const placed = { ...rest, inside };
  return [placed, ...children(placed, schema).flatMap((child) => visit(content, child))];
}

/** Follows references, and of variants the one that the body is, to a schema without either. */
function chosen(content: JsonObject, raw: unknown, value: unknown): { schema: JsonObject; name: string } {
  const reference = recordOf(raw).$ref;
  const ownName = typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : '';
  const schema = dereferenced(content, raw);
  const variants = isRecord(value) ? variantsOf(content, schema) : null;
  if (variants !== null) {
    const infos = variants.map(({ info }) => info);
    const [only] = narrow(recordOf(value), infos).candidates;
    const variant = variants.find(({ info }) => info === only);
    if (variant !== undefined) return chosen(content, { $ref: variant.reference }, value);
  }
  const byType = listOf(schema.oneOf ?? schema.anyOf).find((one) => takes(dereferenced(content, one), value));
  return byType === undefined ? { schema, name: ownName } : chosen(content, byType, value);
}

function takes(schema: JsonObject, value: unknown): boolean {
  const types = typeof schema.type === 'string' ? [schema.type] : stringsOf(schema.type);
  const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  return types.some((one) => one === type || (one === 'integer' && type === 'number'));
}

function children({ value, path, inside }: PlacedValue, schema: JsonObject): Visited[] {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => ({
      raw: schema.items,
      value: item,
      path: [...path, index],
      held: 'item',
      place: `${inside}/*`,
      inside: '',
    }));
  }
  if (!isRecord(value)) return [];
  const named = recordOf(schema.properties);
  return Object.entries(value).map(([key, one]) => ({
    raw: named[key] ?? schema.additionalProperties,
    value: one,
    path: [...path, key],
    held: named[key] === undefined ? 'entry' : 'property',
    place: `${inside}/${named[key] === undefined ? '*' : key}`,
    inside: '',
  }));
}

/**
 * Returns the place of every property that a schema names and of every map's entries, through all
 * variants: what samples should have.
 */
export function describedPlaces(content: JsonObject, schema: unknown): Set<string> {
  const places = new Set<string>();
  const seen = new Set<string>();
  const walk = (raw: unknown, holder: string): void => {
    const reference = recordOf(raw).$ref;
    const one = dereferenced(content, raw);
    const isObject = one.properties !== undefined || one.additionalProperties !== undefined;
    const name =
      isObject && typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : '';
    if (seen.has(name)) return;
    if (name !== '') seen.add(name);
    const inside = name === '' ? holder : name;
    const enter = (key: string, below: unknown): void => {
      places.add(`${inside}/${key}`);
      walk(below, `${inside}/${key}`);
    };
    for (const branch of listOf(one.oneOf ?? one.anyOf)) walk(branch, inside);
    for (const [key, below] of Object.entries(recordOf(one.properties))) enter(key, below);
    if (isRecord(one.additionalProperties)) enter('*', one.additionalProperties);
    if (isRecord(one.items)) walk(one.items, `${inside}/*`);
  };
  walk(schema, '');
  return places;
}
