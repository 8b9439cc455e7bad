import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { apiNames } from '../../core/index.ts';
import { bundleOptions } from '../../load/run/bundle.ts';
import { sampleBodies } from '../../openapi/testing/mutants/bodies.ts';

/** What strict validation of one sample costs in Node, beside parsing its text. Times in microseconds, medians. */
export interface ValidationCost {
  readonly operation: string;
  readonly file: string;
  readonly bytes: number;
  readonly validateUs: number;
  /** Of `JSON.parse` on the same text; absent for other texts. */
  readonly parseUs?: number;
}

/** What the validators weigh in the bundle of one load scenario, in bytes of minified text. */
export interface BundleSize {
  readonly scenario: string;
  readonly bundleBytes: number;
  readonly validatorBytes: number;
}

export interface Repetition {
  readonly rounds: number;
  readonly callsPerRound: number;
}

export function validationCosts(root: string, repetition: Repetition): ValidationCost[] {
  const bodies = apiNames.flatMap((api) =>
    sampleBodies(root, api, join(root, 'openapi/samples'), `${api}.index.json`),
  );
  return bodies.map(({ operationId, file, text, body, accepts }) => ({
    operation: operationId,
    file,
    bytes: text.length,
    validateUs: medianUs(() => accepts(body), repetition),
    ...(file.endsWith('.json')
      ? { parseUs: medianUs(() => JSON.parse(text) !== undefined, repetition) }
      : {}),
  }));
}

export async function bundleSizes(root: string): Promise<BundleSize[]> {
  const scenarios = readdirSync(join(root, 'load/scenarios'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return Promise.all(
    scenarios.map(async (scenario) => {
      const { metafile } = await build(bundleOptions(root, scenario));
      const outputs = Object.values(metafile.outputs);
      const validators = outputs.flatMap(({ inputs }) =>
        Object.entries(inputs).filter(([path]) => path.includes('generated/validators')),
      );
      return {
        scenario,
        bundleBytes: outputs.reduce((sum, { bytes }) => sum + bytes, 0),
        validatorBytes: validators.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0),
      };
    }),
  );
}

/** The median of several rounds, each the mean of many calls: one call is shorter than the clock's step. */
export function medianUs(call: () => boolean, { rounds, callsPerRound }: Repetition): number {
  const means: number[] = [];
  // The first round warms up the compiler and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const startMs = performance.now();
    let held = 0;
    for (let index = 0; index < callsPerRound; index += 1) if (call()) held += 1;
    const tookMs = performance.now() - startMs;
    if (held !== callsPerRound) throw new Error('what is measured must hold each time');
    if (round > 0) means.push((tookMs * 1000) / callsPerRound);
  }
  return median(means);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
