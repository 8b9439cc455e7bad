import { type ApiName, apiFacts, apiNames } from '../../core/basics.ts';
import { type OperationRow, operations } from '../../openapi/generated/operations.ts';

/** Returns a documented path in fastify's form: `{code}` becomes `:code`. */
export function routePath(template: string): string {
  return template.replaceAll(/\{(\w+)\}/g, ':$1');
}

const rows: readonly OperationRow[] = Object.values(operations);
const documented = rows.flatMap(({ method, path, alsoAt = [] }) =>
  [path, ...alsoAt].map((template) => ({
    method,
    form: new RegExp(
      `^${template
        .replace(/\/$/, '')
        .replaceAll('.', '\\.')
        .replaceAll(/\{\w+\}/g, '[^/]+')}/?$`,
    ),
  })),
);

/**
 * Returns the methods of the documented operations on a path; empty for a path that no document
 * has.
 */
export function methodsOf(path: string): string[] {
  return [...new Set(documented.filter(({ form }) => form.test(path)).map(({ method }) => method))];
}

/** Returns the API whose paths begin as this one does. */
export function apiOf(path: string): ApiName | undefined {
  return apiNames.find((api) => path.startsWith(apiFacts(api).pathPrefix));
}

/**
 * The documented throttled paths [behaviour.md, Throttling], for requests to none of the
 * operations.
 */
const throttledForms = [
  /^\/o\/client\/(register|token|scopes|validate)\b/,
  /^\/api\/v2\//,
  /^\/api\/v1\/(tokens\/(usermetadata|authn|authz|media)|config\/|checkauthn|logout|authorize|preauthorize|mediatoken)/,
  /^\/api\/v1\/(authenticate\/|.+\/profile-requests\/.+|identities)/,
  /^\/adobe-services\/config\//,
  /^\/reggie\/v1\/.+\/regcode/,
];

export function isThrottledPath(path: string): boolean {
  return throttledForms.some((form) => form.test(path));
}
