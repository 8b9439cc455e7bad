/** The oldest Node that everything after the set-up runs on (Pact 17 and Vitest 5 need it). */
export const MINIMUM_NODE = '22.12.0';

/** The k6 that is downloaded or built, and the oldest that is accepted from elsewhere. */
export const K6_VERSION = '2.2.0';
export const MINIMUM_K6 = '2.2.0';

const SHAPE = /v?(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?/;

/**
 * Whether `version` is `minimum` or newer, number by number (10 is newer than 9). A pre-release comes before its
 * release: 2.2.0-rc1 is not 2.2.0.
 */
export function isAtLeast(version, minimum) {
  const [have, want] = [SHAPE.exec(version), SHAPE.exec(minimum)];
  if (have === null || want === null) return false;
  for (let part = 1; part <= 3; part += 1) {
    const difference = Number(have[part]) - Number(want[part]);
    if (difference !== 0) return difference > 0;
  }
  return have[4] === undefined || want[4] !== undefined;
}

/** The version in what `k6 version` prints (`k6 v2.2.0 (go1.26.8, linux/amd64)`), or undefined. */
export function k6VersionIn(text) {
  return /^k6(?:\.exe)? v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)/m.exec(text)?.[1];
}
