import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from './places.mjs';
import { SetupError } from './say.mjs';

/** What `errno` means for people, as all of Passgate says it; read at once, because files may run out. */
const TROUBLES = JSON.parse(readFileSync(join(projectRoot, 'core', 'errno.json'), 'utf8'));

/** What a full disk, a missing folder or permission of the machine means, as a SetupError; undefined for another error. */
export function machineTrouble(error) {
  const trouble = Object.hasOwn(TROUBLES, error?.code ?? '') ? TROUBLES[error.code] : undefined;
  // A connection that is forbidden is a matter of the network.
  if (trouble === undefined || error.syscall === 'connect') return undefined;
  const places = [error.path, error.dest].filter((place) => typeof place === 'string');
  const where = places.length === 0 ? '' : `: ${places.join(' → ')}`;
  return new SetupError(`${trouble.what}${where}.`, { waysOut: [trouble.fix] });
}
