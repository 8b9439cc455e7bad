import { describe, expect, it } from 'vitest';
import { PassgateError } from './errors.ts';
import { knownName } from './names.ts';

describe('knownName', () => {
  it('returns a known name', () => {
    expect(knownName('stage', 'verify', ['verify', 'load'])).toBe('verify');
  });

  it.each<[string, { given: string; known: string[]; want: string }]>([
    [
      'names the nearest',
      {
        given: 'verfy',
        known: ['load', 'verify'],
        want: 'There is no stage called "verfy". Did you mean "verify"?',
      },
    ],
    ['copes with no names at all', { given: 'x', known: [], want: 'There is no stage called "x".' }],
  ])('%s', (_name, { given, known, want }) => {
    const attempt = () => knownName('stage', given, known);
    expect(attempt).toThrow(PassgateError);
    expect(attempt).toThrow(want);
  });

  it.each([
    ['nothing.such', 'load/lockstep', 'There is no check called "nothing.such".'],
    ['acme', 'ACME', 'There is no check called "acme". Did you mean "ACME"?'],
  ])('suggests for “%s” only a name that is near: %s', (given, known, message) => {
    expect(() => knownName('check', given, [known])).toThrow(expect.objectContaining({ message }));
  });

  it('returns exit code 2', () => {
    try {
      knownName('stage', 'x', ['y']);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'UNKNOWN_NAME', exitCode: 2, hint: 'Known: y.' });
    }
  });
});
