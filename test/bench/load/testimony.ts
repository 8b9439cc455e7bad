import type { Exchange } from './journal-tail.ts';

/** A code as the simulator knows it. */
export interface Code {
  readonly code: string;
  readonly notAfterMs: number;
}

/** What the journal says of the polls with one code. */
interface Polled {
  polls: number;
  lastAtMs: number;
  /** Answered with anything but 200. */
  refused: number;
  found: boolean;
}

export interface Rules {
  readonly intervalMs: number;
  /** What a poll may leave after it is due. */
  readonly lateMs: number;
  /** So long before the end of a code a device may stop polling it. */
  readonly codeMarginMs: number;
}

export interface Judgement {
  readonly polls: number;
  /** Logins early enough for their profile to be found within the run, and of these those found within an interval. */
  readonly logins: number;
  readonly inTime: number;
  readonly neverFound: number;
  readonly slowestMs: number;
  /** Codes that ended within the run while nobody had found a profile with them. */
  readonly codesEnded: number;
  readonly refusedPolls: number;
  readonly codesPolledBeyondEnd: number;
  readonly codesLeftEarly: number;
  readonly unknownCodes: number;
}

/** Gathers what a simulator's journal has to say of devices that poll, and judges it. It takes the load generator's word for nothing. */
export class Testimony {
  private readonly codes = new Map<string, Code>();
  private readonly polled = new Map<string, Polled>();
  private readonly foundAtMs = new Map<string, number>();
  private polls = 0;
  private endMs = 0;

  /** A code that the journal does not show the beginning of. */
  know({ code, notAfterMs }: Code): void {
    this.codes.set(code, { code, notAfterMs });
  }

  readonly hear = ({ at, operation, request, response }: Exchange): void => {
    const device = request.headers['ap-device-identifier'] ?? '';
    if (operation === 'createSession') this.hearSession(at, device, fieldsIn(response.body));
    if (operation !== 'getProfileByCode') return;
    this.polls += 1;
    this.endMs = at;
    const code = decodeURIComponent(request.url.split('?')[0]?.split('/').at(-1) ?? '');
    const known = this.polled.get(code) ?? { polls: 0, lastAtMs: 0, refused: 0, found: false };
    this.polled.set(code, known);
    known.polls += 1;
    known.lastAtMs = at;
    if (response.status !== 200) known.refused += 1;
    else if (Object.keys(fieldsIn(fieldsIn(response.body).profiles)).length > 0) {
      known.found = true;
      this.found(device, at);
    }
  };

  /** `logins`: when the viewer of a device logged in, by its identifier. */
  judge(logins: ReadonlyMap<string, number>, { intervalMs, lateMs, codeMarginMs }: Rules): Judgement {
    const delaysMs = [...logins]
      .filter(([device, atMs]) => this.foundAtMs.has(device) || atMs + intervalMs + lateMs < this.endMs)
      .map(([device, atMs]) => (this.foundAtMs.get(device) ?? Number.POSITIVE_INFINITY) - atMs);
    const found = delaysMs.filter(Number.isFinite);
    const ended = [...this.codes.values()]
      .filter(({ notAfterMs }) => notAfterMs < this.endMs)
      .map(({ code, notAfterMs }) => ({ notAfterMs, ...(this.polled.get(code) ?? nobody) }));
    const leftEarly = ({ found, lastAtMs, notAfterMs }: (typeof ended)[number]): boolean =>
      !found && lastAtMs < notAfterMs - intervalMs - codeMarginMs - lateMs;
    return {
      polls: this.polls,
      logins: delaysMs.length,
      inTime: found.filter((ms) => ms <= intervalMs + lateMs).length,
      neverFound: delaysMs.length - found.length,
      slowestMs: found.reduce((most, ms) => Math.max(most, ms), 0),
      codesEnded: ended.filter((code) => !code.found).length,
      refusedPolls: [...this.polled.values()].reduce((sum, { refused }) => sum + refused, 0),
      codesPolledBeyondEnd: ended.filter(({ lastAtMs, notAfterMs }) => lastAtMs >= notAfterMs).length,
      codesLeftEarly: ended.filter(leftEarly).length,
      unknownCodes: [...this.polled.keys()].filter((code) => !this.codes.has(code)).length,
    };
  }

  private hearSession(atMs: number, device: string, answer: Readonly<Record<string, unknown>>): void {
    const { code, notAfter, reasonType } = answer;
    if (typeof code === 'string') this.know({ code, notAfterMs: Number(notAfter) });
    // The answer to a device whose viewer has logged in meanwhile.
    if (reasonType === 'authenticated') this.found(device, atMs);
  }

  private found(device: string, atMs: number): void {
    if (!this.foundAtMs.has(device)) this.foundAtMs.set(device, atMs);
  }
}

const nobody: Polled = { polls: 0, lastAtMs: 0, refused: 0, found: false };

/** The members of an object, or of a text that is one; none where it is anything else. */
export function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  const read: unknown = typeof value === 'string' ? parsed(value) : value;
  return typeof read === 'object' && read !== null ? Object.fromEntries(Object.entries(read)) : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
