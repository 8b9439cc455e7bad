import { expect, it } from 'vitest';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { showsLinks } from './summary-text.ts';

it.each<[string, { isTTY: boolean; env: Record<string, string>; want: boolean }]>([
  ['on a terminal', { isTTY: true, env: { TERM: 'xterm-256color' }, want: true }],
  ['on one without colours', { isTTY: true, env: { TERM: 'xterm', NO_COLOR: '1' }, want: true }],
  ['not on a dumb one', { isTTY: true, env: { TERM: 'dumb' }, want: false }],
  ['not in a log of CI', { isTTY: true, env: { TERM: 'xterm', CI: 'true' }, want: false }],
  ['not where it is piped', { isTTY: false, env: { TERM: 'xterm' }, want: false }],
])('makes links %s', (_name, { isTTY, env, want }) => {
  const stderr = { write: () => {}, isTTY, columns: 80 };
  expect(showsLinks(memoryWorld({ env, stderr }))).toBe(want);
});
