import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interactionsOf, withInteraction, withInteractions } from 'passgate/contracts';
import { type Device, type Poll, StreamingClient } from '../src/client.ts';

/** The device that the interactions are about. */
function deviceOf({ params: { header = {} } }: { params: { header?: object } }): Device {
  const said = new Map<string, string>(Object.entries(header));
  return { identifier: said.get('AP-Device-Identifier') ?? '', info: said.get('X-Device-Info') ?? '' };
}

describe('the token', () => {
  it('comes from the credentials of the registration', async () => {
    const statement = 'registerClient: a valid software statement gives credentials';
    const credentials = 'issueToken: registered credentials give a token';
    await withInteractions([statement, credentials], async ({ url, interactions: [register, token] }) => {
      const client = new StreamingClient(url, deviceOf(register.request));
      const registered = await client.register(register.request.body.software_statement);
      assert.equal(await client.getToken(registered), 'example-access-token');
      assert.equal(token.request.body.client_id, registered.id);
    });
  });
});

describe('the poll', () => {
  // Every documented answer that a poll can get, as the contracts name them; this client offers no temporary passes.
  const polls = interactionsOf('getProfileByCode').filter(
    ({ request }) => request.params.header?.['AP-TempPass-Identity'] === undefined,
  );
  assert.ok(polls.length > 10);
  for (const interaction of polls) {
    it(interaction.description, async () => {
      await withInteraction(interaction, async ({ url, request, answer }) => {
        const { serviceProvider, code } = request.params.path;
        const client = new StreamingClient(url, deviceOf(request));
        const outcome = await client.poll(request.token, serviceProvider, code);
        assert.equal(outcome, wanted(answer));
      });
    });
  }
});

/** What the viewer should get to see. */
function wanted({ status, body }: { status: number; body: unknown }): Poll {
  if (status === 401) return 'renew the token';
  if (status === 429) return 'slow down';
  const { profiles = {}, code } = (body ?? {}) as { profiles?: object; code?: string };
  if (status !== 200) return code === 'invalid_authentication_session' ? 'start again' : 'give up';
  return Object.keys(profiles).length === 0 ? 'pending' : 'signed in';
}

describe('the decision', () => {
  it('permits with a media token', async () => {
    await withInteraction('authorize: a permit carries a media token', async ({ url, request }) => {
      const { serviceProvider, mvpd } = request.params.path;
      const client = new StreamingClient(url, deviceOf(request));
      const decision = await client.authorize(request.token, serviceProvider, mvpd, 'channel-one');
      assert.deepEqual(decision, { play: 'ZXhhbXBsZS1tZWRpYS10b2tlbg==' });
    });
  });

  it('denies with a reason', async () => {
    const denied = 'authorize: the MVPD: a denial because of parental controls';
    await withInteraction(denied, async ({ url, request }) => {
      const { serviceProvider, mvpd } = request.params.path;
      const client = new StreamingClient(url, deviceOf(request));
      const [resource = ''] = request.body.resources;
      const decision = await client.authorize(request.token, serviceProvider, mvpd, resource);
      assert.deepEqual(decision, { refuse: 'authorization_denied_by_parental_controls' });
    });
  });
});
