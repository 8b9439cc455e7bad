import { describe, expect, it } from 'vitest';
import { passing } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { createDisplay, progressBar } from './display.ts';
import type { GateEvent } from './stage.ts';

const ended: GateEvent = {
  kind: 'ended',
  result: {
    name: 'verify',
    status: 'passed',
    durationMs: 1234,
    checks: [passing('a', 'a'), passing('b', 'b')],
  },
};
const progress: GateEvent = {
  kind: 'progress',
  stage: 'verify',
  progress: { done: 1, total: 2, text: 'logout' },
};
const left: GateEvent = {
  kind: 'ended',
  result: {
    name: 'load',
    status: 'skipped',
    checks: [],
    skipped: { cause: 'not-selected', reason: 'as you asked' },
  },
};

function world() {
  let nowMs = 0;
  const texts: string[] = [];
  const stderr = { write: (text: string) => void texts.push(text), isTTY: false, columns: 40 };
  return {
    ...memoryWorld({ stderr, monotonicMs: () => nowMs }),
    pass: (ms: number) => (nowMs += ms),
    text: () => texts.join(''),
  };
}

describe('createDisplay', () => {
  it('writes plain lines where there is no terminal, and progress every ten seconds', () => {
    const plain = world();
    const display = createDisplay(plain, { colour: false });
    display.show({ kind: 'started', stage: 'verify' });
    display.show(progress);
    plain.pass(10_000);
    display.show(progress);
    display.show(progress);
    display.show(ended);
    display.show(left);
    display.close();
    expect(plain.text()).toBe('  verify 1/2 logout\n✓ verify passed, 2 checks in 1.2 s\n');
  });
});

it.each([
  [0, 0, 0],
  [0, 10, 0],
  [5, 10, 12],
  [9, 10, 21],
  [10, 10, 24],
  [11, 10, 24],
])('fills the bar for %i of %i with %i of 24 blocks', (done, total, full) => {
  expect(progressBar({ done, total })).toBe('█'.repeat(full).padEnd(24, '░'));
});
