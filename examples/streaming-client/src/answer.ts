/** What became of one request. */
export type Answer<Body> =
  | { readonly kind: 'success'; readonly body: Body }
  /** The provider refused it; errors of the registration have a code only. */
  | { readonly kind: 'refused'; readonly status: number; readonly error?: ProviderError }
  | { readonly kind: 'throttled'; readonly waitMs: number }
  /** There was no answer, or none that can be read. */
  | { readonly kind: 'lost' };

/** The parts of an error that a client acts on. The sets of codes and actions may grow. */
export interface ProviderError {
  readonly code: string;
  readonly action: string;
}

/** What the client does about an error, whichever operation it comes from. */
export type Reaction = 'get a new token' | 'sign in again' | 'retry' | 'give up';

/** Thrown when an operation cannot be done. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  readonly reaction: Reaction;

  constructor(code: string, reaction: Reaction) {
    super(`The provider refused: ${code}.`);
    this.code = code;
    this.reaction = reaction;
  }
}

/** Returns the reaction to an error: by its `action`, and never by a code or a message that may be new. */
export function reactionTo({ action }: ProviderError): Reaction {
  switch (action) {
    case 'retry':
      return 'retry';
    case 'authentication':
      return 'sign in again';
    case 'application-registration':
      return 'get a new token';
    default:
      return 'give up';
  }
}

/** Returns the reaction to a refused request. The status decides where there is no error object. */
export function reactionToRefusal(status: number, error: ProviderError | undefined): Reaction {
  if (status === 401) return 'get a new token';
  if (error !== undefined) return reactionTo(error);
  return status >= 500 ? 'retry' : 'give up';
}

const shortestWaitMs = 1_100;

/** Reads a response; its body only where the content type says that it is JSON. */
export async function readAnswer<Body>(response: Response): Promise<Answer<Body>> {
  if (response.status === 429) {
    await response.body?.cancel();
    const seconds = Number(response.headers.get('Retry-After'));
    return {
      kind: 'throttled',
      waitMs: Math.max(shortestWaitMs, (Number.isFinite(seconds) ? seconds : 0) * 1000),
    };
  }
  const text = await response.text();
  const isJson = /json/i.test(response.headers.get('Content-Type') ?? '');
  if (!response.ok) return { kind: 'refused', status: response.status, ...(isJson ? errorIn(text) : {}) };
  if (!isJson) return { kind: 'lost' };
  const body: Body = JSON.parse(text);
  return { kind: 'success', body };
}

function errorIn(text: string): { error?: ProviderError } {
  try {
    const { code, action = 'none', error } = JSON.parse(text);
    if (typeof code === 'string') return { error: { code, action: String(action) } };
    return typeof error === 'string' ? { error: { code: error, action: 'none' } } : {};
  } catch {
    return {};
  }
}
