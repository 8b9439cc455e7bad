/** One request and its answer, as they were. */
export interface Exchange {
  /** Virtual time of arrival, milliseconds since the epoch. */
  readonly atMs: number;
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  /** The device, as the rate limit sees it. */
  readonly address: string;
  /** Names and values in turn, as they came. */
  readonly requestHeaders: readonly string[];
  readonly requestBody: Uint8Array | null | undefined;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>> | undefined;
  readonly contentType: string | undefined;
  readonly responseBody: string | undefined;
  /** Kinds of the faults that met it. */
  readonly faults: readonly string[];
}
