import { expect, it } from 'vitest';
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
