import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { isRecord, type JsonObject, messageOf, recordOf } from '../../core/index.ts';
import type { ApiDocument } from '../documents/documents.ts';
import { documentError } from '../json.ts';
import { codePointLength, complain, equalJson, pointerToken } from '../runtime/keyword-helpers.ts';
import { compiledSchema, definitionOf } from './compiled-schema.ts';
import type { DocumentedOperation } from './document-model.ts';
import { stringFormats } from './formats.ts';
import { functionName } from './function-name.ts';
import { knownValuesKeyword } from './known-values-keyword.ts';
import { notNullByDocumentKeyword, requiredByDocumentKeyword } from './tolerated-keywords.ts';
import { onlyUsed } from './used-schemas.ts';
import { helpersModule, variantsKeyword } from './variants-keyword.ts';

const rootId = 'document';

/**
 * Source text of an ES module with one exported function per body that a document describes, named
 * as in `functionName` and strict. Bodies of one schema are one function under several names.
 */
export function validatorCode(document: ApiDocument, operations: readonly DocumentedOperation[]): string {
  const { content, api } = document;
  const definitions: Record<string, JsonObject> = {};
  const convert = (name: string, schema: JsonObject): void => {
    try {
      definitions[name] = compiledSchema(content, schema);
    } catch (error) {
      throw documentError(`openapi/${api}.yaml: ${name}: ${messageOf(error)}`);
    }
  };
  for (const [name, schema] of Object.entries(recordOf(recordOf(content.components).schemas))) {
    if (isRecord(schema)) convert(name, schema);
  }
  const names = new Map<string, string[]>();
  for (const { row, parts } of operations) {
    for (const part of parts) {
      if (part.schema === null) continue;
      const name = functionName(row.id, part, 'strict');
      const { $ref } = part.schema;
      if (typeof $ref !== 'string') convert(name, part.schema);
      const reference = rootId + (typeof $ref === 'string' ? definitionOf($ref) : `#/$defs/${name}`);
      names.set(reference, [...(names.get(reference) ?? []), name]);
    }
  }
  const ajv = createAjv();
  ajv.addSchema({ $id: rootId, $defs: definitions });
  // A schema of its own for each body: standalone code repeats a function that is both exported and
  // referred to.
  const entries = [...names].map(([$ref, [name = '', ...others]]) => ({ $id: name, $ref, others }));
  for (const { $id, $ref } of entries) ajv.addSchema({ $id, $ref });
  try {
    // One by one first, so that the complaint about a schema that does not compile names its body.
    for (const { $id } of entries) compiled(ajv, $id);
    const code = standalone.default(ajv, Object.fromEntries(entries.map(({ $id }) => [$id, $id])));
    const aliases = entries.flatMap(({ $id, others }) =>
      others.map((other) => `export const ${other} = ${$id};\n`),
    );
    return `${onlyUsed(withImports(code))}\n${aliases.join('')}`;
  } catch (error) {
    throw documentError(`openapi/${api}.yaml: ${messageOf(error)}`);
  }
}

function compiled(ajv: Ajv, id: string): void {
  try {
    ajv.getSchema(id);
  } catch (error) {
    throw new Error(`${id}: ${messageOf(error)}`);
  }
}

function createAjv(): Ajv {
  const ajv = new Ajv({
    // Every complaint about a body, not only the first.
    allErrors: true,
    // The runtime puts errors into words; texts in the validators would only make bundles larger.
    messages: false,
    // A keyword that does nothing where it stands is a mistake in the document.
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    // Larger schemas become functions of their own, shared within an operation's file, instead of
    // copies.
    inlineRefs: 12,
    // Loops instead of a comparison and an error for each name: a third less text.
    loopRequired: 3,
    loopEnum: 6,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['variantInfo']);
  ajv.addKeyword(variantsKeyword);
  ajv.addKeyword(knownValuesKeyword);
  ajv.addKeyword(requiredByDocumentKeyword);
  ajv.addKeyword(notNullByDocumentKeyword);
  for (const [name, pattern] of Object.entries(stringFormats)) ajv.addFormat(name, pattern);
  return ajv;
}

const ajvHelpers: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/ucs2length").default': codePointLength.name,
  'require("ajv/dist/runtime/equal").default': equalJson.name,
};

/**
 * Turns the `require(…)` of AJV's code into imports of our own helpers, lets bundlers drop unused
 * patterns, and shortens what AJV writes for each error and call (the path of the schema and the
 * parents are not used): every VU of k6 pays for the text.
 */
function withImports(code: string): string {
  const imported = `import { ${complain.name}, ${pointerToken.name} } from '${helpersModule}';\n${code}`;
  const shorter = imported
    .replaceAll('= new RegExp(', '= /* @__PURE__ */ new RegExp(')
    .replace(
      /^const (\w+) = (require\([^)]*\)\.(\w+));?$/gm,
      (line, local: string, call: string, name: string) => {
        const helper = ajvHelpers[call] ?? (call.includes(helpersModule) ? name : undefined);
        if (helper === undefined) throw documentError(`no helper replaces ${line}`);
        return `import { ${helper} as ${local} } from '${helpersModule}';`;
      },
    )
    .replace(/,schemaPath:"(?:[^"\\]|\\.)*"/g, '')
    .replace(
      /const (err\d+) = \{instancePath(?::(.*?))?,keyword:(".*?"),params:(\{.*\})\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
      (_line, _name, path: string | undefined, keyword: string, params: string) =>
        `errors = ${complain.name}(vErrors ??= [], ${path ?? 'instancePath'}, ${keyword}, ${params});`,
    );
  return quickened(shorter);
}

/**
 * Returns the same code in forms that k6's engine, which interprets, runs in half the time: the
 * path as an argument of its own, not as an object that is taken apart, and with a short name;
 * loops that count, not `for … in` and `for … of`; a pointer's escapes only where there are any.
 */
function quickened(code: string): string {
  return code
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', 'instancePath=""')
    .replace(
      /, \{instancePath(?::([^{}]*?))?,parentData\b[^{}]*?,rootData\}\)/g,
      (_call, path?: string) => `, ${path ?? 'instancePath'})`,
    )
    .replace(
      /for\(const (\w+) (?:in (\w+)|of ([\w.]+))\)\{/g,
      (_loop, one: string, object?: string, list?: string) => {
        const all = object === undefined ? list : `Object.keys(${object})`;
        return `for(let i${one} = 0, all${one} = ${all}, ${one} = all${one}[0]; i${one} < all${one}.length; ${one} = all${one}[++i${one}]){`;
      },
    )
    .replace(/(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, `${pointerToken.name}($1)`)
    .replaceAll('instancePath', 'at');
}
