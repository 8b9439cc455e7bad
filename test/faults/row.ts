import type { ExitCode } from '../../core/index.ts';
import type { FaultyServer } from './faulty-target.ts';
import type { Place } from './place.ts';

/** The kinds of trouble; each has a file of rows. */
export const faultKinds = {
  target: 'The target misbehaves',
  k6: 'k6 is missing or fails',
  disk: 'A disk or folder cannot be used',
  signal: 'A signal comes',
  surroundings: 'The surroundings are unusual',
  input: 'The input is hostile',
} as const;

export type FaultKind = keyof typeof faultKinds;

/** A signal, whom it is sent to, and when. */
export interface Signalled {
  readonly name: 'SIGINT' | 'SIGTERM' | 'SIGKILL';
  /** The whole group (Ctrl-C at a terminal), or only the process that the user started. */
  readonly to: 'group' | 'parent';
  /** Sent as soon as its output matches; without it as soon as it loads its code. */
  readonly once?: RegExp;
}

/** A command under one fault, and what it must do. */
export interface FaultRow {
  readonly kind: FaultKind;
  /** A column of the table, such as `TMPDIR full`. */
  readonly fault: string;
  readonly command: string;
  /** `{in}`, `{out}` and the like stand for folders of the place, `{target}` for the target, `{port}` for one that is taken. */
  readonly args: readonly string[];
  /** The exit codes that are right; 128 + n where the process itself ends by signal n. */
  readonly exit: readonly (ExitCode | 130 | 137 | 143)[];
  /** The one sentence; absent where the command is to work as ever, or dies without a word. */
  readonly says?: RegExp;
  /** Must be said where the command could not do its work (exit code 3). */
  readonly unlessDone?: RegExp;
  /** How the target of this row misbehaves, or a server of another kind. */
  readonly target?: FaultyServer;
  /** Whether `says` may match more than once: it is no sentence but a name. */
  readonly maySayAgain?: true;
  readonly startBy?: 'set-up' | 'npx';
  /** Makes the fault in the place; what it answers undoes it. */
  readonly prepare?: (place: Place) => Promise<void | (() => Promise<void>)>;
  /** Whether that takes a mount, which needs root. */
  readonly mounts?: true;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `full`: a disk without space; `gone`: a reader that has left. */
  readonly stdout?: 'full' | 'gone';
  readonly stdin?: 'open' | 'closed';
  /** What a client requests at the address that the command prints; then a line is entered. */
  readonly client?: string;
  readonly signal?: Signalled | undefined;
  /** A command that is started after this one: it removes what this one could not. */
  readonly thenStarts?: readonly string[];
  /** How many of the same are started at the same moment. */
  readonly together?: number;
  readonly mostMs?: number;
  readonly mostMiB?: number;
  /** Why this row cannot pass yet: it turns red as soon as it does. */
  readonly awaits?: string;
}
