import { once } from 'node:events';
import { connect } from 'node:net';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExchangeJudge, type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { findChromium, noChromium, startChromium } from './testing/chromium.ts';

const executablePath = findChromium();
if (executablePath === undefined) console.warn(`SKIPPED: ${noChromium}`);

type Values = Readonly<Record<string, string>>;

/** Sends many requests at once on one connection, and resolves when all are answered. */
async function pipelined(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  count: number,
) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const lines = Object.entries({ host: hostname, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const request = `GET ${path} HTTP/1.1\r\n${lines.join('')}`;
  socket.write(`${request}\r\n`.repeat(count - 1));
  socket.write(`${request}connection: close\r\n\r\n`);
  socket.resume();
  await once(socket, 'end');
  socket.destroy();
}

/** Refused tokens stand for a broken rule, 404 for one that is recommended. */
const judge: ExchangeJudge = (exchanges) =>
  exchanges
    .filter(({ response }) => response.status === 401 || response.status === 404)
    .map(({ sequence, response: { status } }) => ({
      rule: status === 401 ? 'CR-07' : 'HD-08',
      sentence: status === 401 ? 'Get the new token before the old one expires.' : 'Name what exists.',
      required: status === 401,
      sequence,
      message: `Got ${status}.`,
    }));

describe.skipIf(executablePath === undefined)('the live page in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  let simulator: RunningSimulator;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await startChromium(executablePath ?? '');
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page.close();
    await simulator.close();
  });

  async function open(
    options: Parameters<typeof startSimulator>[0] = { judge },
    window: Parameters<Browser['newPage']>[0] = {},
  ) {
    simulator = await startSimulator(options);
    page = await browser.newPage(window);
    problems.length = 0;
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${simulator.url}/_simulator/`);
    await page.getByText('connected', { exact: true }).waitFor();
  }

  const control = async (method: string, path: string, body?: object) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const text = await (await fetch(`${simulator.url}/_simulator/${path}`, init)).text();
    return text === '' ? undefined : JSON.parse(text);
  };
  const state = (name: string): Promise<Values> => control('POST', 'states', { state: name });
  const overview = () => control('GET', 'overview');
  const headersOf = ({ accessToken, deviceIdentifier, deviceInfo, forwardedFor }: Values) => ({
    authorization: `Bearer ${accessToken}`,
    'ap-device-identifier': deviceIdentifier ?? '',
    'x-device-info': deviceInfo ?? '',
    'x-forwarded-for': forwardedFor ?? '',
  });
  const call = async (values: Values, path = 'profiles', headers: Record<string, string> = {}) =>
    (await fetch(`${simulator.url}/api/v2/REF30/${path}`, { headers: { ...headersOf(values), ...headers } }))
      .status;
  const rows = () => page.locator('#exchange-table tbody');
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  const verdict = () => page.locator('#verdict').innerText();
  const press = async (name: string, done: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator('#notice').getByText(done).waitFor();
  };

  it('shows exchanges as they come, and turns red the one that breaks a rule', async () => {
    await open();
    expect(await verdict()).toBe('No exchange yet.');
    const values = await state('a client with an access token');
    await call(values);
    await page.getByText('No rule is broken so far.').waitFor();
    await call({ ...values, accessToken: 'expired' });
    await page.getByText('1 rule broken: CR-07').waitFor();
    expect(await rows().count()).toBe(2);
    const broken = rows().first();
    expect(await broken.innerText()).toMatch(/Device 1[\s\S]*getProfiles[\s\S]*401[\s\S]*CR-07 broken/);
    const colour = (name: string): Promise<string> =>
      page.evaluate(`getComputedStyle(document.querySelector('#exchange-table ${name}')).backgroundColor`);
    expect(await colour('tbody:nth-of-type(1)')).toBe('rgb(253, 232, 235)');
    expect(await colour('tbody:nth-of-type(2)')).toBe('rgba(0, 0, 0, 0)');

    await broken.getByRole('button', { name: 'getProfiles' }).press('Enter');
    await broken.getByText('Get the new token before the old one expires.').waitFor();
    expect(await broken.locator('pre').first().innerText()).toContain(
      `ap-device-identifier: ${values.deviceIdentifier}`,
    );
    expect(await page.content()).not.toContain(values.accessToken);
    await broken.getByRole('button', { name: 'getProfiles' }).press('Enter');
    await broken.locator('pre').first().waitFor({ state: 'detached' });

    for (let count = 0; count < 120; count += 1) await call(values, 'nothing');
    await page.getByRole('button', { name: 'Show the newest' }).click();
    await page.getByRole('button', { name: 'Show the exchange that broke CR-07 last' }).click();
    const shown = rows().filter({ hasText: 'CR-07 broken' });
    await shown.getByText('Got 401.').waitFor();
    expect(await shown.getByRole('button').evaluate((one) => one === one.ownerDocument.activeElement)).toBe(
      true,
    );
    expect(problems).toEqual([]);
  });

  it('shows a recommended rule in another colour, and what the judge says when it fails', async () => {
    let isBroken = false;
    await open({
      judge: (exchanges) => {
        if (isBroken) throw new Error('<b>no</b> table of rules');
        return judge(exchanges);
      },
    });
    const values = await state('a client with an access token');
    await call(values, 'nothing-here');
    await page.getByText('1 recommended rule not followed: HD-08').waitFor();
    expect(await rows().first().getAttribute('class')).toBe('advised');
    isBroken = true;
    await call(values);
    await page.getByText('The judge failed: <b>no</b> table of rules').waitFor();
  });

  it('logs in, denies, expires and revokes', async () => {
    await open({ judge, rateLimit: 'off' });
    const values = await state('an authentication session');
    const { code = '', clientId = '', mvpd = '' } = values;
    const signIns = async () => (await overview()).profiles.map((one: { status: string }) => one.status);
    await press(`Deny the code ${code}`, `denied the viewer of ${code}`);
    expect(await signIns()).toEqual([]);
    await page.getByLabel(`MVPD for ${code}`).selectOption('NorthCable');
    await press(`Log in with the code ${code}`, `The viewer of ${code} logged in.`);
    expect((await overview()).profiles).toMatchObject([{ mvpd: 'NorthCable', status: 'live' }]);
    await press('Revoke the sign-in of Device 1 at NorthCable', 'NorthCable has revoked the sign-in.');
    expect(await signIns()).toEqual(['revoked']);
    await page.getByLabel(`MVPD for ${code}`).selectOption(mvpd);
    await press(`Log in with the code ${code}`, `The viewer of ${code} logged in.`);
    await press(`Expire the sign-in of Device 1 at ${mvpd}`, `The sign-in at ${mvpd} has expired.`);
    expect((await signIns()).sort()).toEqual(['expired', 'revoked']);

    await press(`Expire the code ${code}`, `The code ${code} has expired.`);
    expect((await overview()).sessions).toEqual([]);
    expect(await call(values)).toBe(200);
    await press(`Revoke application of the client ${clientId}`, 'The application is revoked.');
    expect((await overview()).clients[0].application.revoked).toBe(true);
    await press(`Approve application of the client ${clientId}`, 'The application is approved again.');
    expect(await call(values)).toBe(200);
    await press(`Expire token of the client ${clientId}`, 'The access token has expired.');
    expect(await call(values)).toBe(401);
  });

  it('freezes, advances and runs the clock, also to the next event', async () => {
    await open();
    const { code } = await state('an authentication session');
    const clock = () => control('GET', 'clock');
    await press('Freeze', 'The clock stands still.');
    const frozen = await clock();
    expect(frozen.frozen).toBe(true);
    await press('+ 1 min', 'The clock was advanced by 60 s.');
    expect((await clock()).now).toBe(frozen.now + 60_000);
    await page.getByLabel('Seconds').fill('1.5');
    await press('Advance', 'The clock was advanced by 1.5 s.');
    expect((await clock()).now).toBe(frozen.now + 61_500);
    const [{ notAfter }] = (await overview()).sessions;
    await press(`Advance to the end of code ${code}`, 'The clock is at the end of the code.');
    expect((await clock()).now).toBe(notAfter);
    expect((await overview()).sessions).toEqual([]);
    await press('Run', 'The clock runs.');
    expect((await clock()).frozen).toBe(false);
  });

  it('adds, shows and clears faults', async () => {
    await open();
    const values = await state('a client with an access token');
    await call(values);
    await page.getByRole('combobox', { name: 'Fault', exact: true }).selectOption('unavailable (503)');
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('getProfiles');
    await page.locator('#fault-device').selectOption('Device 1');
    await page.getByLabel('Times').fill('2');
    await press('Add', 'is set.');
    await page.getByText('status, status 503: getProfiles, Device 1; 2 more times').waitFor();
    expect((await control('GET', 'faults')).faults).toEqual([
      {
        match: { operation: 'getProfiles', deviceIdentifier: values.deviceIdentifier },
        fault: { kind: 'status', status: 503 },
        times: 2,
      },
    ]);
    expect(await call(values)).toBe(503);
    await rows().first().getByText('fault status').waitFor();
    await press('Clear all faults', 'There is no fault any more.');
    expect((await control('GET', 'faults')).faults).toEqual([]);
    expect(await call(values)).toBe(200);
  });

  it('shows what each device may still send, and until when it is throttled', async () => {
    await open();
    await control('POST', 'clock', { frozen: true });
    const [one, other] = [
      await state('a client with an access token'),
      await state('a client with an access token'),
    ];
    for (let count = 0; count < 12; count += 1) await call(one);
    await call(other);
    const devices = part('Devices').getByRole('row');
    await devices.getByText(/^throttled until .*, in 1 s$/).waitFor();
    await devices.getByText('10 left', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show the exchanges of Device 2' }).click();
    await page.getByText('1 exchange of 13').waitFor();
    expect(await rows().count()).toBe(1);
  });

  it('is empty after a reset', async () => {
    await open();
    const values = await state('an authentication session');
    await call({ ...values, accessToken: 'expired' });
    await page.getByText('1 rule broken: CR-07').waitFor();
    await rows().first().getByRole('button').click();
    await control('POST', 'reset');
    await page.getByText('No exchange yet.').waitFor();
    await page.locator('#session-rows tr').waitFor({ state: 'detached' });
    expect(await rows().count()).toBe(0);
    expect(await page.locator('#rule-list li').count()).toBe(0);
    expect(await part('Devices').locator('tbody tr').count()).toBe(0);
  });

  it('says that it is disconnected, and follows the next simulator at this address', async () => {
    await open();
    await call(await state('a client with an access token'));
    await rows().first().waitFor();
    const port = Number(new URL(simulator.url).port);
    await simulator.close();
    await page.getByText('disconnected', { exact: true }).waitFor();
    expect(await rows().count()).toBe(1);
    simulator = await startSimulator({ port });
    await page.getByText('connected', { exact: true }).waitFor();
    await page.getByText('Rules are not judged: this simulator has no judge.').waitFor();
    await rows().first().waitFor({ state: 'detached' });
    await call(await state('a client with an access token'));
    await rows().first().waitFor();
  });

  it('asks a browser elsewhere for the token, and sends it in no address', async () => {
    const token = 'steer-me-live-page';
    await open({ judge, controlToken: token });
    await call(await state('a client with an access token'));
    const addresses: string[] = [];
    const authorizations = new Set<string | undefined>();
    page.on('request', (request) => {
      addresses.push(request.url());
      authorizations.add(request.headers().authorization);
    });
    const elsewhere = `http://simulator.example:${new URL(simulator.url).port}/_simulator`;
    await page.goto(`${elsewhere}/`);
    await page.getByText('the control token is needed').waitFor();
    await page.getByLabel('Control token').fill('wrong');
    await page.getByLabel('Control token').press('Enter');
    await page.waitForFunction("document.querySelector('#token').value === ''");
    await page.getByText('the control token is needed').waitFor();
    expect(await rows().count()).toBe(0);
    // The right one also while a wrong one is being tried, and refused later.
    await page.route('**/stream?*', async (route) => {
      if (route.request().headers().authorization === 'Bearer wrong again') {
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      await route.continue();
    });
    await page.getByLabel('Control token').fill('wrong again');
    await page.getByLabel('Control token').press('Enter');
    await page.waitForRequest(
      (request) => /stream/.test(request.url()) && request.headers().authorization === 'Bearer wrong again',
    );
    await page.getByLabel('Control token').fill(token);
    await page.getByLabel('Control token').press('Enter');
    await rows().first().waitFor();
    await press('Freeze', 'The clock stands still.');
    expect((await control('GET', 'clock')).frozen).toBe(true);
    expect(authorizations).toContain(`Bearer ${token}`);
    expect(addresses.join()).not.toContain(token);
    expect(await page.content()).not.toContain(token);
    expect(
      await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie'),
    ).toBe('{}');
  });

  it('shows text that looks like HTML as text', async () => {
    await open();
    const attack = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;
    const values = await state('a client with an access token');
    const headers = {
      'x-note': attack,
      'ap-device-identifier': `fingerprint ${attack}`,
      'x-forwarded-for': attack,
    };
    await call({ ...values, accessToken: 'expired' }, `${encodeURIComponent(attack)}?${attack}`, headers);
    await fetch(`${simulator.url}/o/client/token?client_id=${encodeURIComponent(attack)}`, {
      method: 'POST',
      body: attack,
      headers,
    });
    await call({ ...values, accessToken: 'expired' }, 'profiles', {
      ...headers,
      'ap-device-identifier': 'constructor',
    });
    await rows().nth(2).waitFor();
    for (const row of await rows().all()) {
      await row.getByRole('button').click();
      await row.locator('pre').nth(1).waitFor();
    }
    await page.locator('#rule-list li').first().waitFor();
    await page.getByText(attack).first().waitFor();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('img').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('reads all with the keyboard', async () => {
    await open();
    await call({ ...(await state('an authentication session')), accessToken: 'expired' });
    await state('a viewer who has logged in');
    await control('POST', 'faults', { fault: { kind: 'failure' }, match: { operation: 'logout' } });
    await page.locator('#rule-list li').waitFor();
    await page.locator('#profile-rows tr').waitFor();
    await page.locator('#fault-list li').waitFor();
    const focused = `(({ activeElement: at }) => at.matches('a, button, input, select')
      ? [at.tagName, at.id, at.getAttribute('aria-label'), at.textContent].join(' ') : '')(document)`;
    const wanted: number = await page
      .locator('a, button:enabled, input, select')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    const reached = new Set<string>();
    for (let tab = 0; tab < wanted + 20; tab += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(focused));
    }
    reached.delete('');
    expect(reached.size).toBe(wanted);
  });

  it.each([
    { width: 1400, height: 900 },
    { width: 390, height: 844 },
  ])('passes the rules of axe, light and dark: %o', async (viewport) => {
    await open({ judge }, { viewport });
    const values = await state('an authentication session');
    for (let count = 0; count < 13; count += 1) await call(values);
    await state('a viewer who has logged in');
    await call(values, 'nothing-here', { 'x-forwarded-for': '10.0.0.1' });
    await call({ ...values, accessToken: 'expired' }, 'profiles', { 'x-forwarded-for': '10.0.0.1' });
    await control('POST', 'faults', { fault: { kind: 'failure' }, match: { operation: 'logout' } });
    await page.locator('#rule-list li').nth(1).waitFor();
    await page.locator('#fault-list li').waitFor();
    await rows().first().getByRole('button').click();
    await rows().first().locator('pre').first().waitFor();
    await press('Freeze', 'The clock stands still.');
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found: { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] } =
        await page.evaluate('axe.run()');
      const nodes = found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      );
      expect([colorScheme, ...nodes]).toEqual([colorScheme]);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
  });

  it('holds ten thousand exchanges with a hundred rows, and stands still while somebody reads', async () => {
    await open({ judge, journalEntries: 20_000, rateLimit: 'off' });
    const values = await state('a client with an access token');
    const send = (count: number) =>
      pipelined(simulator.url, '/api/v2/REF30/profiles', headersOf(values), count);
    await send(10_000);
    await page.getByText('10,000 exchanges, 100 shown', { exact: true }).waitFor();
    expect(await rows().count()).toBe(100);
    expect(await page.locator('*').count()).toBeLessThan(2000);

    await page.getByRole('button', { name: 'Older' }).click();
    await page.getByText('10,000 exchanges, 100 shown, 100 newer').waitFor();
    await page.getByRole('button', { name: 'Show the newest' }).click();
    const first = rows().first().getByRole('button');
    // A row of the page before, focused before the redraw, would hold the list there.
    await expect.poll(() => first.getAttribute('data-sequence')).toBe('10000');
    await first.focus();
    const read = await first.getAttribute('data-sequence');
    await send(200);
    await page.getByText('10,200 exchanges, 100 shown, 200 newer').waitFor();
    expect(await rows().first().getByRole('button').getAttribute('data-sequence')).toBe(read);
    await page.getByRole('button', { name: 'Show the newest' }).click();
    await expect.poll(() => first.getAttribute('data-sequence')).toBe('10200');
    await send(1000);
    // Beyond 11,000 the oldest go, down to 10,000 at once.
    await page.getByText('10,199 exchanges, 100 shown', { exact: true }).waitFor();
    expect(problems).toEqual([]);
  });
});
