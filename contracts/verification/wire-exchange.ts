/** An exchange with the provider, as it went over the wire. */
export interface WireExchange {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** Why the body was read only in part; absent where all of it was. */
  readonly unread?: string;
  /** Where the request went, with origin and query. */
  readonly url: string;
  readonly request: { readonly headers: Headers; readonly body: Uint8Array };
}
