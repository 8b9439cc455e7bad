import type { ApiDocument } from '../documents.ts';
import { noBody } from '../runtime/keyword-helpers.ts';
import { bannerOf } from './banner.ts';
import { bundled } from './bundle.ts';
import { type BodyPart, type OperationModel, operationsOf } from './document-model.ts';
import { entryFacts } from './entry.ts';
import { functionName } from './function-name.ts';
import { literal } from './literal.ts';
import { validatorCompiler } from './validator-code.ts';
import { helpersModule } from './variants-keyword.ts';

/** `openapi/generated/validators/<operationId>.js` and `.d.ts` of one document: file name → text. */
export async function validatorFiles(document: ApiDocument): Promise<Map<string, string>> {
  const operations = operationsOf(document);
  const strict = validatorCompiler(document, operations, 'strict');
  const tolerant = validatorCompiler(document, operations, 'tolerant');
  const banner = bannerOf([document]);
  const files = new Map<string, string>();
  await Promise.all(
    operations.map(async (operation) => {
      const modules = new Map([
        ['table', tableModule(document, operation)],
        ['strict', strict.codeOf(operation)],
        ['tolerant', tolerant.codeOf(operation)],
      ]);
      files.set(`${operation.row.id}.js`, `${banner}\n${await bundled(modules)}`);
      files.set(`${operation.row.id}.d.ts`, `${banner}\n${declarations(document, operation)}`);
    }),
  );
  return files;
}

/** `index.js` and `index.d.ts`: everything re-exported, and the tables by operation id. */
export function validatorIndex(
  documents: readonly ApiDocument[],
  operations: readonly OperationModel[],
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

function tableModule(document: ApiDocument, operation: OperationModel): string {
  const { id } = operation.row;
  const names = operation.parts.map((part) => ({
    part,
    strict: functionName(id, part, 'strict'),
    tolerant: functionName(id, part, 'tolerant'),
  }));
  const withBody = names.filter(({ part }) => part.schema !== null);
  const withoutBody = names.filter(({ part }) => part.schema === null);
  const lines = names.map(({ part, strict, tolerant }) => {
    const facts = Object.entries(entryFacts(document.content, part)).map(
      ([key, value]) => `, ${key}: ${literal(value, 2)}`,
    );
    return `  '${tableKey(part)}': { strict: ${strict}, tolerant: ${tolerant}${facts.join('')} },\n`;
  });
  return [
    `import { ${noBody.name} } from '${helpersModule}';`,
    `import { ${withBody.map(({ strict }) => strict).join(', ')} } from 'strict';`,
    `import { ${withBody.map(({ tolerant }) => tolerant).join(', ')} } from 'tolerant';`,
    "export * from 'strict';",
    "export * from 'tolerant';",
    ...withoutBody.map(
      ({ strict, tolerant }) => `export const ${strict} = ${noBody.name}, ${tolerant} = ${noBody.name};`,
    ),
    `export const ${id}Validators = {\n${lines.join('')}};`,
  ].join('\n');
}

function declarations(document: ApiDocument, operation: OperationModel): string {
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

/** The type of a body that passed: the named one where the document refers to a schema by name. */
function bodyType(operation: OperationModel, part: BodyPart, used: Set<string>): string {
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
