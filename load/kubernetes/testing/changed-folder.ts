import { expect } from 'vitest';
import { filesOf } from '../files.ts';
import { sampleFacts } from './sample-facts.ts';

/** A folder that one change breaks, and what is said of it. */
export interface RefusedFolder {
  readonly change: () => [string, string];
  readonly rule: string;
  readonly pointer: RegExp;
  readonly message: RegExp;
}

/** The files of three runners, with nothing to be said against them. */
export const soundFiles = filesOf(sampleFacts(3));

/** Replaces the first occurrence in a file; a text that is not there would test nothing. */
export function changed(file: string, from: string | RegExp, to: string): [string, string] {
  const text = soundFiles.get(file) ?? '';
  const result = text.replace(from, to);
  expect(result, `${file} has no ${from}`).not.toBe(text);
  return [file, result];
}

export const largeText = (bytes: number): string => `// ${'x'.repeat(bytes)}`;
