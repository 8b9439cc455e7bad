import { join } from 'node:path';
import { type ConsumerPact, makeConsumerPact } from '@pact-foundation/pact-core';
import {
  type ApiName,
  apiFacts,
  bodyTextOf,
  type Check,
  type Evidence,
  type JsonObject,
  mapApis,
  messageOf,
} from '../../core/index.ts';
import { documents } from '../../openapi/generated/documents.ts';
import { judgeBody, readDocument } from '../../openapi/index.ts';
import { referenceClient } from '../client.ts';
import type { Interaction } from '../interactions/row.ts';
import { describeTo } from './interaction.ts';
import { judgeRow } from './judge-row.ts';
import { checkId, consumerName, descriptionOf } from './names.ts';
import { deviate, requestOf, wireOfRequest } from './wire-request.ts';

export interface EngineOptions {
  readonly root: string;
  /**
   * An empty folder for what the Pact core writes: a folder for each row, as merging into one file
   * would cost ever more.
   */
  readonly rawDir: string;
  readonly onDone?: (check: Check) => void;
}

const loopback = '127.0.0.1';
/** Pact specification V4, in the numbering of the core. */
const pactV4 = 5;

/**
 * Runs rows one after the other: each is judged by the validators, told to a Pact mock server of
 * its own, and driven through the reference client, whose answer is judged again. Only what passed
 * is written, so that a pact file never holds a contract that does not hold itself.
 */
export async function runInteractions(
  rows: readonly Interaction[],
  { root, rawDir, onDone }: EngineOptions,
): Promise<Check[]> {
  const checks: Check[] = [];
  const contents = new Map<ApiName, JsonObject>();
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const content = contents.get(row.api) ?? (await readDocument(root, row.api)).content;
    contents.set(row.api, content);
    const id = checkId('contracts', row.operation, row.title);
    const evidence = seen.has(id) ? [twice(row)] : await judgeRow(row);
    if (evidence.length === 0) {
      evidence.push(...(await runRow(row, content, join(rawDir, String(index)))));
    }
    seen.add(id);
    const check: Check = {
      id,
      title: descriptionOf(row.operation, row.title),
      operation: row.operation,
      verdict: evidence.length === 0 ? 'passed' : 'failed',
      required: true,
      evidence,
    };
    checks.push(check);
    onDone?.(check);
  }
  return checks;
}

async function runRow(row: Interaction, content: JsonObject, rawDir: string): Promise<Evidence[]> {
  const pact = makeConsumerPact(consumerName, apiFacts(row.api).providerName, pactV4, 'error');
  pact.addMetadata(consumerName, row.api, documents[row.api]);
  try {
    describeTo(pact.newInteraction(descriptionOf(row.operation, row.title)), row, content);
    const port = pact.createMockServer(loopback);
    try {
      const evidence = [...(await exercise(row, `http://${loopback}:${port}`)), ...mismatches(pact, port)];
      if (evidence.length === 0) pact.writePactFile(rawDir, true);
      return evidence;
    } finally {
      pact.cleanupMockServer(port);
    }
  } catch (error) {
    return [{ kind: 'pact', message: `The Pact core refused this row: ${messageOf(error)}` }];
  }
}

/** Sends the row's request through the reference client and judges what it got. */
async function exercise(row: Interaction, origin: string): Promise<Evidence[]> {
  let answered: { status: number; contentType: string; text: string } | undefined;
  const client = referenceClient({
    origins: mapApis(() => origin),
    fetch: async (request) => {
      const sent = row.deviations.length === 0 ? request : await deviated(request, row);
      const response = await fetch(sent);
      const text = await bodyTextOf(response.clone());
      answered = { status: response.status, contentType: response.headers.get('content-type') ?? '', text };
      return response;
    },
  });
  await row.send(client);
  if (answered === undefined) return [{ kind: 'client', message: 'The reference client sent no request.' }];
  const { status, contentType, text } = answered;
  if (status !== row.example.answer.status) return [];
  const part = String(status);
  const judged = await judgeBody({ operation: row.operation, part, contentType, body: text, mode: 'strict' });
  return judged.errors.map(({ pointer, expected, received }) => ({
    kind: 'schema',
    message: `The client received a body that openapi/${row.api}.yaml does not allow`,
    pointer,
    expected,
    received,
  }));
}

async function deviated(request: Request, row: Interaction): Promise<Request> {
  return requestOf(deviate(await wireOfRequest(request), row.deviations), new URL(request.url).origin);
}

function mismatches(pact: ConsumerPact, port: number): Evidence[] {
  if (pact.mockServerMatchedSuccessfully(port)) return [];
  const found = pact.mockServerMismatches(port);
  return [
    {
      kind: 'request',
      message: 'The reference client sent a request that differs from the row.',
      received: JSON.stringify(found),
    },
  ];
}

function twice(row: Interaction): Evidence {
  return {
    kind: 'table',
    message: `Two rows of ${row.operation} have the title “${row.title}”.`,
    hint: 'Give each row a title of its own.',
  };
}
