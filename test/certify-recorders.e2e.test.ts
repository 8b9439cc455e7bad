import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Certification,
  certify,
  readHarFile,
  readHarStream,
  readJournalFile,
} from '../certify/index.ts';
import { type BodyPlace, maskBody } from '../certify/proxy/masking/mask-body.ts';
import { maskUrl } from '../certify/proxy/masking/mask-fields.ts';
import { maskHeader } from '../certify/proxy/masking/mask-headers.ts';
import { RecordingMasker } from '../certify/proxy/masking/recording-masker.ts';
import { type JsonObject, listOf, recordOf } from '../core/index.ts';
import { findChromium, noChromium, startChromium } from './testing/chromium.ts';
import { misbehavingSession, wellBehavedSession } from './testing/page-sessions.ts';
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

/**
 * Returns the exchanges of a recording in their order, without the preflights and pages of the browser.
 * Masks them as the proxy does; what the proxy wrote is masked (`key` undefined).
 */
async function exchangesIn(path: string, key: Uint8Array | undefined): Promise<readonly unknown[]> {
  const masker = key === undefined ? undefined : new RecordingMasker(key);
  const entries = listOf(recordOf(recordOf(JSON.parse(await readFile(path, 'utf8'))).log).entries).map(
    recordOf,
  );
  const ofApis = entries.filter(({ request }) => {
    const { url, method } = recordOf(request);
    return method !== 'OPTIONS' && /^\/(?:api\/v2\/(?!authenticate)|o\/)/.test(new URL(String(url)).pathname);
  });
  const bodyText = (holder: unknown, place: BodyPlace): string => {
    const text = String(recordOf(holder).text ?? '');
    return masker === undefined ? text : maskBody(text, place, masker);
  };
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
        masker === undefined ? String(value) : maskHeader(String(name), String(value), masker),
      ]);
    return {
      what: `${method} ${masker === undefined ? pathname + search : maskUrl(pathname + search, masker)} ${status}`,
      headers: sent.filter(([name = '']) => compared.test(name)).sort(),
      body: bodyText(postData, place),
      answer: bodyText(content, { ...place, contentType: 'application/json' }),
    };
  });
}

/** What each recorder does not keep, by the rules that it cannot judge therefore although the proxy can. */
const keepsLess: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Chromium: { 'AU-02': 'no address of the device, which tells one screen from two' },
  mitmproxy: { 'AU-02': 'no address of the device, which tells one screen from two' },
  'the journal': {
    'AU-02': 'no clock that is never set, without which one early poll is in doubt',
    'LO-02': 'not the pages of the TV provider',
  },
};

/** Returns the verdicts of all recorders on one session, the proxy first. */
async function judgedIn(recordings: SessionRecordings): Promise<ReadonlyMap<string, Certification>> {
  const { proxyHar, chromiumHar, mitmproxyHar, journal } = recordings;
  const read = [
    ['the proxy', await readHarFile(proxyHar)] as const,
    ['Chromium', await readHarFile(chromiumHar)] as const,
    ['the journal', await readJournalFile(journal)] as const,
    ...(mitmproxyHar === undefined ? [] : [['mitmproxy', await readHarFile(mitmproxyHar)] as const]),
  ];
  return new Map(read.map(([recorder, { exchanges, facts }]) => [recorder, certify(exchanges, facts)]));
}

/** Returns the ids of the rules with a verdict. */
function rulesThat(verdict: 'passed' | 'failed', { rules }: Certification): readonly string[] {
  return rules.filter((one) => one.verdict === verdict).map(({ rule }) => rule.id);
}

/** Returns where a recorder has another verdict than the proxy, which nothing that it does not keep explains. */
function unexplained(judged: ReadonlyMap<string, Certification>): readonly string[] {
  const byProxy = judged.get('the proxy')?.rules ?? [];
  return [...judged].flatMap(([recorder, { rules }]) =>
    rules.flatMap(({ rule, verdict, reason }, index) => {
      const expected = byProxy[index]?.verdict;
      const isExplained = verdict === 'unjudged' && keepsLess[recorder]?.[rule.id] !== undefined;
      const difference = `${rule.id} ${verdict} by ${recorder}, ${expected} by the proxy: ${reason}`;
      return verdict === expected || isExplained ? [] : [difference];
    }),
  );
}

/** What becomes of a recording of a browser on the way: an entry with less, and who then wrote it. */
const reductions: readonly (readonly [
  what: string,
  creator: string,
  reduce: (request: JsonObject, response: JsonObject) => readonly [request: JsonObject, response: JsonObject],
])[] = [
  [
    'the credentials, as an export of Chrome',
    'WebInspector',
    (request, response) => {
      const isKept = (header: unknown) => !/^(?:authorization|cookie)$/i.test(String(recordOf(header).name));
      return [{ ...request, headers: listOf(request.headers).filter(isKept) }, response];
    },
  ],
  [
    'the bodies of answers',
    'Playwright',
    (request, response) => [
      request,
      { ...response, content: { ...recordOf(response.content), text: undefined } },
    ],
  ],
  [
    'the bodies of requests',
    'Playwright',
    (request, response) => [{ ...request, postData: undefined }, response],
  ],
  ['the headers', 'Playwright', (request, response) => [{ ...request, headers: [] }, response]],
];

/** Returns the verdicts on a recording of which every entry has less. */
async function judgedReduced(
  har: string,
  [what, creator, reduce]: (typeof reductions)[number],
): Promise<Certification> {
  const { log: recorded } = recordOf(JSON.parse(await readFile(har, 'utf8')));
  const entries = listOf(recordOf(recorded).entries).map((entry) => {
    const [request, response] = reduce(recordOf(recordOf(entry).request), recordOf(recordOf(entry).response));
    return { ...recordOf(entry), request, response };
  });
  const text = JSON.stringify({ log: { creator: { name: creator, version: '1' }, entries } });
  const { exchanges, facts } = await readHarStream({ name: what, bytes: Readable.from([Buffer.from(text)]) });
  return certify(exchanges, facts);
}

/** Two sessions, each recorded by three programs and the simulator at once. */
describe.skipIf(chromium === undefined)('one session in several recordings', { timeout: 90_000 }, () => {
  let good: SessionRecordings;
  let bad: SessionRecordings;
  let byProxy: readonly unknown[];
  beforeAll(async () => {
    const browser = await startChromium(chromium ?? '');
    try {
      [good, bad] = await Promise.all([
        recordSession(wellBehavedSession, browser, mitmdump),
        recordSession(misbehavingSession, browser, mitmdump),
      ]);
    } finally {
      await browser.close();
    }
    byProxy = await exchangesIn(good.proxyHar, undefined);
  }, 90_000);
  afterAll(async () => {
    await good?.remove();
    await bad?.remove();
  });

  it('has ten exchanges by the proxy, each with its answer', () => {
    const whats = byProxy.map((exchange) => String(recordOf(exchange).what));
    expect(whats.map((what) => what.replace(/code\/\w+/, 'code/CODE').split('?')[0])).toEqual([
      'POST /o/client/register 201',
      'POST /o/client/token 201',
      'GET /api/v2/REF30/profiles 200',
      'GET /api/v2/REF30/configuration 200',
      'POST /api/v2/REF30/sessions 200',
      'GET /api/v2/REF30/profiles/code/CODE 200',
      'GET /api/v2/REF30/profiles/code/CODE 200',
      'POST /api/v2/REF30/decisions/preauthorize/FormCable 200',
      'POST /api/v2/REF30/decisions/authorize/FormCable 200',
      'GET /api/v2/REF30/logout/FormCable',
    ]);
  });

  it('has the same exchanges by Chromium (Playwright HAR)', async () => {
    expect(await exchangesIn(good.chromiumHar, good.key)).toEqual(byProxy);
  });

  it.skipIf(mitmdump === undefined)('has the same exchanges by mitmproxy', async () => {
    expect(await exchangesIn(good.mitmproxyHar ?? '', good.key)).toEqual(byProxy);
  });

  it('passes the same rules whatever recorded it, save those that a recorder keeps too little for', async () => {
    const judged = await judgedIn(good);
    expect(unexplained(judged)).toEqual([]);
    for (const [recorder, certification] of judged) {
      expect(rulesThat('failed', certification), recorder).toEqual([]);
      expect(rulesThat('passed', certification).length, recorder).toBeGreaterThan(25);
    }
  });

  it('fails the same rules whatever recorded it, where the page polls too fast and registers again', async () => {
    const judged = await judgedIn(bad);
    expect(unexplained(judged)).toEqual([]);
    for (const [recorder, certification] of judged) {
      const failed = rulesThat('failed', certification).filter((id) => id !== 'AU-02');
      expect(failed, recorder).toEqual(['CR-02', 'AU-04']);
    }
  });

  it.each(reductions)('judges less and nothing otherwise where a HAR lacks %s', async (...reduction) => {
    for (const { proxyHar, chromiumHar } of [good, bad]) {
      const { exchanges, facts } = await readHarFile(proxyHar);
      const whole = certify(exchanges, facts).rules;
      const { rules } = await judgedReduced(chromiumHar, reduction);
      const others = rules.filter(
        ({ verdict }, index) => verdict !== 'unjudged' && verdict !== whole[index]?.verdict,
      );
      expect(
        others.map(({ rule, verdict, breaks: [first] }) => `${rule.id} ${verdict} ${first?.message}`),
      ).toEqual([]);
      expect(rules.filter(({ verdict }) => verdict !== 'unjudged').length).toBeGreaterThan(5);
    }
  });
});
