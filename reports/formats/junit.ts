import { XMLBuilder } from 'fast-xml-parser';
import type { StageResult } from '../../core/index.ts';
import type { Report } from '../report.ts';
import { viewOf } from '../view/report-view.ts';
import type { TestCase } from '../view/test-cases.ts';

/**
 * Returns `junit.xml` in the dialect whose schema Jenkins publishes (a test validates against it)
 * and that GitLab, Azure and GitHub's publishers read: a suite for each stage, a case for each
 * check. Unjudged is `<error>`; a stage that did not run, a pending interaction and any other check
 * that is not required are `<skipped>`. Single checks are not timed, so cases have no `time`.
 */
export function renderJunit(report: Report): string {
  const { cases } = viewOf(report);
  const suites = report.stages.map((stage) =>
    suiteOf(
      report,
      stage,
      cases.filter((one) => one.stage === stage.name),
    ),
  );
  const withoutStage = cases.filter((one) => !report.stages.some(({ name }) => name === one.stage));
  if (withoutStage.length > 0) {
    suites.push(suiteOf(report, { name: 'report', status: report.verdict, checks: [] }, withoutStage));
  }
  const { skipped: _, ...counts } = countsOf(cases);
  const attributes = { name: 'passgate gate', ...counts, time: seconds(report.run.durationMs) };
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
    processEntities: true,
  });
  const document = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { ...asAttributes(attributes), testsuite: suites },
  };
  return builder.build(document);
}

type XmlElement = Record<string, unknown>;

function suiteOf(report: Report, stage: StageResult, cases: readonly TestCase[]): XmlElement {
  const properties = viewOf(report).conditions.map(([name, value]) => asAttributes({ name, value }));
  return {
    ...asAttributes({
      name: stage.name,
      ...countsOf(cases),
      timestamp: report.run.startedAt.replace(/\.\d+Z$/, ''),
      ...(stage.durationMs === undefined ? {} : { time: seconds(stage.durationMs) }),
    }),
    properties: { property: properties },
    testcase: cases.map(caseElement),
  };
}

const tags = {
  passed: undefined,
  failed: 'failure',
  unjudged: 'error',
  skipped: 'skipped',
  pending: 'skipped',
} as const;

function caseElement(one: TestCase): XmlElement {
  const name = one.title === one.id ? one.id : `${one.title} [${one.id}]`;
  const start = asAttributes({ name, classname: `passgate.${one.stage}.${one.operation ?? 'general'}` });
  const tag = tags[one.outcome];
  if (tag === undefined) return start;
  const type = one.evidence[0]?.kind ?? one.rawStatus;
  const { message, detail } = one;
  // The schema gives <skipped> no attributes.
  if (tag === 'skipped') return { ...start, skipped: clean(`${message}\n${detail}`) };
  return { ...start, [tag]: { ...asAttributes({ message, type }), '#text': clean(detail) } };
}

function countsOf(cases: readonly TestCase[]): Record<'tests' | 'failures' | 'errors' | 'skipped', number> {
  const of = (outcome: TestCase['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: of('failed'),
    errors: of('unjudged'),
    skipped: of('skipped') + of('pending'),
  };
}

function asAttributes(given: Readonly<Record<string, string | number>>): XmlElement {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`@${name}`, clean(String(value)).replace(/\s+/g, ' ')]),
  );
}

/** Replaces the characters that XML 1.0 cannot hold, not even escaped. */
function clean(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
