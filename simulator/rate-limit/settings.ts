import {
  type DeviceLimit,
  documentedLimit,
  knownName,
  limitKeys,
  limitScopes,
  PassgateError,
} from '../../core/basics.ts';
import { type RateLimitModel, rateLimitModels } from './rate-limit.ts';

/** The rate limit of a simulator. What is absent is as Adobe documents it. */
export interface RateLimitSettings extends Partial<DeviceLimit> {
  /** Default `leaky-bucket`. */
  readonly model?: RateLimitModel;
}

/** The settings with their defaults filled in. */
export interface RateLimit extends DeviceLimit {
  readonly model: RateLimitModel;
}

const highestRate = 10_000;
const largestBurst = 10_000;

/**
 * Returns the settings with their defaults filled in.
 * @throws PassgateError `CONFIG`, `UNKNOWN_NAME` (exit 2) for a figure or name that is none
 */
export function rateLimitOf(given: RateLimitModel | RateLimitSettings = {}): RateLimit {
  const settings = typeof given === 'string' ? { model: given } : given;
  const limit: RateLimit = { ...documentedLimit, model: 'leaky-bucket', ...settings };
  knownName('rate limit', limit.model, rateLimitModels);
  knownName('key of the rate limit', limit.key, limitKeys);
  knownName('scope of the rate limit', limit.scope, limitScopes);
  const { requestsPerSecond, burst } = limit;
  if (!(requestsPerSecond > 0 && requestsPerSecond <= highestRate)) {
    throw figureError('requestsPerSecond', requestsPerSecond, `a number above 0, up to ${highestRate}`);
  }
  if (!(Number.isInteger(burst) && burst >= 0 && burst <= largestBurst)) {
    throw figureError('burst', burst, `a whole number from 0 to ${largestBurst}`);
  }
  return limit;
}

function figureError(name: string, given: number, expected: string): PassgateError {
  return new PassgateError(
    'CONFIG',
    `The rate limit has the ${name} ${given}.`,
    `Give ${expected}, or leave it out: the documented limit is one request a second and a burst of ten.`,
  );
}
