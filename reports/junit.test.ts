import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { reportWith, skippedStage } from './example.test-data.ts';
import { hostile, hostileReport, mixedReport } from './hostile.test-data.ts';
import { renderJunit } from './junit.ts';

/**
 * What `junit-10.xsd` of Jenkins' xUnit plugin allows, in our own words, for the XML as a tree: no element or attribute
 * beside these, the required ones there, counts and times of its lexical forms.
 */
const text = { type: 'string' };
const count = { type: 'string', pattern: '^\\d+$' };
const time = { type: 'string', pattern: '^\\d+\\.\\d{3}$' };
const list = (items: object) => ({ type: 'array', items });
const strict = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const told = strict({ '@message': text, '@type': text, '#text': text });
const testcase = strict(
  { '@name': text, '@classname': text, '@time': time, failure: told, error: told, skipped: told },
  ['@name'],
);
const property = strict({ '@name': text, '@value': text }, ['@name', '@value']);
const suite = strict(
  {
    '@name': text,
    '@tests': count,
    '@failures': count,
    '@errors': count,
    '@skipped': count,
    '@time': time,
    '@timestamp': text,
    properties: strict({ property: list(property) }),
    testcase: list(testcase),
  },
  ['@name', '@tests', '@failures', '@errors'],
);
const testsuites = strict(
  {
    '@name': text,
    '@time': time,
    '@tests': count,
    '@failures': count,
    '@errors': count,
    testsuite: list(suite),
  },
  ['testsuite'],
);
const matches = new Ajv2020().compile(strict({ '?xml': {}, testsuites }, ['testsuites']));

interface Tree {
  readonly testsuites: Record<string, string> & {
    readonly testsuite: readonly (Record<string, string> & {
      readonly testcase: readonly Record<string, string & Record<string, string>>[];
    })[];
  };
}

function treeOf(xml: string): Tree {
  expect(XMLValidator.validate(xml)).toBe(true);
  const tree: Tree = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name, path) => ['testsuite', 'testcase', 'property'].includes(name) && path !== '',
  }).parse(xml);
  matches(tree);
  expect(matches.errors).toBeNull();
  return tree;
}

function outcomesOf(tree: Tree): string[] {
  return tree.testsuites.testsuite.flatMap((one) =>
    (one.testcase ?? []).map(
      (each) => ['failure', 'error', 'skipped'].find((tag) => tag in each) ?? 'passed',
    ),
  );
}

it('has a case for each check; unjudged is an error, what did not run or is not required is skipped', () => {
  const tree = treeOf(renderJunit(mixedReport()));
  expect(outcomesOf(tree)).toEqual(['passed', 'passed', 'skipped', 'failure', 'skipped', 'error', 'passed']);
  expect(tree.testsuites).toMatchObject({ '@tests': '7', '@failures': '1', '@errors': '1' });
  const verify = tree.testsuites.testsuite[3];
  expect(verify?.['@time']).toBe('1.200');
  expect(verify?.testcase[0]?.failure?.['#text']).toMatch(/at: \/code\nexpected: a required property\n/);
});

it('gives a stage that did not run no time', () => {
  const suites = treeOf(renderJunit(mixedReport())).testsuites.testsuite;
  expect(suites[2]).not.toHaveProperty('@time');
});

it('is never green for a run that was cut short', () => {
  const run = { ...reportWith().run, complete: false };
  const cut = { verdict: 'unjudged', exitCode: 3, run } as const;
  expect(outcomesOf(treeOf(renderJunit(reportWith(cut))))).toContain('error');
  const stages = [skippedStage('load', 'interrupted')];
  expect(outcomesOf(treeOf(renderJunit(reportWith({ ...cut, stages }))))).toEqual(['error']);
});

it('escapes what would break it, and keeps the rest', () => {
  const tree = treeOf(renderJunit(hostileReport()));
  const message = tree.testsuites.testsuite[0]?.testcase[0]?.failure?.['@message'];
  const kept = hostile.replace(/\s+/g, ' ').replace(/\p{Cc}|\p{Cs}/gu, '\ufffd');
  expect(message?.trim()).toBe(kept.trim());
});
