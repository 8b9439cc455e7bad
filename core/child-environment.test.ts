import { expect, it } from 'vitest';
import { environmentOfGit, environmentOfTool, plainEnvironment } from './child-environment.ts';

const needed = {
  PATH: '/bin',
  HOME: '/home/me',
  TMPDIR: '/tmp',
  LC_ALL: 'C',
  NODE_OPTIONS: '--max-old-space-size=1',
};
const foreign = {
  HTTP_PROXY: 'x',
  https_proxy: 'x',
  ALL_PROXY: 'x',
  no_proxy: '',
  REQUEST_METHOD: 'GET',
  npm_config_proxy: 'x',
  GLOBAL_AGENT_HTTP_PROXY: 'x',
  NODE_USE_ENV_PROXY: '1',
  NODE_TLS_REJECT_UNAUTHORIZED: '0',
  NODE_EXTRA_CA_CERTS: '/nope',
  SSL_CERT_FILE: '/nope',
  SSL_CERT_DIR: '/nope',
  PACT_BROKER_BASE_URL: 'http://nope',
  LOG_LEVEL: 'nonsense',
  RUST_LOG: 'trace',
  K6_LOG_OUTPUT: 'nonsense',
  GOMEMLIMIT: 'nonsense',
  PASSGATE_SOFTWARE_STATEMENT: 'a secret',
};

it("hides the network's settings and secrets from a process that only talks to this machine", () => {
  expect(plainEnvironment({ ...needed, ...foreign, UNSET: undefined })).toEqual(needed);
});

it('passes the variables that a process needs besides', () => {
  expect(plainEnvironment({ ...needed, PASSGATE_CONTROL_TOKEN: 't' }, ['PASSGATE_CONTROL_TOKEN'])).toEqual({
    ...needed,
    PASSGATE_CONTROL_TOKEN: 't',
  });
});

it('hides settings of k6 and Go, and secrets, from `k6 version`', () => {
  const { K6_LOG_OUTPUT, GOMEMLIMIT, PASSGATE_SOFTWARE_STATEMENT, ...others } = { ...needed, ...foreign };
  expect(environmentOfTool({ ...others, K6_LOG_OUTPUT, GOMEMLIMIT, PASSGATE_SOFTWARE_STATEMENT })).toEqual(
    others,
  );
});

it('lets git find the repository around its folder, with the settings of the user', () => {
  const settings = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };
  const hook = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_WORK_TREE: '/nope', GIT_PREFIX: '' };
  expect(environmentOfGit({ ...needed, ...settings, ...hook })).toEqual({ ...needed, ...settings });
});
