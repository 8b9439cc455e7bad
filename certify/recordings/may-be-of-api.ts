import { operations } from '../../openapi/generated/operations.ts';

/** `/api/`, `/o/`, `/reggie/`: how the paths of the documented operations begin. */
const beginnings = new Set(Object.values(operations).map(({ path }) => path.split('/')[1] ?? ''));
const pattern = new RegExp(`^(?:https?://[^/?#]*)?/(?:${[...beginnings].join('|')})(?:/|$)`, 'i');

/** Returns whether an address may be of a documented operation: most of a page's are not. */
export function mayBeOfApi(url: string): boolean {
  return pattern.test(url);
}
