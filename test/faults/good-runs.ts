import type { ExitCode } from '../../core/index.ts';

/** A short run of a command that ends as it should, before any fault. */
export interface GoodRun {
  readonly args: readonly string[];
  readonly exit: ExitCode;
  /** What it prints once its work is under way; absent where it is over in a moment. */
  readonly working?: RegExp;
  /** Another run of it that does more and takes longer, where that is needed. */
  readonly longArgs?: readonly string[];
  /** Runs until it is interrupted. */
  readonly serves?: true;
  /** Writes nothing where `--out` says. */
  readonly hasNoOut?: true;
}

const oneOperation = ['--filter', 'getConfiguration'];
const body = ['--api', 'dcr', '--operation', 'issueToken', '--status', '400', '{in}/body.json'];
const smallLoad = ['polling', '--devices', '5', '--interval', '3s', '--duration', '4s', '--out', '{out}'];

/** One for each command; a test holds the names to the registry. */
export const goodRuns: Readonly<Record<string, GoodRun>> = {
  gate: {
    args: ['--only', 'documents', '--out', '{out}'],
    longArgs: ['--only', 'documents,contracts', '--out', '{out}'],
    exit: 0,
    working: /documents passed/,
  },
  generate: { args: ['--check'], exit: 0, hasNoOut: true },
  contracts: { args: [...oneOperation, '--out', '{out}'], exit: 0 },
  verify: { args: oneOperation, exit: 0, hasNoOut: true },
  coverage: { args: ['--report', '{in}/report'], exit: 0, hasNoOut: true },
  load: { args: smallLoad, exit: 0, working: /resolves to/ },
  collect: { args: ['{in}/run', '--out', '{out}'], exit: 3, working: /"url"/, serves: true },
  simulate: { args: [], exit: 0, working: /"url"/, serves: true, hasNoOut: true },
  validate: { args: body, exit: 0, hasNoOut: true },
  certify: { args: ['--journal', '{in}/journal.ndjson', '--out', '{out}'], exit: 3 },
  diff: { args: ['{in}/dcr.yaml', '{in}/dcr.yaml'], exit: 0, hasNoOut: true },
  official: { args: ['{in}/official'], exit: 1, hasNoOut: true },
  report: { args: ['{in}/report'], exit: 0, hasNoOut: true },
  compare: { args: ['{in}/report', '{in}/report'], exit: 0, hasNoOut: true },
  doctor: { args: [], exit: 0, hasNoOut: true },
  init: { args: [], exit: 0, hasNoOut: true },
  completion: { args: ['bash'], exit: 0, hasNoOut: true },
};

export const commandNames = Object.keys(goodRuns);
