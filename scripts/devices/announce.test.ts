import { beforeAll, describe, expect, it } from 'vitest';
import { networkAddresses } from '../../core/index.ts';
import { announce } from './announce.ts';
import type { DeviceAuthority } from './authority-file.ts';
import { makeAuthority } from './certificates.ts';

let authority: DeviceAuthority;

beforeAll(async () => {
  const identity = await makeAuthority(Date.now());
  authority = {
    identity,
    certificateFile: '/cache/ca.pem',
    validUntil: new Date('2036-01-02'),
    isNew: false,
  };
});

const [device] = networkAddresses().filter((address) => !address.includes(':'));

interface Situation {
  readonly address?: string;
  readonly tls?: boolean;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly colour?: boolean;
}

function announced({
  address = '192.0.2.9',
  tls = true,
  isTTY = false,
  columns = 80,
  colour = false,
}: Situation): string {
  const written: string[] = [];
  const stderr = { write: (text: string) => void written.push(text), isTTY, columns };
  const host = address === '0.0.0.0' ? '127.0.0.1' : address;
  const withTls = { url: `https://${host}:8443`, address, authority, pageUrl: `http://${host}:8080/` };
  announce({ stderr }, tls ? withTls : { url: `http://${host}:8443`, address }, colour);
  return written.join('');
}

describe('what devices need to know', () => {
  it('is the addresses, the authority and the page', () => {
    expect(announced({}).replace(/[0-9A-F:]{95}/, 'FINGERPRINT')).toBe(
      [
        'For devices: https://192.0.2.9:8443',
        'Certificate authority: /cache/ca.pem (until 2036-01-02)',
        '  SHA-256 FINGERPRINT',
        'To install it on a device: http://192.0.2.9:8080/',
        '',
      ].join('\n'),
    );
  });

  it('is the addresses alone without TLS', () => {
    expect(announced({ tls: false })).toBe('For devices: http://192.0.2.9:8443\n');
  });

  it('is nothing on loopback without TLS', () => {
    expect(announced({ tls: false, address: '127.0.0.1' })).toBe('');
  });

  it('says that an authority is new', async () => {
    authority = { ...authority, isNew: true };
    expect(announced({})).toContain('Certificate authority, new: ');
  });

  it.skipIf(device === undefined)('has every address where it listens on all', () => {
    const [line = ''] = announced({ address: '0.0.0.0' }).split('\n');
    expect(line).toContain(`https://${device}:8443`);
    expect(line).not.toMatch(/127\.0\.0\.1|0\.0\.0\.0|\[/);
  });

  it.each<[string, Situation, string | undefined]>([
    ['has a QR code on a terminal', { isTTY: true }, '\n██████████'],
    ['has it in black and white where there are colours', { isTTY: true, colour: true }, '\x1b[97;40m██'],
    ['has none elsewhere', {}, undefined],
    ['has none on a terminal that is too narrow', { isTTY: true, columns: 20 }, undefined],
    ['has none on loopback, which no device reaches', { isTTY: true, address: '127.0.0.1' }, undefined],
  ])('%s', (_name, situation, code) => {
    const text = announced(situation);
    if (code === undefined) expect(text).not.toMatch(/[█▀▄]/);
    else expect(text).toContain(code);
    expect(text).toContain('To install it on a device: http://');
  });
});
