import { expect, it } from 'vitest';
import { chosenOptions, environmentOfK6, environmentOfPassgate } from './environment.mjs';

it.each<[string, string, string]>([
  ['', '', ''],
  ['--max-old-space-size=100', '--max-old-space-size=100', ''],
  ['--max_old_space_size=100 --use-system-ca', '--max_old_space_size=100 --use-system-ca', ''],
  ['--dns-result-order ipv4first', '--dns-result-order ipv4first', ''],
  ['--require ./nothing.js --no-warnings', '--no-warnings', '--require ./nothing.js'],
  ['-r nothing --import=./a.mjs', '', '-r nothing --import=./a.mjs'],
  ['--require "a b.js" --max-old-space-size=1', '--max-old-space-size=1', '--require "a b.js"'],
  ['--use-env-proxy', '', '--use-env-proxy'],
  ['--inspect-brk=9229 --conditions development', '', '--inspect-brk=9229 --conditions development'],
  [
    '--require /w/.pnp.cjs --experimental-loader file:///w/.pnp.loader.mjs',
    '--require /w/.pnp.cjs --experimental-loader file:///w/.pnp.loader.mjs',
    '',
  ],
  ['--require "/w w/.pnp.cjs" --require x.js', '--require "/w w/.pnp.cjs"', '--require x.js'],
  ['--require=/w/.pnp.cjs', '--require=/w/.pnp.cjs', ''],
  ['--max-old-space-size-and-more=1', '', '--max-old-space-size-and-more=1'],
])('of NODE_OPTIONS %j is kept %j', (given, kept, leftOut) => {
  expect(chosenOptions(given)).toEqual({ kept, leftOut });
});

it('what Node was told of proxies is not for Passgate, which decides itself', () => {
  const env = {
    PATH: '/bin',
    HTTP_PROXY: 'x',
    NODE_USE_ENV_PROXY: '1',
    NODE_OPTIONS: '--use-env-proxy',
    GOGC: 'x',
  };
  expect(environmentOfPassgate(env)).toEqual({
    env: { PATH: '/bin', HTTP_PROXY: 'x' },
    leftOut: '--use-env-proxy',
  });
});

it('a k6 that is asked for its version sees no setting of k6 or Go', () => {
  expect(environmentOfK6({ PATH: '/bin', GOPATH: '/go', K6_LOG_OUTPUT: 'x', GOMEMLIMIT: 'x' })).toEqual({
    PATH: '/bin',
    GOPATH: '/go',
  });
});
