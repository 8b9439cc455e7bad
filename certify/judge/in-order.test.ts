import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../exchange/exchange.ts';
import { RecordedDevice } from '../testing/recorded-device.ts';
import { inOrder } from './in-order.ts';

const session = new RecordedDevice()
  .register()
  .getToken()
  .profiles()
  .wait(1)
  .createSession('CODE1')
  .wait(5)
  .poll('CODE1')
  .wait(5)
  .poll('CODE1', true)
  .wait(2)
  .authorize('news').exchanges;

const stepped = (from: number, byMs: number): readonly Exchange[] =>
  session.map((exchange, index) =>
    index < from
      ? exchange
      : { ...exchange, sentMs: exchange.sentMs + byMs, answeredMs: exchange.answeredMs + byMs },
  );

const places = (exchanges: readonly Exchange[]) => exchanges.map(({ place }) => place);

describe('the order of a recording', () => {
  it.each([
    ['by some seconds', -3_000],
    ['by an hour', -3_600_000],
    ['forward', 5_000],
  ])('is its own where the clock was set %s', (_name, byMs) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3 }), (from) => {
        expect(places(inOrder(stepped(from, byMs)))).toEqual(places(session));
      }),
    );
  });

  /** One place alone at which time runs back may be a clock that was set. */
  const runsBackTwice = (exchanges: readonly Exchange[]): boolean =>
    exchanges.filter(({ sentMs }, index) => sentMs < (exchanges[index - 1]?.sentMs ?? sentMs)).length > 1;

  it('is that of time where the recording is shuffled', () => {
    const shuffles = fc.shuffledSubarray([...session], { minLength: session.length }).filter(runsBackTwice);
    fc.assert(
      fc.property(shuffles, (shuffled) => {
        const recorded = shuffled.map((exchange, index) => ({ ...exchange, index }));
        expect(places(inOrder(recorded))).toEqual(places(session));
      }),
    );
  });

  it('is its own where a time is missing', () => {
    const backwards = session
      .toReversed()
      .map((exchange, index) => (index === 3 ? { ...exchange, sentMs: Number.NaN } : exchange));
    expect(inOrder(backwards)).toEqual(backwards);
  });

  it('is that of the steady clock where there is one', () => {
    const steady = stepped(3, -3_600_000).map((exchange, index) => ({ ...exchange, steadyMs: index * 1000 }));
    expect(places(inOrder(steady.toReversed()))).toEqual(places(session));
  });

  it('is that of time where answers were written as they arrived', () => {
    const [first, second] = session.slice(4);
    if (first === undefined || second === undefined) return expect.fail();
    const long = { ...first, answeredMs: second.answeredMs + 500 };
    expect(places(inOrder([second, long]))).toEqual(places([first, second]));
  });
});
