import { describe, expect, it } from 'vitest';
import { type ControlCaller, type RefusalReason, refusalReason } from './guard.ts';

const token = 'steer-me';
const authorization = `Bearer ${token}`;

describe('who may control', () => {
  it.each<[string, { address?: string; headers?: ControlCaller['headers']; refused?: RefusalReason }]>([
    ['this machine', {}],
    ['this machine, IPv6', { address: '::1', headers: { host: '[::1]:1' } }],
    ['this machine, mapped', { address: '::ffff:127.0.0.1' }],
    ['this machine, mapped, another of its addresses', { address: '::ffff:127.8.9.1' }],
    ['another machine, mapped', { address: '::ffff:192.0.2.7', refused: 'address' }],
    ['no address', { address: '', refused: 'address' }],
    [
      'a page of a host name of this machine',
      { headers: { host: 'sim.localhost:1', origin: 'http://sim.localhost' } },
    ],
    [
      'a page of a host that only ends so',
      { headers: { host: '127.0.0.1:1', origin: 'http://evillocalhost' }, refused: 'origin' },
    ],
    ['this machine by name', { headers: { host: 'localhost:8080' } }],
    ['a page of this machine', { headers: { host: '127.0.0.1:1', origin: 'http://127.0.0.1:3000' } }],
    ['a rebound name', { headers: { host: 'evil.example' }, refused: 'host' }],
    ['a rebound page', { headers: { host: 'evil.example', origin: 'http://evil.example' }, refused: 'host' }],
    ['a name that only begins so', { headers: { host: '127.0.0.1.evil.example' }, refused: 'host' }],
    ['no host at all', { headers: {}, refused: 'host' }],
    [
      'a foreign page',
      { headers: { host: '127.0.0.1:1', origin: 'https://evil.example' }, refused: 'origin' },
    ],
    ['a sandboxed page', { headers: { host: '127.0.0.1:1', origin: 'null' }, refused: 'origin' }],
    ['another machine', { address: '192.0.2.7', headers: { host: '127.0.0.1' }, refused: 'address' }],
    ['another machine with the token', { address: '192.0.2.7', headers: { host: 'sim:1', authorization } }],
    [
      'its own page elsewhere with the token',
      { address: '192.0.2.7', headers: { host: 'sim:1', origin: 'http://sim:1', authorization } },
    ],
    [
      'a foreign page with the token',
      { headers: { host: '127.0.0.1:1', origin: 'https://evil.example', authorization }, refused: 'origin' },
    ],
    [
      'another machine that guesses',
      {
        address: '192.0.2.7',
        headers: { host: 'sim:1', authorization: 'Bearer steer-m' },
        refused: 'address',
      },
    ],
    ['a proxy that sends an allowed host', { headers: { host: 'backend' } }],
    ['a proxy that sends it with a port, in capitals', { headers: { host: 'BACKEND:8080' } }],
    ['a proxy that sends an allowed host with its port', { headers: { host: 'sim.example:8443' } }],
    ['a proxy that sends it with another port', { headers: { host: 'sim.example:80' }, refused: 'host' }],
    ['a name that only begins as the allowed one', { headers: { host: 'backend.evil' }, refused: 'host' }],
    [
      'an allowed host from another machine',
      { address: '192.0.2.7', headers: { host: 'backend' }, refused: 'address' },
    ],
    [
      'a foreign page at an allowed host',
      { headers: { host: 'backend', origin: 'https://evil.example' }, refused: 'origin' },
    ],
    ['a page that an allowed host served', { headers: { host: 'backend', origin: 'http://backend' } }],
  ])('%s', (_name, { address = '127.0.0.1', headers = { host: '127.0.0.1:1' }, refused }) => {
    const controlHosts = ['backend', 'sim.example:8443'];
    expect(refusalReason({ address, headers }, { controlToken: token, controlHosts })).toBe(refused);
  });

  it('an empty token opens nothing', () => {
    const headers = { host: 'sim:1', authorization: 'Bearer ' };
    const caller = { address: '192.0.2.7', headers };
    expect(refusalReason(caller, { controlToken: '', controlHosts: [] })).toBe('address');
  });
});
