import { describe, expect, it } from 'vitest';
import { matchers, type SchemaMatchers } from './matchers.ts';

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
    extends SchemaMatchers<R> {}
}

expect.extend(matchers);

const token = {
  id: 'a-token',
  access_token: 'a-secret-access-token',
  expires_in: 21_600,
  token_type: 'bearer',
  created_at: 1_767_225_600_000,
};
const { access_token: secret, ...incomplete } = token;

describe('toBeValidBody', () => {
  it('passes for what is documented, and fails for what is not', () => {
    expect(token).toBeValidBody('issueToken', 201);
    expect(incomplete).not.toBeValidBody('issueToken', 201);
    expect({ grant_type: 'client_credentials', client_id: 'a', client_secret: 'b' }).toBeValidBody(
      'issueToken',
      'request',
    );
  });

  it('says what is wrong and where, without secrets', () => {
    const body = { ...token, expires_in: 'soon', access_token: 5, [secret]: 1 };
    const judged = () => expect(body).toBeValidBody('issueToken', 201);
    expect(judged).toThrow(/This is not valid as the response 201 of issueToken:\n[\s\S]*\/expires_in/);
    expect(() => expect(token).not.toBeValidBody('issueToken', 201)).toThrow(/This is valid as/);
  });

  it('lets a provider add what is not documented only where it is asked to', () => {
    const grown = { ...token, added: true };
    expect(grown).not.toBeValidBody('issueToken', 201);
    expect(grown).toBeValidBody('issueToken', 201, { mode: 'tolerant' });
  });

  it('takes another content type where that is documented', () => {
    expect('<html></html>').toBeValidBody('issueToken', 429, { contentType: 'text/html' });
    expect({}).not.toBeValidBody('issueToken', 429, { contentType: 'application/json' });
  });

  it.each([
    ['no operation', () => matchers.toBeValidBody({}, JSON.parse('"issueTokn"'), 201), /No document has/],
    ['no status', () => matchers.toBeValidBody({}, 'issueToken', 418), /no response 418. Documented: 201, 4/],
    ['no request', () => matchers.toBeValidBody({}, 'getProfiles', 'request'), /no request body/],
  ])('refuses what is %s of the documents', (_name, judged, message) => {
    expect(judged).toThrow(message);
  });
});

describe('toBeValidResponse', () => {
  const json = (body: unknown, status = 201) => Response.json(body, { status });

  it('passes for a response that is documented, and leaves its body to be read', async () => {
    const response = json(token);
    await expect(response).toBeValidResponse('issueToken');
    expect(await response.json()).toEqual(token);
  });

  it.each<[string, Response, RegExp]>([
    ['its body', json(incomplete), /access_token/],
    ['its status', json(token, 418), /418/],
    ['its content type', new Response('{}', { status: 201, headers: { 'content-type': 'text/csv' } }), /csv/],
    [
      'a name that stands twice',
      new Response('{"a":1,"a":2}', { status: 201, headers: { 'content-type': 'application/json' } }),
      /"a"|twice|duplicate/,
    ],
    [
      'JSON that is cut',
      new Response('{"a":', { status: 201, headers: { 'content-type': 'application/json' } }),
      /cannot be parsed/,
    ],
  ])('fails for %s', async (_name, response, message) => {
    await expect(response.clone()).not.toBeValidResponse('issueToken');
    await expect(expect(response).toBeValidResponse('issueToken')).rejects.toThrow(message);
  });

  it.each<[string, unknown, RegExp]>([
    ['no response', {}, /not a Response/],
    ['XML', new Response('<a/>', { headers: { 'content-type': 'application/xml' } }), /XML is not judged/],
  ])('refuses %s', async (_name, response, message) => {
    await expect(matchers.toBeValidResponse(response, 'getRegistrationCode')).rejects.toThrow(message);
  });

  it('refuses a response whose body was read', async () => {
    const response = json(token);
    await response.text();
    await expect(matchers.toBeValidResponse(response, 'issueToken')).rejects.toThrow('was read already');
  });
});
