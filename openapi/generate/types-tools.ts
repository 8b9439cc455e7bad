import { createRequire } from 'node:module';
import type { OpenAPITSOptions } from 'openapi-typescript';
import type TypeScript from 'typescript';

interface TypesTools {
  readonly ts: typeof TypeScript;
  readonly redocly: Redocly;
}

export interface Redocly {
  readonly createConfig: (
    rules: object,
    options: { readonly extends: readonly string[]; readonly configPath: string },
  ) => Promise<NonNullable<OpenAPITSOptions['redocly']>>;
}

/**
 * Loads what openapi-typescript works with. A project may have other versions of both installed, and a node of one TypeScript is none
 * of another.
 */
export function typesTools(): TypesTools {
  const load = createRequire(createRequire(import.meta.url).resolve('openapi-typescript'));
  return { ts: load('typescript'), redocly: load('@redocly/openapi-core') };
}
