import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../exchange/exchange.ts';
import { RecordedDevice, wholeRecording } from '../../testing/recorded-device.ts';
import { certify } from '../certify.ts';
import type { Rule } from '../rule.ts';
import { clientRules } from '../rules.ts';

/** Rules that read the recorder's clock as a date: how long a secret of Vantage is valid. */
const ownRules = clientRules.filter(({ id }) => /^(?:CR|HD|ER|TE|RG)-/.test(id));

const deeds = [
  'profiles',
  'poll',
  'renew',
  'refused',
  'failed',
  'throttled',
  'authorize',
  'register',
] as const;

/** Returns what a device sends that does one thing after another, well or badly. */
function recorded(steps: readonly (readonly [deed: (typeof deeds)[number], seconds: number])[]) {
  const device = new RecordedDevice().register().getToken().profiles();
  for (const [deed, seconds] of steps) {
    device.wait(seconds);
    if (deed === 'poll') device.poll('CODE1');
    else if (deed === 'authorize') device.authorize('R');
    else if (deed === 'refused') device.profiles({ status: 401, answer: '' });
    else if (deed === 'failed') device.profiles({ status: 503, answer: '' });
    else if (deed === 'throttled') device.profiles({ status: 429, answer: '' });
    else {
      device.token = `${device.token}+`;
      if (deed === 'register') {
        device.clientId = `${device.clientId}x`;
        device.register();
      }
      if (deed === 'profiles') device.profiles();
      else device.getToken();
    }
  }
  return device.exchanges;
}

const steps = fc.array(
  fc.tuple(
    fc.constantFrom(...deeds),
    fc.integer({ min: 0, max: 20_000 }).map((n) => n / 50),
  ),
  {
    maxLength: 40,
  },
);

const verdicts = (
  exchanges: readonly Exchange[],
  rules: readonly Rule[] = ownRules,
): ReadonlyMap<string, string> =>
  new Map(certify(exchanges, wholeRecording, rules).rules.map(({ rule, verdict }) => [rule.id, verdict]));

describe('rules over any recording', () => {
  it('say the same when all clocks are off by the same time', () => {
    const shifted = (exchanges: readonly Exchange[], byMs: number) =>
      exchanges.map((one) => ({ ...one, sentMs: one.sentMs + byMs, answeredMs: one.answeredMs + byMs }));
    fc.assert(
      fc.property(steps, fc.integer({ min: -1e9, max: 1e9 }), (given, byMs) => {
        const exchanges = recorded(given);
        expect(verdicts(shifted(exchanges, byMs))).toEqual(verdicts(exchanges));
      }),
      { numRuns: 40 },
    );
  });

  it('accuse nobody because the recording began later', () => {
    fc.assert(
      fc.property(steps, fc.nat({ max: 40 }), (given, cut) => {
        const exchanges = recorded(given);
        const whole = verdicts(exchanges);
        for (const [id, verdict] of verdicts(exchanges.slice(cut))) {
          if (verdict === 'failed') expect([id, whole.get(id)]).toEqual([id, 'failed']);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('judge 10,000 exchanges of one device in time that grows with their number', () => {
    const device = new RecordedDevice().register().getToken();
    for (let count = 0; count < 10_000; count += 1)
      device.wait(5).profiles(count % 7 === 0 ? { status: 500 } : {});
    const { exchanges } = device;
    const begin = performance.now();
    verdicts(exchanges);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
