import { describe, expect, it } from 'vitest';
import { PassgateError } from '../core/index.ts';
import { assertClusterOptions } from './load-in-cluster.ts';

type Options = Parameters<typeof assertClusterOptions>[0];

const none: Options = {
  kubernetes: undefined,
  image: undefined,
  wait: false,
  target: undefined,
  out: undefined,
  part: undefined,
  k6Out: [],
  dashboard: false,
  plan: false,
  json: false,
};
const inCluster: Options = { ...none, kubernetes: 'run' };

/** Returns what is said against options. */
function said(options: Options): string {
  try {
    assertClusterOptions(options);
    return '';
  } catch (error) {
    if (!(error instanceof PassgateError)) throw error;
    return `${error.exitCode}: ${error.message} ${error.hint}`;
  }
}

describe('the options of a run in a cluster', () => {
  it.each<[string, { options: Options; says: RegExp }]>([
    ['--wait alone', { options: { ...none, wait: true }, says: /^2: --wait needs --kubernetes DIR/ }],
    ['--image alone', { options: { ...none, image: 'x' }, says: /^2: --image needs --kubernetes DIR/ }],
    [
      '--image with --plan',
      { options: { ...none, image: 'x', plan: true }, says: /^2: --image needs --kubernetes DIR/ },
    ],
    [
      '--out without --wait',
      { options: { ...inCluster, out: 'x' }, says: /^2: --out has no effect .* only with --wait/ },
    ],
    [
      '--plan',
      { options: { ...inCluster, plan: true }, says: /^2: --plan has no effect .*--plan by itself/ },
    ],
    [
      '--plan and --json',
      { options: { ...inCluster, plan: true, json: true }, says: /^2: --plan has no effect/ },
    ],
    [
      '--plan and --out',
      {
        options: { ...inCluster, plan: true, out: 'x' },
        says: /^2: --out and --plan have no effect .*only with --wait.*--plan by itself/,
      },
    ],
    [
      '--part, also with --wait',
      { options: { ...inCluster, wait: true, part: 2 }, says: /^2: --part has no effect .*every runner/ },
    ],
    [
      '--k6-out and --dashboard',
      {
        options: { ...inCluster, k6Out: ['json=x'], dashboard: true },
        says: /^2: --k6-out and --dashboard have no effect with --kubernetes\. Omit [^.]*\.$/,
      },
    ],
    [
      'an image that no cluster can name',
      {
        options: { ...inCluster, image: 'my image' },
        says: /^2: --image "my image" is not the name/,
      },
    ],
  ])('refuse %s', (_name, { options, says }) => {
    expect(said(options)).toMatch(says);
  });

  it.each<[string, Options]>([
    ['none of them', none],
    ['--plan without a cluster', { ...none, plan: true, part: 1, k6Out: ['json=x'] }],
    ['--json for what was written', { ...inCluster, json: true }],
    ['--json and --out for the report', { ...inCluster, json: true, wait: true, out: 'x' }],
    [
      'an image by its digest',
      { ...inCluster, image: `registry.example:5000/team/passgate@sha256:${'0a'.repeat(32)}` },
    ],
    ['an image by its tag', { ...inCluster, image: 'team__x/passgate:0.1.0-rc.1_b' }],
  ])('take %s', (_name, options) => {
    expect(said(options)).toBe('');
  });
});
