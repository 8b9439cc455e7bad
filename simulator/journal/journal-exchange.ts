/** One exchange of the journal: what a line of `GET /_simulator/journal` holds, secrets masked. */
export interface JournalExchange {
  /** Counts from 1; a gap: exchanges in between are not held any more. */
  readonly sequence: number;
  /** Virtual time of arrival at this device, milliseconds since the epoch. */
  readonly at: number;
  /** Absent for a request to none of the documented operations. */
  readonly operation?: string;
  /** First address of `X-Forwarded-For`, else the peer's. */
  readonly address: string;
  readonly request: JournalRequest;
  readonly response: JournalResponse;
  /** Kinds of the faults that matched the request. */
  readonly faults: readonly string[];
  /** Shapes beyond the documents that the request was accepted in. */
  readonly acceptedShapes?: readonly string[];
  /** The software statement was taken unverified. */
  readonly unverifiedStatement?: true;
  /** The clock stood still: `at` does not say when the request was sent. */
  readonly clockFrozen?: true;
}

interface JournalBody {
  readonly body: string;
  /** Bytes of the body that were not stored; absent: none. */
  readonly missingBytes?: number;
}

export interface JournalRequest extends JournalBody {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** By lower-case name; the values of a repeated one are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface JournalResponse extends JournalBody {
  readonly status: number;
  /** Those that the answer chose itself, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}
