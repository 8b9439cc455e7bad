import { describe, expect, it } from 'vitest';
import type { DeviceRecord } from '../../protocol.ts';
import { devicesOfUser } from '../../virtual-users.ts';
import { encodeShare, FleetBlock } from './fleet-text.ts';

const device = (index: number): DeviceRecord => ({
  forwardedFor: `10.0.0.${index}`,
  deviceIdentifier: `fingerprint ${index}`,
  deviceInfo: index % 2 === 0 ? 'e30=' : 'eyJhIjoxfQ==',
  accessToken: `token-${index}`,
  code: `CODE${index}`,
  mvpd: index % 3 === 0 ? 'Cablevision' : 'Verizon',
  notAfterMs: 1_800_000_000_000 + index,
});
const bare = (index: number): DeviceRecord => ({
  ...device(index),
  accessToken: '',
  code: '',
  mvpd: '',
  notAfterMs: 0,
});
const withCredentials = (index: number): DeviceRecord => ({
  ...device(index),
  clientId: `id-${index}`,
  clientSecret: `secret-${index}`,
});

describe('the text of a fleet', () => {
  it.each([
    [1, 1, 1, device],
    [7, 1, 3, device],
    [8, 2, 4, bare],
    [5, 2, 2, withCredentials],
  ])('divides %d devices among %d runners of %d users, each device once', (devices, runners, users, make) => {
    const size = { devices, runners, virtualUsers: users };
    const fleet = Array.from({ length: devices }, (_, index) => make(index));
    const blocks = Array.from(
      { length: runners * users },
      (_, user) => new FleetBlock(encodeShare(fleet, size, user)),
    );
    expect(blocks.map((block) => block.size)).toEqual(
      blocks.map((_, user) => devicesOfUser(size, user).end - devicesOfUser(size, user).first),
    );
    const read = blocks.flatMap((block) =>
      Array.from({ length: block.size }, (_, index) => block.device(index)),
    );
    expect(read).toEqual(fleet);
  });

  it('stores shared values once', () => {
    const info = 'x'.repeat(300);
    const fleet = Array.from({ length: 100 }, (_, index) => ({ ...device(index), deviceInfo: info }));
    expect(encodeShare(fleet, { devices: 100, runners: 1, virtualUsers: 1 }, 0).split(info)).toHaveLength(2);
  });

  it('has an empty block for a user without devices', () => {
    expect(new FleetBlock('[]').size).toBe(0);
  });

  it.each(['[]\n', '["a"]\na\tb', '["a",7]\n1\t2\t0\t4\t5\t1\t1', '["a",7]\n1\t2\t0\t4\t5\t0\t2'])(
    'refuses the line of %j',
    (text) => {
      expect(() => new FleetBlock(text).device(0)).toThrow('not a device');
    },
  );
});
