import { setTimeout as later } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { recordOf } from '../../core/index.ts';

/** Where a page finds what it needs. */
export interface PagePlaces {
  /** The provider, as the page reaches it. */
  readonly providerUrl: string;
  /** The simulator itself, for its control API. */
  readonly simulatorUrl: string;
  /** Of the page. */
  readonly origin: string;
}

/** What a web client does in a tab, from its first call to its last. */
export type PageSession = (tab: Page, places: PagePlaces) => Promise<void>;

/** Signs in, plays and signs out by the rules. The polls are as near to each other as the rules allow. */
export const wellBehavedSession: PageSession = async (tab, places) => {
  const client = new PageClient(tab, places);
  await client.start();
  const { code, url } = await client.createSession();
  await client.poll(code);
  const pages = client.logIn(url);
  await Promise.all([pages, later(pollApartMs)]);
  await client.poll(code);
  await client.preauthorize();
  await client.authorize();
  await client.signOut();
};

/** Polls every 1.05 s, and registers once more before it plays. */
export const misbehavingSession: PageSession = async (tab, places) => {
  const client = new PageClient(tab, places);
  await client.start();
  const { code, url } = await client.createSession();
  await client.poll(code);
  for (let polls = 0; polls < 3; polls += 1) {
    await later(1_050);
    await client.poll(code);
  }
  await client.logIn(url);
  await client.poll(code);
  await client.register();
  await client.authorize();
};

const pollApartMs = 3_050;
const mvpd = 'FormCable';
const api = '/api/v2/REF30';
const info = { model: 'Web', version: '1', osName: 'Linux', osVersion: '6', connectionType: 'LAN' };

interface PageCall {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly form?: Record<string, string>;
  readonly json?: object;
}

/** Calls the provider from within a page. */
class PageClient {
  readonly #tab: Page;
  readonly #places: PagePlaces;
  readonly #deviceInfo = { 'X-Device-Info': Buffer.from(JSON.stringify(info)).toString('base64') };
  #headers: Record<string, string> = {};
  #statement: Record<string, unknown> | undefined;

  constructor(tab: Page, places: PagePlaces) {
    this.#tab = tab;
    this.#places = places;
  }

  async start(): Promise<void> {
    await this.register();
    await this.#call({ path: `${api}/profiles`, headers: this.#headers });
    await this.#call({ path: `${api}/configuration`, headers: this.#headers });
  }

  /** Registers and gets an access token. */
  async register(): Promise<void> {
    const json = await this.#softwareStatement();
    const headers = this.#deviceInfo;
    const client = await this.#call({ path: '/o/client/register', method: 'POST', headers, json });
    const form = {
      client_id: String(client.client_id),
      client_secret: String(client.client_secret),
      grant_type: 'client_credentials',
    };
    const { access_token } = await this.#call({ path: '/o/client/token', method: 'POST', headers, form });
    this.#headers = {
      ...this.#deviceInfo,
      authorization: `Bearer ${access_token}`,
      'AP-Device-Identifier': 'fingerprint d2ViLXBhZ2U=',
    };
  }

  async createSession(): Promise<{ readonly code: string; readonly url: string }> {
    const form = { mvpd, domainName: 'broadcaster.example', redirectUrl: this.#redirectUrl };
    const { code, url } = await this.#call({
      path: `${api}/sessions`,
      method: 'POST',
      headers: this.#headers,
      form,
    });
    return { code: String(code), url: String(url) };
  }

  async poll(code: string): Promise<void> {
    await this.#call({ path: `${api}/profiles/code/${code}`, headers: this.#headers });
  }

  async preauthorize(): Promise<void> {
    const json = { resources: ['evening-news', 'premium-sports'] };
    await this.#decide('preauthorize', json);
  }

  async authorize(): Promise<void> {
    await this.#decide('authorize', { resources: ['evening-news'] });
  }

  /** Lets the viewer log in on the pages of the TV provider, in a tab of its own. */
  async logIn(url: string): Promise<void> {
    const pages = await this.#tab.context().newPage();
    await pages.goto(new URL(url, this.#places.providerUrl).href);
    await pages.getByText('Log in').click();
    await pages.waitForURL(this.#redirectUrl);
    await pages.close();
  }

  async signOut(): Promise<void> {
    const path = `${api}/logout/${mvpd}?redirectUrl=${encodeURIComponent(this.#redirectUrl)}`;
    const { logouts } = await this.#call({ path, headers: this.#headers });
    const { url } = recordOf(recordOf(logouts)[mvpd]);
    const page = await this.#tab.context().newPage();
    await page.goto(new URL(String(url), this.#places.providerUrl).href);
    await page.waitForURL(this.#redirectUrl);
    await page.close();
  }

  /** Returns the one statement of the application, which a page is built with. */
  async #softwareStatement(): Promise<Record<string, unknown>> {
    const path = `${this.#places.simulatorUrl}/_simulator/software-statement`;
    this.#statement ??= recordOf(await (await fetch(path)).json());
    return this.#statement;
  }

  get #redirectUrl(): string {
    return `${this.#places.origin}/signed-in`;
  }

  async #decide(decision: string, json: object): Promise<void> {
    const path = `${api}/decisions/${decision}/${mvpd}`;
    await this.#call({ path, method: 'POST', headers: this.#headers, json });
  }

  async #call(sent: PageCall): Promise<Record<string, unknown>> {
    const url = `${this.#places.providerUrl}${sent.path}`;
    return recordOf(await this.#tab.evaluate(fetchInPage, { ...sent, url }));
  }
}

/** Runs inside the page. */
async function fetchInPage({
  url,
  method = 'GET',
  headers = {},
  form,
  json,
}: PageCall & { url: string }): Promise<unknown> {
  const body = form ? new URLSearchParams(form) : json && JSON.stringify(json);
  const type: Record<string, string> = json ? { 'content-type': 'application/json' } : {};
  const init = { method, headers: { ...type, ...headers } };
  const answer = await fetch(url, body === undefined ? init : { ...init, body });
  return answer.json();
}
