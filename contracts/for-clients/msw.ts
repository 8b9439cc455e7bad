/**
 * `passgate/msw`: handlers for Mock Service Worker, for the test suite of an app whose addresses
 * cannot be changed. Needs the package `msw` beside it.
 */
import { bypass, HttpResponse, http, type RequestHandler } from 'msw';
import { knownName, PassgateError } from '../../core/index.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';
import { validators } from '../../openapi/generated/validators/index.js';
import { bareContentType } from '../../openapi/runtime/content-type.ts';
import { type FoundOperation, findOperation } from '../../openapi/runtime/find-operation.ts';
import { judgeTextOf } from '../../openapi/runtime/judge-text.ts';
import { valueOfText } from '../../openapi/runtime/value-of-text.ts';
import { interactions } from '../interactions/index.ts';
import type { Interaction } from '../interactions/row.ts';
import { descriptionOf } from '../pact/names.ts';
import type { InteractionDescription } from './interactions-of.ts';

/** Where the app sends its requests. */
export interface MockOrigin {
  /** Such as `https://api.auth.adobe.com`; by default any. */
  readonly origin?: string;
}

/**
 * Returns a handler that answers each documented operation with the first success of its contracts.
 * A request that lacks what the document requires is an error of the handler, which Mock Service
 * Worker prints and answers with 500. Other requests are left to other handlers.
 */
export function handlers({ origin = '*' }: MockOrigin = {}): RequestHandler[] {
  return [http.all(`${origin}/*`, ({ request }) => answerTo(request, successOf))];
}

/**
 * Returns a handler that answers one operation as an interaction does, for `server.use(…)`.
 * @throws PassgateError `UNKNOWN_NAME` with the nearest description, where there is none like it
 */
export function answer(
  description: InteractionDescription,
  { origin = '*' }: MockOrigin = {},
): RequestHandler {
  const chosen = interactionOf(description);
  return http.all(`${origin}/*`, ({ request }) =>
    answerTo(request, (operation) => (operation === chosen.operation ? chosen : undefined)),
  );
}

/**
 * Returns a handler that hands each documented operation on to a simulator, which has state: codes
 * expire, viewers sign in, devices are throttled.
 */
export function toSimulator(url: string, { origin = '*' }: MockOrigin = {}): RequestHandler {
  const simulator = new URL(url).origin;
  return http.all(`${origin}/*`, async ({ request }) => {
    const { pathname, search } = new URL(request.url);
    if (findOperation(request.method, pathname) === null) return undefined;
    return fetch(bypass(new Request(simulator + pathname + search, request)));
  });
}

type ChooseAnswer = (operation: OperationId) => Interaction | undefined;

async function answerTo(request: Request, choose: ChooseAnswer): Promise<Response | undefined> {
  const found = findOperation(request.method, new URL(request.url).pathname);
  const chosen = found === null ? undefined : choose(found.id);
  if (found === null || chosen === undefined) return undefined;
  const { status, contentType, headers, body } = chosen.example.answer;
  // What answers an error may be asked in a wrong way.
  if (status < 400) await assertDocumented(request, found);
  const sent = new Headers(Object.entries(headers).map(([name, { example }]) => [name, example]));
  if (contentType !== '') sent.set('content-type', contentType);
  const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
  return new HttpResponse(text, { status, headers: sent });
}

function successOf(operation: OperationId): Interaction | undefined {
  const own = interactions.filter((one) => one.operation === operation && one.deviations.length === 0);
  return own.find(({ example }) => example.answer.status < 400);
}

function interactionOf(description: string): Interaction {
  const described = (one: Interaction) => descriptionOf(one.operation, one.title);
  const name = knownName('interaction', description, interactions.map(described));
  const found = interactions.find((one) => described(one) === name);
  if (found !== undefined) return found;
  throw new PassgateError('INTERNAL', `“${name}” was not found.`, 'Please report this as a bug of Passgate.');
}

/**
 * Throws for a request that lacks what the document requires, with all of its problems: parameters
 * and the body.
 */
async function assertDocumented(request: Request, { id, row }: FoundOperation<OperationId>): Promise<void> {
  const { searchParams } = new URL(request.url);
  const problems = row.parameters.flatMap(({ name, in: place, required }) => {
    if (!required) return [];
    if (place === 'header' && !request.headers.has(name)) return [`The header ${name} is missing.`];
    return place === 'query' && !searchParams.has(name) ? [`The parameter ${name} is missing.`] : [];
  });
  if (row.authorised === true && !request.headers.has('authorization')) {
    problems.push('The header Authorization is missing.');
  }
  if (row.requestBody !== null) {
    const contentType = bareContentType(request.headers.get('content-type') ?? '');
    const place = { operation: id, part: 'request', contentType, mode: 'strict' } as const;
    const judged = judgeTextOf(validators[id], place, (text) => valueOfText(text, contentType));
    const { verdict, errors } = judged(await request.clone().text());
    if (verdict === 'invalid') problems.push(...errors.map(({ message }) => message));
  }
  if (problems.length > 0) throw new Error(`${id}: this request is not documented. ${problems.join(' ')}`);
}
