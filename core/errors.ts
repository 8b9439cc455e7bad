/**
 * Every error that Passgate raises on purpose has a row here: its code (stable, for scripts and
 * tests) and the exit code it leads to. Exit codes are those of the design: 1 failed, 2 wrong
 * usage, configuration or input file, 3 could not be judged.
 */
export const errorExitCodes = {
  USAGE: 2,
  CONFIG: 2,
  INPUT_FILE: 2,
  UNKNOWN_NAME: 2,
  LOAD_NOT_ALLOWED: 2,
  TARGET_UNREACHABLE: 3,
  TOOL_MISSING: 3,
  INTERRUPTED: 3,
  ALREADY_RUNNING: 3,
  CLUSTER: 3,
  SECRET: 3,
  MACHINE: 3,
  DRIFT: 1,
  CERTIFICATE: 1,
  INTERNAL: 3,
} as const;

export type ErrorCode = keyof typeof errorExitCodes;

/**
 * 0 every required check passed, 1 some check failed, 2 wrong usage or input, 3 some required
 * check is unjudged.
 */
export type ExitCode = 0 | 1 | 2 | 3;

/**
 * An error a person can act on: what is wrong (message), what to do (hint), and the exit code it
 * stands for.
 */
export class PassgateError extends Error {
  override readonly name = 'PassgateError';
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }

  get exitCode(): ExitCode {
    return errorExitCodes[this.code];
  }
}

/** Returns the text of any thrown value; never a stack. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return String(error);
}
