import type { OperationId } from '../../../openapi/generated/operations.ts';

/** A script as its file has it; `script.schema.json` describes it. */
export interface Script {
  /** The command that every `run` begins with. */
  readonly app?: readonly string[];
  /** Variables for every command. */
  readonly env?: Readonly<Record<string, string>>;
  readonly lifetimes?: { readonly accessTokenSeconds?: number; readonly sessionSeconds?: number };
  readonly steps: readonly ScriptStep[];
}

/** What makes the app do something: one of the three. */
export interface ScriptTrigger {
  /** A command and its arguments. */
  readonly run?: readonly string[];
  /** Lines for its standard input. */
  readonly input?: readonly string[];
  /** Those that are no fault. Default: 0. */
  readonly exitCodes?: readonly number[];
  readonly request?: ScriptRequest;
  /** `./hooks.mjs#name` */
  readonly hook?: string;
}

/** An HTTP request that makes the app do something. */
export interface ScriptRequest {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | object;
  readonly status?: number;
}

export interface ScriptStep extends ScriptTrigger {
  /** A step of the session. */
  readonly step?: string;
  /** A step that only this script has; what shows it is in `expect`. */
  readonly own?: string;
  /** Enters the code on a second screen. */
  readonly onCode?: ScriptTrigger;
  /** Overrides what shows that the step was done. */
  readonly expect?: readonly ExpectedExchange[];
  /** Seconds, or a text such as `90s`. */
  readonly within?: number | string;
  readonly playback?: boolean;
}

/** Exchanges that show that a step was done. */
export interface ExpectedExchange {
  readonly operation: OperationId;
  /** Default: any. */
  readonly status?: number;
  /** How many at least. Default 1. */
  readonly count?: number;
}
