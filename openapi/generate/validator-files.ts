import type { ApiDocument } from '../documents/documents.ts';
import { noBody, tolerantOf } from '../runtime/keyword-helpers.ts';
import { bannerOf } from './banner.ts';
import { type BodyPart, type DocumentedOperation, operationsOf } from './document-model.ts';
import { functionName } from './function-name.ts';
import { literal } from './literal.ts';
import { entryFacts } from './validator-entry.ts';

/**
 * Returns the files of one document in `openapi/generated/validators/`: file name → text.
 * `<api>.js` has the code of all its schemas, each once, and what they call; `<operationId>.js` and
 * `.d.ts` name the functions of one operation, in both flavours.
 */
export async function validatorFiles(document: ApiDocument): Promise<Map<string, string>> {
  const [{ bundled }, { validatorCode }, { helpersModule }] = await compilers();
  const operations = operationsOf(document);
  const banner = bannerOf([document]);
  const helpers = `export { ${noBody.name}, ${tolerantOf.name} } from '${helpersModule}';\n`;
  const code = await bundled(validatorCode(document, operations) + helpers);
  const files = new Map([[`${document.api}.js`, `${banner}\n${code}`]]);
  for (const operation of operations) {
    const { id } = operation.row;
    files.set(`${id}.js`, `${banner}\n${operationModule(document, operation)}`);
    files.set(`${id}.d.ts`, `${banner}\n${declarations(document, operation)}`);
  }
  return files;
}

/** Imports what brings AJV and esbuild, so that only generating waits for them. */
function compilers() {
  return Promise.all([import('./bundle.ts'), import('./validator-code.ts'), import('./variants-keyword.ts')]);
}

/** `index.js` and `index.d.ts`: everything re-exported, and the tables by operation id. */
export function validatorIndex(
  documents: readonly ApiDocument[],
  operations: readonly DocumentedOperation[],
): Map<string, string> {
  const ids = operations.map(({ row }) => row.id);
  const all = ids.map((id) => `export * from './${id}.js';\n`).join('');
  const imports = ids.map((id) => `import { ${id}Validators } from './${id}.js';\n`).join('');
  const tables = ids.map((id) => `  ${id}: ${id}Validators,\n`).join('');
  const types = ids.map((id) => `  readonly ${id}: typeof ${id}Validators;\n`).join('');
  const banner = bannerOf(documents);
  return new Map([
    ['index.js', `${banner}\n${imports}\n${all}\nexport const validators = {\n${tables}};\n`],
    ['index.d.ts', `${banner}\n${imports}\n${all}\nexport declare const validators: {\n${types}};\n`],
  ]);
}

function tableKey(part: BodyPart): string {
  return part.contentType === null ? part.part : `${part.part} ${part.contentType}`;
}

function operationModule({ api, content }: ApiDocument, { row: { id }, parts }: DocumentedOperation): string {
  const names = parts.map((part) => ({
    part,
    strict: functionName(id, part, 'strict'),
    tolerant: functionName(id, part, 'tolerant'),
  }));
  const withBody = names.filter(({ part }) => part.schema !== null);
  const withoutBody = names.filter(({ part }) => part.schema === null);
  const helpers = [
    ...(withoutBody.length > 0 ? [noBody.name] : []),
    ...(withBody.length > 0 ? [tolerantOf.name] : []),
  ];
  const lines = (all: readonly string[]): string => all.map((name) => `  ${name},\n`).join('');
  const strictOnes = withBody.map(({ strict }) => strict);
  const entries = names.map(({ part, strict, tolerant }) => {
    const facts = Object.entries(entryFacts(content, part)).map(
      ([key, value]) => `, ${key}: ${literal(value, 2)}`,
    );
    return `  '${tableKey(part)}': { strict: ${strict}, tolerant: ${tolerant}${facts.join('')} },\n`;
  });
  return [
    `import {\n${lines([...helpers, ...strictOnes])}} from './${api}.js';\n`,
    withBody.length === 0 ? '' : `\nexport {\n${lines(strictOnes)}};\n`,
    // Bundlers may drop a call that is marked so and whose result is not used.
    ...withBody.map(
      ({ strict, tolerant }) => `export const ${tolerant} = /* @__PURE__ */ ${tolerantOf.name}(${strict});\n`,
    ),
    ...withoutBody.map(
      ({ strict, tolerant }) =>
        `export const ${strict} = ${noBody.name};\nexport const ${tolerant} = ${noBody.name};\n`,
    ),
    `\nexport const ${id}Validators = {\n${entries.join('')}};\n`,
  ].join('');
}

function declarations(document: ApiDocument, operation: DocumentedOperation): string {
  const { id } = operation.row;
  const used = new Set<string>();
  const functions = operation.parts.flatMap((part) => {
    const type = bodyType(operation, part, used);
    return (['strict', 'tolerant'] as const).map(
      (flavour) => `export declare const ${functionName(id, part, flavour)}: Validator<${type}>;\n`,
    );
  });
  const entries = operation.parts.map((part) => `  readonly '${tableKey(part)}': ValidatorEntry;\n`);
  return `import type { Validator, ValidatorEntry } from '../../runtime/validator.js';
${used.size === 0 ? '' : `import type { ${[...used].sort().join(', ')} } from '../${document.api}.js';\n`}
${functions.join('')}
export declare const ${id}Validators: {
${entries.join('')}};
`;
}

/**
 * Returns the type of a body that passed: the named one where the document refers to a schema by
 * name.
 */
function bodyType(operation: DocumentedOperation, part: BodyPart, used: Set<string>): string {
  if (part.schema === null) return 'undefined';
  const reference = part.schema.$ref;
  if (typeof reference === 'string') {
    const name = reference.slice(reference.lastIndexOf('/') + 1);
    used.add(name);
    return name;
  }
  used.add('operations');
  const whole = `operations['${operation.row.id}']`;
  return part.part === 'request'
    ? `NonNullable<${whole}['requestBody']>['content']['${part.contentType}']`
    : `${whole}['responses'][${part.part}]['content']['${part.contentType}']`;
}
