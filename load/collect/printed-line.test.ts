import { describe, expect, it } from 'vitest';
import { printedLine } from './printed-line.ts';

const line = 'passgate {"kind":"finding","message":"a \\"quote\\", ü, a \\\\ and a\\ttab","n":1}';

/** As k6 quotes the message of its text format: Go's `%q`. */
const quoted = JSON.stringify(line).replace('\\t', '\\x09');

describe('a line in the log of k6', () => {
  it.each<[string, string]>([
    ['raw', line],
    ['text', `time="2026-11-30T17:00:00Z" level=info msg=${quoted} source=console`],
    ['JSON', JSON.stringify({ level: 'info', msg: line, source: 'console', time: '2026-11-30T17:00:00Z' })],
    ['raw, with a time before it', `2026-11-30T17:00:00.123456789Z ${line}`],
    ['raw, as a container runtime stores it', `2026-11-30T17:00:00.1Z stderr F ${line}`],
  ])('is found in the format %s', (_name, text) => {
    expect(printedLine(text)).toBe(line);
  });

  it.each([
    ['another message', 'time="…" level=warning msg="The test has generated metrics"'],
    ['a message about Passgate', 'level=error msg="passgate could not be reached"'],
    ['half a line in the text format', `time="2026" level=info msg=${quoted.slice(0, 40)}`],
    ['nothing', ''],
  ])('is not made of %s', (_name, text) => {
    expect(printedLine(text)).toBe(text);
  });
});
