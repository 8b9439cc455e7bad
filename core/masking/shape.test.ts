import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapedLike } from './shape.ts';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const shaped = (value: string): string => shapedLike(value, digestOf(value));

/** What a reader and a schema see of a value: the class of each sign. */
const classesOf = (value: string): string =>
  [...value]
    .map((sign) => (/\d/.test(sign) ? '0' : /[a-z]/.test(sign) ? 'a' : /[A-Z]/.test(sign) ? 'A' : sign))
    .join('');

describe('shapedLike', () => {
  it.each<[string, string, RegExp]>([
    ['a code', '7KQ2MXD', /^\d[A-Z]{2}\d[A-Z]{3}$/],
    [
      'a UUID, with its version and variant',
      '5f0c8a1e-7b52-4c39-9d64-21aeb0f3c7d8',
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}$/,
    ],
    ['a hash', 'b94d27b9934d3e08a52e52d7da7dabfa', /^[0-9a-f]{32}$/],
    ['a number, which begins with no zero', '1000000', /^[1-9]\d{6}$/],
    ['Base64 with its padding', 'dHYtbGl2aW5n+/A==', /^[A-Za-z0-9]+\+\/[A-Z]==$/],
    ['an address of a mailbox', 'Kim.Doe@example.org', /^[A-Z][a-z]{2}\.[A-Z][a-z]{2}@[a-z]{7}\.[a-z]{3}$/],
    ['letters of other alphabets', 'Zoë 李', /^[A-Z][a-z]{2} [a-z]$/],
    ['what the documents fix at its beginning', 'temppass_0a1b2c', /^temppass_\d[a-z]\d[a-z]\d[a-z]$/],
    ['the type of a device identifier', 'fingerprint NmQ5', /^fingerprint [A-Z][a-z][A-Z]\d$/],
  ])('keeps %s', (_name, value, want) => {
    expect(shaped(value)).toMatch(want);
    expect(shaped(value)).not.toBe(value);
  });

  it('keeps length and classes of every ASCII text, and depends on nothing but value and digest', () => {
    const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
    fc.assert(
      fc.property(ascii, (value) => {
        expect(classesOf(shaped(value))).toBe(classesOf(value));
        expect(shaped(value)).toBe(shaped(value));
      }),
    );
  });

  it('leaves what has neither letter nor digit', () => {
    expect(shaped('--')).toBe('--');
  });
});
