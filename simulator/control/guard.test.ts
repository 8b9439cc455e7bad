import { describe, expect, it } from 'vitest';
import { type Asking, mayControl } from './guard.ts';

const token = 'steer-me';
const authorization = `Bearer ${token}`;

describe('who may control', () => {
  it.each<[string, { address?: string; headers?: Asking['headers']; may: boolean }]>([
    ['this machine', { may: true }],
    ['this machine, IPv6', { address: '::1', headers: { host: '[::1]:1' }, may: true }],
    ['this machine, mapped', { address: '::ffff:127.0.0.1', may: true }],
    ['this machine by name', { headers: { host: 'localhost:8080' }, may: true }],
    [
      'a page of this machine',
      { headers: { host: '127.0.0.1:1', origin: 'http://127.0.0.1:3000' }, may: true },
    ],
    ['a rebound name', { headers: { host: 'evil.example' }, may: false }],
    ['a rebound page', { headers: { host: 'evil.example', origin: 'http://evil.example' }, may: false }],
    ['a name that only begins so', { headers: { host: '127.0.0.1.evil.example' }, may: false }],
    ['no host at all', { headers: {}, may: false }],
    ['a foreign page', { headers: { host: '127.0.0.1:1', origin: 'https://evil.example' }, may: false }],
    ['a sandboxed page', { headers: { host: '127.0.0.1:1', origin: 'null' }, may: false }],
    ['another machine', { address: '192.0.2.7', headers: { host: '127.0.0.1' }, may: false }],
    [
      'another machine with the token',
      { address: '192.0.2.7', headers: { host: 'sim:1', authorization }, may: true },
    ],
    [
      'its own page elsewhere with the token',
      { address: '192.0.2.7', headers: { host: 'sim:1', origin: 'http://sim:1', authorization }, may: true },
    ],
    [
      'a foreign page with the token',
      { headers: { host: '127.0.0.1:1', origin: 'https://evil.example', authorization }, may: false },
    ],
    [
      'another machine that guesses',
      { address: '192.0.2.7', headers: { host: 'sim:1', authorization: 'Bearer steer-m' }, may: false },
    ],
  ])('%s', (_name, { address = '127.0.0.1', headers = { host: '127.0.0.1:1' }, may }) => {
    expect(mayControl({ address, headers }, token)).toBe(may);
  });

  it('an empty token opens nothing', () => {
    const headers = { host: 'sim:1', authorization: 'Bearer ' };
    expect(mayControl({ address: '192.0.2.7', headers }, '')).toBe(false);
  });
});
