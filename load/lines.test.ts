import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLine, type KeyedLine, type Line, linePrefix } from './lines.ts';
import { parseLine } from './result/parse-line.ts';

const second: Line = {
  kind: 'second',
  user: 1,
  second: 4,
  due: [3, 2, 4, 100],
  sent: 101,
  operations: {
    getProfileByCode: {
      requests: 101,
      statuses: { '0': 1, '200': 100 },
      failed: 1,
      checked: 100,
      invalid: 0,
      cached: 99,
      latency: [70, 100],
      latencyMaxMs: 1.2,
      lateness: [0, 90, 64, 11],
      latenessMaxMs: 1.01,
    },
  },
  findings: { 'no-answer getProfileByCode': 1 },
  events: { profilesFound: 2 },
};
const lines: [string, Line][] = [
  ['second', second],
  [
    'finding',
    {
      kind: 'finding',
      user: 0,
      key: 'status authorize 503',
      type: 'status',
      operation: 'authorize',
      atMs: 12.5,
      pointer: '',
      expected: '200',
      received: '503',
      message: 'authorize returned 503',
    },
  ],
  [
    'finding with its exchange',
    {
      kind: 'finding',
      user: 0,
      key: 'one',
      type: 'invalid',
      operation: 'authorize',
      atMs: 1,
      pointer: '/x',
      expected: 'a number',
      received: '"x"',
      message: 'wrong',
      exchange: {
        request: { method: 'GET', url: 'http://127.0.0.1:1/x', headers: { accept: 'text/html' } },
        response: { status: 200, headers: {}, body: '<html>' },
      },
    },
  ],
  ['start', { kind: 'start', user: 2, atMs: 1_800_000_000_000 }],
  ['device', { kind: 'device', user: 0, device: 7, exchanges: [1, 2, 200, 2, 3, 429] }],
  ['end', { kind: 'end', user: 3, reason: 'lost', atMs: 7200, answeredMs: 4100, abandoned: 9 }],
  [
    'end of one that was refused',
    { kind: 'end', user: 3, reason: 'refused', atMs: 12, answeredMs: 0, abandoned: 0 },
  ],
];

const key = { run: 'r1', runner: 1, sequence: 7, instance: 'x' };
const keyed = (line: Line): KeyedLine => ({ ...line, ...key });
const findingText = encodeLine(keyed(lines.find(([name]) => name === 'finding')?.[1] ?? second));
const secondText = encodeLine(keyed(second));
const endText = encodeLine(keyed(lines.find(([name]) => name === 'end')?.[1] ?? second));

describe('a line', () => {
  it.each(lines)('%s comes back as it went', (_kind, line) => {
    expect(parseLine(encodeLine(keyed(line)))).toEqual(keyed(line));
  });

  it.each([
    ['a message of k6', 'time="…" level=warning msg="Request Failed"'],
    ['nothing', ''],
    ['the prefix inside a text', `said ${linePrefix}{}`],
  ])('%s is ignored', (_name, text) => {
    expect(parseLine(text)).toBeUndefined();
  });

  it.each([
    ['cut short', secondText.slice(0, -5)],
    ['that is no object', `${linePrefix}[1]`],
    ['of an unknown kind', endText.replace('"kind":"end"', '"kind":"third"')],
    ['without its user', endText.replace('"user":3,', '')],
    ['with a count that is none', secondText.replace('"sent":101', '"sent":"101"')],
    ['with an exchange without a request', `${findingText.slice(0, -1)},"exchange":{}}`],
    [
      'with a status that is none',
      `${findingText.slice(0, -1)},"exchange":{"request":{"method":"GET","url":"/","headers":{}},"response":{"status":"200","headers":{}}}}`,
    ],
    ['with half a pair', secondText.replace('[70,100]', '[70]')],
    ['with an operation that lacks a figure', secondText.replace('"cached":99,', '')],
    ['with an unknown end', endText.replace('"lost"', '"bored"')],
    ['without its run', endText.replace('"run":"r1",', '')],
    ['without its runner', endText.replace('"runner":1,', '')],
    ['without its instance', endText.replace(',"instance":"x"', '')],
    ['with half a sequence', endText.replace('"sequence":7', '"sequence":7.5')],
    ['with a sequence below zero', endText.replace('"sequence":7', '"sequence":-7')],
  ])('%s is broken and counts as no figure', (_name, text) => {
    expect(parseLine(text)).toBe('broken');
  });

  it('never throws when it is parsed', () => {
    fc.assert(fc.property(fc.string(), (text) => parseLine(linePrefix + text) !== undefined));
    fc.assert(fc.property(fc.json(), (text) => parseLine(linePrefix + text) !== undefined));
  });
});
