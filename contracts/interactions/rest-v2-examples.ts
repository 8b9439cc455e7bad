import type { CommonValues } from '../states.ts';

const helpUrl = 'https://docs.example/errors';

/** Returns the example of an error whose request was wrong; its code is what a row calls exact. */
export function wrongRequest<Code extends string>(code: Code) {
  return { action: 'none', status: 400, code, message: 'The request is wrong.', helpUrl } as const;
}

/** Returns the error inside a decision that is a denial. */
export function denial<Code extends string>(code: Code) {
  return { action: 'none', status: 403, code, message: 'The provider denies it.', helpUrl } as const;
}

/** Returns the headers by which a device names itself. */
export function deviceHeaders(values: CommonValues) {
  return {
    'AP-Device-Identifier': values.deviceIdentifier,
    'X-Device-Info': values.deviceInfo,
    'X-Forwarded-For': values.forwardedFor,
  };
}

const version = { major: 4, minor: 2, patch: 0, profile: '' } as const;

/** The device of a session, as the service makes it out. */
export const deviceExample = {
  type: 'TV',
  model: 'Tv-100',
  version,
  hardware: { name: 'Tv-100', vendor: 'Maker', version, manufacturer: 'Maker' },
  operatingSystem: { name: 'Windows', family: 'Windows', vendor: 'Microsoft', version },
  browser: {
    name: 'Chrome',
    vendor: 'Google',
    version,
    userAgent: 'LivingRoomTv/4.2',
    originalUserAgent: '',
  },
  display: { width: 0, height: 0, ppi: 0, name: 'DISPLAY', vendor: null, version: null, diagonalSize: null },
  applicationId: null,
  connection: { ipAddress: '198.51.100.17', port: '9934', secure: true, type: null },
} as const;
