/** Histograms as k6 counts them and as its lines carry them. Both sides import this file, so it imports nothing. */

/**
 * Buckets of every histogram: log-linear, 64 to an octave from 1/64 ms on and a quarter of a
 * microsecond wide below, so that the middle of a bucket is within 0.8 % of each of its values.
 * Bucket i holds the values up to and including `bucketBoundMs(i)`; the last holds everything above
 * about 65 s too.
 */
const stepsPerMs = 4096;
const stepsPerOctave = 64;
const octaves = 22;
const largestStep = stepsPerOctave * 2 ** octaves - 1;

export const bucketCount = stepsPerOctave * (octaves + 1);

/** By a name of its own: k6's engine looks `Math` up anew each time. */
const { clz32 } = Math;

export function bucketOf(valueMs: number): number {
  // Comparisons, not functions of Math: k6 counts two values of every request, and its engine takes
  // long to find them.
  const exact = valueMs * stepsPerMs;
  if (!(exact > 1)) return 0;
  let step = exact < largestStep ? exact | 0 : largestStep;
  if (step === exact) step -= 1;
  if (step < stepsPerOctave) return step;
  const octave = 31 - clz32(step) - 6;
  return stepsPerOctave * octave + (step >> octave);
}

/** Returns the largest value, in milliseconds, that belongs to a bucket. */
export function bucketBoundMs(bucket: number): number {
  if (bucket < 2 * stepsPerOctave) return (bucket + 1) / stepsPerMs;
  const octave = Math.floor(bucket / stepsPerOctave) - 1;
  return ((bucket - stepsPerOctave * octave + 1) * 2 ** octave) / stepsPerMs;
}

/** Returns the value, in milliseconds, that stands for all values of a bucket: its middle. */
export function bucketMiddleMs(bucket: number): number {
  const lower = bucket === 0 ? 0 : bucketBoundMs(bucket - 1);
  return (lower + bucketBoundMs(bucket)) / 2;
}

/** Returns the counts that are not zero, and sets all to zero. */
export function takeSparse(counts: Int32Array): number[] {
  const sparse: number[] = [];
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0;
    if (count > 0) sparse.push(index, count);
  }
  counts.fill(0);
  return sparse;
}
