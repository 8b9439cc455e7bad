import { describe, expect, it } from 'vitest';
import { apiNames, mapApis } from '../../core/index.ts';
import { referenceClient } from '../client.ts';
import { interactions } from '../interactions/index.ts';
import { descriptionOf } from '../pact/names.ts';
import { ContractMismatch } from './contract-mismatch.ts';
import { interactionsOf } from './interactions-of.ts';
import { withInteraction, withInteractions } from './with-interactions.ts';

const token = 'issueToken: registered credentials give a token';
const register = 'registerClient: a valid software statement gives credentials';
const noProfile = 'getProfileByCode: as long as nobody has signed in there is no profile';

const clientAt = (url: string) => referenceClient({ origins: mapApis(() => url) });

async function mismatchOf(work: Promise<void>): Promise<ContractMismatch> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ContractMismatch) return error;
  throw new Error('no mismatch was told', { cause: error });
}

describe.each(apiNames)('the interactions of %s', (api) => {
  it('can all be met by a client that keeps to the documents', async () => {
    const all = interactionsOf(api);
    expect(all.length).toBeGreaterThan(5);
    for (const one of all) {
      const row = interactions.find(
        ({ operation, title }) => descriptionOf(operation, title) === one.description,
      );
      await withInteraction(one, async ({ url }) => (await row?.send(clientAt(url)))?.response);
    }
  });
});

it('types the request and the answer by the operation that the description names', async () => {
  await withInteraction(token, async ({ url, request, answer }) => {
    // @ts-expect-error: a field that the request of this operation does not have
    expect(request.body.software_statement).toBeUndefined();
    const { data } = await clientAt(url).issueToken(request);
    expect(data).toEqual(answer.body);
    expect(request.body.grant_type).toBe('client_credentials');
  });
});

it('passes over a byte order mark before a body', async () => {
  await withInteraction(register, async ({ url, request }) => {
    const headers = {
      ...request.params.header,
      'Content-Type': 'application/json',
      Accept: 'application/json',
    };
    const body = `\ufeff${JSON.stringify(request.body)}`;
    return fetch(`${url}/o/client/register`, { method: 'POST', headers, body });
  });
});

it('plays several interactions, whose values fit together', async () => {
  await withInteractions([register, token], async ({ url, interactions: [first, second] }) => {
    const { data } = await clientAt(url).registerClient(first.request);
    const { client_id = '', client_secret = '' } = data ?? {};
    await clientAt(url).issueToken({
      ...second.request,
      body: { ...second.request.body, client_id, client_secret },
    });
  });
});

describe('the content type of a client', () => {
  const sending =
    (contentType: string) =>
    (played: { url: string; request: { body: object; params: { header: object } } }) => {
      const { url, request } = played;
      const headers = { ...request.params.header, 'Content-Type': contentType };
      const body = new URLSearchParams(Object.entries(request.body)).toString();
      return fetch(`${url}/o/client/token`, { method: 'POST', headers: Object.entries(headers), body });
    };

  it.each([
    'application/x-www-form-urlencoded;charset=UTF-8',
    'Application/X-WWW-Form-Urlencoded',
    'APPLICATION/X-WWW-FORM-URLENCODED; Charset="utf-8"',
  ])('%s is the documented one', async (contentType) => {
    await withInteraction(token, async (played) => void (await sending(contentType)(played)));
  });

  it.each(['application/json', 'text/x-www-form-urlencoded', 'application/x-www-form-urlencoded2'])(
    '%s is another one',
    async (contentType) => {
      const { differences } = await mismatchOf(
        withInteraction(token, async (played) => void (await sending(contentType)(played))),
      );
      expect(differences).toContain(
        `issueToken (POST /o/client/token): Expected header 'Content-Type' to have value 'application/x-www-form-urlencoded' but was '${contentType}'`,
      );
    },
  );
});

describe('a client breaks a contract, and is told the operation and the difference, when it', () => {
  it('leaves out a field', async () => {
    const { message } = await mismatchOf(
      withInteraction(token, async ({ url, request }) => {
        const { params, body } = request;
        const headers = { 'X-Device-Info': params.header['X-Device-Info'] };
        const fields = new URLSearchParams({ client_id: body.client_id, client_secret: body.client_secret });
        await fetch(`${url}/o/client/token`, { method: 'POST', headers, body: fields });
      }),
    );
    expect(message).toContain(`“${token}”`);
    expect(message).toContain('issueToken (POST /o/client/token): ');
    expect(message).toContain("'grant_type' but was missing at $.grant_type");
  });

  it('sends a name twice in an object', async () => {
    const { differences } = await mismatchOf(
      withInteraction(register, async ({ url, request }) => {
        const body = JSON.stringify(request.body).replace('{', '{"software_statement":"x",');
        const headers = {
          ...request.params.header,
          'Content-Type': 'application/json',
          Accept: 'application/json',
        };
        await fetch(`${url}/o/client/register`, { method: 'POST', headers, body });
      }),
    );
    expect(differences).toEqual([
      expect.stringMatching(
        /^registerClient \(POST \/o\/client\/register\): \/software_statement appears twice \(line 1, column 2 and line 1, column 27\)$/,
      ),
    ]);
  });

  it('sends one of several in another form', async () => {
    const both = [register, token] as const;
    const { differences } = await mismatchOf(
      withInteractions(both, async ({ url, interactions: [first, second] }) => {
        await clientAt(url).registerClient(first.request);
        const { 'X-Device-Info': info } = second.request.params.header;
        const headers = { 'Content-Type': 'application/json', 'X-Device-Info': info };
        await fetch(`${url}/o/client/token`, { method: 'POST', headers, body: '{}' });
      }),
    );
    expect(differences).toContain(
      "issueToken (POST /o/client/token): Expected header 'Content-Type' to have value 'application/x-www-form-urlencoded' but was 'application/json'",
    );
  });

  it('sends another request', async () => {
    const { differences } = await mismatchOf(
      withInteraction(token, async ({ url }) => void (await fetch(`${url}/o/client/tokens`))),
    );
    expect(differences).toEqual(
      expect.arrayContaining([
        'no operation (GET /o/client/tokens): the client sent this request, and no interaction expects it',
        'issueToken (POST /o/client/token): the client did not send this request',
      ]),
    );
  });

  it.each([
    ['sends nothing', {}],
    ['swallows its own error', { error: new Error('not for me') }],
  ])('%s', async (_name, { error }: { error?: Error }) => {
    const mismatch = await mismatchOf(
      withInteraction(noProfile, async () => {
        if (error !== undefined) throw error;
      }),
    );
    expect(mismatch.differences).toEqual([
      expect.stringMatching(/getProfileByCode .* did not send this request/),
    ]);
    expect(mismatch.cause).toBe(error);
  });

  it.each([
    ['another status', { status: 404 }, 'the response has the status 200, but the client returned 404'],
    [
      'another body',
      { status: 200, body: { profiles: { x: 1 } } },
      'the response contains {"profiles":{}}, but the client returned {"profiles":{"x":1}}',
    ],
  ])('makes %s of the answer', async (_name, outcome, difference) => {
    const { differences } = await mismatchOf(
      withInteraction(noProfile, async ({ url, request }) => {
        await clientAt(url).getProfileByCode(request);
        return outcome;
      }),
    );
    expect(differences).toEqual([difference]);
  });
});

describe('never green by accident:', () => {
  it('what the test itself finds is passed on', async () => {
    const own = new Error('my own assertion');
    const work = withInteraction(noProfile, async ({ url, request }) => {
      await clientAt(url).getProfileByCode(request);
      throw own;
    });
    await expect(work).rejects.toBe(own);
  });

  it.each([
    [
      'issueToken: registered credentials give a tokn',
      'Did you mean "issueToken: registered credentials give',
    ],
    ['issueToken: without a grant type the request is invalid', 'wrong on purpose'],
  ] as const)('“%s” is no interaction of a client', async (description, message) => {
    await expect(withInteraction(description, async () => {})).rejects.toThrow(message);
  });

  it('no interaction at all', async () => {
    await expect(withInteractions([], async () => {})).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('an API that nobody knows', () => {
    // @ts-expect-error: no such API
    expect(() => interactionsOf('rest-v3')).toThrow('Did you mean "rest-v2"?');
  });

  // The compiler is the test: any further error in these lines fails `npm run check`.
  it('is one type error where the name stands, and none where its interactions are used', async () => {
    const suite = async () => {
      // @ts-expect-error: no such operation
      const polls = interactionsOf('getProfileByCod').filter(
        ({ request }) => request.params.header?.['AP-TempPass-Identity'] === undefined,
      );
      for (const one of polls) {
        await withInteraction(one, async ({ url, request, answer }) => {
          await fetch(url + request.params.path.code, { body: answer.body });
        });
      }
    };
    await expect(suite).rejects.toThrow('Did you mean "getProfileByCode"?');
  });

  it('keeps the types of an operation', () => {
    const codes = interactionsOf('getProfileByCode').map(({ request }) => request.params.path.code);
    expect(codes.map((code: string) => code.length)).not.toContain(0);
    // @ts-expect-error: no such parameter
    expect(interactionsOf('getProfileByCode').map(({ request }) => request.params.path.cod)).toContain(
      undefined,
    );
  });
});
