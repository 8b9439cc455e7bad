import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { http, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { interactions, referenceClient } from '../contracts/exports.ts';
import { answer, handlers, toSimulator } from '../contracts/for-clients/msw.ts';
import { apiNames, recordOf } from '../core/index.ts';
import { operations } from '../openapi/generated/operations.ts';
import { judgeBody } from '../openapi/index.ts';
import { startSimulator } from '../simulator/index.ts';

const page = join(import.meta.dirname, '..', 'docs', 'types-and-validators.md');

/** The address that is written into an app. */
const origin = 'https://api.auth.example';
const client = referenceClient({
  origins: Object.fromEntries(apiNames.map((api) => [api, origin])),
  fetch: async (request) => {
    // Looked up at each call, as Mock Service Worker replaces it; the client reads the body.
    const response = await fetch(request);
    received = response.clone();
    return response;
  },
});
let received: Response | undefined;

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function rowsOf(id: string) {
  return interactions.filter(({ operation, deviations }) => operation === id && deviations.length === 0);
}

describe('handlers', () => {
  it.each(Object.values(operations).map(({ id }) => id))('answer %s as it is documented', async (id) => {
    server.use(...handlers({ origin }));
    const [row] = rowsOf(id).filter(({ example }) => example.answer.status < 400);
    await row?.send(client);
    const contentType = received?.headers.get('content-type') ?? '';
    const body = (await received?.text()) ?? '';
    const part = String(received?.status);
    expect(Number(part)).toBeLessThan(400);
    expect(await judgeBody({ operation: id, part, contentType, body, mode: 'strict' })).toMatchObject({
      verdict: 'valid',
    });
  });

  it.each<[string, string, RequestInit, RegExp]>([
    ['headers', '/api/v2/REF30/profiles', {}, /getProfiles.*AP-Device-Identifier.*Authorization/],
    [
      'a body',
      '/o/client/register',
      {
        method: 'POST',
        body: '{"software_statement":1}',
        headers: { 'content-type': 'application/json', 'x-device-info': 'e30=' },
      },
      /registerClient.*software_statement/,
    ],
  ])('refuse a request whose %s are wrong, and say so', async (_name, path, request, message) => {
    server.use(...handlers());
    const response = await fetch(origin + path, request);
    expect({ status: response.status, text: await response.text() }).toMatchObject({
      status: 500,
      text: expect.stringMatching(message),
    });
  });

  it('leave what is not documented, and other origins, to others', async () => {
    server.use(...handlers({ origin }));
    await expect(fetch(`${origin}/elsewhere`)).rejects.toThrow();
    await expect(fetch('https://other.example/api/v2/REF30/configuration')).rejects.toThrow();
  });
});

describe('answer', () => {
  it('gives one operation another answer until the handlers are reset', async () => {
    server.use(...handlers({ origin }));
    const [row] = rowsOf('getProfileByCode');
    const status = async () => (await row?.send(client))?.response.status;
    const [, documented] =
      /answer\('getProfileByCode: (.*?)', \{ origin \}\)/.exec(await readFile(page, 'utf8')) ?? [];
    server.use(answer(`getProfileByCode: ${documented}`, { origin }));
    expect(await status()).toBe(429);
    server.resetHandlers(...handlers({ origin }));
    expect(await status()).toBe(200);
  });

  it('refuses a description that is none', () => {
    expect(() => answer('getProfileByCode: nothing of the kind')).toThrow('Did you mean');
  });
});

describe('toSimulator', () => {
  it('gives an app with a fixed address a provider that has state', async () => {
    const simulator = await startSimulator();
    try {
      server.use(
        toSimulator(simulator.url, { origin }),
        http.all(`${simulator.url}/*`, () => passthrough()),
      );
      const control = async (path: string, body: unknown) =>
        recordOf(
          await (
            await fetch(`${simulator.url}/_simulator/${path}`, {
              method: 'POST',
              body: JSON.stringify(body),
              headers: { 'content-type': 'application/json' },
            })
          ).json(),
        );
      const state = await control('states', { state: 'an authentication session', action: 'setup' });
      const code = String(state.code);
      const profiles = async () => {
        await client.getProfileByCode({
          params: {
            path: { serviceProvider: 'REF30', code },
            header: { 'AP-Device-Identifier': String(state.deviceIdentifier), 'X-Device-Info': 'e30=' },
          },
          token: String(state.accessToken),
        });
        return Object.keys(recordOf(recordOf(await received?.json()).profiles)).length;
      };
      expect(await profiles()).toBe(0);
      await control('login', { code });
      expect(await profiles()).toBe(1);
    } finally {
      await simulator.close();
    }
  });
});
