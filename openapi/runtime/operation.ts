import type { ApiName } from '../../core/apis.ts';

/**
 * Rows of the operation table that `generate` writes to `openapi/generated/operations.ts`. Free of
 * Node.
 */

export type { ApiName };

export interface ParameterRow {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
}

export interface HeaderRow {
  readonly name: string;
  readonly required: boolean;
}

export interface RequestBodyRow {
  readonly required: boolean;
  /** Without parameters, lower case. */
  readonly contentTypes: readonly string[];
}

export interface ResponseRow {
  /** Without parameters, lower case; empty where the response has no body. */
  readonly contentTypes: readonly string[];
  /** The documented body may also be absent (`x-body-optional`). */
  readonly bodyOptional: boolean;
  readonly headers: readonly HeaderRow[];
}

export interface OperationRow {
  readonly id: string;
  readonly api: ApiName;
  /** Upper case. */
  readonly method: string;
  /** Path template from the origin, such as `/api/v2/{serviceProvider}/sessions`. */
  readonly path: string;
  /** Other templates of the same operation (`x-also-at`), with the same parameters. */
  readonly alsoAt?: readonly string[];
  readonly parameters: readonly ParameterRow[];
  readonly requestBody: RequestBodyRow | null;
  /** By status, three digits. */
  readonly responses: Readonly<Record<string, ResponseRow>>;
  /** Counts against the device's rate limit (`x-throttled`). */
  readonly throttled: boolean;
  /** Needs a credential (`security`); `optional`: also works without one. */
  readonly authorised: boolean | 'optional';
}
