import { knownName, PassgateError } from '../../core/basics.ts';
import type { Catalogue } from './catalogue.ts';

/** A name and where it is in the catalogue. */
type Named = readonly [place: string, name: string];

/**
 * Checks the names of a catalogue: each list has one where Passgate needs one, none is given twice,
 * and those that refer to others are known.
 * @param where the file or property that the catalogue is from
 * @throws PassgateError `CONFIG` or `UNKNOWN_NAME` (exit 2) that names the place
 */
export function assertNames(catalogue: Catalogue, where = 'The catalogue'): void {
  const wrong = (what: string, hint: string) => new PassgateError('CONFIG', `${where}: ${what}.`, hint);
  const { serviceProviders, mvpds, requestors, applications = [], viewers = [], tenants } = catalogue;
  const given = {
    serviceProviders: serviceProviders.map(({ id }) => id),
    mvpds: mvpds.map(({ id }) => id),
    requestors: requestors ?? serviceProviders.map(({ id }) => id),
    applications: applications.map(({ id }) => id),
    viewers: viewers.map(({ userId }) => userId),
    tenants: tenants?.map(({ id }) => id) ?? ['passgate-tenant'],
  };
  const mayBeEmpty = ['viewers', ...(catalogue.applications === undefined ? ['applications'] : [])];
  for (const [list, names] of Object.entries(given)) {
    if (names.length === 0 && !mayBeEmpty.includes(list))
      throw wrong(`${list} is empty`, 'Name at least one.');
    names.forEach((name, index) => {
      if (list !== 'viewers' && !plainName.test(name)) {
        throw wrong(`${list}.${index} is called ${JSON.stringify(name)}`, nameHint);
      }
      if (names.indexOf(name) !== index) {
        throw wrong(`${list} has "${name}" twice`, 'Remove or rename one of them.');
      }
    });
  }
  if (given.serviceProviders.includes('authenticate')) {
    throw wrong(
      'a service provider is called "authenticate"',
      'Choose another id: the path of authenticateUserAgent begins with it.',
    );
  }
  const known = ([place, name]: Named, kind: string, names: readonly string[]): void => {
    knownName(`${kind} (${where}: ${place})`, name, names);
  };
  for (const each of referencesTo(serviceProviders, 'serviceProviders', 'mvpds'))
    known(each, 'MVPD', given.mvpds);
  viewers.forEach(({ mvpd }, index) => {
    if (mvpd !== undefined) known([`viewers.${index}.mvpd`, mvpd], 'MVPD', given.mvpds);
  });
  for (const each of referencesTo(applications, 'applications', 'serviceProviders'))
    known(each, 'service provider', given.serviceProviders);
  for (const each of referencesTo(applications, 'applications', 'requestors'))
    known(each, 'requestor', given.requestors);
}

function referencesTo<Property extends string>(
  entries: readonly { readonly [Key in Property]?: readonly string[] }[],
  list: string,
  property: Property,
): Named[] {
  return entries.flatMap((entry, index) =>
    (entry[property] ?? []).map((name): Named => [`${list}.${index}.${property}`, name]),
  );
}

/** Characters of one segment of a path that need no escape. */
const plainName = /^[\w.~!$&'()*+,;=:@-]+$/;
const nameHint =
  "An id is part of a path: use letters, digits, and any of _ - . ~ ! $ & ' ( ) * + , ; = : @.";
