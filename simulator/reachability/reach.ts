import { operations } from '../../openapi/generated/operations.ts';
import type { ReachabilityRow } from './row.ts';

/** A request, ready to send. */
export interface ReadyRequest {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Returns the request of a row, with the values of its provider state filled in. */
export function requestOf(
  { operation, request }: ReachabilityRow,
  values: Readonly<Record<string, unknown>>,
): ReadyRequest {
  const text = (template: string) =>
    template.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
  const path = operations[operation].path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(text(request.path?.[name] ?? '')),
  );
  const query = new URLSearchParams(filled(request.query ?? {}, text)).toString();
  const type =
    request.json !== undefined
      ? { 'content-type': 'application/json' }
      : request.form !== undefined
        ? { 'content-type': 'application/x-www-form-urlencoded' }
        : {};
  const address = typeof values.forwardedFor === 'string' ? { 'x-forwarded-for': values.forwardedFor } : {};
  return {
    method: request.method ?? operations[operation].method,
    url: query === '' ? path : `${path}?${query}`,
    headers: { ...address, ...type, ...filled(request.headers ?? {}, text) },
    body: bodyOf(request, text),
  };
}

function filled(
  texts: Readonly<Record<string, string | undefined>>,
  text: (template: string) => string,
): Record<string, string> {
  const given = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given.map(([name, template]) => [name, text(template)]));
}

function bodyOf(
  { json, form }: ReachabilityRow['request'],
  text: (template: string) => string,
): string | undefined {
  if (json !== undefined) {
    return JSON.stringify(json, (_, value: unknown) => (typeof value === 'string' ? text(value) : value));
  }
  return form === undefined ? undefined : new URLSearchParams(filled(form, text)).toString();
}
