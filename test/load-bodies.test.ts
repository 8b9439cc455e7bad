import { describe, expect, it } from 'vitest';
import type { Check } from '../core/index.ts';
import { loadPlace, notPassed, patient, targetAt, verdictOf } from './testing/load-place.ts';
import { type PassingAnswer, startMisbehavingProxy } from './testing/misbehaving-proxy.ts';

/** Answers whose text says more than the value that is read from it, inside real k6. */
const place = loadPlace();

async function polled(spoil: (answer: PassingAnswer) => void, more: object = {}) {
  const proxy = await startMisbehavingProxy(place.simulatorUrl, (answer) => {
    if (answer.path.includes('/profiles/code/')) spoil(answer);
    return undefined;
  });
  const target = targetAt(place.simulatorUrl);
  const origins = { ...target.origins, 'rest-v2': proxy.url };
  return place.run('polling', { target: { ...target, origins }, ...more }).finally(proxy.close);
}

const evidenceOf = (checks: readonly Check[]) =>
  checks.find(({ id }) => id.endsWith('/responses-valid'))?.evidence;

describe('polling', () => {
  it('reports a byte order mark as drift and reads the body behind it', patient, async () => {
    const { checks, measurement } = await polled((answer) => {
      answer.body = `\ufeff${answer.body}`;
    });
    expect(notPassed(checks)).toEqual([]);
    expect(evidenceOf(checks)).toMatchObject([
      { kind: 'drift', operation: 'getProfileByCode', pointer: '', received: 'one before it' },
    ]);
    expect(measurement?.validation.invalid).toBe(0);
  });

  it('fails a body with a duplicate name, however it is formatted', patient, async () => {
    const { checks, measurement } = await polled((answer) => {
      const written = JSON.stringify(JSON.parse(answer.body), null, 2);
      answer.body = written.replace('{', '{ "prof\\u0069les": null,');
    });
    expect(verdictOf(checks, 'responses-valid')).toBe('failed');
    expect(evidenceOf(checks)?.[0]).not.toHaveProperty('rule');
    expect(evidenceOf(checks)).toMatchObject([
      {
        operation: 'getProfileByCode',
        pointer: '/profiles',
        received: expect.stringMatching(/^twice \(line 1, column 3 and line 2, column 3\)$/),
      },
    ]);
    expect(measurement?.validation.invalid).toBe(measurement?.validation.checked);
  });
});
