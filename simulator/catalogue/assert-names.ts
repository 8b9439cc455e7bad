import { knownName, PassgateError } from '../../core/basics.ts';
import type { Catalogue } from './catalogue.ts';

/** Makes the error of a catalogue that cannot be used. */
type CatalogueError = (what: string, hint: string) => PassgateError;

/** Names by the list that they are in. */
type NamesByList = Readonly<
  Record<'serviceProviders' | 'mvpds' | 'requestors' | 'applications' | 'viewers' | 'tenants', string[]>
>;

/**
 * Checks the names of a catalogue: each list has one where Passgate needs one, none is given twice,
 * all can be part of an answer, and those that refer to others are known.
 * @param where the file or property that the catalogue is from
 * @throws PassgateError `CONFIG` or `UNKNOWN_NAME` (exit 2) that names the place
 */
export function assertNames(catalogue: Catalogue, where = 'The catalogue'): void {
  const refusal: CatalogueError = (what, hint) => new PassgateError('CONFIG', `${where}: ${what}.`, hint);
  const { serviceProviders, mvpds, requestors, applications = [], viewers = [], tenants } = catalogue;
  const given: NamesByList = {
    serviceProviders: serviceProviders.map(({ id }) => id),
    mvpds: mvpds.map(({ id }) => id),
    requestors: [...(requestors ?? serviceProviders.map(({ id }) => id))],
    applications: applications.map(({ id }) => id),
    viewers: viewers.map(({ userId }) => userId),
    tenants: tenants?.map(({ id }) => id) ?? ['passgate-tenant'],
  };
  const isDefault = catalogue.applications === undefined;
  assertLists(given, isDefault ? ['viewers', 'applications'] : ['viewers'], refusal);
  assertForms(catalogue, refusal);
  assertReferences(catalogue, given, where);
  assertFirstOnes(catalogue, refusal);
  assertPermitted(catalogue, refusal);
}

/** Characters of one segment of a path that need no escape. */
const plainId = /^[A-Za-z0-9][\w.~!$&'()*+,;=:@-]*$/;
const idHint =
  "An id is part of a path: begin with a letter or digit, and use any of _ - . ~ ! $ & ' ( ) * + , ; = : @ after it.";

function assertLists(given: NamesByList, mayBeEmpty: readonly string[], refusal: CatalogueError): void {
  for (const [list, names] of Object.entries(given)) {
    if (names.length === 0 && !mayBeEmpty.includes(list))
      throw refusal(`${list} is empty`, 'Name at least one.');
    names.forEach((name, index) => {
      if (list !== 'viewers' && !plainId.test(name)) {
        throw refusal(`${list}.${index} is called ${JSON.stringify(name)}`, idHint);
      }
      if (names.indexOf(name) !== index) {
        throw refusal(`${list} has "${name}" twice`, 'Remove or rename one of them.');
      }
    });
  }
  if (given.serviceProviders.includes('authenticate')) {
    throw refusal(
      'a service provider is called "authenticate"',
      'Choose another id: the path of authenticateUserAgent begins with it.',
    );
  }
}

/** What the document of REST API v2 allows in the configuration of a service provider. */
function assertForms({ serviceProviders, mvpds }: Catalogue, refusal: CatalogueError): void {
  serviceProviders.forEach(({ domains = [] }, index) => {
    const odd = domains.find((domain) => !/^[A-Za-z0-9._-]+$/.test(domain));
    if (odd === undefined) return;
    const place = `serviceProviders.${index}.domains`;
    throw refusal(`${place} has ${JSON.stringify(odd)}`, 'Give names of hosts, such as tv.example.');
  });
  mvpds.forEach(({ logoUrl }, index) => {
    if (logoUrl === undefined || URL.canParse(logoUrl)) return;
    const example = 'Give a whole URL, such as https://images.example/logo.png, or leave it out.';
    throw refusal(`mvpds.${index}.logoUrl is ${JSON.stringify(logoUrl)}`, example);
  });
}

function assertReferences(catalogue: Catalogue, given: NamesByList, where: string): void {
  const { serviceProviders, applications = [], viewers = [] } = catalogue;
  const assertKnown = (place: string, kind: string, names: readonly string[], known: string[]): void => {
    for (const name of names) assertKnownName(name, { kind, known, where: `${where}: ${place}` });
  };
  serviceProviders.forEach(({ mvpds = [] }, index) => {
    assertKnown(`serviceProviders.${index}.mvpds`, 'MVPD', mvpds, given.mvpds);
  });
  viewers.forEach(({ mvpd }, index) => {
    if (mvpd !== undefined) assertKnown(`viewers.${index}.mvpd`, 'MVPD', [mvpd], given.mvpds);
  });
  applications.forEach((application, index) => {
    const place = `applications.${index}`;
    const { serviceProviders: ids = [], requestors = [] } = application;
    assertKnown(`${place}.serviceProviders`, 'service provider', ids, given.serviceProviders);
    assertKnown(`${place}.requestors`, 'requestor', requestors, given.requestors);
  });
}

/** Passgate uses the first service provider, requestor and application: together they must work. */
function assertFirstOnes(
  { serviceProviders, mvpds, requestors, applications }: Catalogue,
  refusal: CatalogueError,
): void {
  const [first] = serviceProviders;
  const [application] = applications ?? [];
  const requestor = requestors?.[0] ?? first?.id ?? '';
  if (first === undefined) return;
  const isUsed = ({ id, integrated = true }: Catalogue['mvpds'][number]): boolean =>
    integrated && first.mvpds?.includes(id) !== false;
  if (!mvpds.some(isUsed)) {
    throw refusal(
      `${first.id} is integrated with no MVPD`,
      'Passgate uses the first service provider: give it one.',
    );
  }
  const hint = 'Passgate uses the first of each: change their order, or allow it.';
  if (application?.serviceProviders?.includes(first.id) === false) {
    throw refusal(`the application ${application.id} may not use the service provider ${first.id}`, hint);
  }
  if (application?.requestors?.includes(requestor) === false) {
    throw refusal(`the application ${application.id} may not use the requestor ${requestor}`, hint);
  }
}

/** Throws for an unknown name: where it is comes first, as in every other message of a catalogue. */
function assertKnownName(
  name: string,
  { kind, known, where }: { kind: string; known: readonly string[]; where: string },
): void {
  try {
    knownName(kind, name, known);
  } catch (error) {
    if (!(error instanceof PassgateError)) throw error;
    const { code, message, hint } = error;
    throw new PassgateError(code, `${where}: ${message.replace(/^T/, 't')}`, hint);
  }
}

/** The resource that contracts expect to be permitted [contracts/interactions]. */
const permittedResource = 'channel-one';

function assertPermitted({ resources, mvpds }: Catalogue, refusal: CatalogueError): void {
  const all = [resources, ...mvpds.map((mvpd) => mvpd.resources)];
  if (all.every((one) => (one?.[permittedResource] ?? 'permit') === 'permit')) return;
  throw refusal(
    `the resource ${permittedResource} is not permitted`,
    'Contracts expect it to be: give yours another name.',
  );
}
