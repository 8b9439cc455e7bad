import { apiNames, ownVariable, PassgateError } from '../core/index.ts';
import { assertMatches } from './assert-matches.ts';
import type { PassgateConfig, TargetConfig } from './config.ts';
import { configHint, configText, loadConfigFile } from './config-file.ts';
import { hooksSchema } from './hooks-schema.ts';
import { limitSchema } from './limit-schema.ts';
import { feedersSchema, stagesSchema, thresholdsSchema } from './load-schema.ts';
import { originOf } from './origin.ts';
import { secretsSchema } from './secrets-schema.ts';

const name = { type: 'string', minLength: 1, description: 'a word' };
const origin = { type: 'string', description: 'an origin such as https://sp.auth.example' };
const target = {
  type: 'object',
  description: 'a target: { baseUrl, serviceProvider, … }',
  additionalProperties: false,
  required: ['baseUrl'],
  properties: {
    baseUrl: {
      type: ['string', 'object'],
      description: `an origin such as https://sp.auth.example, or one for each API that it serves: ${apiNames.join(', ')}`,
      additionalProperties: false,
      minProperties: 1,
      properties: Object.fromEntries(apiNames.map((api) => [api, origin])),
    },
    serviceProvider: name,
    requestor: name,
    tenant: name,
    cannotArrange: {
      type: 'array',
      items: {
        type: ['string', 'object'],
        minLength: 1,
        description: 'the name of a provider state, a pattern with *, or { except: […] }',
        additionalProperties: false,
        required: ['except'],
        properties: {
          except: {
            type: 'array',
            items: { ...name, description: 'the name of a provider state, or a pattern with *' },
            description: 'names of provider states',
          },
        },
      },
      description: 'names of provider states',
    },
    ...hooksSchema,
    load: {
      type: 'object',
      description: '{ maxRequestsPerSecond }',
      additionalProperties: false,
      required: ['maxRequestsPerSecond'],
      properties: {
        maxRequestsPerSecond: { type: 'number', exclusiveMinimum: 0, description: 'a number above 0' },
      },
    },
    limit: limitSchema,
    secrets: secretsSchema,
    thresholds: thresholdsSchema,
  },
};
const schema = {
  type: 'object',
  description: 'an object: defineConfig({ targets: { … } })',
  additionalProperties: false,
  properties: {
    catalogue: {
      type: ['string', 'object'],
      description: 'a catalogue: { serviceProviders, mvpds, … }, the name of an included one, or a path',
    },
    thresholds: thresholdsSchema,
    stages: stagesSchema,
    feeders: feedersSchema,
    targets: {
      type: 'object',
      description: 'an object of targets by name',
      propertyNames: {
        pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
        description: 'named with letters, digits, dots, underscores and hyphens',
      },
      additionalProperties: target,
    },
  },
};

/** The last configuration that was read: a file that has effects has them once in a run. */
let last:
  | { readonly path: string; readonly text: string; readonly config: Promise<PassgateConfig> }
  | undefined;

/**
 * Returns the configuration in a file, every origin without a slash at its end. Runs the file again
 * only after its text has changed.
 * @throws PassgateError `CONFIG` (exit 2) that names the place in the file and what belongs there
 */
export async function readConfig(path: string): Promise<PassgateConfig> {
  const text = await configText(path);
  if (last?.path !== path || last.text !== text) {
    last = { path, text, config: loadConfigFile(path).then((value) => asConfig(value, path)) };
  }
  return last.config;
}

/** Validates what a configuration file exports, and returns it as a configuration. */
export function asConfig(value: unknown, path: string): PassgateConfig {
  const whole = path.endsWith('.json') ? 'the document' : 'the default export';
  const refusal = (problem: string) => new PassgateError('CONFIG', `${path}: ${problem}.`, configHint);
  assertMatches<PassgateConfig>(schema, value, whole, refusal);
  if (Object.values(value).every((part) => part === undefined)) throw refusal(`${whole} has no "targets"`);
  assertOwnVariables(Object.keys(value.targets ?? {}), refusal);
  const targets = Object.entries(value.targets ?? {}).map(([key, config]) => [
    key,
    { ...config, baseUrl: originsIn(config.baseUrl, `${path}: targets.${key}.baseUrl`) },
  ]);
  return { ...value, targets: Object.fromEntries(targets) };
}

/** Refuses two targets that would share what is meant to be the secret of one. */
function assertOwnVariables(names: readonly string[], refusal: (problem: string) => Error): void {
  const seen = new Map<string | undefined, string>();
  for (const name of names) {
    const variable = ownVariable(name, 'softwareStatement');
    const other = seen.get(variable);
    if (other !== undefined) {
      throw refusal(
        `targets "${other}" and "${name}" would both take their secret from ${variable}; rename one of them`,
      );
    }
    seen.set(variable, name);
  }
}

function originsIn(baseUrl: TargetConfig['baseUrl'], place: string): TargetConfig['baseUrl'] {
  if (typeof baseUrl === 'string') return originOf(baseUrl, place);
  // A variable of the environment that is not set: the schema takes it for a missing property.
  return Object.fromEntries(
    Object.entries(baseUrl).map(([api, origin]) => [api, originOf(String(origin), `${place}.${api}`)]),
  );
}
