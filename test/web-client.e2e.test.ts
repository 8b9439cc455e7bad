import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { findChromium, noChromium, startChromium } from './testing/chromium.ts';

const executablePath = findChromium();
if (executablePath === undefined) console.warn(`SKIPPED: ${noChromium}`);

/** What the page sends: a web client sends neither X-Device-Info nor a form that is a string. */
interface PageRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: object;
}

describe.skipIf(executablePath === undefined)('a web page of another origin', { timeout: 60_000 }, () => {
  let simulator: RunningSimulator;
  let site: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    simulator = await startSimulator();
    site = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>A broadcaster</title>');
    }).listen(0, '127.0.0.1');
    await once(site, 'listening');
    browser = await startChromium(executablePath ?? '');
    page = await browser.newPage();
    const address = site.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await page.goto(`http://tv.broadcaster.example:${port}/`);
  });
  afterAll(async () => {
    await browser?.close();
    site.close();
    await simulator.close();
  });

  /** Sends a request from within the page, with the browser's own `fetch` and its preflights. */
  async function fromPage(path: string, { method = 'GET', headers = {}, form, json }: PageRequest = {}) {
    const answer = await page.evaluate(
      async (sent) => {
        const body = sent.form ? new URLSearchParams(sent.form) : sent.json && JSON.stringify(sent.json);
        const type: Record<string, string> = sent.json ? { 'content-type': 'application/json' } : {};
        const init = { method: sent.method, headers: { ...type, ...sent.headers } };
        const response = await fetch(sent.url, body === undefined ? init : { ...init, body });
        return { status: response.status, text: await response.text() };
      },
      { url: `${simulator.url}${path}`, method, headers: { ...headers }, form: form && { ...form }, json },
    );
    return { status: answer.status, body: JSON.parse(answer.text) };
  }

  it('registers, polls and plays', async () => {
    const control = await fetch(`${simulator.url}/_simulator/software-statement`);
    const statement: unknown = await control.json();
    const client = await fromPage('/o/client/register', { method: 'POST', json: Object(statement) });
    expect(client.status).toBe(201);
    const { client_id, client_secret } = client.body;
    const form = { client_id, client_secret, grant_type: 'client_credentials' };
    const token = await fromPage('/o/client/token', { method: 'POST', form });
    const headers = {
      authorization: `Bearer ${token.body.access_token}`,
      'AP-Device-Identifier': 'fingerprint d2ViLXBhZ2U=',
    };
    const api = '/api/v2/REF30';
    const parameters = {
      mvpd: 'FormCable',
      domainName: 'broadcaster.example',
      redirectUrl: `${new URL(page.url()).origin}/signed-in`,
    };
    const session = await fromPage(`${api}/sessions`, { method: 'POST', headers, form: parameters });
    expect(session.body).toMatchObject({ actionName: 'authenticate' });
    const poll = () => fromPage(`${api}/profiles/code/${session.body.code}`, { headers });
    expect((await poll()).body).toEqual({ profiles: {} });

    const secondScreen = await browser.newPage();
    await secondScreen.goto(`${simulator.url}${session.body.url}`);
    await secondScreen.getByText('Log in').click();
    await secondScreen.waitForURL(parameters.redirectUrl);
    expect(Object.keys((await poll()).body.profiles)).toEqual(['FormCable']);

    const decision = await fromPage(`${api}/decisions/authorize/FormCable`, {
      method: 'POST',
      headers,
      json: { resources: ['evening-news'] },
    });
    expect(decision.body.decisions[0]).toMatchObject({ authorized: true, token: expect.anything() });
    // An error is readable as well.
    const refused = await fromPage('/api/v2/NOBODY/profiles', { headers });
    expect(refused.body.code).toBe('invalid_parameter_service_provider');
  });

  it('cannot reach the control API', async () => {
    const known = async () => {
      const health: unknown = await (await fetch(`${simulator.url}/_simulator/health`)).json();
      return Object(health).known;
    };
    const before = await known();
    for (const [method, path] of [
      ['GET', 'health'],
      ['GET', 'journal'],
      ['POST', 'reset'],
      ['DELETE', 'faults'],
    ] as const) {
      await expect(fromPage(`/_simulator/${path}`, { method })).rejects.toThrow('Failed to fetch');
    }
    // Without CORS a browser sends it, and the simulator refuses it.
    await page.evaluate(async (url) => {
      await fetch(url, { method: 'POST', mode: 'no-cors' });
    }, `${simulator.url}/_simulator/reset`);
    expect(await known()).toEqual(before);
    expect(before.clients).toBeGreaterThan(0);
  });
});
