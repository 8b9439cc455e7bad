import { posix } from 'node:path';
import ts from 'typescript';

/**
 * Returns the string literals of a module's static and dynamic imports and its re-exports, those of
 * types included.
 */
function literalsOf(text: string): ts.StringLiteral[] {
  const literals: ts.StringLiteral[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (node !== undefined && ts.isStringLiteral(node)) literals.push(node);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2023, true));
  return literals;
}

export function specifiersOf(text: string): string[] {
  return literalsOf(text).map((literal) => literal.text);
}

/** Returns the module with other specifiers, and everything else in it as it was. */
export function withSpecifiers(text: string, specifierFor: (specifier: string) => string): string {
  let result = text;
  for (const literal of literalsOf(text).reverse()) {
    const [start, end] = [literal.getStart() + 1, literal.end - 1];
    result = result.slice(0, start) + specifierFor(literal.text) + result.slice(end);
  }
  return result;
}

/**
 * Returns the path of the module that a relative specifier names, relative to the root; undefined
 * for a package and for JSON.
 */
export function pathOfSpecifier(from: string, specifier: string): string | undefined {
  return /^\..*\.[jm]?[jt]s$/.test(specifier) ? posix.join(posix.dirname(from), specifier) : undefined;
}

/** Returns the package that a specifier names: `@scope/name/part` → `@scope/name`. */
export function packageOfSpecifier(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
