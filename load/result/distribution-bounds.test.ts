import { expect, it } from 'vitest';
import { bucketBoundMs, bucketOf } from '../histogram.ts';
import { BucketCounts } from './distribution.ts';

it.each([
  ['in the bucket of the bound', bucketOf(250), 0],
  ['in the bucket after it', bucketOf(250) + 1, 3],
  ['in the bucket before it', bucketOf(250) - 1, 0],
])('counts values %s as above the bound or not', (_name, bucket, above) => {
  const counts = new BucketCounts();
  counts.add([bucket, 3], bucketBoundMs(bucket));
  expect(counts.countAbove(250)).toBe(above);
});
