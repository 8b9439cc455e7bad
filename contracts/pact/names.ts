export const consumerName = 'passgate';

/**
 * Among the comments of an interaction: which keys of its answer's maps are values of the state.
 */
export const keysComment = 'keysFromProviderState';

/** `createSession: with all parameters …`, the description of an interaction in a pact file. */
export function descriptionOf(operation: string, title: string): string {
  return `${operation}: ${title}`;
}

/** `verify/createSession/with-all-parameters`: the id of a check. */
export function checkId(stage: string, operation: string, title: string): string {
  return `${stage}/${operation}/${slug(title)}`;
}

export function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
