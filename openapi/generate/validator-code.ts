import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { messageOf } from '../../core/index.ts';
import type { ApiDocument } from '../documents.ts';
import { documentError, isRecord, type JsonObject, recordOf } from '../json.ts';
import { codePointLength, equalJson } from '../runtime/keyword-helpers.ts';
import type { BodyPart, OperationModel } from './document-model.ts';
import { definitionOf, type Flavour, schemaInFlavour } from './flavour.ts';
import { stringFormats } from './formats.ts';
import { functionName } from './function-name.ts';
import { helpersModule, variantsKeyword } from './variants-keyword.ts';

/** Compiles the bodies of one document's operations in one flavour. */
export interface ValidatorCompiler {
  /** Source text of an ES module: one exported function per body of the operation. */
  codeOf(operation: OperationModel): string;
}

const rootId = 'document';

export function validatorCompiler(
  document: ApiDocument,
  operations: readonly OperationModel[],
  flavour: Flavour,
): ValidatorCompiler {
  const { content, api } = document;
  const definitions: Record<string, JsonObject> = {};
  const convert = (name: string, schema: JsonObject): void => {
    try {
      definitions[name] = schemaInFlavour(content, schema, flavour);
    } catch (error) {
      throw documentError(`openapi/${api}.yaml: ${name}: ${messageOf(error)}`);
    }
  };
  for (const [name, schema] of Object.entries(recordOf(recordOf(content.components).schemas))) {
    if (isRecord(schema)) convert(name, schema);
  }
  const entryOf = (operation: OperationModel, part: BodyPart): string => {
    const schema = part.schema ?? {};
    if (typeof schema.$ref === 'string') return rootId + definitionOf(schema.$ref);
    const name = functionName(operation.row.id, part, 'strict');
    convert(name, schema);
    return `${rootId}#/$defs/${name}`;
  };
  const bodies = operations.flatMap((operation) =>
    operation.parts
      .filter((part) => part.schema !== null)
      .map((part) => ({
        $id: functionName(operation.row.id, part, flavour),
        $ref: entryOf(operation, part),
      })),
  );
  const ajv = createAjv();
  ajv.addSchema({ $id: rootId, $defs: definitions });
  // A schema of its own for each body: standalone code repeats a function that is both exported and referred to.
  for (const body of bodies) ajv.addSchema(body);
  return {
    codeOf: (operation) => {
      const entries = operation.parts
        .filter((part) => part.schema !== null)
        .map((part) => functionName(operation.row.id, part, flavour))
        .map((name) => [name, name] as const);
      try {
        return withImports(standalone.default(ajv, Object.fromEntries(entries)));
      } catch (error) {
        throw documentError(`openapi/${api}.yaml: ${operation.row.id}: ${messageOf(error)}`);
      }
    },
  };
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
    // Larger schemas become functions of their own, shared within an operation's file, instead of copies.
    inlineRefs: 12,
    // Loops instead of a comparison and an error for each name: a third less text.
    loopRequired: 3,
    loopEnum: 6,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['variantInfo']);
  ajv.addKeyword(variantsKeyword);
  for (const [name, pattern] of Object.entries(stringFormats)) ajv.addFormat(name, pattern);
  return ajv;
}

const ajvHelpers: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/ucs2length").default': codePointLength.name,
  'require("ajv/dist/runtime/equal").default': equalJson.name,
};

/**
 * Turns the `require(…)` of AJV's code into imports of our own helpers, lets bundlers drop unused patterns, and shortens
 * what AJV writes for each error and call (the path of the schema and the parents are not used): every VU of k6 pays for the text.
 */
function withImports(code: string): string {
  return code
    .replaceAll('= new RegExp(', '= /* @__PURE__ */ new RegExp(')
    .replace(
      /^const (\w+) = (require\([^)]*\)\.(\w+));?$/gm,
      (line, local: string, call: string, name: string) => {
        const helper = ajvHelpers[call] ?? (call.includes(helpersModule) ? name : undefined);
        if (helper === undefined) throw documentError(`no helper stands in for ${line}`);
        return `import { ${helper} as ${local} } from '${helpersModule}';`;
      },
    )
    .replaceAll(', parentData, parentDataProperty, rootData=data}={}', '}={}')
    .replace(/,parentData\b[^{}]*?,rootData\}/g, '}')
    .replace(/,schemaPath:"(?:[^"\\]|\\.)*"/g, '')
    .replace(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
      'errors = (vErrors ??= []).push($2);',
    );
}
