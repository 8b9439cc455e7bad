import { describe, expect, it } from 'vitest';
import { describeRules, type JudgedRow, judgedAs } from '../../testing/judged-device.ts';
import { type GivenExchange, RecordedDevice, wholeRecording } from '../../testing/recorded-device.ts';

const born = (device: RecordedDevice): RecordedDevice => device.register().getToken().profiles();

/** Registers anew, and gets and uses a token of the new credentials. */
const anew = (device: RecordedDevice, statement = 'a.b.c'): RecordedDevice => {
  device.clientId = `${device.clientId}x`;
  device.token = `${device.token}x`;
  return device
    .register({ json: { software_statement: statement } })
    .getToken()
    .profiles();
};
const renew = (device: RecordedDevice): RecordedDevice => {
  device.token = `${device.token}+`;
  return device.getToken().profiles();
};
const error = (status: number, code: string): GivenExchange => ({ status, answer: { error: code } });
const refused: GivenExchange = { status: 401, answer: '' };
const gone: GivenExchange = {
  status: 401,
  answer: {
    code: 'invalid_access_token_client_application',
    action: 'application-registration',
    status: 401,
  },
};
const gap = {
  ...wholeRecording,
  gaps: [{ fromMs: 0, toMs: Number.POSITIVE_INFINITY, why: 'a part is missing' }],
};
/** A new token is refused as well. */
const refusedTwice = (device: RecordedDevice): RecordedDevice => {
  renew(born(device)).profiles(refused);
  device.token = 'token-3';
  return device.getToken().profiles(refused);
};
const asJson = { 'content-type': 'application/json' };
const credentials = { client_id: 'client-1', client_secret: 'secret-1', grant_type: 'client_credentials' };

const rows: readonly JudgedRow[] = [
  ['CR-01', 'kept', 'the scope of v2', born],
  [
    'CR-01',
    'broken',
    'another scope',
    (one) =>
      one
        .register({
          status: 201,
          answer: { client_id: 'client-1', client_secret: 's', scopes: ['api:client:v1'] },
        })
        .getToken()
        .profiles(),
  ],
  [
    'CR-01',
    'not exercised',
    'another scope and no call of v2',
    (one) =>
      one
        .register({
          status: 201,
          answer: { client_id: 'client-1', client_secret: 's', scopes: ['api:client:v1'] },
        })
        .getToken(),
  ],
  [
    'CR-01',
    'not exercised',
    'an answer without its body',
    (one) => one.register({ bodyMissing: 'cut' }).getToken().profiles(),
  ],
  ['CR-02', 'kept', 'a second token for the same credentials', (one) => renew(born(one))],
  ['CR-02', 'not exercised', 'one start', born],
  [
    'CR-02',
    'broken',
    'a registration at each of three starts',
    (one) => anew(anew(born(one).wait(600)).wait(600)),
  ],
  ['CR-02', 'broken', 'one registration more at once', (one) => anew(born(one))],
  [
    'CR-02',
    'in doubt',
    'one registration more, as of an app that was installed anew',
    (one) => anew(born(one).wait(600)),
  ],
  [
    'CR-02',
    'broken',
    'one registration more after a refused token',
    (one) => anew(born(one).profiles(refused)),
  ],
  [
    'CR-02',
    'not exercised',
    'a registration after `invalid_client`',
    (one) => anew(born(one).getToken(error(400, 'invalid_client'))),
  ],
  [
    'CR-02',
    'not exercised',
    'a registration after the action `application-registration`',
    (one) => anew(born(one).profiles(gone)),
  ],
  [
    'CR-02',
    'kept',
    'a registration after two tokens were refused in a row',
    (one) => anew(refusedTwice(one)),
  ],
  [
    'CR-02',
    'not exercised',
    'a registration whose answer was lost',
    (one) => {
      one.register();
      one.clientId = 'client-2';
      return one.register().getToken().profiles();
    },
  ],
  ['CR-02', 'not exercised', 'a second application on the device', (one) => anew(born(one), 'other.app.x')],
  [
    'CR-02',
    'not exercised',
    'a second instance while the first goes on',
    (one) => {
      anew(born(one));
      one.token = 'token-1';
      return one.profiles();
    },
  ],
  ['CR-02', 'in doubt', 'a registration in a recording with a gap', (one) => anew(born(one)), gap],
  [
    'CR-02',
    'not exercised',
    'a registration after an answer whose body is missing',
    (one) => anew(born(one).profiles({ status: 401, bodyMissing: 'cut' })),
  ],
  ['CR-03', 'kept', 'a token in place of an old one', (one) => renew(born(one).wait(20_000))],
  ['CR-03', 'kept', 'a token in place of a refused one', (one) => renew(born(one).profiles(refused))],
  ['CR-03', 'not exercised', 'a token in place of a young one', (one) => renew(born(one))],
  [
    'CR-03',
    'in doubt',
    'one registration in place of an old token, as of an app that was installed anew',
    (one) => anew(born(one).wait(22_000)),
  ],
  [
    'CR-03',
    'broken',
    'two registrations in place of old tokens',
    (one) => anew(anew(born(one).wait(22_000)).wait(22_000)),
  ],
  [
    'CR-03',
    'broken',
    'a registration in place of a refused token',
    (one) => anew(born(one).profiles(refused)),
  ],
  [
    'CR-04',
    'kept',
    'another try after status 500',
    (one) => renew(born(one).getToken(error(500, 'server_error'))),
  ],
  [
    'CR-04',
    'kept',
    'a registration after `invalid_client`',
    (one) => anew(born(one).getToken(error(400, 'invalid_client'))),
  ],
  [
    'CR-04',
    'broken',
    'a registration after status 500',
    (one) => anew(born(one).getToken(error(500, 'server_error'))),
  ],
  [
    'CR-04',
    'broken',
    'a registration after `invalid_request`',
    (one) => anew(born(one).getToken(error(400, 'invalid_request'))),
  ],
  [
    'CR-04',
    'broken',
    '`invalid_client` again and again without a registration',
    (one) => {
      born(one);
      for (let tries = 0; tries < 4; tries += 1) one.getToken(error(400, 'invalid_client')).wait(20);
      return one;
    },
  ],
  [
    'CR-04',
    'kept',
    'two tries after `invalid_client`, then a registration',
    (one) => {
      born(one);
      for (let tries = 0; tries < 3; tries += 1) one.getToken(error(400, 'invalid_client')).wait(20);
      return anew(one);
    },
  ],
  ['CR-04', 'not exercised', 'no error of the token endpoint', (one) => renew(born(one))],
  ['CR-11', 'kept', 'JSON and a form', born],
  [
    'CR-11',
    'broken',
    'a form in place of JSON',
    (one) => one.send('registerClient', { status: 201, form: { software_statement: 'a.b.c' } }),
  ],
  [
    'CR-11',
    'broken',
    'JSON in place of a form',
    (one) => one.send('issueToken', { status: 201, json: credentials }),
  ],
  [
    'CR-11',
    'in doubt',
    'a recorder without content types',
    (one) => one.getToken({ headers: { 'content-type': null } }),
    { ...wholeRecording, omittedHeaders: ['content-type'] },
  ],
  [
    'CR-11',
    'not exercised',
    'credentials in the URL',
    (one) => one.send('issueToken', { status: 201, query: credentials, headers: asJson }),
  ],
  [
    'CR-11b',
    'broken',
    'credentials in the URL',
    (one) => one.send('issueToken', { status: 201, query: credentials, headers: asJson }),
  ],
  ['CR-11b', 'kept', 'credentials in the form', born],
];

describeRules('rules of the registration', rows);

/** Starts of an app that stores nothing: each looks like a device of its own. */
const starts = (count: number, pauseSeconds: number): readonly RecordedDevice[] => {
  const found: RecordedDevice[] = [];
  for (let start = 0; start < count; start += 1) {
    const device = new RecordedDevice();
    device.nowMs += start * pauseSeconds * 1000;
    device.identifier = `fingerprint ${btoa(`start ${start}`)}`;
    device.clientId = `client-${start}`;
    device.token = `token-${start}`;
    found.push(renew(born(device).wait(30)));
  }
  return found;
};

describe('several devices', () => {
  it.each(['CR-02', 'HD-04'])('%s is in doubt with devices that are born in turn at one address', (rule) => {
    expect(judgedAs(rule, starts(4, 600))).toBe('in doubt');
    expect(judgedAs(rule, starts(2, 600))).toBe('kept');
    const together = starts(4, 1).flatMap(({ captured }) => captured);
    const all = new RecordedDevice();
    all.captured.push(...together.sort((one, other) => Number(one.sentMs) - Number(other.sentMs)));
    expect(judgedAs(rule, all)).toBe('kept');
  });

  it('CR-09 is broken by two devices that take turns with one pair', () => {
    const [one, other] = [born(new RecordedDevice()), new RecordedDevice()];
    other.identifier = 'fingerprint b3RoZXI=';
    other.address = '203.0.113.8';
    other.nowMs = one.nowMs + 1000;
    other.profiles();
    one.wait(5).profiles();
    expect(judgedAs('CR-09', [one, other])).toBe('broken');
    other.clientId = 'client-2';
  });

  it('CR-09 is not kept by one device whose credentials the recording does not link to it', () => {
    const withoutBodies = { answer: undefined };
    const one = new RecordedDevice().register(withoutBodies).getToken(withoutBodies).profiles();
    expect(judgedAs('CR-09', [one])).toBe('not exercised');
  });

  it('CR-09 is kept by two devices with a pair each', () => {
    const [one, other] = [born(new RecordedDevice()), new RecordedDevice()];
    other.identifier = 'fingerprint b3RoZXI=';
    other.address = '203.0.113.8';
    other.clientId = 'client-2';
    other.token = 'token-2';
    other.nowMs = one.nowMs + 1000;
    born(other);
    expect(judgedAs('CR-09', [one.profiles(), other.profiles()])).toBe('kept');
  });
});
