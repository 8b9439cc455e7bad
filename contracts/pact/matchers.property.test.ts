import { makeConsumerPact } from '@pact-foundation/pact-core';
import { beforeAll, expect, it } from 'vitest';
import { type ApiName, apiNames, isRecord, type JsonObject } from '../../core/index.ts';
import { operations } from '../../openapi/generated/operations.ts';
import { readDocument } from '../../openapi/index.ts';
import { interactions } from '../interactions/index.ts';
import type { Interaction } from '../interactions/row.ts';
import { withMatchers } from './matchers.ts';
import { answerSchema } from './schema.ts';

process.env.PACT_DO_NOT_TRACK = 'true';

/**
 * The matchers of every answer, held by the Pact core itself without any validator: as those of a
 * request, since its mock server tells at once whether a body matches.
 */
const loopback = '127.0.0.1';
const pactV4 = 5;
const root = `${import.meta.dirname}/../..`;
const documents = new Map<ApiName, JsonObject>();

beforeAll(async () => {
  for (const api of apiNames) documents.set(api, (await readDocument(root, api)).content);
});

it('an answer without all that its contract names matches no contract', { timeout: 60_000 }, async () => {
  const accepted: string[] = [];
  let tried = 0;
  for (const [body, row] of distinct()) {
    const example = row.example.answer.body;
    await withMockOf(body, async (matches) => {
      const name = `${row.operation}: ${row.title}`;
      expect(await matches(example), `${name}: its own example`).toBe(true);
      for (const { what, spoilt } of [{ what: 'all', spoilt: {} }, ...lacking(example)]) {
        tried += 1;
        if (await matches(spoilt)) accepted.push(`${name}: without ${what}`);
      }
    });
  }
  expect(tried).toBeGreaterThan(500);
  expect(accepted).toEqual([]);
});

/** Returns every answer in JSON with its matchers; equal ones once. */
function distinct(): Map<string, Interaction> {
  return new Map(
    interactions
      .filter(({ example }) => isRecord(example.answer.body))
      .map((row) => [JSON.stringify(matchersOf(row)), row]),
  );
}

function matchersOf(row: Interaction): unknown {
  const { status, contentType, body, exactly } = row.example.answer;
  const { method, path } = operations[row.operation];
  const document = documents.get(row.api) ?? {};
  const schema = answerSchema(document, { path, method, status, contentType }) ?? {};
  const placeholder = row.placeholders.answer.body;
  return withMatchers({ document, schema, example: body, placeholder, pointer: '', exactly });
}

/** Returns the example without one of its members each, however deep; a list without its items. */
function lacking(example: unknown): { what: string; spoilt: unknown }[] {
  return membersOf(example, []).map((path) => {
    const spoilt = structuredClone(example);
    const holder = path.slice(0, -1).reduce<unknown>((value, name) => memberOf(value, name), spoilt);
    const last = path.at(-1) ?? '';
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else if (isRecord(holder)) delete holder[last];
    return { what: `/${path.join('/')}`, spoilt };
  });
}

function membersOf(value: unknown, at: readonly string[]): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    [...at, name],
    ...membersOf(member, [...at, name]),
  ]);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

async function withMockOf(
  body: string,
  use: (matches: (body: unknown) => Promise<boolean>) => Promise<void>,
) {
  const pact = makeConsumerPact('matchers', 'anybody', pactV4, 'error');
  const described = pact.newInteraction('a body');
  described.withRequest('POST', '/');
  described.withRequestBody(body, 'application/json');
  described.withStatus(204);
  const port = pact.createMockServer(loopback);
  const matches = async (sent: unknown) => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`http://${loopback}:${port}/`, {
      method: 'POST',
      headers,
      body: JSON.stringify(sent),
    });
    await answer.arrayBuffer();
    return answer.status === 204;
  };
  try {
    await use(matches);
  } finally {
    pact.cleanupMockServer(port);
  }
}
