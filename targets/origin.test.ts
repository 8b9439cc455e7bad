import { describe, expect, it } from 'vitest';
import { originOf } from './origin.ts';

describe('originOf', () => {
  it.each([
    ['https://sp.auth.example', 'https://sp.auth.example'],
    ['https://sp.auth.example/', 'https://sp.auth.example'],
    ['https://sp.auth.example///', 'https://sp.auth.example'],
    ['https://SP.Auth.Example/', 'https://sp.auth.example'],
    ['HTTPS://sp.auth.example', 'https://sp.auth.example'],
    ['https://sp.auth.example:443/', 'https://sp.auth.example'],
    ['http://127.0.0.1:80', 'http://127.0.0.1'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080/', 'http://[::1]:8080'],
    ['https://sp.auth.example/?', 'https://sp.auth.example'],
  ])('accepts %s', (given, want) => {
    expect(originOf(given, 'A target')).toBe(want);
  });

  it.each([
    ['https://sp.auth.example/api/', 'it has the path /api/'],
    ['https://sp.auth.example//api', 'it has the path //api'],
    ['https://sp.auth.example/?key=hidden', 'it has a query'],
    ['https://sp.auth.example#top', 'it has a fragment'],
    ['ftp://sp.auth.example', '"ftp://sp.auth.example" is not an http or https URL'],
    ['sp.auth.example', '"sp.auth.example" is not an http or https URL'],
    ['', '"" is not an http or https URL'],
    ['http://127.0.0.1:99999', '"http://127.0.0.1:99999" is not an http or https URL'],
    ['https://sp.auth.example\n', '"https://sp.auth.example\\n" contains white space'],
    ['https://me:hidden@sp.auth.example', 'it contains credentials'],
    ['me:hidden@sp.auth.example', 'it contains credentials'],
  ])('explains what is wrong with %j', (given, want) => {
    const attempt = () => originOf(given, 'targets.a.baseUrl');
    expect(attempt).toThrow(
      `targets.a.baseUrl should be an origin such as https://sp.auth.example: ${want}.`,
    );
    expect(attempt).not.toThrow('hidden');
  });
});
