import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feederText, readFeederText } from './feeder-text.ts';
import { readFeeders } from './feeders.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-feeders-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = async (value: Record<string, string>, files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return readFeeders({ value, place: 'c.ts: feeders', folder });
};

const idOf = (id: string) => `fingerprint ${Buffer.from(id).toString('base64')}`;
const none = { fingerprint: 'fed', devices: [], mvpds: [], resources: [] };
const info = Buffer.from('{"model":"A"}').toString('base64');

describe('feeders', () => {
  it('give each device the row of its number, and begin again with what may repeat', async () => {
    const feeders = await read(
      { devices: 'd.csv', mvpds: 'm.json', resources: 'r.csv' },
      {
        'd.csv': `\uFEFFdeviceIdentifier,forwardedFor,deviceInfo\r\na-1,203.0.113.1,"{""model"":""A""}"\r\nfingerprint YS0y,2001:db8::1,${info}\r\na-3,,\r\n`,
        'm.json': '["Cablevision", {"mvpd": "NorthCable"}]',
        'r.csv': 'resource\nREF30\n',
      },
    );
    expect([0, 1, 2].map(feeders.device)).toEqual([
      {
        deviceIdentifier: idOf('a-1'),
        forwardedFor: '203.0.113.1',
        deviceInfo: info,
        mvpd: 'Cablevision',
        resource: 'REF30',
      },
      {
        deviceIdentifier: idOf('a-2'),
        forwardedFor: '2001:db8::1',
        deviceInfo: info,
        mvpd: 'NorthCable',
        resource: 'REF30',
      },
      { deviceIdentifier: idOf('a-3'), mvpd: 'Cablevision', resource: 'REF30' },
    ]);
    expect(() => feeders.assertEnough(3)).not.toThrow();
    expect(() => feeders.assertEnough(4)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        hint: 'Give more rows, or no more than 3 devices (--devices, or the stages of the run).',
      }),
    );
  });

  it('of kinds of devices alone may have fewer rows than the run has devices', async () => {
    const feeders = await read({ devices: 'k.csv' }, { 'k.csv': `deviceInfo\n${info}\n` });
    expect(() => feeders.assertEnough(100)).not.toThrow();
    expect(feeders.device(99)).toEqual({ deviceInfo: info });
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    [
      'all of them',
      { devices: 'd.csv', mvpds: 'm.json', resources: 'r.csv' },
      {
        'd.csv': `deviceIdentifier,forwardedFor,deviceInfo\na-1,203.0.113.1,${info}\na-2,,\na-3,203.0.113.3,e30=\na-4,203.0.113.4,${info}\n`,
        'm.json': '["Cablevision", "NorthCable", "A", "B", "C"]',
        'r.csv': 'resource\nREF30\n',
      },
    ],
    ['kinds of devices alone', { devices: 'k.csv' }, { 'k.csv': `deviceInfo\n${info}\ne30=\n` }],
    ['MVPDs alone', { mvpds: 'm.csv' }, { 'm.csv': 'mvpd\nA\nB\n' }],
  ])('are the same for the devices of a run where only their rows are: %s', async (_name, value, files) => {
    const feeders = await read(value, files);
    const path = join(folder, 'feeders.json');
    await writeFile(path, feederText(feeders.rowsOf(3)));
    const shipped = await readFeederText(path, feeders.fingerprint);
    expect([0, 1, 2].map(shipped.device)).toEqual([0, 1, 2].map(feeders.device));
    expect(() => shipped.assertEnough(3)).not.toThrow();
    expect(shipped.rowsOf(3)).toEqual(feeders.rowsOf(3));
    // Nobody but the owner of the files needs the others.
    expect(feederText(feeders.rowsOf(3))).not.toContain(idOf('a-4'));
  });

  it.each([
    ['that is not there', undefined, /no feeders.json beside run.json/],
    ['that is none', '{"format":"passgate-run/1"}', /it does not hold the rows of feeders/],
    ['of another run', feederText({ ...none, fingerprint: 'other' }), /the rows of another run/],
    ['with a row that is none', feederText(none).replace('"devices":[', '"devices":[7'), /does not hold/],
  ])('are refused from a document %s', async (_name, text, message) => {
    const path = join(folder, 'written.json');
    if (text !== undefined) await writeFile(path, text);
    const reading = readFeederText(text === undefined ? undefined : path, 'fed');
    await expect(reading).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(message) });
  });

  it('have a fingerprint of their data', async () => {
    const [one, same, other] = [
      await read({ mvpds: 'f.csv' }, { 'f.csv': 'mvpd\nA\n' }),
      await read({ mvpds: 'g.csv' }, { 'g.csv': 'mvpd\nA\n' }),
      await read({ mvpds: 'h.csv' }, { 'h.csv': 'mvpd\nB\n' }),
    ];
    expect(one.fingerprint).toBe(same.fingerprint);
    expect(one.fingerprint).not.toBe(other.fingerprint);
  });

  it.each<[string, Record<string, string>, string, string]>([
    [
      'an unknown feeder',
      { device: 'x.csv' },
      '',
      'c.ts: feeders has an unknown property "device". Did you mean "devices"?',
    ],
    [
      'another kind of file',
      { devices: 'x.txt' },
      '',
      'c.ts: feeders.devices should be the path of a .csv or .json file.',
    ],
    ['a missing file', { devices: 'none.csv' }, '', 'none.csv: it cannot be read'],
    [
      'an unknown column',
      { devices: 'x.csv' },
      'deviceIdentifer\nsecret-1\n',
      'x.csv:1: there is no column "deviceIdentifer". Did you mean "deviceIdentifier"?',
    ],
    [
      'no names',
      { devices: 'x.csv' },
      'secret-1 x,secret-2\nsecret-3,secret-4\n',
      'x.csv:1: the names of the columns are missing.',
    ],
    ['no row', { devices: 'x.csv' }, 'deviceIdentifier\n', 'x.csv: it has no row.'],
    [
      'too many values',
      { devices: 'x.csv' },
      'deviceIdentifier\nsecret-1\nsecret-2,b\n',
      'x.csv:3: the row has another number of values than the first line has names.',
    ],
    ['an open quote', { devices: 'x.csv' }, 'deviceIdentifier\n"secret-1\n', 'a quote is not closed.'],
    [
      'an address that is none',
      { devices: 'x.csv' },
      'deviceIdentifier,forwardedFor\nsecret-1,203.0.113.1\nsecret-2,300.1.1.1\n',
      'x.csv:3: forwardedFor is not an IP address.',
    ],
    [
      'an address that is none, after an empty line and a line break in a value',
      { devices: 'x.csv' },
      'forwardedFor,deviceInfo\n\n203.0.113.1,"{\n}"\nsecret,\n',
      'x.csv:5: forwardedFor is not an IP address.',
    ],
    [
      'an identifier twice',
      { devices: 'x.csv' },
      'deviceIdentifier\nsecret-1\nsecret-2\nsecret-1\n',
      'x.csv:4: its deviceIdentifier is also that of',
    ],
    [
      'an identifier twice, once as it is sent',
      { devices: 'x.csv' },
      `deviceIdentifier\nsecret-1\n${idOf('secret-2')}\nsecret-2\n`,
      'x.csv:4: its deviceIdentifier is also that of',
    ],
    [
      'a missing identifier',
      { devices: 'x.csv' },
      'deviceIdentifier,forwardedFor\nsecret-1,\n,203.0.113.1\n',
      'x.csv:3: deviceIdentifier is empty, and others are not.',
    ],
    [
      'device information that is none',
      { devices: 'x.csv' },
      'deviceInfo\nsecret\n',
      'x.csv:2: deviceInfo is not a JSON object.',
    ],
    [
      'what no header can hold',
      { devices: 'x.csv' },
      'deviceIdentifier\nsecré-1\n',
      'x.csv:2: deviceIdentifier has a character that is not printable ASCII',
    ],
    ['an empty MVPD', { mvpds: 'x.json' }, '["A", ""]', 'x.json: row 2: mvpd is empty.'],
    ['a number for an MVPD', { mvpds: 'x.json' }, '[{"mvpd": 5}]', 'x.json: row 1: mvpd is not a text.'],
    ['JSON that is no list', { mvpds: 'x.json' }, '{}', 'x.json: it is not a JSON list.'],
    ['JSON that is none', { mvpds: 'x.json' }, '[', 'x.json: it is not'],
  ])('are refused with %s, and no value is shown', async (_name, value, text, message) => {
    const [name = ''] = Object.values(value);
    const files = text === '' ? {} : { [name]: text };
    const error = await read(value, files).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ exitCode: 2, message: expect.stringContaining(message) });
    expect(JSON.stringify(error) + String(error)).not.toMatch(/secr/);
  });
});
