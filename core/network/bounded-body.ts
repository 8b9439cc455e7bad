import { bounds, boundText, type ReadBound } from '../bounds.ts';
import { parsedJson } from '../json.ts';
import { wireText } from '../text.ts';

/** How much of a body that is too long is kept, to be shown. */
const shownBytes = 16 * 1024;

/** The body of a response is longer than its bound. No more was read, and the connection is cut. */
export class BodyTooLong extends Error {
  override readonly name = 'BodyTooLong';
  readonly response: Response;
  /** The beginning of the body. */
  readonly start: Uint8Array<ArrayBuffer>;

  constructor(response: Response, start: Uint8Array<ArrayBuffer>, bound: ReadBound) {
    super(`its body has more than ${boundText(bound)}, the most that is read`);
    this.response = response;
    this.start = start;
  }
}

/**
 * Returns the body of a response, decompressed: a few bytes may claim to be gigabytes.
 * @throws BodyTooLong beyond the bound; else what the connection throws
 */
export async function bodyOf(
  response: Response,
  bound: ReadBound = bounds.responseBody,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let total = 0;
  // Also the page of the report is compiled with this, and its streams cannot be iterated.
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) return new Uint8Array(Buffer.concat(parts));
    parts.push(part.value);
    total += part.value.length;
    if (total <= bound.most) continue;
    await reader?.cancel().catch(() => undefined);
    throw new BodyTooLong(response, new Uint8Array(Buffer.concat(parts).subarray(0, shownBytes)), bound);
  }
}

/** Returns the body of a response as text. See `bodyOf`. */
export async function bodyTextOf(response: Response, bound?: ReadBound): Promise<string> {
  return wireText(await bodyOf(response, bound));
}

/** Returns the JSON that a response has as body; undefined where it has none. See `bodyOf`. */
export async function bodyJsonOf(response: Response, bound?: ReadBound): Promise<unknown> {
  return parsedJson(await bodyTextOf(response, bound));
}

/**
 * Returns a response whose body was read, for those who read it by themselves. See `bodyOf`.
 */
export async function wholeResponse(response: Response, bound?: ReadBound): Promise<Response> {
  const { status, statusText, headers, url } = response;
  const body = await bodyOf(response, bound);
  // Fetch knows statuses without a body, and refuses one for them; some providers send 600 and more.
  const isPlain = status >= 200 && status <= 599 && ![204, 205, 304].includes(status);
  const whole = new Response(isPlain || body.length > 0 ? body : null, {
    status: isPlain ? status : 200,
    statusText,
    headers,
  });
  Object.defineProperties(whole, {
    url: { value: url },
    status: { value: status },
    ok: { value: response.ok },
  });
  return whole;
}
