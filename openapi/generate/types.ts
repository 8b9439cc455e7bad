import openapiTS, { astToString } from 'openapi-typescript';
import type TypeScript from 'typescript';
import { recordOf } from '../../core/index.ts';
import type { ApiDocument } from '../documents/documents.ts';
import { documentError } from '../json.ts';
import { bannerOf } from './banner.ts';
import { type Redocly, typesTools } from './types-tools.ts';

/**
 * Returns the text of `openapi/generated/<api>.ts`: what openapi-typescript makes of the document,
 * and a named type per schema.
 */
export async function typesFile(document: ApiDocument): Promise<string> {
  // Its own guess is the working directory, whose name need not be fit for a URL; the document
  // refers to nothing beside it.
  const cwd = new URL('file:///openapi/');
  const { ts, redocly } = typesTools();
  const ast = await openapiTS(JSON.stringify(document.content), {
    silent: true,
    cwd,
    redocly: await noSettings(redocly),
  });
  return `${bannerOf([document])}\n${astToString(ast.map((node) => withMergedMaps(ts, node)))}\n${namedTypes(document)}`;
}

/**
 * Redocly's settings for it: by itself it takes those that lie in the working directory, which are
 * not ours.
 */
function noSettings({ createConfig }: Redocly): ReturnType<Redocly['createConfig']> {
  const rules = { 'operation-operationId-unique': { severity: 'error' } };
  return createConfig({ rules }, { extends: ['minimal'], configPath: import.meta.dirname });
}

/**
 * `{ a?: A } & { [key: string]: B }`, which openapi-typescript writes for an object with named and
 * other members, as `{ a?: A; [key: string]: B | undefined }`: the intersection makes `a` an `A &
 * B` that is always there. TypeScript refuses the merged form where `A` is no `B`, and so does the
 * build.
 */
function withMergedMaps(ts: typeof TypeScript, root: TypeScript.Node): TypeScript.Node {
  const orUndefined = (member: TypeScript.TypeElement): TypeScript.TypeElement => {
    if (!ts.isIndexSignatureDeclaration(member)) return member;
    const absent = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
    const type = ts.factory.createUnionTypeNode([member.type, absent]);
    return ts.factory.updateIndexSignature(member, member.modifiers, member.parameters, type);
  };
  const visit = (node: TypeScript.Node): TypeScript.Node => {
    const inner = ts.visitEachChild(node, visit, undefined);
    if (!ts.isIntersectionTypeNode(inner)) return inner;
    const [named, map, ...more] = inner.types;
    if (named === undefined || map === undefined || more.length > 0) return inner;
    if (!ts.isTypeLiteralNode(named) || !ts.isTypeLiteralNode(map)) return inner;
    return ts.factory.createTypeLiteralNode([...named.members, ...map.members.map(orUndefined)]);
  };
  return visit(root);
}

/** Returns the schemas by name, each fit to be the name of a type. */
function namedSchemas(document: ApiDocument): [string, unknown][] {
  const schemas = Object.entries(recordOf(recordOf(document.content.components).schemas));
  const unfit = schemas.find(([name]) => !/^[A-Z][A-Za-z0-9]*$/.test(name));
  if (unfit !== undefined) {
    throw documentError(`openapi/${document.api}.yaml: the schema name ${unfit[0]} is not in PascalCase`);
  }
  return schemas;
}

function namedTypes(document: ApiDocument): string {
  return namedSchemas(document)
    .map(
      ([name, schema]) =>
        `${docComment(recordOf(schema).description)}export type ${name} = components['schemas']['${name}'];\n`,
    )
    .join('');
}

/**
 * Returns what an editor shows of the type; an alias does not inherit it from what it stands for.
 */
function docComment(description: unknown): string {
  if (typeof description !== 'string') return '';
  const lines = description.trim().replaceAll('*/', '*\\/').split('\n');
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}
