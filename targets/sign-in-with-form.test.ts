import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signInWithForm } from './sign-in-with-form.ts';

/** An MVPD with a sign-in of several pages, as large ones have: cookies, two forms, a SAML response. */
let server: Server;
let origin: string;
const seen: { what: string; cookie: string; body: string }[] = [];

const samlPage = (id: string) => `<html><body onload="document.forms[0].submit()">
  <form method="post" action="/assertion"><input type="hidden" name="SAMLResponse" value="PHg+${id}">
  <input type="hidden" name="RelayState" value="code"><noscript><button>Continue</button></noscript></form></body></html>`;
const loginPage = `<script>function check() { return true }</script>
  <form action="/search"><input name="q"></form>
  <form method="post" action="check?step=1"><input type="hidden" name="csrf" value="t&amp;k">
  <input name="user"><input type="password" name="password"><input type="checkbox" name="keep" value="yes">
  <select name="zone"><option value="e">East<option value="w" selected>West</select>
  <button name="do" value="cancel">Cancel</button><button name="do" value="login">Log in</button></form>`;

/** The second page of a sign-in that asks for the name first. */
const passwordPage = `<form method="post" action="/login/check"><input type="hidden" name="user" value="viewer">
  <input type="password" name="password"></form>`;

async function answer(request: IncomingMessage) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const { pathname } = new URL(request.url ?? '', origin);
  seen.push({ what: `${request.method} ${request.url}`, cookie: request.headers.cookie ?? '', body });
  const to = (location: string, status = 302) => ({ status, location, html: '' });
  const page = (html: string) => ({ status: 200, location: undefined, html });
  if (pathname === '/start') return to('/login/page');
  if (pathname === '/login/page') return page(loginPage);
  if (pathname === '/name') return page('<form method="post" action="/password"><input name="user"></form>');
  if (pathname === '/password') return page(passwordPage);
  if (pathname === '/login/check') return body.includes('right') ? page(samlPage('1')) : page(loginPage);
  if (pathname === '/assertion') return to('https://app.example/done?secret=1', 303);
  if (pathname === '/loop') return to('/loop');
  if (pathname === '/elsewhere') return to('http://mvpd.example/login?password=hidden');
  if (pathname === '/broken') return { status: 500, location: undefined, html: 'right horse' };
  return page('<p>Nothing to fill in</p>');
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { status, location, html } = await answer(request);
    const cookie = request.url === '/start' ? ['session=s1; Path=/; HttpOnly', 'old=; Max-Age=0'] : [];
    response.setHeader('Set-Cookie', cookie);
    response.writeHead(status, location === undefined ? {} : { Location: location }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => void server.close());

const fields = { user: 'viewer', password: 'right horse', do: 'login' };
const redirectUrl = 'https://app.example/done';

it('fills the form in, keeps cookies, passes the SAML response on and ends at the redirect URL', async () => {
  const end = await signInWithForm({ url: `${origin}/start`, redirectUrl, fields });
  expect(end).toEqual({ url: redirectUrl });
  expect(seen.map(({ what }) => what)).toEqual([
    'GET /start',
    'GET /login/page',
    'POST /login/check?step=1',
    'POST /assertion',
  ]);
  expect(seen.slice(1).every(({ cookie }) => cookie === 'session=s1')).toBe(true);
  expect(Object.fromEntries(new URLSearchParams(seen[2]?.body))).toEqual({
    csrf: 't&k',
    user: 'viewer',
    password: 'right horse',
    zone: 'w',
    do: 'login',
  });
  expect(Object.fromEntries(new URLSearchParams(seen[3]?.body))).toEqual({
    SAMLResponse: 'PHg+1',
    RelayState: 'code',
  });
});

it('fills in a name and a password that are asked for on two pages', async () => {
  expect(await signInWithForm({ url: `${origin}/name`, redirectUrl, fields })).toEqual({ url: redirectUrl });
});

it.each([
  [
    'a password that is refused',
    '/start',
    { ...fields, password: 'wrong horse' },
    /asks for user, password, do again/,
  ],
  [
    'a page without such a form',
    '/nothing',
    fields,
    /\/nothing has no form with a field user, password, do$/,
  ],
  ['redirects without end', '/loop', fields, /did not end within 30 pages$/],
  [
    'a page in the clear on another machine',
    '/elsewhere',
    fields,
    /^http:\/\/mvpd\.example\/login is neither/,
  ],
  ['a page that is broken', '/broken', fields, /\/broken returned 500$/],
])('throws for %s, without a secret', async (_name, path, given, message) => {
  const error = await signInWithForm({
    url: `${origin}${path}?token=hidden`,
    redirectUrl,
    fields: given,
  }).then(
    () => expect.fail('it signed in'),
    (thrown: Error) => thrown,
  );
  expect(error.message).toMatch(message);
  expect(error.message).not.toMatch(/horse|hidden/);
});
