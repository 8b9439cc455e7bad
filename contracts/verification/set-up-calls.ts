import {
  type Check,
  definedOnly,
  type Evidence,
  failing,
  type Masker,
  pageTitle,
  redirectTarget,
  unjudged,
} from '../../core/index.ts';
import { findOperation } from '../../openapi/runtime/find-operation.ts';
import { slug } from '../pact/names.ts';
import { Obstruction } from './obstruction.ts';
import { pathOf } from './target-watch.ts';

/** A call that Passgate itself made to arrange a state, and what came of it. */
export interface SetUpCall {
  readonly method: string;
  readonly url: string;
  /** Absent where there was no answer; `reason` then says why. */
  readonly answer?: {
    readonly status: number;
    readonly contentType: string;
    /** Absent where not all of it was read. */
    readonly text?: string;
    /** Where a redirect leads. */
    readonly location?: string;
  };
  /** Why the answer is of no use, where its status does not say it; or why there is none. */
  readonly reason?: string;
}

interface FailedCall {
  readonly id: string;
  readonly operation: string | undefined;
  /** `POST /o/client/register` */
  readonly what: string;
  /** `returned 500` */
  readonly came: string;
  readonly message: string;
  /** Whether the control API of a simulator says that it cannot arrange the state, as it was started. */
  readonly isNotArrangeable: boolean;
}

/** A call that failed the same way so many times in a row is not made again. */
const mostInARow = 3;

/** As much of an answer as identifies it. */
const mostText = 120;

/** The kind of what was not asked because a call of Passgate's own had failed. */
export const setUpKind = 'set-up';

/**
 * Collects the calls of Passgate's own that failed. Each becomes one failed check that says what was
 * sent and what came; what was therefore not asked names that check and is unjudged.
 */
export class SetUpCalls {
  readonly #masker: Masker;
  readonly #failed = new Map<string, FailedCall>();
  /** How each call failed since it last worked, and how many times in a row. */
  readonly #inARow = new Map<string, { readonly key: string; readonly times: number }>();

  constructor(masker: Masker) {
    this.#masker = masker;
  }

  /** Returns the error for what cannot be asked now. The same failure of the same call is one. */
  failure(call: SetUpCall): Obstruction {
    const { method, url, answer, reason } = call;
    const { pathname } = new URL(url);
    const what = whatOf(method, url);
    const key = JSON.stringify([what, answer?.status, answer?.contentType, reason]);
    const operation = findOperation(method, pathname)?.id;
    const name = operation ?? slug(pathname);
    const known = this.#failed.get(key) ?? {
      id: this.#freeId(`verify/set-up/${name}`),
      operation,
      what,
      came: answer === undefined ? 'got no answer' : `returned ${answer.status}`,
      message: `${what} ${this.#outcome(call)}.`,
      isNotArrangeable: pathname.startsWith('/_simulator/') && answer?.status === 409,
    };
    this.#failed.set(key, known);
    const before = this.#inARow.get(what);
    this.#inARow.set(what, { key, times: before?.key === key ? before.times + 1 : 1 });
    return new Obstruction(notAsked(known));
  }

  /** Notes that a call was of use: it may be made again, however it failed before. */
  worked({ method, url }: Pick<SetUpCall, 'method' | 'url'>): void {
    this.#inARow.delete(whatOf(method, url));
  }

  /** Throws an `Obstruction` where a call failed the same way three times in a row: to be called before any wait for it. */
  throwIfHopeless({ method, url }: Pick<SetUpCall, 'method' | 'url'>): void {
    const row = this.#inARow.get(whatOf(method, url));
    const known = row === undefined || row.times < mostInARow ? undefined : this.#failed.get(row.key);
    if (known !== undefined) throw new Obstruction(notAsked(known));
  }

  /**
   * Returns one check for each call that failed: failed, but where a simulator says that it cannot
   * arrange the state as it was started. That is no fault of a provider, and unjudged.
   */
  checks(): readonly Check[] {
    return [...this.#failed.values()].map(({ id, what, operation, message, isNotArrangeable }) => {
      const judged = isNotArrangeable ? unjudged : failing;
      const evidence = { kind: setUpKind, message, hint: isNotArrangeable ? startedHint : setUpHint };
      return {
        ...judged(id, `${what} does its part in arranging provider states`, evidence),
        ...definedOnly({ operation }),
      };
    });
  }

  /** Returns `returned 500 (text/html, “<h1>Bad gateway</h1>”)`; secrets are masked before it is cut. */
  #outcome({ answer, reason }: SetUpCall): string {
    if (answer === undefined) return `got no answer: ${this.#masker.text(reason ?? 'for no known reason')}`;
    const { status, contentType, text, location } = answer;
    const to = location === undefined ? '' : ` to ${this.#masker.text(redirectTarget(location))}`;
    const body = text === undefined ? '' : this.#excerpt(text, contentType);
    const came = [contentType.split(';')[0] ?? '', body].filter((part) => part !== '').join(', ');
    const what = reason === undefined ? '' : `${reason.startsWith('but ') ? ',' : ''} ${reason}`;
    return `returned ${status}${to}${what}${came === '' ? '' : ` (${came})`}`;
  }

  /** A page is known by its title. */
  #excerpt(text: string, contentType: string): string {
    const masked = this.#masker.text(text);
    const shown = masked.replaceAll(/\s+/g, ' ').trim();
    if (shown === '') return 'no body';
    const title = pageTitle(contentType, masked) ?? '';
    if (title !== '') return `a page with the title “${title}”`;
    return `“${shown.length > mostText ? `${shown.slice(0, mostText)}…` : shown}”`;
  }

  #freeId(id: string): string {
    const taken = [...this.#failed.values()].filter((one) => one.id === id || one.id.startsWith(`${id}-`));
    return taken.length === 0 ? id : `${id}-${taken.length + 1}`;
  }
}

const startedHint =
  'Start the simulator so that it can be brought into the state, or verify the embedded one: leave out --target.';

const setUpHint =
  'Passgate sends this request itself, to bring the provider into the states of the contracts; docs/contracts.md lists them. Look into the log of the provider, and rerun.';

function whatOf(method: string, url: string): string {
  return `${method} ${pathOf(method, new URL(url).pathname)}`;
}

function notAsked({ id, what, came }: FailedCall): Evidence {
  return {
    kind: setUpKind,
    message: `Not asked, as ${what} ${came} when Passgate arranged the state.`,
    where: id,
  };
}
