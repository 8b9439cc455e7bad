/**
 * `passgate/load`: building blocks of a scenario that need nothing of k6 itself: due times of many devices in few virtual users,
 * and verdicts on bodies that are remembered.
 */
export { judgeWith } from './k6/judge-text.ts';
export { Verdicts } from './k6/verdicts.ts';
export { DueWheel } from './k6/wheel.ts';
