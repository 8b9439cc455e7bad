import { expect, it } from 'vitest';
import type { Check } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { tellChecks } from './tell.ts';

const check = (verdict: Check['verdict'], kind: string, message: string): Check => ({
  id: `verify/${message}`,
  title: message,
  verdict,
  required: true,
  evidence: [{ kind, message }],
});

function told(...checks: Check[]): string {
  const world = memoryWorld();
  tellChecks(world, checks, 'All is well');
  return world.stderrText();
}

it('says once what drifts, also where everything passes', () => {
  const drift = check('passed', 'drift', 'the body: new');
  expect(told(drift, drift)).toBe('✓ All is well (2 checks)\n  drift: the body: new\n');
  expect(told(drift, check('failed', 'schema', 'wrong'))).toBe(
    '✗ Not so: All is well (1 of 2 checks)\n  failed verify/wrong: wrong\n  drift: the body: new\n',
  );
});

it('says nothing of what else is noted beside a pass, nor of drift that fails', () => {
  expect(told(check('passed', 'lockstep', 'exempt'))).toBe('✓ All is well (1 check)\n');
  expect(told(check('failed', 'drift', 'differs'))).not.toContain('drift: differs');
});
