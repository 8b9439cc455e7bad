import { describe, expect, it } from 'vitest';
import type { Exchange } from '../exchange/exchange.ts';
import { RecordedDevice, wholeRecording } from '../testing/recorded-device.ts';
import { devicesOf } from './devices.ts';

interface Own {
  readonly client: string;
  readonly identifier: string;
  readonly address?: string;
}

function deviceWith({ client, identifier, address = '203.0.113.7' }: Own): RecordedDevice {
  const device = new RecordedDevice();
  device.clientId = client;
  device.token = `token of ${client}`;
  device.identifier = `fingerprint ${identifier}`;
  device.address = address;
  return device;
}

/** Weaves recordings into one by time. */
function woven(...devices: readonly RecordedDevice[]): readonly Exchange[] {
  return devices
    .flatMap(({ exchanges }) => exchanges)
    .sort((a, b) => a.sentMs - b.sentMs)
    .map((exchange, index) => ({ ...exchange, index }));
}

/** How many exchanges each device has. */
const sizes = (exchanges: readonly Exchange[]) =>
  devicesOf(exchanges, wholeRecording).devices.map((device) => device.exchanges.length);

describe('devices of a recording', () => {
  it('are told apart by their identifiers, and have their own registration', () => {
    const one = deviceWith({ client: 'a', identifier: 'A' }).register().getToken().profiles();
    const other = deviceWith({ client: 'b', identifier: 'B' }).wait(0.01).register().getToken().profiles();
    expect(sizes(woven(one, other))).toEqual([3, 3]);
  });

  it('are one where a device registers again', () => {
    const device = deviceWith({ client: 'a', identifier: 'A' }).register().getToken().profiles();
    device.clientId = 'b';
    device.token = 'token of b';
    expect(sizes(device.register().getToken().profiles().exchanges)).toEqual([6]);
  });

  it('are one where a device changes its identifier for good', () => {
    const device = deviceWith({ client: 'a', identifier: 'A' }).register().getToken().profiles();
    device.identifier = 'fingerprint B';
    const { devices } = devicesOf(device.profiles().exchanges, wholeRecording);
    expect(devices.map(({ identifiers }) => identifiers)).toEqual([['#fingerprint A', '#fingerprint B']]);
  });

  it.each([
    ['in turn at one address', '203.0.113.7'],
    ['at two addresses', '203.0.113.8'],
  ])('are two that share credentials %s', (_name, address) => {
    const one = deviceWith({ client: 'a', identifier: 'A' }).register().getToken();
    one.profiles().wait(10).profiles();
    const other = deviceWith({ client: 'a', identifier: 'B', address }).wait(5).profiles();
    const { devices } = devicesOf(woven(one, other), wholeRecording);
    expect(devices.map(({ sharedClientIds }) => sharedClientIds)).toEqual([['a'], ['a']]);
    expect(devices.map(({ exchanges }) => exchanges.length)).toEqual([4, 1]);
  });

  it('are two that have one identifier and credentials of their own at two addresses', () => {
    const one = deviceWith({ client: 'a', identifier: 'X' }).register().getToken().profiles();
    one.wait(10).profiles();
    const other = deviceWith({ client: 'b', identifier: 'X', address: '203.0.113.8' });
    other.wait(3).register().getToken().profiles();
    expect(sizes(woven(one, other))).toEqual([4, 3]);
  });

  it('have the calls of their browser, by the code, from wherever it calls', () => {
    const one = deviceWith({ client: 'a', identifier: 'A' }).register().getToken().createSession('CODEA');
    const other = deviceWith({ client: 'b', identifier: 'B', address: '203.0.113.8' });
    other.wait(1).register().getToken().createSession('CODEB');
    const browser = new RecordedDevice().wait(2);
    browser.address = '198.51.100.1';
    browser.send('authenticateUserAgent', { parameters: { code: 'CODEB' }, status: 302 });
    expect(sizes(woven(one, other, browser))).toEqual([3, 4]);
  });

  it('have the pages at their address, where no other device signs in there', () => {
    const one = deviceWith({ client: 'a', identifier: 'A' }).register().getToken().createSession('A');
    const other = deviceWith({ client: 'b', identifier: 'B' }).wait(1).register().getToken();
    const page = new RecordedDevice().wait(3).profiles();
    const pages = page.captured.map((one) => ({ ...one, url: 'http://cdn.example/a.m3u8' }));
    page.captured.splice(0, 1, ...pages);
    expect(sizes(woven(one, other, page))).toEqual([4, 2]);
    expect(sizes(woven(one, other.authorize('r'), page))).toEqual([3, 3]);
  });

  it('have refused registrations at their address', () => {
    const one = deviceWith({ client: 'a', identifier: 'A' });
    one
      .register({ status: 400, answer: { error: 'invalid_request' } })
      .register()
      .getToken()
      .profiles();
    const other = deviceWith({ client: 'b', identifier: 'B', address: '203.0.113.8' });
    other.wait(0.02).register().getToken().profiles();
    expect(sizes(woven(one, other))).toEqual([4, 3]);
  });

  it('are one where the recording has neither addresses nor identifiers', () => {
    const device = new RecordedDevice().register().getToken();
    device.send('getConfiguration', { headers: { 'ap-device-identifier': null } });
    const bare = device.exchanges.map((exchange) => ({ ...exchange, address: undefined }));
    expect(sizes(bare)).toEqual([3]);
  });
});
