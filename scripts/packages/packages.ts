import { apiNames } from '../../core/index.ts';

/** One of the packages that are made of this repository. */
export interface Package {
  readonly name: string;
  readonly description: string;
  /**
   * Files and folders (with a `/` at the end) that are its own; what they import belongs to it as
   * well.
   */
  readonly roots: readonly string[];
  /**
   * What users import → the module, without its ending. A name with a scope is a re-export of that
   * package.
   */
  readonly exports: Readonly<Record<string, string>>;
  /**
   * Installed packages that it needs, in the versions of the root's package.json. This repository's
   * packages come first.
   */
  readonly dependencies: readonly string[];
  /** Installed packages that one of its exports needs, for those who import it. */
  readonly optionalPeers?: readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
}

const schemas: Package = {
  name: '@passgate/schemas',
  description:
    'Types and validators for the Adobe Pass entitlement APIs (DCR, reggie, REST v2) and ABBYY Vantage client administration.',
  roots: [
    'openapi/generated/',
    'openapi/runtime/',
    'openapi/exports.ts',
    'openapi/matchers/',
    'openapi/schemas-root.ts',
    // The packages behind this one share it.
    'core/json.ts',
  ],
  exports: {
    ...Object.fromEntries(apiNames.map((api) => [`./${api}`, `openapi/generated/${api}`])),
    './validators': 'openapi/exports',
    './operations': 'openapi/generated/operations',
    './matchers': 'openapi/matchers/matchers',
  },
  dependencies: [],
  engines: { node: '>=20.11' },
};

const certify: Package = {
  name: '@passgate/certify',
  description:
    'Judges a client of the Adobe Pass entitlement APIs by its rules, from what it sent: in a test suite with vitest or jest.',
  roots: ['certify/exports.ts', 'certify/exchange/', 'certify/judge/', 'certify/matchers/'],
  exports: { '.': 'certify/exports', './matchers': 'certify/matchers/matchers' },
  dependencies: [schemas.name],
  engines: { node: '>=22.12' },
};

const simulator: Package = {
  name: '@passgate/simulator',
  description:
    'A stateful simulator of the Adobe Pass entitlement APIs and ABBYY Vantage client administration, for the test suites of their clients.',
  roots: ['simulator/'],
  exports: { '.': 'simulator/index', './states': 'contracts/states' },
  dependencies: [schemas.name, 'fast-xml-parser', 'fastest-levenshtein', 'fastify', 'jose'],
  engines: { node: '>=22.12' },
};

const passgate: Package = {
  name: 'passgate',
  description:
    'Contract test and load harness for Adobe Pass entitlement APIs (DCR, reggie, REST v2) and ABBYY Vantage client administration.',
  roots: [],
  exports: {
    '.': 'targets/config',
    ...Object.fromEntries(
      [...apiNames, 'validators', 'operations', 'matchers'].map((name) => [
        `./${name}`,
        `${schemas.name}/${name}`,
      ]),
    ),
    './contracts': 'contracts/exports',
    './certify': certify.name,
    './certify/matchers': `${certify.name}/matchers`,
    './simulator': simulator.name,
    './load': 'load/exports',
    './msw': 'contracts/for-clients/msw',
  },
  optionalPeers: ['msw'],
  dependencies: [
    schemas.name,
    certify.name,
    simulator.name,
    '@pact-foundation/pact-core',
    '@pactflow/openapi-pact-comparator',
    '@peculiar/x509',
    '@redocly/openapi-core',
    '@rgrove/parse-xml',
    'ajv',
    'commander',
    'csv-parse',
    'esbuild',
    'fast-xml-parser',
    'fastest-levenshtein',
    'jstat',
    'openapi-fetch',
    'openapi-typescript',
    'ora',
    'parse5',
    // A peer dependency of openapi-typescript.
    'typescript',
    'undici',
    'uplot',
    'uqr',
    'yaml',
    'yauzl',
  ],
  bin: { passgate: './scripts/setup/run.mjs' },
  engines: { node: '>=22.12' },
};

/**
 * The packages, the one that needs the fewest first. A module is shipped once: by the first of them
 * that needs it. The others import it from there, and `passgate` has all the rest.
 */
export const packages: readonly Package[] = [schemas, certify, simulator, passgate];
