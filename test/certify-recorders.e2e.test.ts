import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maskBody } from '../certify/proxy/masking/mask-body.ts';
import { maskUrl } from '../certify/proxy/masking/mask-fields.ts';
import { maskHeader } from '../certify/proxy/masking/mask-headers.ts';
import { RecordingMasker } from '../certify/proxy/masking/recording-masker.ts';
import { listOf, recordOf } from '../core/index.ts';
import { findChromium, noChromium } from './testing/chromium.ts';
import {
  findMitmdump,
  noMitmdump,
  recordSession,
  type SessionRecordings,
} from './testing/recorded-session.ts';

const chromium = findChromium();
if (chromium === undefined) console.warn(`SKIPPED: ${noChromium}`);
const mitmdump = findMitmdump();
if (mitmdump === undefined) console.warn(`SKIPPED: ${noMitmdump}`);

/** What the client sends of itself, and what its browser adds. */
const compared = /^(?:authorization|ap-|x-device-info|content-type$)/i;

/** One session, recorded by three programs at once. */
describe.skipIf(chromium === undefined)('one session in three recordings', { timeout: 90_000 }, () => {
  let recordings: SessionRecordings;
  let byProxy: readonly unknown[];
  beforeAll(async () => {
    recordings = await recordSession(chromium ?? '', mitmdump);
    byProxy = await exchangesIn(recordings.proxyHar);
  }, 90_000);
  afterAll(() => recordings?.remove());

  /** Returns the exchanges of a recording in their order, masked as the proxy does; without the preflights of the browser. */
  async function exchangesIn(path: string): Promise<readonly unknown[]> {
    const masker = new RecordingMasker(recordings.key);
    const entries = listOf(recordOf(recordOf(JSON.parse(await readFile(path, 'utf8'))).log).entries).map(
      recordOf,
    );
    const ofApis = entries.filter(({ request }) => {
      const { url, method } = recordOf(request);
      return method !== 'OPTIONS' && /^\/(?:api|o)\//.test(new URL(String(url)).pathname);
    });
    ofApis.sort((a, b) => Date.parse(String(a.startedDateTime)) - Date.parse(String(b.startedDateTime)));
    return ofApis.map(({ request, response }) => {
      const { url, method, headers, postData } = recordOf(request);
      const { status, content } = recordOf(response);
      const { pathname, search } = new URL(String(url));
      const place = {
        contentType: String(recordOf(postData).mimeType ?? '').split(';')[0] ?? '',
        path: pathname,
        ofApi: true,
      };
      const sent = listOf(headers)
        .map(recordOf)
        .map(({ name, value }) => [
          String(name).toLowerCase(),
          maskHeader(String(name), String(value), masker),
        ]);
      return {
        what: `${method} ${maskUrl(pathname + search, masker)} ${status}`,
        headers: sent.filter(([name = '']) => compared.test(name)).sort(),
        body: maskBody(String(recordOf(postData).text ?? ''), place, masker),
        answer: maskBody(
          String(recordOf(content).text ?? ''),
          { ...place, contentType: 'application/json' },
          masker,
        ),
      };
    });
  }

  it('has nine exchanges by the proxy, each with its answer', () => {
    expect(
      byProxy.map((exchange) => String(recordOf(exchange).what).replace(/code\/\w+/, 'code/CODE')),
    ).toEqual([
      'POST /o/client/register 201',
      'POST /o/client/token 201',
      'GET /api/v2/REF30/profiles 200',
      'GET /api/v2/REF30/configuration 200',
      'POST /api/v2/REF30/sessions 200',
      'GET /api/v2/REF30/profiles/code/CODE 200',
      'GET /api/v2/REF30/profiles/code/CODE 200',
      'POST /api/v2/REF30/decisions/authorize/Cablevision 200',
      'GET /api/v2/REF30/logout/Cablevision?redirectUrl=https%3A%2F%2Fbroadcaster.example%2Fin 200',
    ]);
  });

  it('has the same exchanges by Chromium (Playwright HAR)', async () => {
    expect(await exchangesIn(recordings.chromiumHar)).toEqual(byProxy);
  });

  it.skipIf(mitmdump === undefined)('has the same exchanges by mitmproxy', async () => {
    expect(await exchangesIn(recordings.mitmproxyHar ?? '')).toEqual(byProxy);
  });
});
