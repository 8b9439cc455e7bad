import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PassgateError } from '../../core/index.ts';
import { type ValidateBodiesInput, validateBodies } from './validate-bodies.ts';

const sample = (name: string) => readFileSync(new URL(`../samples/${name}`, import.meta.url), 'utf8');
const good = '{"error":"invalid_client"}';
const session = sample('rest-v2.createSession.200.authenticate.json');
const codeXml = sample('reggie.getRegistrationCode.200.current.xml');

interface GivenBodies extends Partial<Omit<ValidateBodiesInput, 'sources'>> {
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

async function judged({ text = good, bytes, ...rest }: GivenBodies) {
  const place = { operation: 'issueToken', part: '400', mode: 'strict', perLine: false } as const;
  const sources = [{ source: 'body', bytes: bytes ?? new TextEncoder().encode(text) }];
  return validateBodies({ ...place, ...rest, sources });
}

const ofSession = { operation: 'createSession', part: '200' };
const ofCode = { operation: 'getRegistrationCode', part: '200', contentType: 'application/xml' };

it.each<[string, { given: GivenBodies; want: readonly [number | null, string][] }]>([
  ['a body', { given: {}, want: [[1, 'valid']] }],
  ['a byte order mark as drift', { given: { text: `\ufeff${good}` }, want: [[1, 'drift']] }],
  [
    'a byte order mark before lines as the file’s, and before a line as its body’s',
    {
      given: { perLine: true, text: `\ufeff${good}\n\ufeff${good}` },
      want: [
        [1, 'valid'],
        [2, 'drift'],
      ],
    },
  ],
  ['a byte order mark before what is wrong', { given: { text: '\ufeff{}' }, want: [[1, 'invalid']] }],
  [
    'a name that stands twice, strictly',
    { given: { text: '{"error":"odd","error":"invalid_client"}' }, want: [[1, 'invalid']] },
  ],
  [
    'the same, tolerantly',
    {
      given: { text: '{"error":"odd","error":"invalid_client"}', mode: 'tolerant' },
      want: [[1, 'drift']],
    },
  ],
  [
    'the last of such values, tolerantly',
    {
      given: { text: '{"error":"invalid_client","error":5}', mode: 'tolerant' },
      want: [[1, 'invalid']],
    },
  ],
  ['one that is wrong', { given: { text: '{"error":"who knows"}' }, want: [[1, 'invalid']] }],
  ['null', { given: { text: 'null' }, want: [[1, 'invalid']] }],
  [
    'each line that is not blank',
    {
      given: { perLine: true, text: `${good}\r\n\n"x"\n${good}\n` },
      want: [
        [1, 'valid'],
        [3, 'invalid'],
        [4, 'valid'],
      ],
    },
  ],
  [
    'a property of the provider, strictly',
    { given: { ...ofSession, text: grown(session) }, want: [[1, 'invalid']] },
  ],
  [
    'the same, tolerantly',
    { given: { ...ofSession, text: grown(session), mode: 'tolerant' }, want: [[1, 'drift']] },
  ],
  ['XML', { given: { ...ofCode, text: codeXml }, want: [[1, 'valid']] }],
  [
    'XML with references',
    {
      given: { ...ofCode, text: codeXml.replace('<code>', '<code>&#81;').replace(/\w<\/code>/, '</code>') },
      want: [[1, 'valid']],
    },
  ],
  [
    'a type with parameters',
    { given: { contentType: 'Application/JSON; charset=utf-8' }, want: [[1, 'valid']] },
  ],
  [
    'a form, without being told',
    { given: { part: 'request', text: 'grant_type=x' }, want: [[1, 'invalid']] },
  ],
  ['a page, without being told', { given: { part: '429', text: '<html></html>' }, want: [[1, 'valid']] }],
  [
    'a body where none belongs',
    { given: { operation: 'getSession', part: '405', text: 'x' }, want: [[1, 'invalid']] },
  ],
])('judges %s', async (_name, { given, want }) => {
  const results = await judged(given);
  expect(results.map(({ line, verdict }) => [line, verdict])).toEqual(want);
  for (const { verdict, errors } of results) expect(errors.length > 0).toBe(verdict !== 'valid');
});

it.each<[string, { given: GivenBodies; says: string; hint?: string }]>([
  [
    'half a body',
    { given: { text: '{\n  "error":' }, says: 'body:2:11: the JSON is invalid here: expected a value.' },
  ],
  [
    'half a line',
    { given: { perLine: true, text: `${good}\n{"error"}` }, says: 'body:2:9: the JSON is invalid here' },
  ],
  [
    'several bodies that are no lines',
    { given: { text: `${good}\n${good}` }, says: 'body:2:1: ', hint: '--ndjson' },
  ],
  ['half an XML', { given: { ...ofCode, text: '<regcode>\n<id></regcode>' }, says: 'body:2:' }],
  [
    'half a body behind a byte order mark',
    { given: { text: '\ufeff{"error"' }, says: 'body:1:9: the JSON is invalid here' },
  ],
  [
    'XML with a reference to nothing',
    { given: { ...ofCode, text: '<regcode>\n&#0;</regcode>' }, says: 'body:2:5: the XML is invalid here' },
  ],
  ['an empty file', { given: { text: '' }, says: 'body is empty' }],
  ['blank lines', { given: { perLine: true, text: ' \n\n' }, says: 'body is empty' }],
  [
    'bytes that are no text',
    { given: { bytes: Uint8Array.of(34, 10, 255, 34) }, says: 'body:2:1: the bytes from byte' },
  ],
  [
    'UTF-16',
    {
      given: { bytes: Buffer.from(`\ufeff${good}`, 'utf16le') },
      says: 'body is UTF-16 text.',
      hint: 'UTF-8',
    },
  ],
  ['a byte order mark alone', { given: { text: '\ufeff' }, says: 'body is empty' }],
  ['an unknown operation', { given: { operation: 'isueToken' }, says: 'Did you mean "issueToken"?' }],
  [
    'an unknown status',
    { given: { part: '418' }, says: 'no status of issueToken called "418"', hint: '400' },
  ],
  [
    'an unknown content type',
    { given: { contentType: 'text/xml' }, says: '"text/xml"', hint: 'application/json' },
  ],
  [
    'a request that has no body',
    { given: { operation: 'getSession', part: 'request' }, says: 'takes no request body' },
  ],
  [
    'a page per line',
    { given: { part: '429', perLine: true, text: '<p>' }, says: 'text/html', hint: '--ndjson' },
  ],
])('refuses %s with exit code 2', async (_name, { given, says, hint = '' }) => {
  const error = await judged(given).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PassgateError);
  expect(error).toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(says),
    hint: expect.stringContaining(hint),
  });
});

function grown(text: string): string {
  return JSON.stringify({ ...JSON.parse(text), newInThisRelease: true });
}
