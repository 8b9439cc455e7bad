import { expect, it } from 'vitest';
import type { RefusalForm } from '../../../core/index.ts';
import { throttledFormFindings } from './throttled-form.ts';

const html = { 'Content-Type': 'text/html' };
const page = '<html>\r\n<head><title>429 Too Many Requests</title></head>\r\n</html>\r\n';

it.each<[string, Record<string, string>, string | null, string[]]>([
  ['the page of the proxy', { ...html, Server: 'openresty', 'Set-Cookie': 'AWSALB=1' }, page, []],
  [
    'a page with a charset and a doctype',
    { 'Content-Type': 'Text/HTML; charset=utf-8' },
    `<!DOCTYPE html>${page}`,
    [],
  ],
  ['JSON', { 'Content-Type': 'application/json' }, '{"status":429}', ['content-type', 'body']],
  ['JSON with the content type of a page', html, '{"status":429}', ['body']],
  ['nothing at all', {}, null, ['content-type', 'body']],
  ['a page with Retry-After', { ...html, 'Retry-After': '1' }, page, ['retry-after']],
  [
    'a page with a rate limit header',
    { ...html, 'X-Ratelimit-Remaining': '0', 'Ratelimit-Reset': '1', Ratelimit: 'x' },
    page,
    ['x-ratelimit-remaining', 'ratelimit-reset', 'ratelimit'],
  ],
])('a 429 with %s', (_name, headers, body, want) => {
  const found = throttledFormFindings('getProfileByCode', { status: 429, headers, body }, 7);
  expect(found.map(({ key }) => key)).toEqual(want.map((at) => `form getProfileByCode ${at}`));
  expect(found.every(({ type, atMs }) => type === 'form' && atMs === 7)).toBe(true);
});

it.each<[string, RefusalForm, Record<string, string>, string, string[]]>([
  [
    'the declared content type and Retry-After',
    { contentType: 'application/json', retryAfterSeconds: 1 },
    { 'Content-Type': 'application/json; charset=utf-8', 'Retry-After': '3', 'X-Ratelimit-Limit': '1' },
    '{}',
    [],
  ],
  ['the documented form instead', { contentType: 'application/json' }, html, page, ['content-type']],
  ['no Retry-After', { retryAfterSeconds: 1 }, html, page, ['retry-after']],
  [
    'an undeclared Retry-After',
    { contentType: 'text/plain' },
    { 'Content-Type': 'text/plain', 'Retry-After': '1' },
    'later',
    ['retry-after'],
  ],
  ['a page that is none', { retryAfterSeconds: 1 }, { ...html, 'Retry-After': '1' }, 'later', ['body']],
])('a 429 of a declared form with %s', (_name, declared, headers, body, want) => {
  const found = throttledFormFindings('getProfileByCode', { status: 429, headers, body }, 7, declared);
  expect(found.map(({ key }) => key)).toEqual(want.map((at) => `form getProfileByCode ${at}`));
});
