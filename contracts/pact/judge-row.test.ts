import { expect, it } from 'vitest';
import { interactions } from '../interactions/index.ts';
import type { ExampleExchange, Interaction } from '../interactions/row.ts';
import { judgeRow } from './judge-row.ts';

const row = interactions.find(({ operation }) => operation === 'registerClient');

function changed({ call = {}, answer = {} }: { call?: object; answer?: object }): Interaction {
  if (row === undefined) throw new Error('no row of registerClient');
  const { example } = row;
  const given: ExampleExchange = {
    call: { ...example.call, ...call },
    answer: { ...example.answer, ...answer },
  };
  return { ...row, example: given };
}

it.each<[string, Parameters<typeof changed>[0], object[]]>([
  ['as it is', {}, []],
  ['a request without what it needs', { call: { body: {} } }, [{ pointer: '/software_statement' }]],
  ['an answer of another form', { answer: { contentType: 'text/html', body: '<p>' } }, [{ kind: 'schema' }]],
  ['an answer of another status', { answer: { status: 204 } }, [{ kind: 'schema' }]],
])('the example of a row, %s', async (_name, change, evidence) => {
  const found = await judgeRow(changed(change));
  expect(found).toMatchObject(evidence);
  expect(found.length).toBe(evidence.length);
});
