import { describe, expect, it } from 'vitest';
import { knownCatalogue } from '../catalogue/known.ts';
import { referenceCatalogue } from '../catalogue/reference.ts';
import { LeakyBucket } from '../rate-limit/leaky-bucket.ts';
import { Applications, createStatementKey } from './applications.ts';
import { Clients, Tokens } from './clients.ts';
import { Devices } from './devices.ts';
import { grantProfile } from './profiles.ts';
import { Regcodes } from './regcodes.ts';
import { Sessions } from './sessions.ts';
import { SingleSignOn } from './single-sign-on.ts';
import { Vantage } from './vantage.ts';

const traits = { deviceInfo: undefined, userAgent: undefined, ipAddress: '', port: '' };
const { applications, defaultMvpd: mvpd } = knownCatalogue(referenceCatalogue);
const reference = new Applications(await createStatementKey(), applications).reference;

function opened() {
  const devices = new Devices();
  const sessions = new Sessions(60, (device) => devices.forgetIdle(device));
  const client = new Clients().register(reference);
  return { devices, sessions, client };
}

describe('freeing expired records', () => {
  it('frees sessions, and devices that have nothing else', () => {
    const { devices, sessions, client } = opened();
    for (let n = 0; n < 5000; n += 1)
      sessions.open(devices.findOrCreate(client, 'REF30', `d${n}`), {}, traits, n * 1000);
    expect(sessions.size).toBeLessThanOrEqual(61);
    expect(devices.size).toBeLessThanOrEqual(61);
  });

  it('does not free a device with a profile, even an expired one, because its answers differ', () => {
    const { devices, sessions, client } = opened();
    const device = devices.findOrCreate(client, 'REF30', 'viewer');
    grantProfile(device, mvpd, 'regular', 0);
    sessions.open(device, {}, traits, 0);
    sessions.open(devices.findOrCreate(client, 'REF30', 'other'), {}, traits, 61_000);
    expect(devices.find(client, 'REF30', 'viewer')).toBe(device);
  });

  it('frees registration codes of every lifetime', () => {
    const regcodes = new Regcodes();
    for (let n = 0; n < 20_000; n += 1) {
      const generatedMs = n * 1000;
      const given = { requestor: 'REF30', mvpd: undefined, deviceId: '', traits, application: reference };
      regcodes.create({ ...given, generatedMs, expiresMs: generatedMs + (n % 7) * 1000 });
    }
    expect(regcodes.size).toBeLessThan(2100);
  });

  it('does not free the registration codes of other devices for one that is ahead of the clock', () => {
    const regcodes = new Regcodes();
    const given = { requestor: 'REF30', mvpd: undefined, deviceId: '', traits, application: reference };
    for (let n = 0; n < 2000; n += 1) {
      regcodes.create({ ...given, generatedMs: 3_600_000, expiresMs: 3_601_000 }, 0);
      regcodes.create({ ...given, generatedMs: 0, expiresMs: 1_800_000 });
    }
    expect(regcodes.size).toBe(4000);
  });

  it('frees sign-ins of shared identities', () => {
    const known = new SingleSignOn();
    const { devices, client } = opened();
    for (let n = 0; n < 5000; n += 1) {
      const nowMs = n * mvpd.authenticationTtlSeconds * 1000;
      const profile = grantProfile(devices.findOrCreate(client, 'REF30', 'd'), mvpd, 'regular', nowMs);
      known.save({ type: 'platformSSO', key: `k${n}` }, profile);
    }
    expect(known.all().length).toBeLessThan(1100);
  });

  it('frees tokens, those of Vantage too', () => {
    const tokens = new Tokens();
    const vantage = new Vantage(['t']);
    const { client } = opened();
    for (let n = 0; n < 5000; n += 1) {
      tokens.issue(client, n * 1000, 60);
      vantage.allow({ tenantIds: ['t'], administrator: true, notAfterMs: (n + 60) * 1000 }, n * 1000);
    }
    expect(tokens.size).toBeLessThanOrEqual(62);
    expect(vantage.tokens().length).toBeLessThanOrEqual(62);
  });

  it('frees empty buckets, and no others', () => {
    const limiter = new LeakyBucket(10);
    for (let call = 0; call < 11; call += 1) limiter.admit('busy', 100_000_000);
    for (let n = 0; n < 100_000; n += 1) limiter.admit(`d${n}`, n * 1000);
    expect(limiter.size).toBeLessThan(2048);
    expect(limiter.admit('busy', 100_000_000)).toBe(false);
  });
});
