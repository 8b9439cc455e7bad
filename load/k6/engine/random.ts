/**
 * Numbers that look random and are the same for the same seed and index, so that a run can be
 * repeated.
 */

/** Returns a number in [0, 1) for the `draw`-th draw of a device. */
export function uniform(seed: number, device: number, draw: number): number {
  let mixed = (seed ^ Math.imul(device + 1, 0x9e3779b1) ^ Math.imul(draw + 1, 0x85ebca6b)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/**
 * Returns how long a person takes: log-normal with the given median; a third take more than 1.4
 * times it, one in twenty more than 3.7 times.
 */
export function humanDelayMs(medianMs: number, seed: number, device: number, draw: number): number {
  const spread = 0.8;
  const first = 1 - uniform(seed, device, draw);
  const second = uniform(seed, device, draw + 1);
  const normal = Math.sqrt(-2 * Math.log(first)) * Math.cos(2 * Math.PI * second);
  return medianMs * Math.exp(spread * normal);
}
