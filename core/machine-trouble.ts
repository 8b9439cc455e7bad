import { readFileSync } from 'node:fs';
import { PassgateError } from './errors.ts';
import { recordOf } from './json.ts';
import { textOf } from './text.ts';

/** What the system calls a trouble of its own, what it means, and what helps. */
interface ErrnoMeaning {
  readonly what: string;
  /** The words of the system (`strerror`), which programs in Go and Rust print without the code. */
  readonly text: string;
  readonly fix: string;
}

/** By `errno`. Read at once: when files run out, nothing more can be read. The set-up reads it, too. */
const troubles = troublesOf(
  recordOf(JSON.parse(textOf('errno.json', readFileSync(new URL('./errno.json', import.meta.url))))),
);

function troublesOf(rows: Readonly<Record<string, unknown>>): ReadonlyMap<string, ErrnoMeaning> {
  return new Map(
    Object.entries(rows).map(([code, row]) => {
      const { what, text, fix } = recordOf(row);
      return [code, { what: String(what), text: String(text), fix: String(fix) }];
    }),
  );
}

/** What the texts of other programs are searched for: what a user's own input can hardly contain. */
const searchedFor = ['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENOMEM'] as const;

/** esbuild makes JavaScript of TypeScript in a process of its own, and says only this of its end. */
const endOfHelper = /^The service (was stopped|is no longer running)/;

/**
 * Returns what a full disk, a missing folder, a missing permission or another trouble of the
 * machine means for people; `undefined` for an error of any other kind. It is for the places where
 * nobody knew more precisely.
 */
export function machineTrouble(error: unknown): PassgateError | undefined {
  if (error instanceof PassgateError || !(error instanceof Error)) return undefined;
  const code = codeOf(error);
  const trouble = troubles.get(code);
  if (trouble !== undefined) return troubleAt(error, trouble);
  if (endOfHelper.test(error.message)) {
    return new PassgateError(
      'MACHINE',
      'The process of esbuild, which reads the code, was ended from outside.',
      'Rerun the command; where memory is short, end some programs first.',
      { cause: error },
    );
  }
  const inText = searchedFor.find((name) => includes(error.message, troubles.get(name)?.text));
  if (inText !== undefined) return troubleAt(error, troubles.get(inText));
  return machineTrouble(error.cause);
}

function includes(text: string, part: string | undefined): boolean {
  return part !== undefined && text.toLowerCase().includes(part);
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

function troubleAt(error: Error, trouble: ErrnoMeaning | undefined): PassgateError | undefined {
  if (trouble === undefined) return undefined;
  const { path, syscall, dest, port } = recordOf(error);
  const options = { cause: error };
  if (syscall === 'uv_cwd') {
    const fix = 'Change to a folder that exists and rerun the command.';
    return new PassgateError('MACHINE', 'The working folder no longer exists.', fix, options);
  }
  if (codeOf(error) === 'ENOENT' && String(syscall).startsWith('spawn')) {
    const message = `The program ${String(path)} is missing.`;
    return new PassgateError('MACHINE', message, 'Install it, or put it on PATH.', options);
  }
  const places = [path, dest, port].filter((place) => ['string', 'number'].includes(typeof place));
  const where = places.length === 0 ? '' : `: ${places.join(' → ')}`;
  return new PassgateError('MACHINE', `${trouble.what}${where}.`, trouble.fix, options);
}
