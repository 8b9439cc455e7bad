import type { OperationId } from '../../openapi/generated/operations.ts';
import type { AnswerFacts } from './answer.ts';

/**
 * One request of a client and its answer, reduced to what the rules read. It holds no secret: tokens,
 * credentials and identities are fingerprints, equal for equal values within a recording.
 */
export interface Exchange {
  /** Position in the recording, from 0. */
  readonly index: number;
  /** Where it stands in the recording: `/log/entries/12`, `line 12`. */
  readonly place: string;
  /** When the request was sent, milliseconds since the epoch, by the recorder's clock. */
  readonly sentMs: number;
  /** When its whole answer had arrived; equal to `sentMs` where nobody says. */
  readonly answeredMs: number;
  /** `sentMs` by a clock that is never set; undefined where the recorder has none. */
  readonly steadyMs: number | undefined;
  /** Undefined for a request to none of the documented operations. */
  readonly operation: OperationId | undefined;
  readonly method: string;
  /** Scheme and host; empty where the recorder does not say. */
  readonly origin: string;
  /** Without the query. */
  readonly path: string;
  /** Of the path: `serviceProvider`, `mvpd`, `code`, `partner` … */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, string>;
  /** Address of the device: `X-Forwarded-For`, else that of the connection. */
  readonly address: string | undefined;
  readonly request: RequestFacts;
  /** 0 where no answer arrived. */
  readonly status: number;
  readonly answer: AnswerFacts;
  /** Why it says nothing about the client: what the recorder or its network did. */
  readonly excuse: string | undefined;
}

/** What a client sent. */
export interface RequestFacts {
  /** By name in lower case, without those of the transport; undefined where the recorder has none. */
  readonly headers: ReadonlyMap<string, string> | undefined;
  /** Fingerprint of the access token in `Authorization: Bearer`. */
  readonly token: string | undefined;
  /** Fingerprint of `AP-Device-Identifier`. */
  readonly device: string | undefined;
  /** Client id of a token request; an id is no secret. */
  readonly clientId: string | undefined;
  /** Fields of a form or members of a JSON object; a secret is a fingerprint. */
  readonly fields: ReadonlyMap<string, string>;
  /** Resources of a decision; undefined where the body has none. */
  readonly resources: readonly string[] | undefined;
  /** What the validators refuse in the body. */
  readonly problems: readonly RequestProblem[];
  /** Why the body could not be read; undefined where it is whole, or none was due. */
  readonly bodyMissing: string | undefined;
}

export interface RequestProblem {
  /** JSON pointer, or the name of a field. */
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
  readonly message: string;
}
