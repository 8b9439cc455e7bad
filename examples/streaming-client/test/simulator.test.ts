import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type RunningSimulator, startSimulator } from '@passgate/simulator';
import { Refused } from '../src/answer.ts';
import { StreamingClient } from '../src/client.ts';
import { SecondScreen } from '../src/second-screen.ts';
import { applicationAt, clock, worldWith } from './worlds.ts';

describe('against a provider with state', () => {
  let simulator: RunningSimulator;
  before(async () => {
    simulator = await startSimulator({ now: () => clock.nowMs });
  });
  after(() => simulator.close());

  it('signs in on this screen, shows what may be played, plays and signs out', async () => {
    const { world, opened } = worldWith();
    const client = await StreamingClient.open(await applicationAt(simulator.url), world);
    assert.equal(await client.start(), undefined);
    assert.equal(await client.signIn(), 'signed in');
    assert.deepEqual([...(await client.browse(['evening-news', 'premium-sports']))], ['evening-news']);
    assert.ok('play' in (await client.play('evening-news')));
    const denied = await client.play('premium-sports');
    assert.ok('refuse' in denied && denied.refuse === 'authorization_denied_by_mvpd');
    assert.equal(await client.logout(), 'signed out');
    assert.match(opened.join(' '), /\/api\/v2\/authenticate\/REF30\/\w+ .*\/mvpd\/logout/);
    const later = await client.play('evening-news');
    assert.ok('refuse' in later && later.reaction === 'sign in again');
  });

  it('still knows the viewer after a restart', async () => {
    const { world } = worldWith();
    const application = await applicationAt(simulator.url);
    assert.equal(await (await StreamingClient.open(application, world)).signIn(), 'signed in');
    const restarted = await StreamingClient.open(application, world);
    assert.equal(await restarted.start(), 'NorthCable');
    assert.equal(await restarted.signIn(), 'signed in');
  });

  it('signs in on a second screen, where the viewer types the code', async () => {
    const application = await applicationAt(simulator.url);
    const phone = await SecondScreen.open(application, worldWith().world);
    assert.equal(await phone.signIn('ABCDEFG'), 'wrong code');
    const { world, shown } = worldWith({
      whenWaiting: async () => void (await phone.signIn(shown[0] ?? '')),
    });
    const tv = await StreamingClient.open(application, world);
    assert.equal(await tv.signIn('second'), 'signed in');
  });

  it('says why it cannot register', async () => {
    const application = { ...(await applicationAt(simulator.url)), softwareStatement: 'forged' };
    const client = await StreamingClient.open(application, worldWith().world);
    await assert.rejects(
      client.start(),
      (error) => error instanceof Refused && error.code === 'invalid_software_statement',
    );
  });
});
