import { describe, expect, it } from 'vitest';
import { assertClusterToken, runToken } from './run-token.ts';

const good = '0123456789abcdef';
const short = good.slice(1);

describe('a token', () => {
  it.each([
    ['with a space', `${good} ${good}`, /cannot hold/],
    ['with a line break', `${good}\n`, /cannot hold/],
    ['with letters beyond ASCII', `${good}ü`, /cannot hold/],
    ['that is too short', short, /has 15 characters/],
  ])(
    '%s is refused for a collector that others reach, and before it goes to a cluster',
    (_name, token, says) => {
      expect(() => runToken({ PASSGATE_TOKEN: token }, '0.0.0.0')).toThrow(says);
      expect(() => assertClusterToken('PASSGATE_TOKEN', token)).toThrow(says);
    },
  );

  it('of 16 characters is taken, on this machine also a shorter one', () => {
    expect(runToken({ PASSGATE_TOKEN: good }, '0.0.0.0')).toBe(good);
    expect(runToken({ PASSGATE_TOKEN: short }, '127.0.0.1')).toBe(short);
    expect(() => assertClusterToken('PASSGATE_TOKEN', good)).not.toThrow();
  });

  it('of a control API is held to its characters', () => {
    expect(() => assertClusterToken('PASSGATE_CONTROL_TOKEN', short)).not.toThrow();
    expect(() => assertClusterToken('PASSGATE_CONTROL_TOKEN', 'a b')).toThrow(
      /PASSGATE_CONTROL_TOKEN has characters/,
    );
  });
});
