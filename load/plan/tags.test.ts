import { describe, expect, it } from 'vitest';
import { tagsOf } from './tags.ts';

describe('tagsOf', () => {
  it('reads names and values, of which a value may hold an equals sign', () => {
    expect(tagsOf(['team=video', 'build=a=b'])).toEqual({ team: 'video', build: 'a=b' });
  });

  it.each<[string, readonly string[], RegExp]>([
    ['without a value', ['team'], /--tag "team" is not name=value/],
    ['with an empty value', ['team='], /is not name=value/],
    ['with a name that is no label', ['my-team=x'], /letter/],
    ['that k6 uses', ['status=x'], /that k6 uses itself/],
    ['that Passgate uses', ['run=x'], /that Passgate uses itself/],
    ['that is given twice', ['a=1', 'a=2'], /a second time/],
    ['that is too long', [`a=${'x'.repeat(129)}`], /128 printable/],
  ])('refuses a tag %s', (_name, given, message) => {
    expect(() => tagsOf(given)).toThrow(message);
  });
});
