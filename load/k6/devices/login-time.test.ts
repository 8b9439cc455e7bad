import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clearOfPolls } from './login-time.ts';

it('a login keeps away from the polls of its device, and from its own time by no more than that', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 600_000, noNaN: true }),
      fc.integer({ min: 3000, max: 60_000 }),
      (delayMs, intervalMs) => {
        const moved = clearOfPolls(delayMs, intervalMs);
        const sincePollMs = moved % intervalMs;
        expect(sincePollMs).toBeGreaterThan(149);
        expect(intervalMs - sincePollMs).toBeGreaterThan(149);
        expect(Math.abs(moved - delayMs)).toBeLessThanOrEqual(150.001);
      },
    ),
  );
});
