/** One line of `doctor`. */
export interface Fact {
  readonly name: 'node' | 'packages' | 'generated' | 'k6' | 'go' | 'npm';
  /** `too old` also stands for packages that are not those of the lockfile. */
  readonly status: 'ok' | 'missing' | 'too old';
  readonly version: string | null;
  readonly path: string | null;
  /** Where it was found, in words: PATH, the cache, PASSGATE_K6, … */
  readonly source: string | null;
  /** How to mend it; null where nothing is to be mended. */
  readonly hint: string | null;
}

/** What the set-up finds on this machine. Installs, downloads and builds nothing. */
export function gatherFacts(options: {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that holds package.json. */
  readonly root: string;
}): Promise<Fact[]>;
