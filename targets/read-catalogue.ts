import { extname, isAbsolute, join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { parse } from 'yaml';
import { bounds, exists, isRecord, messageOf, PassgateError, readText } from '../core/index.ts';
import { assertYamlWithinBounds } from '../core/yaml.ts';
import { assertNames, broadcasterCatalogue, type Catalogue, referenceCatalogue } from '../simulator/index.ts';
import { assertMatches } from './assert-matches.ts';
import { catalogueOfConfiguration } from './catalogue-of-configuration.ts';
import { catalogueSchema } from './catalogue-schema.ts';
import { loadConfigFile } from './config-file.ts';

const included: Readonly<Record<string, Catalogue>> = {
  reference: referenceCatalogue,
  broadcaster: broadcasterCatalogue,
};
const hint = 'docs/catalogue.md shows what belongs in a catalogue.';

/**
 * Returns the catalogue that a name or path stands for: an included one, or a file in TypeScript,
 * JavaScript, JSON or YAML that holds a catalogue or the recorded answer of getConfiguration.
 * @throws PassgateError `CONFIG` or `UNKNOWN_NAME` (exit 2) with the place and what belongs there
 */
export async function readCatalogue(given: string, folder: string): Promise<Catalogue> {
  const known = Object.hasOwn(included, given) ? included[given] : undefined;
  if (known !== undefined) return known;
  const path = isAbsolute(given) ? given : join(folder, given);
  if (!(await exists(path))) {
    const nearest = closest(given, Object.keys(included));
    const message = `There is no catalogue "${given}": neither a file nor one of ${Object.keys(included).join(', ')}.`;
    const meant = extname(given) === '' ? `Did you mean "${nearest}"? ` : '';
    throw new PassgateError('CONFIG', message, `${meant}${hint}`);
  }
  return asCatalogue(await valueIn(path), path);
}

async function valueIn(path: string): Promise<unknown> {
  if (!/\.ya?ml$/i.test(path)) return loadConfigFile(path);
  try {
    const text = await readText(path, bounds.document);
    assertYamlWithinBounds(path, text);
    return parse(text);
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    throw new PassgateError('CONFIG', `${path} cannot be read: ${messageOf(error).split('\n', 1)[0]}`, hint, {
      cause: error,
    });
  }
}

/**
 * Returns a value as a catalogue.
 * @param place the file that it is from, or the property of the configuration
 */
export function asCatalogue(value: unknown, place: string): Catalogue {
  const catalogue = isRecord(value) && isRecord(value.requestor) ? catalogueOfConfiguration(value) : value;
  assertMatches<Catalogue>(catalogueSchema, catalogue, 'the catalogue', (problem) => {
    return new PassgateError('CONFIG', `${place}: ${problem}.`, hint);
  });
  assertNames(catalogue, place);
  return catalogue;
}
