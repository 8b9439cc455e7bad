import { isRecord, type JsonObject, listOf, recordOf, type SensitiveNames } from '../../core/index.ts';
import type { ApiDocument } from '../documents/documents.ts';
import { dereferenced, documentError, pointedAt } from '../json.ts';
import { bannerOf } from './banner.ts';
import type { DocumentedOperation } from './document-model.ts';
import { literal } from './literal.ts';

const kinds = ['personal', 'session'] as const;
type SensitiveMark = (typeof kinds)[number];

/** A property or parameter, wherever it is in a document. */
export interface NamedSchema {
  readonly name: string;
  readonly in: 'property' | 'path' | 'query' | 'header' | 'cookie';
  readonly kind: SensitiveMark | undefined;
  readonly isSecret: boolean;
  /** Its values are documented words, so none of them is anybody's. */
  readonly isWord: boolean;
}

/** Returns the text of `openapi/generated/sensitive.ts`: what masking hides, by name. */
export function sensitiveFile(
  documents: readonly ApiDocument[],
  operations: readonly DocumentedOperation[],
): string {
  const names = sensitiveNamesOf(
    documents.map(({ content }) => content),
    operations,
  );
  return `${bannerOf(documents)}
/** What the documents mark \`x-sensitive\` or \`format: password\`. */
export const sensitiveNames = ${literal(names)} as const;
`;
}

/** Returns the names of all that the documents mark. Throws for a mark that is neither of the two kinds. */
export function sensitiveNamesOf(
  contents: readonly JsonObject[],
  operations: readonly DocumentedOperation[],
): SensitiveNames {
  const named = contents.flatMap(namedSchemasOf);
  const marked = named.filter(({ kind }) => kind !== undefined);
  const properties = marked.filter((one) => one.in !== 'header' && one.in !== 'path');
  const secrets = named.filter(({ isSecret }) => isSecret);
  const words = new Set(named.filter(({ isWord }) => isWord).map(({ name }) => name));
  return {
    properties: kindsByName(properties),
    headers: kindsByName(
      marked.flatMap((one) => (one.in === 'header' ? [{ ...one, name: one.name.toLowerCase() }] : [])),
    ),
    secrets: sortedNames(secrets.map((one) => (one.in === 'header' ? one.name.toLowerCase() : one.name))),
    alsoWords: sortedNames(properties.map(({ name }) => name).filter((name) => words.has(name))),
    openIn: Object.fromEntries(contents.flatMap(openMembersOf)),
    paths: pathsOf(marked, operations),
  };
}

/** Returns every property of a schema and every parameter, each with its marks. */
export function namedSchemasOf(content: JsonObject): NamedSchema[] {
  const found: NamedSchema[] = [];
  eachObject(content, (one) => {
    for (const [name, property] of Object.entries(recordOf(one.properties))) {
      if (isRecord(property)) found.push(namedSchema(content, name, 'property', property));
    }
    const place = one.in;
    const isParameter = place === 'path' || place === 'query' || place === 'header' || place === 'cookie';
    if (!isParameter || typeof one.name !== 'string') return;
    const schema = recordOf(one.schema);
    const own = namedSchema(content, one.name, place, one);
    const below = namedSchema(content, one.name, place, schema);
    found.push({ ...below, kind: own.kind ?? below.kind });
  });
  return found;
}

function namedSchema(
  content: JsonObject,
  name: string,
  place: NamedSchema['in'],
  schema: JsonObject,
): NamedSchema {
  const { format, enum: values, const: only } = dereferenced(content, schema);
  return {
    name,
    in: place,
    kind: kindOf(content, schema),
    // The one secret whose name says nothing is hidden where it is read.
    isSecret: format === 'password' && name !== 'value',
    isWord: typeof only === 'string' || listOf(values).some((value) => typeof value === 'string'),
  };
}

/** Returns the mark of a schema, or of what it refers to. */
function kindOf(content: JsonObject, schema: JsonObject): SensitiveMark | undefined {
  for (let one = schema, steps = 0; steps < 20; steps += 1) {
    const mark = one['x-sensitive'];
    const kind = kinds.find((name) => name === mark);
    if (kind !== undefined) return kind;
    if (mark !== undefined)
      throw documentError(`x-sensitive: ${JSON.stringify(mark)} is none of ${kinds.join(', ')}`);
    if (typeof one.$ref !== 'string') return undefined;
    one = pointedAt(content, one.$ref);
  }
  return undefined;
}

/** Returns the objects whose undocumented members are sensitive, by the name of the property that holds them. */
function openMembersOf(content: JsonObject): [name: string, open: readonly string[]][] {
  const found = new Map<string, Set<string>>();
  eachObject(content, (one) => {
    for (const [name, property] of Object.entries(recordOf(one.properties))) {
      const schema = dereferenced(content, property);
      if (kindOf(content, recordOf(schema.additionalProperties)) === undefined) continue;
      const open = found.get(name) ?? new Set<string>();
      for (const [member, value] of Object.entries(recordOf(schema.properties))) {
        if (kindOf(content, recordOf(value)) === undefined) open.add(member);
      }
      found.set(name, open);
    }
  });
  return [...found].map(([name, open]) => [name, [...open].sort()]);
}

function pathsOf(
  marked: readonly NamedSchema[],
  operations: readonly DocumentedOperation[],
): SensitiveNames['paths'] {
  const names = new Set(marked.filter((one) => one.in === 'path').map(({ name }) => name));
  const paths = new Set(operations.flatMap(({ row }) => [row.path, ...(row.alsoAt ?? [])]));
  return [...paths].flatMap((path) => {
    const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const sensitive = parameters.filter((name) => names.has(name));
    return sensitive.length === 0 ? [] : [{ path, parameters: sensitive }];
  });
}

function kindsByName(marked: readonly NamedSchema[]): Record<string, SensitiveMark> {
  const entries = marked.map(({ name, kind }) => [name, kind ?? 'personal'] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function sortedNames(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

/** Calls `visit` with every object of a document; examples are none of its schemas. */
function eachObject(value: unknown, visit: (one: JsonObject) => void): void {
  if (Array.isArray(value)) for (const item of value) eachObject(item, visit);
  if (!isRecord(value)) return;
  visit(value);
  for (const [key, one] of Object.entries(value)) {
    if (key !== 'example' && key !== 'examples') eachObject(one, visit);
  }
}
