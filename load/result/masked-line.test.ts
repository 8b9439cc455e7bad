import { expect, it } from 'vitest';
import { createMasker, maskEvidence } from '../../core/index.ts';
import { concealForTests } from '../../core/masking/testing/conceal-for-tests.ts';
import { sensitiveNames } from '../../openapi/generated/sensitive.ts';
import { concealedFinding } from '../k6/judging/finding-exchange.ts';
import type { FindingLine, LineKey } from '../lines.ts';
import { maskedLine } from './masked-line.ts';

const raw = {
  ...{ kind: 'finding', run: 'r', runner: 0, user: 0, sequence: 1, instance: 'i', atMs: 1 },
  ...{ key: 'k', type: 'invalid', operation: 'getProfiles', expected: 'a string', received: '4711471' },
  pointer: '/profiles/Cable/attributes/userID/value',
  message: 'a string was expected, received 4711471',
  exchange: {
    request: { method: 'GET', url: 'http://h/api/v2/REF30/profiles/code/7KQ2MXD', headers: {} },
    response: { status: 200, headers: {}, body: '{"attributes":{"userID":{"value":4711471}}}' },
  },
} as const satisfies LineKey & FindingLine;
const masker = () => createMasker({ key: 'key-of-the-run', names: sensitiveNames });
const values = /4711471|7KQ2MXD/;

it('masks a line that nobody with the key of the run has masked, whatever its seal says', () => {
  for (const seal of [undefined, '', '0'.repeat(32)]) {
    const line = seal === undefined ? raw : { ...raw, seal };
    expect(JSON.stringify(maskedLine(line, masker()))).not.toMatch(values);
  }
});

it('leaves the values of a line alone that k6 has masked', () => {
  const conceal = concealForTests(sensitiveNames);
  const { request, response } = maskEvidence(
    { kind: 'invalid', message: '', exchange: raw.exchange },
    masker(),
  ).exchange ?? { request: raw.exchange.request };
  const shown = { ...raw, exchange: { request, ...(response === undefined ? {} : { response }) } };
  const sent = concealedFinding(shown, conceal);
  expect(JSON.stringify(sent)).not.toMatch(values);
  // As it comes over the network.
  expect(maskedLine(JSON.parse(JSON.stringify(sent)), masker())).toEqual(sent);
});

it('does not believe the seal of another line', () => {
  const { seal } = concealedFinding(raw, concealForTests(sensitiveNames));
  expect(JSON.stringify(maskedLine({ ...raw, seal }, masker()))).not.toMatch(values);
});
