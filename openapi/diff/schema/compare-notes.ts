import { canonicalJson } from '../canonical-json.ts';
import type { Impact } from '../change.ts';
import { differenceText } from '../difference-text.ts';
import type { Node } from '../read/node.ts';
import { type Comparison, narrowed, placeOf, type Site } from './comparison.ts';
import type { Discriminator } from './discriminator.ts';
import { isDiscriminator } from './discriminator.ts';
import type { Notes } from './notes.ts';

/**
 * Vendor keys that are rules of Passgate's own, and what a client that leaves something out relies
 * on.
 */
const rules = new Set([
  'default',
  'x-body-optional',
  'x-also-at',
  'x-extensible',
  'x-throttled',
  'x-tolerated',
]);

export function impactOfNote(key: string): Impact {
  return rules.has(key) ? 'dangerous' : 'compatible';
}

/**
 * Tells what two schemas say differently beside what they ask: descriptions, defaults, vendor keys,
 * the form in XML.
 */
export function compareNotes(comparison: Comparison, old: Notes, now: Notes, site: Site): void {
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [before, after] = [old.get(key), now.get(key)];
    if (key === 'discriminator') {
      compareDiscriminators(comparison, before, after, site);
      continue;
    }
    const [one, other] = [plain(key, before?.value), plain(key, after?.value)];
    if (canonicalJson(one) === canonicalJson(other)) continue;
    const isForm = key === 'xml' && comparison.isXml;
    comparison.tell({
      impact: isForm ? 'breaking' : impactOfNote(key),
      rule: isForm ? 'schema-constraint-changed' : 'schema-modified',
      message: `\`${key}\` ${differenceText(one, other)}.`,
      node: after?.node ?? site.new,
      place: placeOf(site),
      ...(isForm ? {} : { isNote: true }),
    });
  }
}

/**
 * Returns a value without what makes no difference: the prefix of a namespace, and flags that are
 * not set.
 */
function plain(key: string, value: unknown): unknown {
  if (key !== 'xml' || typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([name, one]) => name !== 'prefix' && one !== false);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

interface Note {
  readonly value: unknown;
  readonly node: Node;
}

function compareDiscriminators(
  comparison: Comparison,
  before: Note | undefined,
  after: Note | undefined,
  site: Site,
): void {
  const [old, now] = [before?.value, after?.value];
  const tell = (impact: Impact, message: string): void =>
    comparison.tell({
      impact,
      rule: 'discriminator-modified',
      message,
      node: after?.node ?? site.new,
      place: placeOf(site),
    });
  if (!isDiscriminator(old)) {
    if (isDiscriminator(now)) tell('compatible', `A discriminator was added: \`${now.property}\`.`);
    return;
  }
  if (!isDiscriminator(now)) {
    tell('dangerous', `The discriminator \`${old.property}\` was removed.`);
    return;
  }
  if (old.property !== now.property) {
    tell('breaking', `The discriminator \`${old.property}\` is now \`${now.property}\`.`);
  }
  compareMappings(comparison, old, now, tell);
}

function compareMappings(
  comparison: Comparison,
  old: Discriminator,
  now: Discriminator,
  tell: (impact: Impact, message: string) => void,
): void {
  for (const value of new Set([...old.schemas.keys(), ...now.schemas.keys()])) {
    const [before, after] = [old.schemas.get(value), now.schemas.get(value)];
    if (before === undefined) {
      const impact = comparison.direction === 'response' ? 'dangerous' : 'compatible';
      tell(impact, `The discriminator knows another value: '${value}'.`);
    } else if (after === undefined) {
      tell(narrowed(comparison), `The discriminator no longer knows the value '${value}'.`);
    } else if (before.pointer !== after.pointer && !comparison.isSame([before], [after])) {
      tell('breaking', `The value '${value}' of the discriminator stands for another schema.`);
    }
  }
}
