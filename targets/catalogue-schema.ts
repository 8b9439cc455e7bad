import { limitKeys, limitScopes } from '../core/index.ts';
import {
  type Catalogue,
  type RateLimitSettings,
  rateLimitModels,
  resourceDecisions,
  strictnesses,
} from '../simulator/index.ts';
import type { DescribedSchema } from './assert-matches.ts';

const word = { type: 'string', minLength: 1, description: 'a word' };
const words = { type: 'array', items: word, description: 'a list of words' };
const someWords = { ...words, minItems: 1, description: 'a list with at least one word' };
const flag = { type: 'boolean', description: 'true or false' };
const seconds = { type: 'integer', minimum: 1, description: 'a whole number of seconds above 0' };
const count = { type: 'integer', minimum: 1, description: 'a whole number above 0' };
const oneOf = (...values: readonly string[]) => ({
  enum: values,
  description: `one of ${values.join(', ')}`,
});
const resources = {
  type: 'object',
  description: 'decisions by resource: { "acme-sports": "authorization_denied_by_mvpd" }',
  additionalProperties: oneOf(...resourceDecisions),
};

type EntryOf<List extends keyof Catalogue> =
  NonNullable<Catalogue[List]> extends readonly (infer Item)[] ? Item : NonNullable<Catalogue[List]>;
type Properties<Type> = Readonly<Record<keyof Type, DescribedSchema>>;

const serviceProvider: Properties<EntryOf<'serviceProviders'>> = {
  id: word,
  name: word,
  domains: words,
  mvpds: words,
};
const mvpd: Properties<EntryOf<'mvpds'>> = {
  id: word,
  displayName: word,
  logoUrl: word,
  kind: oneOf('regular', 'temppass-basic', 'temppass-promotional'),
  integrated: flag,
  logoutEndpoint: flag,
  signsInWithForm: flag,
  degradation: oneOf('AuthNAll', 'AuthZAll', 'AuthZNone'),
  authenticationTtlSeconds: seconds,
  authorizationTtlSeconds: seconds,
  platformMappingId: word,
  enablePlatformServices: flag,
  maximumResources: count,
  resources,
  standIn: flag,
  metadataCertificateMissing: flag,
  trialUnusable: flag,
  refusesAsWhole: flag,
};
const application: Properties<EntryOf<'applications'>> = {
  id: word,
  name: word,
  version: word,
  redirectUris: words,
  scopes: someWords,
  serviceProviders: words,
  requestors: words,
};
const viewer: Properties<EntryOf<'viewers'>> = {
  userId: word,
  mvpd: word,
  householdId: word,
  zip: word,
  channelIds: words,
  maxRating: {
    type: 'object',
    description: 'ratings by system: { "MPAA": "PG-13" }',
    additionalProperties: false,
    properties: { MPAA: word, VCHIP: word, URL: word },
  },
  encrypted: {
    type: 'array',
    items: oneOf('userID', 'householdID', 'zip'),
    description: 'a list of attributes',
  },
};
const lifetimes: Properties<EntryOf<'lifetimes'>> = {
  accessTokenSeconds: seconds,
  sessionSeconds: seconds,
  mediaTokenSeconds: seconds,
};
const rateLimit: Properties<RateLimitSettings> = {
  model: oneOf(...rateLimitModels),
  requestsPerSecond: { type: 'number', exclusiveMinimum: 0, description: 'a number above 0' },
  burst: { type: 'integer', minimum: 0, description: 'a whole number' },
  key: oneOf(...limitKeys),
  scope: oneOf(...limitScopes),
  refusal: {
    type: 'object',
    description: 'the form of a 429: { contentType, body, retryAfterSeconds }',
    additionalProperties: false,
    properties: {
      contentType: word,
      body: { type: 'string', description: 'a text' },
      retryAfterSeconds: { type: 'integer', minimum: 0, description: 'a whole number of seconds' },
    },
  },
};
const limits: Properties<EntryOf<'limits'>> = {
  preauthorizeResources: count,
  authorizeResources: count,
  rate: {
    type: ['string', 'object'],
    description: `one of ${rateLimitModels.join(', ')}, or { model, requestsPerSecond, burst, key, scope, refusal }`,
    additionalProperties: false,
    properties: rateLimit,
  },
};
const tenant: Properties<EntryOf<'tenants'>> = { id: word, administered: flag };

const properties: Properties<Catalogue> = {
  serviceProviders: listOf(serviceProvider, ['id'], '{ id, name, domains, mvpds }'),
  mvpds: listOf(mvpd, ['id'], '{ id, displayName, kind, … }'),
  requestors: words,
  applications: listOf(application, ['id'], '{ id, name, serviceProviders, … }'),
  resources,
  viewers: listOf(viewer, ['userId'], '{ userId, mvpd, zip, … }'),
  tenants: listOf(tenant, ['id'], '{ id, administered }'),
  partner: word,
  lifetimes: objectOf(lifetimes, [], 'lifetimes in seconds'),
  limits: objectOf(limits, [], 'limits'),
  mediaTokenFormat: oneOf('json', 'xml'),
  trust: oneOf('verify', 'any'),
  strictness: oneOf(...strictnesses),
};

/** The shape of a catalogue. Its types, above, keep the list of properties complete. */
export const catalogueSchema: DescribedSchema = objectOf(
  properties,
  ['serviceProviders', 'mvpds'],
  'a catalogue: { serviceProviders, mvpds, … }',
);

/** Names of all properties, also those of the entries of its lists. */
export const catalogueProperties: readonly string[] = [
  properties,
  serviceProvider,
  mvpd,
  application,
  viewer,
  lifetimes,
  limits,
  tenant,
].flatMap(Object.keys);

function objectOf(properties: DescribedSchema, required: readonly string[], what: string): DescribedSchema {
  return { type: 'object', description: what, additionalProperties: false, required, properties };
}

function listOf(properties: DescribedSchema, required: readonly string[], what: string): DescribedSchema {
  return { type: 'array', items: objectOf(properties, required, what), description: `a list of ${what}` };
}
