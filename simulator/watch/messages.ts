import type { FaultRule } from '../faults/fault.ts';
import type { ProfileType } from '../state/model.ts';
import type { JudgeFinding } from './judge.ts';

/** One line of `GET /_simulator/stream`. */
export type StreamMessage =
  | JournalMessage
  | { readonly type: 'exchange'; readonly exchange: ExchangeSummary }
  | FindingsMessage
  | { readonly type: 'judge-failed'; readonly message: string };

/** Which journal the next exchanges are from; after another one, all earlier exchanges are void. */
export interface JournalMessage {
  readonly type: 'journal';
  /** Changes with a reset, a restored snapshot and a restart. */
  readonly id: string;
  /** Whether this simulator judges rules. */
  readonly judged: boolean;
}

/** All findings of the last judgement; they replace earlier ones about the same exchanges. */
export interface FindingsMessage {
  readonly type: 'findings';
  /** The first exchange that was judged: nothing new is known of those before it. */
  readonly from: number;
  readonly findings: readonly JudgeFinding[];
}

/** What a list shows of an exchange; `GET journal?after=…&most=1` has the rest. */
export interface ExchangeSummary {
  readonly sequence: number;
  readonly at: number;
  readonly operation?: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly address: string;
  /** `AP-Device-Identifier`. */
  readonly deviceIdentifier?: string;
  /** Of calls to register and to get a token, which name no device. */
  readonly clientId?: string;
  readonly faults: readonly string[];
  readonly acceptedShapes?: readonly string[];
}

/** The answer of `GET /_simulator/overview`. Times are milliseconds since the epoch. */
export interface Overview {
  readonly clock: { readonly now: number; readonly frozen: boolean };
  /** What will end next, the soonest first. */
  readonly next: readonly NextEvent[];
  /** How many of each there are; the lists hold the newest. */
  readonly known: { readonly clients: number; readonly devices: number; readonly sessions: number };
  readonly devices: readonly DeviceOverview[];
  readonly clients: readonly ClientOverview[];
  readonly sessions: readonly SessionOverview[];
  readonly profiles: readonly ProfileOverview[];
  readonly faults: readonly FaultRule[];
  /** Where viewers can sign in, and who has an account there. */
  readonly mvpds: readonly { readonly id: string; readonly viewers: readonly string[] }[];
}

/** Something that ends when the clock gets there. */
export interface NextEvent {
  readonly at: number;
  readonly what: 'code' | 'token' | 'sign-in' | 'throttling';
  /** The code, the client, or the device. */
  readonly of: string;
}

export interface DeviceOverview {
  /** `AP-Device-Identifier`; absent for an address that has sent none. */
  readonly identifier?: string;
  /** The address that it was last seen at; absent if it is not known any more. */
  readonly address?: string;
  /** By how much it is ahead of the clock. */
  readonly aheadMs: number;
  /** Absent where the rate limit is off, and for a device without a known address. */
  readonly limit?: {
    /** Requests that would pass now. */
    readonly left: number;
    readonly throttledUntilMs?: number;
    /** The API or operation with the least left, where each has a limit of its own. */
    readonly place?: string;
  };
}

export interface ClientOverview {
  readonly id: string;
  /** Absent: a provider state has damaged its record on purpose. */
  readonly application?: { readonly id: string; readonly name: string; readonly revoked: boolean };
  /** Identifiers of its devices. */
  readonly devices: readonly string[];
  /** The end of its last access token; absent: it has no live one. */
  readonly tokenNotAfter?: number;
}

export interface SessionOverview {
  readonly code: string;
  readonly deviceIdentifier: string;
  readonly serviceProvider: string;
  readonly mvpd?: string;
  readonly notAfter: number;
}

export interface ProfileOverview {
  readonly deviceIdentifier: string;
  readonly clientId: string;
  readonly serviceProvider: string;
  readonly mvpd: string;
  readonly type: ProfileType;
  readonly userId: string;
  readonly notAfter: number;
  readonly status: 'live' | 'expired' | 'revoked';
}
