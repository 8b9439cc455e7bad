/** Values as people read them in a violation: short, and without what could be a secret. */

const longestShown = 48;

/** `a string`, `an object`, `null`, `nothing` … */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  switch (typeof value) {
    case 'object':
      return 'an object';
    case 'number':
      return Number.isInteger(value) ? 'an integer' : 'a number';
    default:
      return `a ${typeof value}`;
  }
}

/** Short values as they are; long strings, arrays and objects by their size. */
export function rendered(value: unknown): string {
  if (typeof value === 'string') {
    return value.length <= longestShown ? JSON.stringify(value) : `a string of ${value.length} characters`;
  }
  if (Array.isArray(value)) return `an array of ${counted(value.length, 'item')}`;
  if (typeof value === 'object' && value !== null) {
    return `an object of ${counted(Object.keys(value).length, 'property', 'properties')}`;
  }
  return value === undefined ? 'nothing' : String(value);
}

/** Returns a value that holds a secret: its kind only. */
export function masked(value: unknown): string {
  return value === undefined || value === null ? kindOf(value) : `${kindOf(value)} (masked)`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `one of a, b, c`; a single one by itself. */
export function listed(values: readonly unknown[]): string {
  const words = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return words.length === 1 ? (words[0] ?? '') : `one of ${words.join(', ')}`;
}
