import { describe, expect, it } from 'vitest';
import { apiNames, type Target } from '../core/index.ts';
import { assertLoadAllowed } from './allowed-target.ts';

const here = 'http://127.0.0.1:1';

describe.each(apiNames)('load where only %s is not on this machine', (api) => {
  const origins: Target['origins'] = {
    dcr: here,
    reggie: here,
    'rest-v2': here,
    'vantage-clients': here,
    [api]: 'https://provider.example',
  };

  it('is refused without a cap, and allowed with one', () => {
    expect(() => assertLoadAllowed({ origins })).toThrow(
      expect.objectContaining({ code: 'LOAD_NOT_ALLOWED' }),
    );
    expect(() => assertLoadAllowed({ origins, load: { maxRequestsPerSecond: 1 } })).not.toThrow();
  });
});
