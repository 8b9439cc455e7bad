import { describe, expect, it } from 'vitest';
import { isRecord, recordOf } from '../core/index.ts';
import type { SamplePlace } from './testing/sample-bodies.ts';
import { bodiesOf, samplesHold } from './testing/sample-cases.ts';

const json = 'application/json';
const xml = 'application/xml';
const form = 'application/x-www-form-urlencoded';
const created: SamplePlace = { kind: 'response', operationId: 'createRegistrationCode', status: 201 };
const read: SamplePlace = { kind: 'response', operationId: 'getRegistrationCode', status: 200 };
const refused: SamplePlace = { kind: 'response', operationId: 'createRegistrationCode', status: 400 };
const unknown: SamplePlace = { kind: 'response', operationId: 'deleteRegistrationCode', status: 404 };
const request: SamplePlace = { kind: 'request', operationId: 'createRegistrationCode', status: null };

describe('samples of the registration code service', () => samplesHold('reggie'));

describe('XML and JSON carry the same model', () => {
  const { rows, sample } = bodiesOf('reggie');
  const inXml = rows.flatMap(({ file }) => (file?.endsWith('.xml') ? [file] : []));
  it.each(inXml)('%s', (file) => {
    const fromJson = sample(file.replace(/xml$/, 'json'));
    // XML has no null: an empty element stands for it.
    const withoutNull = JSON.parse(JSON.stringify(fromJson), (_key, value: unknown) => value ?? '');
    expect(sample(file)).toEqual(withoutNull);
  });
});

describe('bodies that the registration code service refuses', () => {
  const { judged, judgedText, sample } = bodiesOf('reggie');
  const record = recordOf(sample('reggie.createRegistrationCode.201.current.json'));
  const changed = (change: object) => ({ ...record, ...change });
  const changedInfo = (change: object) => changed({ info: { ...recordOf(record.info), ...change } });

  it.each([
    ['expiry as text', created, changed({ expires: '1793536300000' }), '/expires type'],
    ['expiry in seconds', created, changed({ expires: 1793536300 }), '/expires minimum'],
    ['a code in lower case', created, changed({ code: 'h7rb0rq' }), '/code pattern'],
    ['a code of five characters', created, changed({ code: 'H7RB0' }), '/code pattern'],
    ['no TV provider at all', created, changed({ mvpd: undefined }), '/ required mvpd'],
    [
      'a device identifier beside the info',
      created,
      changed({ deviceId: 'eA==' }),
      '/ additionalProperties deviceId',
    ],
    ['no device identifier', created, changed({ info: {} }), '/info required deviceId'],
    [
      'a device identifier that is no Base64',
      created,
      changedInfo({ deviceId: 'a.b' }),
      '/info/deviceId pattern',
    ],
    [
      'a device identifier with a dot too many',
      created,
      changedInfo({ deviceId: 'dGhp..c0lk' }),
      '/info/deviceId pattern',
    ],
    [
      'a device identifier with a dot before it',
      created,
      changedInfo({ deviceId: '.dGhpc0lk' }),
      '/info/deviceId pattern',
    ],
    [
      'a device identifier with dots that lacks its padding',
      created,
      changedInfo({ deviceId: 'dGhpc0l.kQUR1bW15RGV2.aWNlSWQ' }),
      '/info/deviceId pattern',
    ],
    [
      'the field of the translated table',
      created,
      changedInfo({ authenticationType: 'OAUTH2' }),
      '/info additionalProperties authenticationType',
    ],
    [
      'another kind of authorisation',
      created,
      changedInfo({ authorizationType: 'SAML' }),
      '/info/authorizationType enum',
    ],
    [
      'an application with an unknown member',
      read,
      changedInfo({ sourceApplicationInformation: { title: 'x' } }),
      '/info/sourceApplicationInformation additionalProperties title',
    ],
    ['an error with the status of another', refused, { status: 404, message: 'x' }, '/status const'],
    ['an error without a message', refused, { status: 400 }, '/ required message'],
    ['an enhanced error', refused, { status: 400, message: 'x', code: 'y' }, '/ additionalProperties code'],
    ['a status as text', unknown, { status: '404', message: 'x' }, '/status type'],
  ] as const)('%s (%o)', (_name, place, value, violation) => {
    expect(judged(place, json, value)).toContain(violation);
  });

  const root = 'xmlns:e="rest.pass.adobe.com"';
  it.each([
    ['another root', '<error/>', '/ additionalProperties error'],
    [
      'another namespace',
      '<e:error xmlns:e="other"><status>400</status><message>x</message></e:error>',
      '/ additionalProperties {other}error',
    ],
    [
      'a qualified child',
      `<e:error ${root}><e:status>400</e:status><message>x</message></e:error>`,
      '/ additionalProperties e:status',
    ],
    [
      'a status that is no number',
      `<e:error ${root}><status>4e2</status><message>x</message></e:error>`,
      '/status type',
    ],
    [
      'a repeated element',
      `<e:error ${root}><status>400</status><message>x</message><message>y</message></e:error>`,
      '/message type',
    ],
    [
      'an attribute',
      `<e:error ${root}><status>400</status><message lang="en">x</message></e:error>`,
      '/message type',
    ],
    [
      'text between elements',
      `<e:error ${root}>oops<status>400</status><message>x</message></e:error>`,
      '/ additionalProperties #text',
    ],
    [
      'an unknown element',
      `<e:error ${root}><status>400</status><message>x</message><code>y</code></e:error>`,
      '/ additionalProperties code',
    ],
  ])('XML error with %s', (_name, text, violation) => {
    expect(judgedText(refused, xml, text)).toContain(violation);
  });

  it('keeps a code of digits as text', () => {
    const withDigits =
      '<ns2:regcode xmlns:ns2="model.mvc.reggie.pass.adobe.com"><code>0012345</code></ns2:regcode>';
    expect(judgedText(created, xml, withDigits).filter((one) => one.startsWith('/code'))).toEqual([]);
  });

  it('names the place where XML is broken', () => {
    expect(() => judgedText(created, xml, '<a><b></a>')).toThrow(/XML, 1:\d+: /);
  });

  it.each([
    ['an unknown member', { device_info: 'eA==', ttl: '60' }, '/ additionalProperties ttl'],
    ['plain JSON instead of Base64', { device_info: '{"model":"x"}' }, '/device_info pattern'],
  ])('form with %s', (_name, value, violation) => {
    expect(judged(request, form, value)).toContain(violation);
  });
});

describe('what the schemas say of parameters and of what is inside the device information', () => {
  const { judgedByName } = bodiesOf('reggie');
  it.each([
    ['TtlParameter', 1, true],
    ['TtlParameter', 36000, true],
    ['TtlParameter', 36001, false],
    ['TtlParameter', 0, false],
    ['TtlParameter', -5, false],
    ['TtlParameter', '900', false],
    ['AnswerFormat', 'xml', true],
    ['AnswerFormat', 'yaml', false],
    ['RegistrationCodeValue', 'ER45RTZ', true],
    ['RegistrationCodeValue', 'ER 45', false],
  ])('%s takes %o: %s', (name, value, taken) => {
    expect(judgedByName(name, value).length === 0).toBe(taken);
  });

  it('the sample of a normalised device is one', () => {
    const record = recordOf(bodiesOf('reggie').sample('reggie.createRegistrationCode.201.current.json'));
    const decoded: unknown = JSON.parse(
      Buffer.from(String(recordOf(record.info).deviceInfo), 'base64').toString(),
    );
    expect(judgedByName('NormalisedDevice', decoded)).toEqual([]);
    expect(isRecord(decoded) && judgedByName('NormalisedDevice', { ...decoded, extra: 1 })).toEqual([
      '/ additionalProperties extra',
    ]);
  });
});
