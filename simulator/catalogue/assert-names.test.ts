import { describe, expect, it } from 'vitest';
import { assertNames } from './assert-names.ts';
import { broadcasterCatalogue } from './broadcaster.ts';
import type { Catalogue } from './catalogue.ts';
import { referenceCatalogue } from './reference.ts';

const serviceProviders = [{ id: 'ACME' }];
const mvpds = [{ id: 'CableOne' }];
const base: Catalogue = { serviceProviders, mvpds };

describe('assertNames', () => {
  it.each([
    ['the smallest one', base],
    ['the reference catalogue', referenceCatalogue],
    ['the broadcaster', broadcasterCatalogue],
  ])('accepts %s', (_title, catalogue) => {
    expect(() => assertNames(catalogue)).not.toThrow();
  });

  it('includes a broadcaster with 40 MVPDs', () => {
    expect(broadcasterCatalogue.mvpds).toHaveLength(40);
  });

  it.each<[string, Catalogue, string]>([
    ['no service provider', { ...base, serviceProviders: [] }, 'acme.yaml: serviceProviders is empty.'],
    ['no MVPD', { ...base, mvpds: [] }, 'acme.yaml: mvpds is empty.'],
    ['no requestor', { ...base, requestors: [] }, 'acme.yaml: requestors is empty.'],
    ['no tenant', { ...base, tenants: [] }, 'acme.yaml: tenants is empty.'],
    ['no application', { ...base, applications: [] }, 'acme.yaml: applications is empty.'],
    [
      'a name that is given twice',
      { ...base, mvpds: [...mvpds, ...mvpds] },
      'acme.yaml: mvpds has "CableOne" twice.',
    ],
    [
      'a name with a slash',
      { ...base, mvpds: [{ id: 'Cable/One' }] },
      'acme.yaml: mvpds.0 is called "Cable/One".',
    ],
    [
      'a refusal of the resource that contracts play',
      { ...base, mvpds: [{ id: 'A', resources: { 'channel-one': 'authorization_denied_by_mvpd' } }] },
      'acme.yaml: the resource channel-one is not permitted.',
    ],
    ['a name of dots', { ...base, mvpds: [{ id: '..' }] }, 'acme.yaml: mvpds.0 is called "..".'],
    [
      'a first service provider without an MVPD',
      { ...base, serviceProviders: [{ id: 'ACME', mvpds: [] }, { id: 'OTHER' }] },
      'acme.yaml: ACME is integrated with no MVPD.',
    ],
    [
      'MVPDs without an integration',
      { ...base, mvpds: [{ id: 'CableOne', integrated: false }] },
      'acme.yaml: ACME is integrated with no MVPD.',
    ],
    [
      'a first application that may not use the first service provider',
      { ...base, applications: [{ id: 'app', serviceProviders: [] }] },
      'acme.yaml: the application app may not use the service provider ACME.',
    ],
    [
      'a first application that may not use the first requestor',
      { ...base, requestors: ['screen', 'other'], applications: [{ id: 'app', requestors: ['other'] }] },
      'acme.yaml: the application app may not use the requestor screen.',
    ],
    [
      'a domain with a path',
      { ...base, serviceProviders: [{ id: 'ACME', domains: ['acme.example/tv'] }] },
      'acme.yaml: serviceProviders.0.domains has "acme.example/tv".',
    ],
    [
      'a logo without a host',
      { ...base, mvpds: [{ id: 'CableOne', logoUrl: '/logo.png' }] },
      'acme.yaml: mvpds.0.logoUrl is "/logo.png".',
    ],
    [
      'the service provider whose paths are others',
      { ...base, serviceProviders: [{ id: 'authenticate' }] },
      'acme.yaml: a service provider is called "authenticate".',
    ],
    [
      'an unknown MVPD of a service provider',
      { ...base, serviceProviders: [{ id: 'ACME', mvpds: ['CableOn'] }] },
      'acme.yaml: serviceProviders.0.mvpds: there is no MVPD called "CableOn". Did you mean "CableOne"?',
    ],
    [
      'an unknown service provider of an application',
      { ...base, applications: [{ id: 'app', serviceProviders: ['ACM'] }] },
      'acme.yaml: applications.0.serviceProviders: there is no service provider called "ACM". Did you mean "ACME"?',
    ],
    [
      'an unknown requestor of an application',
      { ...base, applications: [{ id: 'app', requestors: ['acme'] }] },
      'acme.yaml: applications.0.requestors: there is no requestor called "acme". Did you mean "ACME"?',
    ],
    [
      'an unknown MVPD of a viewer',
      { ...base, viewers: [{ userId: 'ada', mvpd: 'Sat' }] },
      'acme.yaml: viewers.0.mvpd: there is no MVPD called "Sat".',
    ],
  ])('refuses %s', (_title, catalogue, message) => {
    const refusal = expect.objectContaining({ message, exitCode: 2 });
    expect(() => assertNames(catalogue, 'acme.yaml')).toThrow(refusal);
  });
});
