import { expect, it } from 'vitest';
import type { Check } from '../result.ts';
import { maskCheck } from './mask-check.ts';
import { createMasker } from './masking.ts';

const secret = 'hush-0123456789';

const checkWith = (text: string): Check => ({
  id: 'verify/a',
  title: text,
  verdict: 'failed',
  required: true,
  evidence: [
    {
      kind: 'schema',
      message: text,
      pointer: `/${text}`,
      expected: text,
      received: text,
      where: text,
      hint: text,
      exchange: {
        request: { method: 'GET', url: `http://127.0.0.1/${text}`, headers: { a: text }, body: text },
        response: { status: 200, headers: { b: text }, body: text },
      },
    },
  ],
});

it('masks secrets in every part of a check, and nothing else', () => {
  const masker = createMasker();
  masker.learn(secret);
  const masked = maskCheck(checkWith(`before ${secret} after`), masker);
  expect(JSON.stringify(masked)).not.toContain(secret);
  expect(masked).toEqual(checkWith(`before ${masker.fingerprint(secret)} after`));
  expect(maskCheck(masked, masker)).toEqual(masked);
});
