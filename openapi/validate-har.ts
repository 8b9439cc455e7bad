import { type RecordedBody, type RecordedExchange, type RecordedMessage, readHar } from './har.ts';
import { judgeBody } from './judge-body.ts';
import type { FoundOperation } from './runtime/find-operation.ts';
import type { JudgeMode } from './runtime/judge.ts';
import type { BodyResult } from './validate-bodies.ts';

export interface HarResult extends BodyResult {
  readonly operation: string;
  /** `request`, or the status as three digits. */
  readonly part: string;
}

export interface ValidatedHar {
  /** For each exchange of a documented operation: its request, where it has or needs a body, and its response. */
  readonly results: readonly HarResult[];
  readonly exchanges: number;
  /** How many of them are of a documented operation. */
  readonly recognised: number;
}

/**
 * Judges what a HAR recording holds: the operation of each exchange is found by method and path, whatever the host.
 * Exchanges of no documented operation are counted and left alone.
 * @throws PassgateError `INPUT_FILE` (exit 2) with the place where the recording is broken
 */
export async function validateHar(name: string, bytes: Uint8Array, mode: JudgeMode): Promise<ValidatedHar> {
  const { findOperation } = await import('./runtime/find-operation.ts');
  const exchanges = readHar(name, new TextDecoder().decode(bytes));
  const results: HarResult[] = [];
  let recognised = 0;
  for (const exchange of exchanges) {
    const found = findOperation(exchange.method, pathOf(exchange.url));
    if (found === null) continue;
    recognised += 1;
    results.push(...(await judgeExchange(name, exchange, found, mode)));
  }
  return { results, exchanges: exchanges.length, recognised };
}

async function judgeExchange(
  name: string,
  { pointer, request, response, status }: RecordedExchange,
  { id, row }: FoundOperation,
  mode: JudgeMode,
): Promise<HarResult[]> {
  const place = (side: string, part: string) => ({
    source: `${name}#${pointer}/${side}`,
    line: null,
    operation: id,
    part,
  });
  const results: HarResult[] = [];
  if (row.requestBody?.required === true || request.body.kind !== 'none') {
    results.push({ ...place('request', 'request'), ...(await judgeMessage(id, 'request', request, mode)) });
  }
  const answered = place('response', String(status));
  if (status === 0) results.push({ ...answered, ...unjudged('no answer was recorded') });
  else results.push({ ...answered, ...(await judgeMessage(id, String(status), response, mode)) });
  return results;
}

async function judgeMessage(
  operation: string,
  part: string,
  { contentType, body }: RecordedMessage,
  mode: JudgeMode,
): Promise<Pick<HarResult, 'verdict' | 'errors'>> {
  if (body.kind === 'missing') return unjudged(body.why);
  return judgeBody({ operation, part, contentType, body: contentOf(body), mode });
}

function contentOf(body: Exclude<RecordedBody, { kind: 'missing' }>): string | Uint8Array {
  return body.kind === 'content' ? body.content : '';
}

function unjudged(why: string): Pick<HarResult, 'verdict' | 'errors'> {
  const error = {
    pointer: '',
    expected: 'a body to judge',
    received: 'nothing',
    message: `the body: ${why}`,
  };
  return { verdict: 'unjudged', errors: [error] };
}

/** The part of a URL that an operation is found by; of one that is no URL, the text itself. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
