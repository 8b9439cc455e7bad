import { isRecord, type JsonObject, listOf, recordOf } from '../../../core/index.ts';
import { dereferenced } from '../../json.ts';
import { holdersOfSchemas, operationsIn, type SchemaSite, schemasIn } from './sites.ts';

/** Answers whether to do it here; a rewrite is done at some of its places. */
export type Here = () => boolean;

/** Another way to write the same. */
export type Rewrite = readonly [name: string, rewrite: (document: JsonObject, here: Here) => void];

/** Nothing that any of these does is a change. */
export const rewrites: readonly Rewrite[] = [
  ['parameters move from the operation to its path', parametersToPath],
  ['parameters move from the path to its operations', parametersToOperations],
  ['headers in another case', headersInAnotherCase],
  ['path parameters have other names', otherPathParameters],
  [
    'references to parameters, answers and the like are written out',
    (document, here) => inlined(document, here),
  ],
  ['parameters and answers become components', extracted],
  ['parameters, answers and the like have other names', renamedComponents],
  [
    'media types with a charset',
    (document, here) => mediaTypes(document, here, (type) => `${type}; charset=utf-8`),
  ],
  ['media types in another case', (document, here) => mediaTypes(document, here, upperCase)],
  ['security is written at each operation', securityToOperations],
  ['what goes without saying is said', saidDefaults],
  ['keys and lists in another order', reversed],
  ['a schema in an `allOf` of one', wrapping((schema) => ({ allOf: [schema] }))],
  ['a schema in a `oneOf` of one', wrapping((schema) => ({ oneOf: [schema] }))],
  ['a schema in an `anyOf` of one', wrapping((schema) => ({ anyOf: [schema] }))],
  [
    'a reference beside `allOf`',
    wrapping((schema) => (schema.$ref === undefined ? undefined : { allOf: [schema, {}] })),
  ],
  ['null in a choice', wrapping(nullInChoice('oneOf'))],
  ['null in the other kind of choice', wrapping(nullInChoice('anyOf'))],
  ['a choice of types', wrapping(choiceOfTypes)],
  ['`required` in an `allOf`', wrapping(requiredApart)],
  ['limits in an `allOf`', wrapping(limitsApart)],
  ['properties in an `allOf`', wrapping(propertiesApart)],
  ['`const` as an enumeration of one', wrapping(constAsEnum)],
  ['an enumeration of one as `const`', wrapping(enumAsConst)],
  ['an enumeration as a choice of constants', wrapping(enumAsChoice)],
  ['a type as a list of one', wrapping(typeAsList)],
  ['limits of integers are exclusive', wrapping(exclusiveLimits)],
  ['an integer is a multiple of one', wrapping(multipleOfOne)],
  ['`oneOf` as `anyOf`, where the variants exclude each other', wrapping(oneOfAsAnyOf)],
  ['a schema is written out', wrapping(writtenOut)],
  ['a schema becomes a component', schemaToComponent],
];

function parametersToPath(document: JsonObject, here: Here): void {
  for (const { item, operation } of operationsIn(document)) {
    const isOnly = operationsIn({ paths: { path: item } }).length === 1;
    const parameters = listOf(operation.parameters);
    if (!isOnly || parameters.length === 0) continue;
    const moved = parameters.filter(() => here());
    item.parameters = [...listOf(item.parameters), ...moved];
    operation.parameters = parameters.filter((parameter) => !moved.includes(parameter));
  }
}

function parametersToOperations(document: JsonObject, here: Here): void {
  for (const item of Object.values(recordOf(document.paths)).filter(isRecord)) {
    if (item.parameters === undefined || !here()) continue;
    for (const { operation } of operationsIn({ paths: { path: item } })) {
      const own = listOf(operation.parameters);
      const key = (parameter: unknown): string => {
        const { in: place, name } = dereferenced(document, parameter);
        return `${place} ${String(name).toLowerCase()}`;
      };
      const inherited = listOf(item.parameters).filter(
        (one) => !own.some((other) => key(other) === key(one)),
      );
      operation.parameters = [...own, ...inherited];
    }
    delete item.parameters;
  }
}

function headersInAnotherCase(document: JsonObject, here: Here): void {
  for (const holder of holdersOfSchemas(document)) {
    if (holder.in === 'header' && here()) holder.name = upperCase(String(holder.name));
  }
  for (const response of allResponses(document)) {
    if (isRecord(response.headers) && here()) {
      response.headers = Object.fromEntries(
        Object.entries(response.headers).map(([name, header]) => [name.toLowerCase(), header]),
      );
    }
  }
}

function allResponses(document: JsonObject): JsonObject[] {
  const all = [
    ...Object.values(recordOf(recordOf(document.components).responses)),
    ...operationsIn(document).flatMap(({ operation }) => Object.values(recordOf(operation.responses))),
  ];
  return all.filter(isRecord);
}

function upperCase(text: string): string {
  return text.toUpperCase();
}

function otherPathParameters(document: JsonObject, here: Here): void {
  if (!here()) return;
  for (const holder of holdersOfSchemas(document)) {
    if (holder.in === 'path') holder.name = `the_${holder.name}`;
  }
  document.paths = Object.fromEntries(
    Object.entries(recordOf(document.paths)).map(([path, item]) => [path.replaceAll('{', '{the_'), item]),
  );
}

/** Returns all references but those to schemas, as [holder, key, kind]. */
function referencesIn(
  document: JsonObject,
): (readonly [holder: object, key: string, kind: string, name: string])[] {
  const found: (readonly [object, string, string, string])[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      const [, kind, name] = /^#\/components\/(\w+)\/([^/]+)$/.exec(String(recordOf(one).$ref)) ?? [];
      if (kind !== undefined && name !== undefined && kind !== 'schemas')
        found.push([value, key, kind, name]);
      if (!['schema', 'schemas', 'example', 'examples'].includes(key)) walk(one);
    }
  };
  walk(document.paths);
  walk(document.components);
  return found;
}

function inlined(document: JsonObject, here: Here): void {
  for (const [holder, key] of referencesIn(document)) {
    if (here()) Reflect.set(holder, key, copyOf(dereferenced(document, Reflect.get(holder, key))));
  }
}

function copyOf(value: JsonObject): JsonObject {
  return structuredClone(value);
}

function extracted(document: JsonObject, here: Here): void {
  const components = recordOf(document.components);
  document.components = components;
  const extract = (holder: object, key: string, kind: string): void => {
    const value: unknown = Reflect.get(holder, key);
    if (!isRecord(value) || value.$ref !== undefined || !here()) return;
    const all = recordOf(components[kind]);
    components[kind] = all;
    const name = `Extracted${Object.keys(all).length}`;
    all[name] = value;
    Reflect.set(holder, key, { $ref: `#/components/${kind}/${name}` });
  };
  for (const { operation } of operationsIn(document)) {
    const { parameters, responses } = operation;
    extract(operation, 'requestBody', 'requestBodies');
    if (Array.isArray(parameters))
      for (const index of parameters.keys()) extract(parameters, String(index), 'parameters');
    for (const status of Object.keys(recordOf(responses))) extract(recordOf(responses), status, 'responses');
  }
  for (const response of allResponses(document)) {
    const headers = recordOf(response.headers);
    for (const name of Object.keys(headers)) extract(headers, name, 'headers');
  }
}

function renamedComponents(document: JsonObject, here: Here): void {
  const components = recordOf(document.components);
  for (const kind of ['parameters', 'responses', 'requestBodies', 'headers']) {
    if (!isRecord(components[kind]) || !here()) continue;
    components[kind] = Object.fromEntries(
      Object.entries(components[kind]).map(([name, value]) => [`Other${name}`, value]),
    );
    for (const [holder, key, of, name] of referencesIn(document)) {
      if (of === kind) Reflect.set(holder, key, { $ref: `#/components/${kind}/Other${name}` });
    }
  }
}

function mediaTypes(document: JsonObject, here: Here, written: (type: string) => string): void {
  const bodies = [
    ...operationsIn(document).map(({ operation }) => operation.requestBody),
    ...Object.values(recordOf(recordOf(document.components).requestBodies)),
    ...allResponses(document),
  ];
  for (const body of bodies.filter(isRecord)) {
    if (!isRecord(body.content)) continue;
    body.content = Object.fromEntries(
      Object.entries(body.content).map(([type, media]) => [
        here() && !type.includes(';') ? written(type) : type,
        media,
      ]),
    );
  }
}

function securityToOperations(document: JsonObject, here: Here): void {
  for (const { operation } of operationsIn(document)) {
    if (operation.security === undefined && document.security !== undefined && here()) {
      operation.security = structuredClone(document.security);
    }
  }
}

function saidDefaults(document: JsonObject, here: Here): void {
  for (const { operation } of operationsIn(document)) {
    if (!here()) continue;
    operation.deprecated ??= false;
    operation['x-throttled'] ??= false;
    if (isRecord(operation.requestBody) && operation.requestBody.$ref === undefined)
      operation.requestBody.required ??= false;
  }
  for (const holder of holdersOfSchemas(document)) {
    if (holder.in === undefined || !here()) continue;
    const isForm = holder.in === 'query' || holder.in === 'cookie';
    Object.assign(holder, {
      required: false,
      deprecated: false,
      style: isForm ? 'form' : 'simple',
      explode: isForm,
      ...holder,
    });
  }
  for (const { schema } of schemasIn(document)) {
    if (schema.$ref !== undefined || !here()) continue;
    const said = {
      readOnly: false,
      writeOnly: false,
      minLength: 0,
      minItems: 0,
      uniqueItems: false,
      minProperties: 0,
    };
    Object.assign(schema, {
      ...said,
      ...(schema.properties === undefined ? {} : { required: [], additionalProperties: true }),
      ...schema,
    });
  }
}

/** Lists whose order says something. */
const ordered = new Set(['prefixItems', 'example', 'examples', 'value', 'default', 'const']);

function reversed(document: JsonObject, here: Here): void {
  const turn = (value: unknown): void => {
    if (Array.isArray(value)) {
      if (here()) value.reverse();
      for (const one of value) turn(one);
    } else if (isRecord(value)) {
      const entries = Object.entries(value);
      if (here()) {
        for (const [key] of entries) delete value[key];
        for (const [key, one] of entries.toReversed()) value[key] = one;
      }
      for (const [key, one] of entries) if (!ordered.has(key)) turn(one);
    }
  };
  turn(document);
}

/**
 * Replaces schemas, from the inside out, by what a function makes of them; undefined where it
 * cannot.
 */
function wrapping(rewrite: (schema: JsonObject, document: JsonObject) => JsonObject | undefined): Rewrite[1] {
  return (document, here) => {
    for (const { holder, key, schema } of schemasIn(document).toReversed()) {
      const written = here() ? rewrite(schema, document) : undefined;
      if (written !== undefined) Reflect.set(holder, key, written);
    }
  };
}

function nullInChoice(kind: 'anyOf' | 'oneOf') {
  return (schema: JsonObject): JsonObject | undefined => {
    if (!Array.isArray(schema.type) || !schema.type.includes('null') || schema.enum !== undefined)
      return undefined;
    const types = schema.type.filter((type) => type !== 'null');
    if (types.length !== 1) return undefined;
    return { [kind]: [{ ...schema, type: types[0] }, { type: 'null' }] };
  };
}

function choiceOfTypes({ type, ...schema }: JsonObject): JsonObject | undefined {
  if (!Array.isArray(type) || type.length < 2 || type.includes('null')) return undefined;
  return { ...schema, anyOf: type.map((one) => ({ type: one })) };
}

function requiredApart({ required, ...schema }: JsonObject): JsonObject | undefined {
  if (required === undefined || schema.allOf !== undefined) return undefined;
  return { ...schema, allOf: [{ required }] };
}

function limitsApart(schema: JsonObject): JsonObject | undefined {
  const limits = ['minimum', 'maximum', 'minLength', 'pattern', 'minItems'];
  const own = Object.entries(schema).filter(([key]) => limits.includes(key));
  if (own.length === 0 || schema.allOf !== undefined) return undefined;
  const rest = Object.entries(schema).filter(([key]) => !limits.includes(key));
  return { ...Object.fromEntries(rest), allOf: own.map(([key, value]) => ({ [key]: value })) };
}

/**
 * Returns a closed schema with all of its properties named; what else is said of them may stand
 * elsewhere.
 */
function propertiesApart(schema: JsonObject): JsonObject | undefined {
  const { properties, allOf, ...rest } = schema;
  if (!isRecord(properties) || allOf !== undefined) return undefined;
  const names = Object.keys(properties);
  const isClosed = schema.additionalProperties !== undefined && schema.additionalProperties !== true;
  if (isClosed) {
    const all = Object.fromEntries(names.map((name) => [name, {}]));
    return { ...rest, properties: all, allOf: [{ properties }] };
  }
  const [first = [], second = []] = [names.slice(1), names.slice(0, 1)];
  const only = (wanted: readonly string[]) =>
    Object.fromEntries(Object.entries(properties).filter(([name]) => wanted.includes(name)));
  return { ...rest, properties: only(first), allOf: [{ type: 'object', properties: only(second) }] };
}

function constAsEnum({ const: value, ...schema }: JsonObject): JsonObject | undefined {
  return value === undefined || schema.enum !== undefined ? undefined : { ...schema, enum: [value] };
}

function enumAsConst({ enum: values, ...schema }: JsonObject): JsonObject | undefined {
  const list = listOf(values);
  return list.length === 1 && schema.const === undefined ? { ...schema, const: list[0] } : undefined;
}

function enumAsChoice({ enum: values, ...schema }: JsonObject): JsonObject | undefined {
  const list = listOf(values);
  if (list.length < 2 || schema.oneOf !== undefined) return undefined;
  return { ...schema, oneOf: list.map((value) => ({ const: value })) };
}

function typeAsList(schema: JsonObject): JsonObject | undefined {
  return typeof schema.type === 'string' ? { ...schema, type: [schema.type] } : undefined;
}

function exclusiveLimits(schema: JsonObject): JsonObject | undefined {
  const { minimum, maximum, ...rest } = schema;
  if (schema.type !== 'integer' || (minimum === undefined && maximum === undefined)) return undefined;
  return {
    ...rest,
    ...(typeof minimum === 'number' ? { exclusiveMinimum: minimum - 1 } : {}),
    ...(typeof maximum === 'number' ? { exclusiveMaximum: maximum + 1 } : {}),
  };
}

function multipleOfOne(schema: JsonObject): JsonObject | undefined {
  return schema.type === 'integer' && schema.multipleOf === undefined
    ? { ...schema, type: 'number', multipleOf: 1 }
    : undefined;
}

/** Returns `anyOf` for `oneOf`: the variants of our documents exclude each other. */
function oneOfAsAnyOf({ oneOf, ...schema }: JsonObject): JsonObject | undefined {
  return oneOf === undefined || schema.anyOf !== undefined ? undefined : { ...schema, anyOf: oneOf };
}

function writtenOut(schema: JsonObject, document: JsonObject): JsonObject | undefined {
  return typeof schema.$ref === 'string' && Object.keys(schema).length === 1
    ? copyOf(dereferenced(document, schema))
    : undefined;
}

function schemaToComponent(document: JsonObject, here: Here): void {
  const components = recordOf(document.components);
  const schemas = recordOf(components.schemas);
  // Another number than any that it gave before.
  let count = Object.keys(schemas).length;
  const isNamed = ({ holder }: SchemaSite): boolean => holder === schemas;
  for (const site of schemasIn(document).filter((one) => !isNamed(one))) {
    if (site.schema.$ref !== undefined || !here()) continue;
    count += 1;
    const name = `Extracted${count}`;
    schemas[name] = site.schema;
    Reflect.set(site.holder, site.key, { $ref: `#/components/schemas/${name}` });
  }
}
