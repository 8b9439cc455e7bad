import {
  type Exchange,
  type PlaybackMark,
  permitted,
  playbackMark,
  readExchange,
} from '../../certify/index.ts';

/**
 * Returns the exchanges of a recording with a mark behind each permit by which a step of a guided
 * session played. `playbacks` have the time at which the provider was asked for it, which differs
 * from the recorder's by the way between the two: the nearest permit is meant.
 */
export function withPlaybacks(
  exchanges: readonly Exchange[],
  playbacks: readonly PlaybackMark[],
): readonly Exchange[] {
  const marked = [...exchanges];
  for (const { step, atMs } of playbacks) {
    const permits = marked.filter(permitted);
    const [permit] = permits.sort((a, b) => Math.abs(a.sentMs - atMs) - Math.abs(b.sentMs - atMs));
    if (permit === undefined) continue;
    const { answeredMs: sentMs, address } = permit;
    // Where the recorder has a steady clock, exchanges are put in order by that.
    const steadyMs = permit.steadyMs === undefined ? undefined : permit.steadyMs + sentMs - permit.sentMs;
    const mark = playbackMark({ place: `step ${step}`, sentMs, address });
    const read = readExchange(mark, 0, { fingerprint: (secret) => secret });
    marked.splice(marked.indexOf(permit) + 1, 0, { ...read, steadyMs });
  }
  return marked.map((one, index) => ({ ...one, index }));
}
