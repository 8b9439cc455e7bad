import { createHmac } from 'node:crypto';
import { Conceal, FewValues } from '../conceal.ts';
import { noSensitiveNames, type SensitiveNames } from '../sensitive-places.ts';

/** Conceals as k6 does, with the hashes of Node. */
export function concealForTests(names: SensitiveNames = noSensitiveNames): Conceal {
  return new Conceal({
    digest: (text) => createHmac('sha256', 'key-of-the-run').update(text).digest('hex'),
    secrets: new FewValues(),
    sensitive: new FewValues(),
    names,
  });
}
