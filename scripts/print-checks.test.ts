import { expect, it } from 'vitest';
import type { Check } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { printChecks } from './print-checks.ts';

const check = (verdict: Check['verdict'], kind: string, message: string): Check => ({
  id: `verify/${message}`,
  title: message,
  verdict,
  required: true,
  evidence: [{ kind, message }],
});

function printed(...checks: Check[]): string {
  const world = memoryWorld();
  printChecks(world, checks, 'Every answer is valid');
  return world.stderrText();
}

it('prints drift once, also where every check passed', () => {
  const drift = check('passed', 'drift', 'the body has a new name');
  expect(printed(drift, drift)).toBe(
    '✓ Every answer is valid (2 checks passed)\n  drift: the body has a new name\n',
  );
  expect(printed(drift, check('failed', 'schema', 'wrong'))).toBe(
    '✗ failed: Every answer is valid (1 of 2 checks did not pass)\n  failed verify/wrong: wrong\n  drift: the body has a new name\n',
  );
});

it('prints neither other evidence of a passed check nor drift of a failed one', () => {
  expect(printed(check('passed', 'lockstep', 'exempt'))).toBe('✓ Every answer is valid (1 check passed)\n');
  expect(printed(check('failed', 'drift', 'differs'))).not.toContain('drift: differs');
});

it('says once what kept other checks from being judged, and how many', () => {
  const lost = check('failed', 'target-lost', 'it stopped answering');
  const notAsked = (message: string): Check => {
    const one = check('unjudged', 'target-lost', message);
    return { ...one, evidence: one.evidence.map((item) => ({ ...item, where: lost.id })) };
  };
  const text = printed(lost, notAsked('a'), notAsked('b'), check('failed', 'schema', 'wrong'));
  expect(text.split('\n').slice(1)).toEqual([
    '  failed verify/it stopped answering: it stopped answering; 2 checks could not be judged because of it',
    '  failed verify/wrong: wrong',
    '',
  ]);
});

it('prints a reason once, with the first check that has it', () => {
  const missing = (id: string): Check => ({ ...check('unjudged', 'state', 'the secret is missing'), id });
  const wrong = check('failed', 'status', 'wrong');
  expect(printed(wrong, missing('verify/a'), missing('verify/b'), missing('verify/c'))).toBe(
    '✗ failed: Every answer is valid (4 of 4 checks did not pass)\n  failed verify/wrong: wrong\n  unjudged verify/a and 2 other checks: the secret is missing\n',
  );
});
