import { limiterModels, limitKeys, limitScopes } from '../core/index.ts';

const names = (known: readonly string[]) => ({ enum: known, description: `one of ${known.join(', ')}` });

/** What `limit` of a target may be, as JSON schema. Each description completes "should be …". */
export const limitSchema = {
  type: 'object',
  description: '{ requestsPerSecond, burst, key, … }',
  additionalProperties: false,
  required: ['requestsPerSecond', 'burst'],
  properties: {
    requestsPerSecond: {
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 10_000,
      description: 'a number above 0, up to 10000',
    },
    burst: { type: 'integer', minimum: 0, maximum: 10_000, description: 'a whole number from 0 to 10000' },
    key: names(limitKeys),
    scope: names(limitScopes),
    model: names(limiterModels),
    refusal: {
      type: 'object',
      description: '{ contentType, retryAfterSeconds }',
      additionalProperties: false,
      properties: {
        contentType: { type: 'string', minLength: 1, description: 'a content type such as application/json' },
        body: { type: 'string', description: 'text' },
        retryAfterSeconds: { type: 'number', minimum: 0, description: 'a number of seconds' },
      },
    },
  },
};
