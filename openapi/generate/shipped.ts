import { isSource } from '../../core/index.ts';
import { schemasRoot } from '../schemas-root.ts';
import { compiled } from './compiled.ts';
import { typesTools } from './types-tools.ts';

const inPackage = !isSource(import.meta.url);

/** Returns the folder that holds `openapi/generated/`: the project itself; of an installed Passgate the package `@passgate/schemas`. */
export function generatedRoot(root: string): string {
  return inPackage ? schemasRoot : root;
}

/** Returns generated files as they lie there: TypeScript in the project, compiled in an installed package. Path → text. */
export async function asShipped(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  if (!inPackage) return files;
  const { ts } = typesTools();
  const all = [...files].map(([path, text]) => compiled(ts, path, text));
  return new Map((await Promise.all(all)).flat());
}
