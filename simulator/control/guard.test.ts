import { describe, expect, it } from 'vitest';
import { type ControlCaller, type RefusalReason, refusalReason } from './guard.ts';

const token = 'steer-me';
const authorization = `Bearer ${token}`;

describe('refusalReason', () => {
  it.each<[string, { address?: string; headers?: ControlCaller['headers']; refused?: RefusalReason }]>([
    ['accepts this machine', {}],
    ['accepts this machine, IPv6', { address: '::1', headers: { host: '[::1]:1' } }],
    ['accepts this machine, mapped', { address: '::ffff:127.0.0.1' }],
    ['accepts this machine, mapped, another of its addresses', { address: '::ffff:127.8.9.1' }],
    ['refuses another machine, mapped', { address: '::ffff:192.0.2.7', refused: 'address' }],
    ['refuses a connection without an address', { address: '', refused: 'address' }],
    [
      'accepts a page whose host name belongs to this machine',
      { headers: { host: 'sim.localhost:1', origin: 'http://sim.localhost' } },
    ],
    [
      'refuses a page whose host name only ends like one of this machine',
      { headers: { host: '127.0.0.1:1', origin: 'http://evillocalhost' }, refused: 'origin' },
    ],
    ['accepts this machine by name', { headers: { host: 'localhost:8080' } }],
    ['accepts a page of this machine', { headers: { host: '127.0.0.1:1', origin: 'http://127.0.0.1:3000' } }],
    [
      'refuses a host name that DNS rebinding points here',
      { headers: { host: 'evil.example' }, refused: 'host' },
    ],
    [
      'refuses a page whose host name DNS rebinding points here',
      { headers: { host: 'evil.example', origin: 'http://evil.example' }, refused: 'host' },
    ],
    [
      'refuses a host name that only begins like one of this machine',
      { headers: { host: '127.0.0.1.evil.example' }, refused: 'host' },
    ],
    ['refuses a request without a Host', { headers: {}, refused: 'host' }],
    [
      'refuses a foreign page',
      { headers: { host: '127.0.0.1:1', origin: 'https://evil.example' }, refused: 'origin' },
    ],
    ['refuses a sandboxed page', { headers: { host: '127.0.0.1:1', origin: 'null' }, refused: 'origin' }],
    ['refuses another machine', { address: '192.0.2.7', headers: { host: '127.0.0.1' }, refused: 'address' }],
    [
      'accepts another machine with the token',
      { address: '192.0.2.7', headers: { host: 'sim:1', authorization } },
    ],
    [
      'accepts its own page elsewhere with the token',
      { address: '192.0.2.7', headers: { host: 'sim:1', origin: 'http://sim:1', authorization } },
    ],
    [
      'refuses a foreign page with the token',
      { headers: { host: '127.0.0.1:1', origin: 'https://evil.example', authorization }, refused: 'origin' },
    ],
    [
      'refuses another machine with a wrong token',
      {
        address: '192.0.2.7',
        headers: { host: 'sim:1', authorization: 'Bearer steer-m' },
        refused: 'address',
      },
    ],
    ['accepts a proxy that sends an allowed host', { headers: { host: 'backend' } }],
    [
      'accepts a proxy that sends the allowed host with a port, in capitals',
      { headers: { host: 'BACKEND:8080' } },
    ],
    ['accepts a proxy that sends an allowed host with its port', { headers: { host: 'sim.example:8443' } }],
    [
      'refuses a proxy that sends the allowed host with another port',
      { headers: { host: 'sim.example:80' }, refused: 'host' },
    ],
    [
      'refuses a host name that only begins like the allowed one',
      { headers: { host: 'backend.evil' }, refused: 'host' },
    ],
    [
      'refuses an allowed host from another machine',
      { address: '192.0.2.7', headers: { host: 'backend' }, refused: 'address' },
    ],
    [
      'refuses a foreign page at an allowed host',
      { headers: { host: 'backend', origin: 'https://evil.example' }, refused: 'origin' },
    ],
    [
      'accepts a page that an allowed host served',
      { headers: { host: 'backend', origin: 'http://backend' } },
    ],
  ])('%s', (_name, { address = '127.0.0.1', headers = { host: '127.0.0.1:1' }, refused }) => {
    const controlHosts = ['backend', 'sim.example:8443'];
    expect(refusalReason({ address, headers }, { controlToken: token, controlHosts })).toBe(refused);
  });

  it('refuses an empty token, also when none is configured', () => {
    const headers = { host: 'sim:1', authorization: 'Bearer ' };
    const caller = { address: '192.0.2.7', headers };
    expect(refusalReason(caller, { controlToken: '', controlHosts: [] })).toBe('address');
  });
});
