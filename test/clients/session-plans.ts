import type { Stage } from './stage.ts';

const hours = 3600;
const days = 24 * hours;
const shows = [
  'evening-news',
  'late-night',
  'premium-sports',
  'movie-1',
  'movie-2',
  'movie-3',
  'dropped-line',
];

/** Begins: nobody is signed in, the viewer chooses a TV provider and signs in in a browser on this screen. */
async function firstSignIn(stage: Stage): Promise<void> {
  await stage.start();
  await stage.client.signIn();
}

/** What a viewer does with a client, and what the provider does meanwhile, by name. */
export const sessionPlans = {
  'first sign-in and playback': async (stage) => {
    await firstSignIn(stage);
    await stage.client.browse(shows);
    await stage.client.browse(shows.slice(0, 3));
    await stage.client.play('evening-news');
    await stage.wait(900);
    await stage.client.play('evening-news');
    await stage.wait(900);
    await stage.client.play('movie-1');
    await stage.client.play('premium-sports');
    await stage.client.play('dropped-line');
  },
  'marked playback': async (stage) => {
    await firstSignIn(stage);
    await stage.client.browse(['movie-1', 'movie-2', 'premium-sports']);
    for (const resource of ['movie-1', 'movie-1', 'premium-sports', 'movie-2']) {
      const decision = await stage.client.play(resource);
      if ('play' in decision) stage.markPlayback();
      await stage.wait(900);
    }
  },
  start: async (stage) => {
    await stage.start();
  },
  restarts: async (stage) => {
    await firstSignIn(stage);
    for (const pause of [60, 3 * hours, 2 * days]) {
      await stage.wait(pause);
      await stage.start();
      await stage.client.signIn();
      await stage.client.play('movie-1');
    }
  },
  'token renewal': async (stage) => {
    await firstSignIn(stage);
    for (let count = 0; count < 4; count += 1) {
      await stage.wait(3.5 * hours);
      await stage.client.play('movie-1');
    }
    await stage.control('expire', { clientId: stage.saved.credentials?.id });
    await stage.client.play('movie-1');
    await stage.client.play('movie-2');
  },
  'second screen': async (stage) => {
    stage.signsInOnPhone(22);
    await stage.start();
    await stage.client.signIn('second');
    await stage.client.play('movie-1');
  },
  'expired code': async (stage) => {
    await stage.start();
    let codes = 0;
    stage.onCode = () => {
      codes += 1;
      if (codes === 2) stage.signsInOnPhone(20);
    };
    stage.choices.push(...Array<'go on'>(355).fill('go on'));
    await stage.client.signIn('second');
  },
  'new code': async (stage) => {
    await stage.start();
    stage.choices.push('go on', 'go on', 'new code', 'go on', 'go on', 'go on', 'cancel');
    await stage.client.signIn('second');
    stage.signsInOnPhone(12);
    await stage.client.signIn('second');
  },
  'expired sign-in': async (stage) => {
    await firstSignIn(stage);
    await stage.wait(31 * days);
    await stage.client.play('movie-1');
    await stage.client.signIn();
    await stage.client.play('movie-1');
    await stage.wait(31 * days);
    await stage.start();
    await stage.client.signIn();
  },
  throttled: async (stage) => {
    await firstSignIn(stage);
    await stage.control('faults', {
      match: { forwardedFor: stage.network.address },
      fault: { kind: 'throttle' },
      times: 2,
    });
    await stage.client.play('movie-1');
    await stage.control('faults', {
      match: { forwardedFor: stage.network.address },
      fault: { kind: 'throttle' },
      times: 1,
    });
    await stage.start();
  },
  errors: async (stage) => {
    await firstSignIn(stage);
    const match = { forwardedFor: stage.network.address };
    for (const resource of ['dropped-line', 'dead-line', 'late-night', 'away-from-home', 'broken-decision']) {
      await stage.client.play(resource);
      await stage.client.signIn();
    }
    await stage.control('faults', { match, fault: { kind: 'failure' }, times: 1 });
    await stage.client.play('movie-1');
    await stage.control('faults', { match, fault: { kind: 'status', status: 503 }, times: 3 });
    await stage.client.play('movie-2');
    await stage.wait(60);
    await stage.client.play('movie-1');
  },
  'revoked application': async (stage) => {
    await firstSignIn(stage);
    const clientId = stage.saved.credentials?.id;
    await stage.control('revoke', { clientId });
    await stage.client.play('movie-1').catch(() => undefined);
    await stage.control('revoke', { clientId, revoked: false });
    await stage.wait(600);
    await stage.start();
    await stage.client.signIn();
    await stage.client.play('movie-1');
  },
  'temporary pass': async (stage) => {
    stage.application = { ...stage.application, temporaryPass: { mvpd: 'TempPass_Basic' } };
    await stage.start();
    await stage.client.useTemporaryPass();
    await stage.client.browse(['movie-1', 'movie-2']);
    await stage.client.play('movie-1');
    await stage.wait(700);
    await stage.client.play('movie-2');
    await stage.client.signIn();
    await stage.client.play('movie-2');
  },
  'promotional pass': async (stage) => {
    const viewer = `viewer-${stage.network.address}@passgate.example`;
    stage.application = { ...stage.application, temporaryPass: { mvpd: 'TempPass_Promotional', viewer } };
    await stage.start();
    await stage.client.useTemporaryPass();
    for (const resource of ['movie-1', 'movie-2', 'movie-3', 'movie-4']) await stage.client.play(resource);
    await stage.client.signIn();
  },
  degraded: async (stage) => {
    stage.mvpd = 'DegradedAuthN';
    await firstSignIn(stage);
    await stage.client.browse(['movie-1']);
    await stage.client.play('movie-1');
    await stage.wait(3600);
    await stage.start();
    await stage.client.play('movie-1');
    await stage.client.logout();
  },
  'several profiles': async (stage) => {
    await stage.start();
    stage.onCode = (code) => {
      stage.provider.time.after(7, async () => {
        for (const mvpd of ['HarborTel', 'NorthCable']) await stage.control('login', { code, mvpd });
      });
    };
    await stage.client.signIn('second');
    const { mvpd: _, ...saved } = stage.saved;
    stage.saved = saved;
    await stage.start();
    await stage.client.play('movie-1');
    await stage.start();
  },
  logouts: async (stage) => {
    await firstSignIn(stage);
    await stage.client.play('movie-1');
    await stage.client.logout();
    stage.mvpd = 'HarborTel';
    await stage.client.signIn();
    await stage.client.play('movie-1');
    await stage.client.logout();
    stage.mvpd = 'NorthCable';
    await stage.client.signIn();
    await stage.wait(31 * days);
    await stage.client.logout();
    await stage.start();
  },
  'logout without a page': async (stage) => {
    stage.mvpd = 'HarborTel';
    await firstSignIn(stage);
    await stage.client.play('movie-1');
    await stage.wait(120);
    await stage.client.logout();
    await stage.wait(120);
    await stage.start();
  },
  'declined sign-in': async (stage) => {
    stage.outcome = 'deny';
    await stage.start();
    stage.choices.push(...Array<'go on'>(6).fill('go on'), 'cancel');
    await stage.client.signIn();
    stage.outcome = 'walk-away';
    stage.choices.push('cancel');
    await stage.client.signIn();
    stage.outcome = 'login';
    await stage.client.signIn();
    await stage.client.play('premium-sports');
    await stage.wait(60);
    await stage.client.play('movie-1');
    await stage.start();
  },
} as const satisfies Readonly<Record<string, (stage: Stage) => Promise<void>>>;

export type SessionPlan = keyof typeof sessionPlans;

export const planNames = Object.keys(sessionPlans).filter(
  (name): name is SessionPlan => name in sessionPlans,
);
