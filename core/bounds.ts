/** The most that is read, or held, of one thing. */
export interface ReadBound {
  readonly most: number;
  readonly unit: 'bytes' | 'levels' | 'entries' | 'references' | 'files' | 'rows';
  /** What it bounds, as docs/bounds.md says it. */
  readonly of: string;
}

const mebi = 1024 * 1024;

/**
 * Bounds of what Passgate reads, each far beyond what the APIs and tools produce. docs/bounds.md
 * has the same table; a test compares them.
 */
export const bounds = {
  file: {
    most: 64 * mebi,
    unit: 'bytes',
    of: 'a file that is read whole, and standard input of `validate`',
  },
  document: {
    most: 8 * mebi,
    unit: 'bytes',
    of: 'an OpenAPI document with all files that it refers to, and any other YAML',
  },
  documentFiles: { most: 500, unit: 'files', of: 'the files that an OpenAPI document refers to' },
  line: { most: mebi, unit: 'bytes', of: 'a line of standard input, or that a child prints' },
  runnerLine: { most: 32 * mebi, unit: 'bytes', of: 'a line of a runner, with what it counted in a second' },
  childOutput: { most: 128 * mebi, unit: 'bytes', of: 'the output of kubectl' },
  recording: { most: 128 * mebi, unit: 'bytes', of: 'a recording for `validate --har`' },
  responseBody: {
    most: 2 * mebi,
    unit: 'bytes',
    of: 'the body of a response of a target or a sign-in page, decompressed',
  },
  requestBody: {
    most: mebi,
    unit: 'bytes',
    of: 'the body of a request to the state handler and the sign-in server',
  },
  fleetBody: { most: 64 * mebi, unit: 'bytes', of: 'a part of a fleet that a simulator arranges' },
  certificates: { most: 8 * mebi, unit: 'bytes', of: 'a file of certificates that the environment names' },
  runner: {
    most: 1024 * mebi,
    unit: 'bytes',
    of: 'the memory of a k6 process (on Linux), beside 16 KiB for each of its devices',
  },
  stateFile: { most: 480 * mebi, unit: 'bytes', of: 'the state file of a simulator' },
  feeder: { most: 256 * mebi, unit: 'bytes', of: 'a feeder' },
  feederRows: { most: 1_000_000, unit: 'rows', of: 'the rows of a feeder' },
  archive: {
    most: 2048 * mebi,
    unit: 'bytes',
    of: 'what a zip archive of a recording unpacks to, on the disk',
  },
  archiveFiles: { most: 100_000, unit: 'files', of: 'the files in a zip archive of a recording' },
  levels: { most: 256, unit: 'levels', of: 'nesting of bodies, HAR recordings, YAML and JSON files' },
  entries: { most: 10_000, unit: 'entries', of: 'one mapping or list of a YAML file or OpenAPI document' },
  aliases: { most: 100, unit: 'references', of: 'repetitions of what a YAML alias stands for' },
} as const satisfies Readonly<Record<string, ReadBound>>;

/** Returns a bound as people read it: `64 MiB`, `256 levels`. */
export function boundText({ most, unit }: ReadBound): string {
  if (unit !== 'bytes') return `${most} ${unit}`;
  return most >= mebi ? `${most / mebi} MiB` : `${most / 1024} KiB`;
}
