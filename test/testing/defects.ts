import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RateLimitModel } from '../../simulator/index.ts';
import type { PassingAnswer } from './misbehaving-proxy.ts';
import { root } from './passgate-process.ts';

/** Something wrong with a provider or with the tree, and the words that must lead to it. */
export interface Defect {
  readonly name: string;
  /** What the first screen and the last lines of the terminal must name. */
  readonly says: readonly RegExp[];
  readonly wrong:
    | { readonly verify: string; readonly spoil: (answer: PassingAnswer) => undefined | 'hang up' }
    /** The simulator itself does wrong: what `POST /_simulator/faults` takes. */
    | { readonly verify: string; readonly fault: object }
    | { readonly load: 'polling' | 'throttling'; readonly rateLimit?: RateLimitModel; readonly spoil?: Spoil }
    | { readonly stage: 'documents' | 'generated'; readonly edit: (copy: string) => Promise<void> }
    | { readonly target: string };
}

type Spoil = (answer: PassingAnswer) => undefined;

const body =
  (path: RegExp, status: number, change: (text: string) => string): Spoil =>
  (answer) => {
    if (path.test(answer.path) && answer.status === status) answer.body = change(answer.body);
    return undefined;
  };

const replaced =
  (file: string, from: string | RegExp, to: string) =>
  async (copy: string): Promise<void> => {
    const path = join(copy, file);
    const text = await readFile(path, 'utf8');
    if (text.replace(from, to) === text) throw new Error(`${file} has no ${from}`);
    await writeFile(path, text.replace(from, to));
  };

/** The tree as far as the stages of the documents need it. */
export async function treeCopy(folder: string): Promise<string> {
  const copy = join(folder, crypto.randomUUID());
  await cp(join(root, 'openapi'), join(copy, 'openapi'), { recursive: true });
  await cp(join(root, 'package.json'), join(copy, 'package.json'));
  return copy;
}

/** The first three stand for all of them in `npm test`. */
export const defects: readonly Defect[] = [
  {
    name: 'a required property is gone',
    says: [/createSession/, /\/code/, /required property/],
    wrong: {
      verify: 'createSession',
      spoil: body(/\/sessions$/, 200, (text) => text.replace(/"code":"\w+",?/, '')),
    },
  },
  {
    name: 'a property is gone, which only load is asked about',
    says: [/getProfileByCode/, /profiles/, /required property/],
    wrong: {
      load: 'polling',
      spoil: body(/\/profiles\/code\//, 200, (text) => text.replace('"profiles"', '"profile"')),
    },
  },
  {
    name: 'a document was edited and nothing generated',
    says: [/openapi\/generated/, /passgate generate/],
    wrong: { stage: 'generated', edit: replaced('openapi/dcr.yaml', /minLength: 1\n/, 'minLength: 2\n') },
  },
  {
    name: 'a time is text',
    says: [/getProfileByCode/, /notAfter/, /integer/],
    wrong: {
      verify: 'after the login there is a regular profile',
      spoil: body(/\/profiles\/code\//, 200, (text) => text.replace(/"notAfter":(\d+)/, '"notAfter":"$1"')),
    },
  },
  {
    name: 'a status is another',
    says: [/issueToken/, /201/, /200/],
    wrong: {
      verify: 'issueToken',
      spoil: (answer) => {
        if (answer.path === '/o/client/token' && answer.status === 201) answer.status = 200;
        return undefined;
      },
    },
  },
  {
    name: 'an answer says more than is documented',
    says: [/authorize/, /\/surplus/, /no such property/],
    wrong: {
      verify: 'authorize',
      spoil: body(/\/authorize\//, 200, (text) => text.replace('{', '{"surplus":1,')),
    },
  },
  {
    name: 'an error has a code of its own',
    says: [/createSession/, /\/code/, /out_of_order/],
    wrong: {
      verify: 'without a device identifier the request is wrong',
      spoil: body(/\/sessions$/, 400, (text) => text.replace(/"code":"\w+"/, '"code":"out_of_order"')),
    },
  },
  {
    name: 'a redirect leads nowhere',
    says: [/authenticateUserAgent/, /Location/i],
    wrong: {
      verify: 'authenticateUserAgent',
      spoil: ({ headers }) => {
        delete headers.location;
        return undefined;
      },
    },
  },
  {
    name: 'the provider hangs up',
    says: [/createClient/, /stopped answering/],
    wrong: {
      verify: 'createClient',
      spoil: ({ path }) =>
        path.includes('/clients') && !path.includes('_simulator') ? 'hang up' : undefined,
    },
  },
  {
    name: 'a body is broken off',
    says: [/getConfiguration/, /JSON/],
    wrong: { verify: 'getConfiguration', spoil: body(/\/configuration/, 200, (text) => text.slice(0, -2)) },
  },
  {
    name: 'nobody is throttled',
    says: [/getProfileByCode/, /429 Too Many Requests/, /limit was used up/],
    wrong: { load: 'throttling', rateLimit: 'off' },
  },
  {
    name: 'a device is throttled at its very first request',
    says: [/authenticateUserAgent/, /returned 429/, /302/],
    wrong: { verify: 'a browser is sent on to the MVPD', fault: { kind: 'throttle' } },
  },
  {
    name: 'all devices share one limit',
    says: [/createSession/, /returned 429/],
    wrong: {
      verify: 'createSession',
      fault: { kind: 'rate-limit', requestsPerSecond: 1, burst: 10, shared: true },
    },
  },
  {
    name: 'an operation is gone from a document',
    says: [/registerClient/, /dcr\.yaml/],
    wrong: {
      stage: 'documents',
      edit: replaced('openapi/dcr.yaml', 'operationId: registerClient', 'operationId: registerSomebody'),
    },
  },
  {
    name: 'nothing answers',
    says: [/Nothing answers/, /127\.0\.0\.1:9/],
    wrong: { target: 'http://127.0.0.1:9' },
  },
];
