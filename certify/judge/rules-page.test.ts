import { expect, it } from 'vitest';
import { isObservable, type Rule } from './rule.ts';
import { clientRules } from './rules.ts';

/** The page of all rules. `npm test -- certify/judge/rules-page -u` writes it anew. */
const page = '../../docs/certify-rules.md';

function pageOf(rules: readonly Rule[]): string {
  const phases = [...new Set(rules.map(({ phase }) => phase))];
  const sections = phases.map((phase) => {
    const rows = rules.filter((rule) => rule.phase === phase).map(rowOf);
    const title = `## ${phase.charAt(0).toUpperCase()}${phase.slice(1)}`;
    return [
      title,
      '',
      '| rule | sentence | level | judged by, or show instead | source |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `${[
    '<!-- Written by certify/judge/rules-page.test.ts from the table of rules. Do not edit. -->',
    '# Client rules',
    'What [`passgate certify`](certify.md) judges a client by. A rule is judged from a recording; where none shows it, the table says what to show instead. What stands after “where” is what a recording must show for the rule to be required.',
    ...sections,
  ].join('\n\n')}\n`;
}

function rowOf(rule: Rule): string {
  const feature = isObservable(rule) && rule.feature !== undefined ? `, where: ${rule.feature}` : '';
  const how = isObservable(rule) ? `recording. ${rule.drive}` : `show: ${rule.show}`;
  const cells = [`\`${rule.id}\``, rule.sentence, `${rule.level}${feature}`, how, rule.source];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
}

it('are all in the documentation, with level, source and what to do', async () => {
  await expect(pageOf(clientRules)).toMatchFileSnapshot(page);
});

it('have each a name of its own', () => {
  const ids = clientRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
