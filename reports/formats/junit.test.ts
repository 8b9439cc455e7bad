import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { reportWith, skippedStage } from '../testing/example.ts';
import { hostile, hostileReport, manyFailures, mixedReport, pendingReport } from '../testing/hostile.ts';
import { fullReport } from '../testing/measured.ts';
import { renderJunit } from './junit.ts';

/** The schema that Jenkins publishes for its JUnit plugin, under the licence in its text. */
const schemaPath = join(import.meta.dirname, '../testing/junit.xsd');

interface Tree {
  readonly testsuites: Record<string, string> & {
    readonly testsuite: readonly (Record<string, string> & {
      readonly testcase: readonly Record<string, string & Record<string, string>>[];
    })[];
  };
}

async function errorsOf(xml: string): Promise<string[]> {
  const schema = await readFile(schemaPath, 'utf8');
  const { errors } = await validateXML({ xml: { fileName: 'junit.xml', contents: xml }, schema });
  return errors.map(({ message }) => message);
}

async function treeOf(xml: string): Promise<Tree> {
  expect(await errorsOf(xml)).toEqual([]);
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name, path) => ['testsuite', 'testcase', 'property'].includes(name) && path !== '',
  }).parse(xml);
}

function outcomesOf(tree: Tree): string[] {
  return tree.testsuites.testsuite.flatMap((one) =>
    (one.testcase ?? []).map(
      (each) => ['failure', 'error', 'skipped'].find((tag) => tag in each) ?? 'passed',
    ),
  );
}

it('is validated against the schema, which refuses unknown attributes', async () => {
  const xml = renderJunit(mixedReport()).replace('<testcase ', '<testcase colour="green" ');
  expect(await errorsOf(xml)).toContainEqual(expect.stringMatching(/colour/));
});

it('has a case for each check: unjudged is an error, not run or not required is skipped', async () => {
  const tree = await treeOf(renderJunit(mixedReport()));
  expect(outcomesOf(tree)).toEqual(['passed', 'passed', 'skipped', 'failure', 'skipped', 'error', 'passed']);
  expect(tree.testsuites).toMatchObject({ '@tests': '7', '@failures': '1', '@errors': '1' });
  const verify = tree.testsuites.testsuite[3];
  expect(verify?.['@time']).toBe('1.200');
  expect(verify?.testcase[0]?.failure?.['#text']).toMatch(/at: \/code\nexpected: a required property\n/);
});

it('marks a failed pending interaction as skipped', async () => {
  const tree = await treeOf(renderJunit(pendingReport()));
  expect(outcomesOf(tree)).toEqual(['skipped', 'passed']);
  expect(tree.testsuites.testsuite[0]).toMatchObject({ '@tests': '2', '@failures': '0', '@skipped': '1' });
  expect(renderJunit(pendingReport())).toMatch(/<skipped>failed \(pending\): /);
});

it('has no time for a stage that did not run', async () => {
  const suites = (await treeOf(renderJunit(mixedReport()))).testsuites.testsuite;
  expect(suites[2]).not.toHaveProperty('@time');
});

it('has an error for a run that was cut short', async () => {
  const run = { ...reportWith().run, complete: false };
  const cut = { verdict: 'unjudged', exitCode: 3, run } as const;
  expect(outcomesOf(await treeOf(renderJunit(reportWith(cut))))).toContain('error');
  const stages = [skippedStage('load', 'interrupted')];
  expect(outcomesOf(await treeOf(renderJunit(reportWith({ ...cut, stages }))))).toEqual(['error']);
});

it('escapes what XML cannot hold, and keeps the rest', async () => {
  const tree = await treeOf(renderJunit(hostileReport()));
  const message = tree.testsuites.testsuite[0]?.testcase[0]?.failure?.['@message'];
  const kept = hostile.replace(/\s+/g, ' ').replace(/\p{Cc}|\p{Cs}/gu, '\ufffd');
  expect(message).toContain(kept.trim());
});

it('matches the schema with exchanges and rules, and with many failures', async () => {
  await treeOf(renderJunit(fullReport()));
  await treeOf(renderJunit(manyFailures(500)));
});
