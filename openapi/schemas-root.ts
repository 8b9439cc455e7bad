import { dirname } from 'node:path';

/** The folder that holds `openapi/generated/` and `openapi/runtime/`: the project, or the installed package `@passgate/schemas`. */
export const schemasRoot = dirname(import.meta.dirname);
