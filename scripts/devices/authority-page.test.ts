import { X509Certificate } from 'node:crypto';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerIdentity } from '../../simulator/index.ts';
import { type AuthorityPage, startAuthorityPage } from './authority-page.ts';
import { makeAuthority } from './certificates.ts';

let authority: ServerIdentity;
let page: AuthorityPage;

beforeAll(async () => {
  authority = await makeAuthority(Date.now());
  page = await startAuthorityPage(authority.cert, '0.0.0.0');
});

afterAll(() => page.close());

async function answerTo(path: string, method: 'GET' | 'HEAD' | 'POST' = 'GET') {
  const { statusCode, headers, body } = await request(new URL(page.url).origin + path, { method });
  return { status: statusCode, type: headers['content-type'], body: Buffer.from(await body.arrayBuffer()) };
}

describe('the page for devices', () => {
  it('has a URL that works on this machine', () => {
    expect(page.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('offers the authority as DER, with the type by which devices install it', async () => {
    const { status, type, body } = await answerTo('/ca.crt');
    expect([status, type]).toEqual([200, 'application/x-x509-ca-cert']);
    expect(new X509Certificate(body).raw).toEqual(new X509Certificate(authority.cert).raw);
  });

  it('offers the authority as PEM', async () => {
    const { status, type, body } = await answerTo('/ca.pem?from=tv');
    expect([status, type, body.toString()]).toEqual([200, 'application/x-pem-file', authority.cert]);
  });

  it('says what to do on each device, and what the fingerprint is', async () => {
    const { status, type, body } = await answerTo('/');
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    for (const device of ['iPhone', 'Apple TV', 'Android TV', 'Fire TV', 'Roku', 'Browsers'])
      expect(body.toString()).toMatch(new RegExp(`<h2>.*${device}`));
    expect(body.toString()).toContain(new X509Certificate(authority.cert).fingerprint256);
    expect(body.toString()).not.toContain('undefined');
  });

  it('answers HEAD without a body', async () => {
    expect(await answerTo('/ca.crt', 'HEAD')).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });

  it.each([
    '/authority.pem',
    '/../authority.pem',
    '/ca.key',
    '/__proto__',
    '/_simulator/health',
    '/o/client/token',
    '//',
  ])('serves nothing at %s', async (path) => {
    const { status, body } = await answerTo(path);
    expect([status, body.toString()]).toEqual([404, 'There is only /, /ca.crt and /ca.pem here.\n']);
  });

  it('takes nothing', async () => {
    expect(await answerTo('/ca.crt', 'POST')).toMatchObject({ status: 405 });
  });

  it('throws CONFIG where it cannot listen', async () => {
    await expect(startAuthorityPage(authority.cert, '203.0.113.1')).rejects.toMatchObject({ code: 'CONFIG' });
  });
});
