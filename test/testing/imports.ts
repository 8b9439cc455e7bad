import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { rooms } from './rooms.ts';

/** One import of one file; both paths relative to the root with forward slashes, a package by its name. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Erased before anything runs. */
  readonly typeOnly?: boolean;
  /** By `import()`: not before it is asked for. */
  readonly later?: boolean;
}

/** What every room may import beside itself: what stands to its left in DESIGN’s order, but nothing beside it. */
const below: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  rooms.map((room, index) => [room, rooms.slice(0, index).filter((one) => !beside(one, room))]),
);

/** Rooms that stand side by side and do not know each other. */
function beside(one: string, other: string): boolean {
  const sideBySide = ['contracts', 'simulator', 'load', 'certify'];
  return sideBySide.includes(one) && sideBySide.includes(other);
}

/**
 * Files that other rooms may import beside `index.ts`. `core/apis.ts`, `core/limit.ts` and `core/target.ts` are part of what packages export: types that reach its users
 * must not bring Node's along. `core/typescript.mjs` is loaded before anything in TypeScript can be.
 */
const sideDoors = [
  'core/apis.ts',
  'core/limit.ts',
  'core/target.ts',
  'core/typescript.mjs',
  'core/basics.ts',
  'core/json.ts',
  // Loads the parser of YAML, which most commands do without.
  'core/yaml.ts',
  // Its declarations name types of Node, which those of core/basics.ts must not reach.
  'core/network/https-options.ts',
  'contracts/states.ts',
  'openapi/generated/',
  'openapi/runtime/',
  'load/protocol.ts',
  // A table; the renderers take a third of the time that a short command needs.
  'reports/view/status-look.ts',
];
/**
 * What the packages for others may take of core: it is shipped with them, and so is all that it needs. See scripts/packages/packages.ts.
 */
const coreOf: Readonly<Record<string, readonly string[]>> = {
  'simulator/': ['core/basics.ts', 'core/network/https-options.ts'],
  'certify/exchange/': ['core/json.ts'],
  'certify/judge/': ['core/json.ts'],
  'certify/matchers/': ['core/json.ts'],
  'openapi/runtime/': ['core/apis.ts'],
};
/** Free of Node, so that k6 masks and shows exchanges as everybody else does. */
const maskingInK6 = [
  'core/masking/base64.ts',
  'core/masking/conceal.ts',
  'core/masking/masking-rules.ts',
  'core/masking/sensitive-places.ts',
  'core/masking/shape.ts',
  'core/masking/shown-exchange.ts',
  'core/masking/written-forms.ts',
];
/** Both sides import these, so they import nothing. */
const sharedFiles = [
  'contracts/states.ts',
  'load/protocol.ts',
  'load/lines.ts',
  'load/histogram.ts',
  'load/virtual-users.ts',
  ...maskingInK6,
];
const importedByK6 = [
  'load/protocol.ts',
  'load/lines.ts',
  'load/histogram.ts',
  'load/virtual-users.ts',
  'openapi/generated/',
  'openapi/runtime/',
  ...maskingInK6,
];

/** Returns whether a file runs inside k6, where there is no Node. */
const runsInK6 = (path: string): boolean =>
  path.startsWith('load/k6/') || /^load\/scenarios\/[^/]+\/(steps\.ts$|events\.ts$|k6\/)/.test(path);

const isTest = (path: string): boolean =>
  path.startsWith('test/') ||
  path.includes('.test.') ||
  path.includes('/testing/') ||
  path.includes('/bench/');

/** Returns why an import breaks the direction, or `undefined` where it does not. */
export function wrongWay({ from, to, typeOnly }: Import): string | undefined {
  const room = roomOf(from);
  const target = roomOf(to);
  if (to.includes('/testing/')) return isTest(from) ? undefined : 'only tests import what is in testing/';
  if (runsInK6(from)) return typeOnly === true ? undefined : outOfK6(from, to);
  if (sharedFiles.includes(from)) {
    const withinMasking = maskingInK6.includes(from) && maskingInK6.includes(to);
    return from.includes('.test.') || typeOnly === true || withinMasking
      ? undefined
      : 'both sides share this file, so it imports nothing';
  }
  for (const [folder, doors] of Object.entries(coreOf)) {
    if (!from.startsWith(folder) || isTest(from) || target !== 'core') continue;
    return doors.includes(to) && (to !== 'core/apis.ts' || typeOnly === true)
      ? undefined
      : `${folder} is a package for others, which takes of core/ no more than ${doors.join(', ')}`;
  }
  if (from.startsWith('openapi/runtime/') && !from.includes('.test.') && typeOnly !== true) {
    return within(to, ['openapi/runtime/', 'openapi/generated/'])
      ? undefined
      : 'openapi/runtime/ runs in k6 and browsers';
  }
  if (room === undefined || target === undefined || room === target || room === 'test') return undefined;
  if (from.startsWith('simulator/') && to === 'contracts/states.ts') return undefined;
  if (!below[room]?.includes(target)) return `${room}/ may not import ${target}/`;
  const doors = [`${target}/index.ts`, ...sideDoors];
  // The set-up is no room: it is plain JavaScript for the machine's own Node, read by the commands beside it.
  return within(to, doors) ? undefined : `${target}/ is entered by its index.ts`;
}

function outOfK6(from: string, to: string): string | undefined {
  const runsInNode = from.includes('.test.');
  const known = runsInK6(to) || within(to, importedByK6) || to === 'k6' || to.startsWith('k6/');
  return known || runsInNode ? undefined : 'this file runs inside k6';
}

/** Returns each circle of imports once, as the files on it; imports of types count, those at run time do not. */
export function circlesOf(imports: readonly Import[]): string[][] {
  const graph = new Map<string, string[]>();
  for (const { from, to, later } of imports) {
    if (later !== true) graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push(path.slice(at));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

function within(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
}

function roomOf(path: string): string | undefined {
  const [room, ...rest] = path.split('/');
  return rest.length > 0 && room !== undefined && (room in below || room === 'test') ? room : undefined;
}

/** Every import, export-from and `import()` of the files of the rooms, types included. */
export async function importsOf(root: string): Promise<Import[]> {
  const found: Import[] = [];
  for (const room of [...Object.keys(below), 'test']) {
    for (const path of await sources(root, room)) {
      for (const { name, typeOnly, later } of specifiers(await readFile(join(root, path), 'utf8'))) {
        const to = name.startsWith('.') ? posix.join(dirname(path), name) : name;
        found.push({ from: path, to, ...(typeOnly ? { typeOnly } : {}), ...(later ? { later } : {}) });
      }
    }
  }
  return found;
}

function specifiers(text: string): { name: string; typeOnly: boolean; later: boolean }[] {
  const found: { name: string; typeOnly: boolean; later: boolean }[] = [];
  const add = (literal: ts.Node | undefined, typeOnly: boolean, later = false): void => {
    if (literal !== undefined && ts.isStringLiteral(literal))
      found.push({ name: literal.text, typeOnly, later });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2023));
  return found;
}

async function sources(root: string, room: string): Promise<string[]> {
  const entries = await readdir(join(root, room), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|js|mjs)$/.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.slice(root.length + 1).replaceAll('\\', '/'), entry.name))
    .filter((path) => !path.includes('node_modules/') && !path.startsWith('reports/out/'));
}
