import { describe, expect, it } from 'vitest';
import { findOperation, findOperationIn } from './find-operation.ts';
import type { OperationRow } from './operation.ts';

describe('operations of the documents', () => {
  it.each([
    ['POST', '/o/client/register', 'registerClient', {}],
    ['post', '/o/client/token?grant_type=client_credentials', 'issueToken', {}],
    [
      'GET',
      '/reggie/v1/REF30/regcode/ABC123',
      'getRegistrationCode',
      { requestor: 'REF30', registrationCode: 'ABC123' },
    ],
    ['DELETE', '/reggie/v1/REF30/regcode/ABC123', 'deleteRegistrationCode', { registrationCode: 'ABC123' }],
    ['GET', '/api/v2/REF30/profiles', 'getProfiles', {}],
    ['GET', '/api/v2/REF30/profiles/Cable%20One', 'getProfileByMvpd', { mvpd: 'Cable One' }],
    ['GET', '/api/v2/REF30/profiles/code/8ER640M#x', 'getProfileByCode', { code: '8ER640M' }],
    ['POST', '/api/v2/REF30/profiles/sso/Apple', 'createPartnerProfile', { partner: 'Apple' }],
    ['POST', '/api/v2/REF30/sessions/8ER640M', 'resumeSession', {}],
    ['POST', '/api/v2/REF30/sessions/sso/Apple', 'getPartnerAuthenticationRequest', {}],
    ['GET', '/api/v2/authenticate/REF30/8ER640M', 'authenticateUserAgent', { serviceProvider: 'REF30' }],
    ['POST', '/api/adminapi2/v1/tenants/t-1/clients/', 'createClient', { tenantId: 't-1' }],
    ['POST', '/api/adminapi2/v1/tenants/t-1/clients', 'createClient', {}],
    ['POST', '/api/adminapi2/v2/tenants/t-1/clients/', 'createClient', { tenantId: 't-1' }],
    ['POST', '/api/adminapi2/v2/tenants/t-1/clients/c-1/secrets/', 'createClientSecret', { clientId: 'c-1' }],
    ['POST', '/reggie/v1/REF30/regcode.json', 'createRegistrationCode', { requestor: 'REF30' }],
    ['POST', '/reggie/v1/REF30/regcode.xml?deviceId=x', 'createRegistrationCode', {}],
    ['GET', '/api/v2/REF30/profiles/%', 'getProfileByMvpd', { mvpd: '%' }],
  ])('%s %s is %s', (method, path, id, parameters) => {
    expect(findOperation(method, path)).toMatchObject({ id, parameters });
  });

  it.each([
    ['PUT', '/o/client/register'],
    ['GET', '/api/v2/REF30/profiles/code/ABC/more'],
    ['GET', '/api/v2//profiles'],
    ['POST', '/api/adminapi2/v3/tenants/t-1/clients/'],
    ['POST', '/reggie/v1/REF30/regcode.yaml'],
    ['GET', '/'],
    ['GET', ''],
  ])('%s %s is none', (method, path) => {
    expect(findOperation(method, path)).toBeNull();
  });
});

it('prefers the template that is literal first, whatever the order of the table', () => {
  const row = (path: string): OperationRow => ({
    id: path,
    api: 'dcr',
    method: 'GET',
    path,
    parameters: [],
    requestBody: null,
    responses: {},
    throttled: false,
    authorised: false,
  });
  const paths = ['/{a}/{b}', '/{a}/fixed', '/fixed/{b}', '/fixed/fixed'];
  for (const order of [paths, paths.toReversed()]) {
    const table = Object.fromEntries(order.map((path) => [path, row(path)]));
    expect(findOperationIn(table, 'GET', '/fixed/fixed')?.id).toBe('/fixed/fixed');
    expect(findOperationIn(table, 'GET', '/fixed/x')?.id).toBe('/fixed/{b}');
    expect(findOperationIn(table, 'GET', '/x/fixed')?.id).toBe('/{a}/fixed');
    expect(findOperationIn(table, 'GET', '/x/y')?.id).toBe('/{a}/{b}');
  }
});
