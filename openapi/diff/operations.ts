import { isRecord, type JsonObject, recordOf } from '../json.ts';
import { segmentsOf } from './place.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

interface Operation {
  readonly id: string;
  readonly path: string;
  readonly method: string;
  /** `schemas/Profile`: every component that it refers to, through as many steps as it takes. */
  readonly components: ReadonlySet<string>;
}

/** Tells the ids of the operations that meet what a JSON pointer of the document points at; none for what belongs to all. */
export function operationFinder(content: JsonObject): (pointer: string) => readonly string[] {
  const all = operationsIn(content);
  return (pointer) => {
    const [root, first = '', second = ''] = segmentsOf(pointer);
    if (root === 'components') {
      return all.filter(({ components }) => components.has(`${first}/${second}`)).map(({ id }) => id);
    }
    if (root !== 'paths') return [];
    const wholePath = !methods.includes(second);
    return all
      .filter(({ path, method }) => path === first && (wholePath || method === second))
      .map(({ id }) => id);
  };
}

function operationsIn(content: JsonObject): Operation[] {
  return Object.entries(recordOf(content.paths)).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = recordOf(item)[method];
      if (!isRecord(operation)) return [];
      const components = new Set<string>();
      collect(content, [operation, recordOf(item).parameters], components);
      const { operationId } = operation;
      const id = typeof operationId === 'string' ? operationId : `${method.toUpperCase()} ${path}`;
      return [{ id, path, method, components }];
    }),
  );
}

function collect(content: JsonObject, value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(content, item, found);
  if (!isRecord(value)) return;
  if (typeof value.$ref === 'string') {
    const [root, kind = '', name = ''] = segmentsOf(value.$ref);
    const key = `${kind}/${name}`;
    if (root === 'components' && !found.has(key)) {
      found.add(key);
      collect(content, recordOf(recordOf(content.components)[kind])[name], found);
    }
  }
  for (const item of Object.values(value)) collect(content, item, found);
}
