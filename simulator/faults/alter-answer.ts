import type { Answer } from '../http/answer.ts';
import type { Fault } from './fault.ts';

/**
 * Returns the answer after a fault that changes it; faults of time and connection leave it as it
 * is. `count` makes this answer differ from others.
 */
export function altered(answer: Answer, fault: Fault, count: number): Answer {
  switch (fault.kind) {
    case 'status':
      return { status: fault.status };
    case 'garbage':
      return { ...answer, body: '\u0000{"<not json' };
    case 'content-type':
      return { ...answer, contentType: fault.contentType };
    case 'drop-property':
      return withBody(answer, (body) => change(body, fault.pointer, (parent, key) => drop(parent, key)));
    case 'set-property':
      return withBody(answer, (body) =>
        change(body, fault.pointer, (parent, key) => set(parent, key, fault.value)),
      );
    case 'vary-property':
      return withBody(answer, (body) =>
        change(body, fault.pointer, (parent, key) => vary(parent, key, count)),
      );
    default:
      return answer;
  }
}

function withBody(answer: Answer, edit: (body: unknown) => void): Answer {
  if (answer.body === undefined || !/json/i.test(answer.contentType ?? '')) return answer;
  const body: unknown = JSON.parse(answer.body);
  edit(body);
  return { ...answer, body: JSON.stringify(body) };
}

/**
 * Finds the parent that a JSON pointer names; `*` stands for every member, because keys and codes
 * vary.
 */
function change(body: unknown, pointer: string, edit: (parent: object, key: string) => void): void {
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  let parents: unknown[] = [body];
  for (const key of keys) parents = parents.flatMap((parent) => members(parent, key));
  for (const parent of parents) if (typeof parent === 'object' && parent !== null) edit(parent, last);
}

function members(parent: unknown, key: string): unknown[] {
  if (typeof parent !== 'object' || parent === null) return [];
  if (key === '*') return Object.values(parent);
  return Object.hasOwn(parent, key) ? [Reflect.get(parent, key)] : [];
}

function drop(parent: object, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else for (const name of key === '*' ? Object.keys(parent) : [key]) Reflect.deleteProperty(parent, name);
}

function set(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

/**
 * Texts and numbers only, and only where there are some: what else there is may have a form to
 * keep.
 */
function vary(parent: object, key: string, count: number): void {
  for (const name of key === '*' ? Object.keys(parent) : [key]) {
    if (!Object.hasOwn(parent, name)) continue;
    const value: unknown = Reflect.get(parent, name);
    if (typeof value === 'number') Reflect.set(parent, name, value + count);
    if (typeof value === 'string') Reflect.set(parent, name, `${value}-${count}`);
  }
}
