import openapiTS, { astToString } from 'openapi-typescript';
import type { ApiDocument } from '../documents.ts';
import { documentError, recordOf } from '../json.ts';
import { bannerOf } from './banner.ts';

/** The text of `openapi/generated/<api>.ts`: what openapi-typescript makes of the document, and a named type per schema. */
export async function typesFile(document: ApiDocument): Promise<string> {
  const ast = await openapiTS(JSON.stringify(document.content), { silent: true });
  return `${bannerOf([document])}\n${astToString(ast)}\n${namedTypes(document)}`;
}

/** Names of the schemas, each fit to be the name of a type. */
function schemaNames(document: ApiDocument): string[] {
  const names = Object.keys(recordOf(recordOf(document.content.components).schemas));
  const unfit = names.find((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name));
  if (unfit !== undefined) {
    throw documentError(`openapi/${document.api}.yaml: the schema name ${unfit} is not in PascalCase`);
  }
  return names;
}

function namedTypes(document: ApiDocument): string {
  return schemaNames(document)
    .map((name) => `export type ${name} = components['schemas']['${name}'];\n`)
    .join('');
}
