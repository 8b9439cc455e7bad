import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from './report.schema.json' with { type: 'json' };
import type { Report } from './report.ts';
import { failing, passing, reportWith, skippedStage, stageOf } from './testing/example.ts';
import { fullReport } from './testing/measured.ts';
import { asReport } from './validate.ts';
import { readReport, writeReport } from './write.ts';

const { run } = reportWith();
const cut = { ...run, complete: false, reached: { ended: 1, asked: 6, during: 'generated' as const } };
const unjudgedCheck = {
  ...passing('load/k6'),
  verdict: 'unjudged' as const,
  evidence: [{ kind: 'tool', message: 'no k6' }],
};

describe('the schema of the report', () => {
  it('is a schema', () => {
    const ajv = new Ajv2020();
    expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null]);
  });

  it.each<[string, Report]>([
    ['a full pass', reportWith()],
    ['every figure and field', fullReport()],
    [
      'a failure',
      reportWith({
        verdict: 'failed',
        exitCode: 1,
        stages: [stageOf('verify', 'failed', [failing('v', 'logout')])],
      }),
    ],
    [
      'an unjudged stage',
      reportWith({
        verdict: 'unjudged',
        exitCode: 3,
        stages: [stageOf('load', 'unjudged', [unjudgedCheck])],
      }),
    ],
    [
      'a partial pass',
      reportWith({ stages: [stageOf('verify', 'passed'), skippedStage('load', 'not-selected')] }),
    ],
    [
      'a run cut short',
      reportWith({
        verdict: 'unjudged',
        exitCode: 3,
        run: cut,
        stages: [skippedStage('load', 'interrupted')],
      }),
    ],
    [
      'a run without readable documents',
      reportWith({
        verdict: 'failed',
        exitCode: 1,
        documents: {},
        stages: [stageOf('documents', 'failed', [failing('d', 'logout')])],
      }),
    ],
  ])('accepts %s', (_name, report) => {
    expect(asReport(report, 'it')).toBe(report);
  });

  it.each<[string, unknown]>([
    ['a pass with exit code 1', reportWith({ exitCode: 1 })],
    [
      'a failure with exit code 0',
      reportWith({ verdict: 'failed', stages: [stageOf('verify', 'failed', [failing('v', 'logout')])] }),
    ],
    [
      'a pass over a failed stage',
      reportWith({
        stages: [stageOf('documents', 'passed'), stageOf('verify', 'failed', [failing('v', 'logout')])],
      }),
    ],
    [
      'a pass over a stage skipped because of an earlier one',
      reportWith({ stages: [stageOf('verify', 'passed'), skippedStage('load')] }),
    ],
    [
      'a pass of nothing but the report',
      reportWith({ stages: [skippedStage('load', 'not-selected'), stageOf('report', 'passed')] }),
    ],
    ['a pass that was cut short', reportWith({ run: cut })],
    ['a pass without the map of documents', reportWith({ documents: {} })],
    ['a failure without a failed stage', reportWith({ verdict: 'failed', exitCode: 1 })],
    [
      'unjudged over a failed stage',
      reportWith({
        verdict: 'unjudged',
        exitCode: 3,
        stages: [stageOf('verify', 'failed', [failing('v', 'logout')])],
      }),
    ],
    [
      'a whole run with an interrupted stage',
      reportWith({ verdict: 'unjudged', exitCode: 3, stages: [skippedStage('load', 'interrupted')] }),
    ],
    ['a passed stage without checks', reportWith({ stages: [stageOf('verify', 'passed', [])] })],
    [
      'a passed stage with a required failure',
      reportWith({ stages: [stageOf('verify', 'passed', [passing('a'), failing('v', 'logout')])] }),
    ],
    [
      'a failed stage without a failed check',
      reportWith({ verdict: 'failed', exitCode: 1, stages: [stageOf('verify', 'failed')] }),
    ],
    [
      'a failure without evidence',
      reportWith({
        verdict: 'failed',
        exitCode: 1,
        stages: [stageOf('verify', 'failed', [{ ...failing('v', 'logout'), evidence: [] }])],
      }),
    ],
    [
      'a skipped stage with a duration',
      reportWith({
        stages: [stageOf('verify', 'passed'), { ...skippedStage('load', 'not-selected'), durationMs: 0 }],
      }),
    ],
    [
      'a skipped stage without a reason',
      reportWith({ stages: [stageOf('verify', 'passed'), { name: 'load', status: 'skipped', checks: [] }] }),
    ],
    ['an unknown property', { ...reportWith(), colour: 'green' }],
    ['another schema', { ...reportWith(), schema: 'passgate-report/2' }],
    ['no object at all', 'passed'],
  ])('refuses %s', (_name, report) => {
    expect(() => asReport(report, 'it')).toThrow(/it does not match the schema passgate-report\/1/);
  });
});

describe('writing and reading', () => {
  it('reads a report by folder and by file, and refuses to write one that does not match the schema', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passgate-report-'));
    const path = await writeReport(reportWith(), folder);
    expect((await readReport(folder)).report).toEqual(reportWith());
    expect((await readReport(path)).path).toBe(path);
    await expect(writeReport(reportWith({ exitCode: 3 }), folder)).rejects.toMatchObject({
      code: 'INTERNAL',
    });
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(reportWith());
    await writeFile(path, '{"half":');
    await expect(readReport(folder)).rejects.toMatchObject({ code: 'INPUT_FILE', exitCode: 2 });
    await rm(folder, { recursive: true });
    await expect(readReport(folder)).rejects.toMatchObject({ code: 'INPUT_FILE', exitCode: 2 });
  });
});
