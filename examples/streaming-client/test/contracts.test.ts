import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interactionsOf, withInteraction, withInteractions } from 'passgate/contracts';
import { EntitlementApi } from '../src/api.ts';
import { type Decision, decisionOf } from '../src/decisions.ts';
import { type PollStep, stepAfter } from '../src/polling.ts';

/** The API of a provider, called by the device that the interactions are about. */
function apiAt(
  url: string,
  { params: { header = {}, path = {} } }: { params: { header?: object; path?: object } },
): EntitlementApi {
  const said = new Map<string, string>(Object.entries(header));
  const device = {
    identifier: said.get('AP-Device-Identifier') ?? '',
    info: said.get('X-Device-Info') ?? '',
  };
  const named = new Map<string, string>(Object.entries(path));
  return new EntitlementApi(fetch, url, named.get('serviceProvider') ?? '', device);
}

describe('the token', () => {
  it('comes from the credentials of the registration', async () => {
    const statement = 'registerClient: a valid software statement gives credentials';
    const credentials = 'issueToken: registered credentials give a token';
    await withInteractions([statement, credentials], async ({ url, interactions: [register, token] }) => {
      const api = apiAt(url, register.request);
      const registered = await api.registerClient(register.request.body.software_statement);
      assert.ok(registered.kind === 'success');
      const { client_id: id, client_secret: secret } = registered.body;
      const issued = await api.issueToken({ id, secret });
      assert.ok(issued.kind === 'success');
      assert.equal(issued.body.access_token, 'example-access-token');
      assert.equal(token.request.body.client_id, id);
    });
  });
});

describe('the poll', () => {
  // Every documented answer that a poll can get, as the contracts name them; this client polls for no temporary passes.
  const polls = interactionsOf('getProfileByCode').filter(
    ({ request }) => request.params.header?.['AP-TempPass-Identity'] === undefined,
  );
  assert.ok(polls.length > 10);
  for (const interaction of polls) {
    it(interaction.description, async () => {
      await withInteraction(interaction, async ({ url, request, answer }) => {
        const api = apiAt(url, request);
        const step = stepAfter(await api.getProfileByCode(request.token, request.params.path.code));
        assert.equal(step, wanted(answer));
      });
    });
  }
});

/** What the client should do next. */
function wanted({ status, body }: { status: number; body: unknown }): PollStep {
  if (status === 401) return 'get a new token';
  if (status === 429) return 'slow down';
  const { profiles = {}, code } = (body ?? {}) as { profiles?: object; code?: string };
  if (status !== 200) return code === 'invalid_authentication_session' ? 'expired' : 'give up';
  return Object.keys(profiles).length === 0 ? 'pending' : 'signed in';
}

describe('the decision', () => {
  const permit = 'authorize: a permit carries a media token';
  const denial = 'authorize: the MVPD: a denial because of parental controls';
  const rows: readonly [title: string, interaction: typeof permit | typeof denial, Partial<Decision>][] = [
    ['permits with a media token', permit, { play: 'ZXhhbXBsZS1tZWRpYS10b2tlbg==' }],
    [
      'denies with a reason',
      denial,
      { refuse: 'authorization_denied_by_parental_controls', reaction: 'give up' },
    ],
  ];
  for (const [title, interaction, expected] of rows) {
    it(title, async () => {
      await withInteraction(interaction, async ({ url, request }) => {
        const [resource = 'channel-one'] = request.body.resources;
        const answer = await apiAt(url, request).authorize(request.token, request.params.path.mvpd, resource);
        assert.ok(answer.kind === 'success');
        assert.partialDeepStrictEqual(decisionOf(answer.body.decisions[0]), expected);
      });
    });
  }
});
