import { expect, it } from 'vitest';
import { RecordedDevice, wholeRecording } from '../testing/recorded-device.ts';
import { certifyRecording } from './certificate.ts';

/** What a client may send of its viewer and of itself, in a recording that hides nothing. */
const sent = {
  query: { email: 'SECRET-1@example.org', access_token: 'SECRET-2', media_token: 'SECRET-3' },
  form: { user_id: 'SECRET-4', zip: 'SECRET-5', password: 'SECRET-6', mvpd: 'NorthCable' },
  headers: {
    'ap-visitor-identifier': 'SECRET-7',
    'x-api-key': 'SECRET-8',
    'ap-tempPass-identity': 'SECRET-9',
    'ap-device-identifier': null,
  },
};

it('shows an exchange that broke a rule without secrets and personal data', () => {
  const { exchanges } = new RecordedDevice().register().getToken().send('createSession', sent);
  const { checks } = certifyRecording(
    { source: 'har', name: 'a.har', sha256: '', exchanges, facts: wholeRecording },
    { deviations: [], nowMs: 0 },
  );
  const shown = JSON.stringify(
    checks.flatMap(({ evidence }) => evidence.flatMap(({ exchange }) => exchange ?? [])),
  );
  expect(shown).toContain('mvpd=NorthCable');
  expect(shown).toMatch(/user_id=\[masked \w+\]/);
  expect(shown).not.toContain('SECRET-');
});
