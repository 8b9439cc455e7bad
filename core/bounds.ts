/** The most that is read, or held, of one thing. */
export interface Bound {
  readonly most: number;
  readonly unit: 'bytes' | 'levels' | 'entries' | 'references' | 'files';
  /** What it bounds, as docs/bounds.md says it. */
  readonly of: string;
}

const mebi = 1024 * 1024;

/**
 * All bounds of what Passgate reads. Whoever sends more, or names a larger file, is told so: no
 * command's memory grows with what a stranger sends. Each is far beyond what the APIs and tools
 * produce. docs/bounds.md has the same table; a test compares them.
 */
export const bounds = {
  file: {
    most: 64 * mebi,
    unit: 'bytes',
    of: 'a file that is read whole, and standard input: bodies, pact files, reports, baselines, configurations, catalogues',
  },
  document: {
    most: 8 * mebi,
    unit: 'bytes',
    of: 'an OpenAPI document with all files that it refers to, and any other YAML',
  },
  documentFiles: { most: 500, unit: 'files', of: 'the files that an OpenAPI document refers to' },
  recording: { most: 128 * mebi, unit: 'bytes', of: 'a recording for `validate --har`' },
  stateFile: { most: 256 * mebi, unit: 'bytes', of: 'a state file of the simulator' },
  responseBody: {
    most: 2 * mebi,
    unit: 'bytes',
    of: 'the body of a response, decompressed: of a target, a sign-in page, a simulator, a collector',
  },
  requestBody: {
    most: mebi,
    unit: 'bytes',
    of: 'the body of a request to a server of Passgate: simulator, mock provider, state handler',
  },
  fleetBody: { most: 64 * mebi, unit: 'bytes', of: 'a part of a fleet that a simulator arranges' },
  inputLine: { most: 64 * 1024, unit: 'bytes', of: 'a line typed into a guided session' },
  levels: { most: 256, unit: 'levels', of: 'nesting of JSON and YAML' },
  entries: { most: 10_000, unit: 'entries', of: 'one mapping or list of a YAML file or OpenAPI document' },
  aliases: { most: 100, unit: 'references', of: 'repetitions of what a YAML alias stands for' },
} as const satisfies Readonly<Record<string, Bound>>;

/** Returns a bound as people read it: `64 MiB`, `256 levels`. */
export function boundText({ most, unit }: Bound): string {
  if (unit !== 'bytes') return `${most} ${unit}`;
  return most >= mebi ? `${most / mebi} MiB` : `${most / 1024} KiB`;
}
