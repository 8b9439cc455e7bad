import { describe, expect, it } from 'vitest';
import { RecordedDevice, wholeRecording } from '../testing/recorded-device.ts';
import { certifyRecording } from './certificate.ts';

const excuse = 'the proxy could not reach the target';

describe('the check of the target', () => {
  it.each<[string, { silent: number; want: object | undefined }]>([
    ['is left out where it answered', { silent: 0, want: undefined }],
    [
      'informs where it was silent for a while',
      { silent: 1, want: { verdict: 'unjudged', required: false } },
    ],
    ['decides where it never answered', { silent: 3, want: { verdict: 'unjudged', required: true } }],
  ])('%s', (_name, { silent, want }) => {
    const { exchanges } = new RecordedDevice().register().getToken().profiles();
    const recorded = exchanges.map((exchange, index) =>
      index < silent ? { ...exchange, status: 0, answer: { kind: 'none' as const }, excuse } : exchange,
    );
    const { checks } = certifyRecording(
      { source: 'har', name: 'a.har', sha256: '', exchanges: recorded, facts: wholeRecording },
      { deviations: [], nowMs: 0 },
    );
    const check = checks.find(({ id }) => id === 'certify/target');
    if (want === undefined) expect(check).toBeUndefined();
    else expect(check).toMatchObject({ ...want, evidence: [{ message: expect.stringContaining(excuse) }] });
  });
});
