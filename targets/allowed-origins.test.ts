import { describe, expect, it } from 'vitest';
import { type ApiName, apiNames, type Target } from '../core/index.ts';
import { allowedTarget } from './allowed-target.ts';

const here = 'http://127.0.0.1:1';

/** On this machine, but for one API. */
function splitAt(api: ApiName, origin: string, more: Partial<Target> = {}): Target {
  const origins = { dcr: here, reggie: here, 'rest-v2': here, 'vantage-clients': here, [api]: origin };
  const names = { serviceProvider: 'REF30', requestor: 'REF30', tenant: 'tenant' };
  return { name: 'split', origins, cannotArrange: [], ...names, ...more };
}
const elsewhere = async () => ['203.0.113.7'];
const load = { maxRequestsPerSecond: 5 };

describe.each(apiNames)('where only %s is not on this machine', (api) => {
  it('refuses load without a cap', async () => {
    const running = allowedTarget(splitAt(api, 'https://provider.test'), {}, elsewhere);
    await expect(running).rejects.toMatchObject({ code: 'LOAD_NOT_ALLOWED', exitCode: 2 });
  });

  it('applies the cap, and uses the address that was checked', async () => {
    expect(await allowedTarget(splitAt(api, 'https://provider.test', { load }), {}, elsewhere)).toMatchObject(
      {
        hosts: { 'provider.test': '203.0.113.7' },
        maxRequestsPerSecond: 5,
      },
    );
  });
});

it('refuses a name without an address', async () => {
  const target = splitAt('dcr', 'http://provider.test', { load });
  await expect(allowedTarget(target, {}, async () => [])).rejects.toMatchObject({
    code: 'TARGET_UNREACHABLE',
  });
});

it('ignores a cap on this machine', async () => {
  const { maxRequestsPerSecond, sentences } = await allowedTarget(
    splitAt('dcr', 'http://127.0.0.2', { load }),
    {},
  );
  expect(maxRequestsPerSecond).toBeUndefined();
  expect(sentences).toHaveLength(2);
});
