import { expect, it } from 'vitest';
import { deviceInfoOf } from './device-kinds.ts';

const fleet = Array.from({ length: 100 }, (_, number) => deviceInfoOf(number));

it('a hundred devices cover all kinds, by weight', () => {
  const counts = [...new Set(fleet)].map((kind) => fleet.filter((info) => info === kind).length);
  expect(counts.sort((a, b) => b - a)).toEqual([22, 18, 10, 10, 8, 8, 8, 6, 4, 3, 3]);
});

it('every device sends the documented keys', () => {
  for (const info of new Set(fleet)) {
    expect(JSON.parse(Buffer.from(info, 'base64').toString())).toMatchObject({
      model: expect.any(String),
      version: expect.any(String),
      osName: expect.any(String),
      osVersion: expect.any(String),
      connectionType: expect.any(String),
    });
  }
});

it('the same device always sends the same information', () => {
  expect(deviceInfoOf(17)).toBe(deviceInfoOf(17));
});
