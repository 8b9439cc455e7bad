import { createMasker } from '../../core/index.ts';
import { bareContentType, isJson, isXml } from '../runtime/content-type.ts';
import type { FoundOperation } from '../runtime/find-operation.ts';
import type { JudgeMode, Judgement } from '../runtime/judge.ts';
import { type BodyInput, judgeBody } from '../validate/judge-body.ts';
import type { BodyResult, RecordedCall } from '../validate/validate-bodies.ts';
import type { RecordedBody } from './body.ts';
import { type RecordedExchange, type RecordedMessage, readHar } from './har.ts';
import type { ReadAttachment } from './har-archive.ts';
import { harText } from './har-text.ts';

export interface HarResult extends BodyResult {
  readonly exchange: RecordedCall;
  /** `request`, or the status as three digits. */
  readonly part: string;
}

export interface ValidatedHar {
  /**
   * For each exchange of a documented operation: its request, where it has or may have a body, and
   * its response.
   */
  readonly results: readonly HarResult[];
  /** All entries of the recording. */
  readonly exchanges: number;
  /** How many of them are of a documented operation. */
  readonly recognised: number;
  /** How many cannot be told, as they have no request that could be read. */
  readonly unreadable: number;
}

/**
 * Judges what a HAR recording holds: the operation of each exchange is found by method and path,
 * whatever the host. Exchanges of no documented operation are counted and left alone, and so are
 * entries that nobody can read. What the recorder did not keep is unjudged.
 * @throws PassgateError `INPUT_FILE` (exit 2) with the place where the recording is broken
 */
export async function validateHar(
  name: string,
  bytes: Uint8Array,
  mode: JudgeMode,
  readAttachment?: ReadAttachment,
): Promise<ValidatedHar> {
  const { findOperation } = await import('../runtime/find-operation.ts');
  const { text, asRecorded } = harText(name, bytes);
  const { exchanges, unreadable } = readHar(name, text, readAttachment);
  const results: HarResult[] = [];
  let recognised = 0;
  for (const exchange of exchanges) {
    const path = pathOf(exchange.url);
    const found = path === null ? null : findOperation(exchange.method, path);
    if (found === null) continue;
    recognised += 1;
    const recorded = {
      ...exchange,
      request: asRecorded(exchange.request),
      response: asRecorded(exchange.response),
    };
    results.push(...(await judgeExchange(name, recorded, found, mode)));
  }
  return { results, exchanges: exchanges.length + unreadable, recognised, unreadable };
}

async function judgeExchange(
  name: string,
  { pointer, method, url, request, response, status }: RecordedExchange,
  { id, row }: FoundOperation,
  mode: JudgeMode,
): Promise<HarResult[]> {
  const exchange: RecordedCall = {
    operation: id,
    method: method.toUpperCase(),
    url: createMasker().text(url),
    status: status === 0 ? null : status,
  };
  const result = async (side: 'request' | 'response', part: string, message: RecordedMessage) => {
    const place = { source: `${name}#${pointer}/${side}`, line: null, exchange, part };
    if (part === '0') return { ...place, ...unjudged(whyOf(message.body)) };
    const documented = side === 'request' ? row.requestBody : row.responses[part];
    const contentTypes = documented?.contentTypes ?? [];
    return { ...place, ...(await judgeMessage({ operation: id, part, mode }, contentTypes, message)) };
  };
  const results: HarResult[] = [];
  if (row.requestBody !== null || isThere(request.body)) {
    results.push(await result('request', 'request', request));
  }
  results.push(await result('response', String(status), response));
  return results;
}

type MessageVerdict = Pick<HarResult, 'verdict' | 'errors'>;
type MessagePlace = Pick<BodyInput, 'operation' | 'part' | 'mode'>;

/** `documented`: the content types that the message may have. */
async function judgeMessage(
  place: MessagePlace,
  documented: readonly string[],
  { contentType, body }: RecordedMessage,
): Promise<MessageVerdict> {
  if (contentType !== null) return judgeOfType({ ...place, contentType }, body);
  if (body.kind !== 'content') return judgeOfType({ ...place, contentType: '' }, body);
  // Invalid it is only where it is so as each of them.
  const types = documented.length === 0 ? [''] : documented;
  const verdicts = await Promise.all(types.map((one) => judgeOfType({ ...place, contentType: one }, body)));
  const invalid = verdicts.find(({ verdict }) => verdict === 'invalid');
  if (invalid !== undefined && verdicts.every(({ verdict }) => verdict === 'invalid')) return invalid;
  return unjudged('the recording does not contain its content type');
}

async function judgeOfType(
  place: MessagePlace & { readonly contentType: string },
  body: RecordedBody,
): Promise<MessageVerdict> {
  const judged = (content: string | Uint8Array): Promise<Judgement> => judgeBody({ ...place, body: content });
  const otherwise = async () => (await undocumented(place, body)) ?? unjudged(whyOf(body));
  if (body.kind === 'missing') return otherwise();
  const first = await judged(body.kind === 'content' ? body.content : '');
  if (body.kind === 'none')
    return first.verdict === 'invalid' && body.doubt !== undefined ? otherwise() : first;
  if (body.cut !== undefined && !isWhole(first, place.contentType)) return otherwise();
  if (first.verdict !== 'invalid' || body.otherwise === undefined) return first;
  return (await judged(body.otherwise)).verdict === 'invalid' ? first : otherwise();
}

/** JSON and XML show it when their end is lacking; of other bodies nobody can tell. */
function isWhole({ errors }: Judgement, contentType: string): boolean {
  const bare = bareContentType(contentType);
  return (isJson(bare) || isXml(bare)) && errors.every(({ kind }) => kind !== 'syntax');
}

/**
 * Returns what is wrong whatever the body was: its status, or the content type of one that was
 * there.
 */
async function undocumented(
  place: MessagePlace & { readonly contentType: string },
  body: RecordedBody,
): Promise<Judgement | undefined> {
  const { errors } = await judgeBody({ ...place, body: '{}' });
  const certain = errors.filter(
    ({ kind }) =>
      (kind === 'undocumented-status' && place.part !== 'request') ||
      (kind === 'undocumented-content-type' && place.contentType !== '' && isThere(body)),
  );
  return certain.length === 0 ? undefined : { verdict: 'invalid', errors: certain };
}

function isThere(body: RecordedBody): boolean {
  return body.kind === 'content' || (body.kind === 'missing' && body.certain);
}

function whyOf(body: RecordedBody): string {
  switch (body.kind) {
    case 'missing':
      return body.why;
    case 'none':
      return body.doubt ?? 'there was no body';
    case 'content':
      return body.cut ?? 'its recorded parameters can be read in two ways, and only one of them is valid';
  }
}

function unjudged(why: string): MessageVerdict {
  const message = `The body was not judged: ${why}.`;
  return {
    verdict: 'unjudged',
    errors: [{ pointer: '', expected: 'a body to judge', received: 'nothing', message }],
  };
}

/**
 * Returns the path that an operation is found by; null for what is no address of HTTP (`data:`,
 * `blob:`, `wss:`, an extension's).
 */
function pathOf(url: string): string | null {
  if (!/^[a-z][a-z\d+.-]*:/i.test(url)) return url;
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).pathname : null;
}
