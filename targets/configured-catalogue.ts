import type { Catalogue } from '../simulator/index.ts';
import { findConfigFile } from './config-file.ts';
import { readConfig } from './read-config.ts';

/**
 * Returns the catalogue that a name or path stands for, as `readCatalogue` does. The simulator,
 * which knows what belongs in one, is loaded only now: most commands do without it.
 */
export async function givenCatalogue(given: string, folder: string): Promise<Catalogue> {
  const { readCatalogue } = await import('./read-catalogue.ts');
  return readCatalogue(given, folder);
}

/**
 * Returns the catalogue of the configuration in a folder; undefined without one.
 * @throws PassgateError (exit 2) for a configuration or a catalogue that cannot be used
 */
export async function configuredCatalogue(folder: string): Promise<Catalogue | undefined> {
  const path = await findConfigFile(folder);
  if (path === undefined) return undefined;
  const { catalogue } = await readConfig(path);
  if (typeof catalogue === 'string') return givenCatalogue(catalogue, folder);
  if (catalogue === undefined) return undefined;
  const { asCatalogue } = await import('./read-catalogue.ts');
  return asCatalogue(catalogue, `${path}: catalogue`);
}
