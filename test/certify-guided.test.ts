import { describe, expect, it } from 'vitest';
import { checksOfSteps, type GuidedResult } from '../certify/index.ts';
import { guide, stepCalled } from './testing/guided-app.ts';

const resultsOf = ({ steps }: GuidedResult) => steps.map(({ id, result }) => `${id}: ${result}`);
const verdictsOf = (ended: GuidedResult) => checksOfSteps(ended).map(({ verdict }) => verdict);
const untilSaid = (said: () => string, text: string) => expect.poll(said, { timeout: 5_000 }).toContain(text);

describe('a session with a person', () => {
  it('says one thing at a time, and goes on when it was done', async () => {
    const { app, said, result } = await guide(['first-start', 'sign-in-by-code', 'play']);
    await untilSaid(said, 'Start it on the device');
    expect(said()).not.toContain('Sign in at');
    await app.start();
    await untilSaid(said, 'Sign in at Cablevision');
    await app.signIn('Cablevision');
    await untilSaid(said, 'Play a programme');
    await app.play('Cablevision');
    const ended = await result;
    expect(resultsOf(ended)).toEqual(['first-start: done', 'sign-in-by-code: done', 'play: done']);
    expect(ended.playbacks.map(({ step }) => step)).toEqual(['play']);
    expect(ended.endedEarly).toBeUndefined();
    expect(verdictsOf(ended)).toEqual(['passed', 'passed', 'passed']);
    expect(ended.journal.trim().split('\n').length).toBeGreaterThan(5);
  });

  it('takes what was done before its turn', async () => {
    const { app, said, type, result } = await guide(['first-start', 'browse', 'play']);
    await untilSaid(said, 'Start it on the device');
    await app.start();
    await untilSaid(said, 'Open a list');
    await app.play('TempPass_Basic');
    type('s');
    expect(resultsOf(await result)).toEqual(['first-start: done', 'browse: skipped', 'play: done']);
  });

  it('skips what the app cannot do, without a check of it', async () => {
    const { said, type, result } = await guide(['first-start', 'pass']);
    await untilSaid(said, '[1/2]');
    type('');
    await untilSaid(said, 'Not seen yet: a registration and an access token');
    type('what?');
    await untilSaid(said, '"what?" is no key');
    type('s');
    await untilSaid(said, 'skip it if the app has no free preview');
    type('S');
    const ended = await result;
    expect(resultsOf(ended)).toEqual(['first-start: skipped', 'pass: skipped']);
    expect(checksOfSteps(ended)).toEqual([]);
  });

  it('believes the person where nothing on the wire shows it', async () => {
    const { said, type, result } = await guide(['browse-again']);
    await untilSaid(said, 'Waiting for you');
    type('');
    expect(resultsOf(await result)).toEqual(['browse-again: done']);
  });

  it.each([
    ['q', 'You ended the session', 'skipped'],
    ['Ctrl-C', 'The session was interrupted', 'not recognised'],
  ])('ends early with %s, keeps what came, and never passes', async (key, why, first) => {
    const { said, type, interrupt, result } = await guide(['first-start', 'play']);
    await untilSaid(said, '[1/2]');
    if (key === 'q') type('q');
    else interrupt();
    const ended = await result;
    expect(resultsOf(ended)).toEqual([`first-start: ${first}`, 'play: not reached']);
    expect(ended.endedEarly).toBe(why);
    expect(verdictsOf(ended)).toContain('unjudged');
  });

  it('ends when the simulator is lost', async () => {
    const { said, loseSimulator, result } = await guide(['first-start', 'play']);
    await untilSaid(said, '[1/2]');
    await loseSimulator();
    const ended = await result;
    expect(ended.endedEarly).toMatch(/^The simulator of the session does not answer: /);
    expect(resultsOf(ended)).toEqual(['first-start: failed', 'play: not reached']);
    expect(verdictsOf(ended)).toContain('unjudged');
  });
});

describe('a session with nobody to ask', () => {
  it('limits the time of each step, and blames nobody', async () => {
    const step = { ...stepCalled('first-start'), withinMs: 100 };
    const { result } = await guide([{ step }], false);
    const ended = await result;
    expect(ended.steps).toMatchObject([
      { result: 'not recognised', why: 'a registration and an access token did not come within 0 s' },
    ]);
    expect(checksOfSteps(ended)).toMatchObject([{ verdict: 'unjudged', required: true }]);
  });

  it('fails a step that cannot be arranged, and goes on', async () => {
    const end = async () => ({ ok: true }) as const;
    const { app, result } = await guide(
      [
        {
          step: stepCalled('first-start'),
          trigger: async () => {
            await app.start();
            await app.play('TempPass_Basic');
            return { ok: true };
          },
        },
        { step: stepCalled('sign-in-ended'), trigger: end },
        { step: { ...stepCalled('browse-again') }, trigger: end },
      ],
      false,
    );
    const { steps } = await result;
    expect(steps.map((one) => one.result)).toEqual(['done', 'failed', 'done']);
    expect(steps[1]?.why).toContain('No viewer is signed in on this device');
  });
});
