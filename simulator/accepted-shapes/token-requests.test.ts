import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JudgedCaller, startJudged } from '../testing/judged-caller.ts';

let lenient: JudgedCaller;
beforeAll(async () => {
  lenient = await startJudged();
});
afterAll(() => lenient.simulator.close());

describe('token requests', () => {
  const credentials = 'client_id={clientId}&client_secret={clientSecret}&grant_type=client_credentials';
  it.each<
    [name: string, status: number, query: string, sent: { body?: string; headers?: Record<string, string> }]
  >([
    [
      'the parameters in the query and an empty JSON body',
      201,
      credentials,
      { body: '', headers: { 'content-type': 'application/json' } },
    ],
    [
      'the grant in the query and credentials in the form',
      201,
      'grant_type=client_credentials',
      { body: 'client_id={clientId}&client_secret={clientSecret}' },
    ],
    [
      'a form with a charset',
      201,
      '',
      { body: credentials, headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' } },
    ],
    ['a parameter twice in the query', 400, `${credentials}&grant_type=client_credentials`, {}],
    [
      'credentials in the query and in the Authorization header',
      400,
      credentials,
      { headers: { authorization: 'Basic YTpi' } },
    ],
    ['a wrong secret in the query', 400, credentials.replace('{clientSecret}', 'wrong'), {}],
    ['nothing at all', 400, '', {}],
  ])('with %s get %i', async (_name, status, query, { body, headers }) => {
    const values = await lenient.state('a registered client');
    const fill = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    const form = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const received = await lenient.call('POST', `/o/client/token?${fill(query)}`, {
      headers: { 'x-forwarded-for': values.forwardedFor, ...form, ...headers },
      ...(body === undefined ? {} : { raw: fill(body) }),
    });
    expect(received.status).toBe(status);
  });
});
