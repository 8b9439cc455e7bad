import type { ClockReading } from '../clock.ts';
import type { Provider } from '../provider.ts';
import { type Fields, flag, number, wrong } from './read-fields.ts';

/** Thirteen digits: the session answers can tell no other times. */
const [earliestMs, latestMs] = [1_000_000_000_000, 9_999_999_999_999];

/** `{now?, frozen?, advanceSeconds?}`: sets, moves, stops or starts the virtual clock. */
export function changeClock({ clock }: Provider, body: Fields): ClockReading {
  const now = number(body, 'now');
  const frozen = flag(body, 'frozen');
  const advanceSeconds = number(body, 'advanceSeconds');
  const targetMs = (now ?? clock.now()) + (advanceSeconds ?? 0) * 1000;
  if (targetMs < earliestMs || targetMs > latestMs) throw wrong('the clock shows years 2001 to 2286 only');
  return clock.change({
    ...(now === undefined ? {} : { now }),
    ...(frozen === undefined ? {} : { frozen }),
    ...(advanceSeconds === undefined ? {} : { advanceSeconds }),
  });
}
