import { isDeepStrictEqual } from 'node:util';
import { bodyTextOf, jsonOf, PassgateError } from '../../core/index.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';
import { bareContentType, isJson } from '../../openapi/runtime/content-type.ts';
import { ContractMismatch } from './contract-mismatch.ts';
import {
  type ClientInteraction,
  type InteractionDescription,
  type InteractionOf,
  interactionBy,
  type UntypedInteraction,
} from './interactions-of.ts';

/**
 * What the client made of the answer, held against what was promised. Nothing where the test looks
 * for itself.
 */
export type ClientResult = Response | { readonly status: number; readonly body?: unknown };

type AnyInteraction = InteractionOf<OperationId>;

/** Where the client finds its provider: an origin on this machine, without a slash at the end. */
export interface MockProvider {
  readonly url: string;
}

/** An interaction by its description, or itself. */
type InteractionOrDescription = InteractionDescription | AnyInteraction;

/** The interaction that is meant, with its type. */
export type ResolvedInteraction<One> = One extends `${infer Id extends OperationId}: ${string}`
  ? ClientInteraction<Id>
  : One;

/** What a callback without a result is typed as. */
// biome-ignore lint/suspicious/noConfusingVoidType: `undefined` would ask for a return statement
type NoResult = void;

/**
 * Plays the provider of one interaction for a client, whose own code sends the request to `url`
 * with the values of `request`; `use` may answer what the client made of it. Throws
 * `ContractMismatch` where the client sent another request, one more or none, or made something
 * else of the answer; `UNKNOWN_NAME` for a description that is none. What `use` throws is passed
 * on, unless a mismatch explains it: then it is its cause.
 */
export async function withInteraction<const One extends InteractionOrDescription>(
  given: One,
  use: (played: MockProvider & ResolvedInteraction<One>) => Promise<ClientResult | NoResult>,
): Promise<void> {
  const one = interactionFor(given);
  assertResolved(one, given);
  const outcome = await play([one], (played) => use(Object.assign(played, one)));
  const differences = await differencesOf(one, outcome);
  if (differences.length > 0) throw new ContractMismatch([one], differences);
}

/**
 * As `withInteraction`, for the few requests of one task of a client: each has to be sent at least
 * once. Throws `USAGE` for none.
 */
export async function withInteractions<const List extends readonly InteractionOrDescription[]>(
  list: List,
  use: (
    played: MockProvider & {
      readonly interactions: { readonly [Index in keyof List]: ResolvedInteraction<List[Index]> };
    },
  ) => Promise<unknown>,
): Promise<void> {
  if (list.length === 0) {
    throw new PassgateError(
      'USAGE',
      'No interaction was given, so nothing was tested.',
      'Give at least one.',
    );
  }
  const interactions = list.map(interactionFor);
  assertAllResolved(interactions, list);
  await play(interactions, ({ url }) => use({ url, interactions }));
}

function interactionFor(given: InteractionOrDescription): UntypedInteraction {
  return typeof given === 'string' ? interactionBy(given) : given;
}

/** A description is typed by its operation, and so is what it is the description of. */
function assertResolved<One extends InteractionOrDescription>(
  one: UntypedInteraction | undefined,
  given: One,
): asserts one is UntypedInteraction & ResolvedInteraction<One> {
  if (one !== undefined && (one === given || one.description === given)) return;
  throw new PassgateError('INTERNAL', 'Another interaction was found.', 'Please report this as a bug.');
}

function assertAllResolved<List extends readonly InteractionOrDescription[]>(
  found: readonly UntypedInteraction[],
  list: List,
): asserts found is readonly UntypedInteraction[] & {
  readonly [Index in keyof List]: ResolvedInteraction<List[Index]>;
} {
  for (const [index, given] of list.entries()) assertResolved(found[index], given);
}

async function play(
  interactions: readonly UntypedInteraction[],
  use: (played: MockProvider) => Promise<unknown>,
): Promise<unknown> {
  // Who only reads the interactions does without the Pact core.
  const { startMock } = await import('./mock-server.ts');
  const mock = await startMock(interactions);
  let failed: { readonly error: unknown } | undefined;
  let result: unknown;
  try {
    result = await use({ url: mock.url });
  } catch (error) {
    failed = { error };
  }
  const differences = await mock.close();
  if (differences.length > 0) throw new ContractMismatch(interactions, differences, failed?.error);
  if (failed !== undefined) throw failed.error;
  return result;
}

async function differencesOf({ answer }: UntypedInteraction, outcome: unknown): Promise<string[]> {
  const made = outcome instanceof Response ? await fromResponse(outcome) : outcome;
  if (typeof made !== 'object' || made === null || !('status' in made)) return [];
  const found: string[] = [];
  if (made.status !== answer.status) {
    found.push(
      `the response has the status ${answer.status}, but the client returned ${String(made.status)}`,
    );
  }
  if ('body' in made && !isDeepStrictEqual(made.body, answer.body)) {
    const [promised, received] = [answer.body, made.body].map((body) => JSON.stringify(body) ?? 'nothing');
    found.push(`the response contains ${promised}, but the client returned ${received}`);
  }
  return found;
}

async function fromResponse(response: Response): Promise<Exclude<ClientResult, Response>> {
  const { status, bodyUsed, headers } = response;
  if (bodyUsed) return { status };
  const text = await bodyTextOf(response);
  if (text === '') return { status, body: undefined };
  return {
    status,
    body: isJson(bareContentType(headers.get('content-type') ?? '')) ? jsonOf(text) : text,
  };
}
