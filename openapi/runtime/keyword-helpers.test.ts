import { expect, it } from 'vitest';
import { codePointLength } from './keyword-helpers.ts';

it.each([
  ['', 0],
  ['plain', 5],
  ['é', 1],
  ['a😀b', 3],
  ['👩‍👧', 3],
  ['\ud83d', 1],
  ['\ude00', 1],
  ['\ud83d\ud83d\ude00', 2],
])('%j has %d code points', (text, length) => {
  expect(codePointLength(text)).toBe(length);
  expect(codePointLength(text)).toBe([...text].length);
});
