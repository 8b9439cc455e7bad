import { diskRows } from './disk.ts';
import { inputRows } from './hostile-inputs.ts';
import { k6Rows } from './k6.ts';
import type { FaultRow } from './row.ts';
import { signalRows } from './signals.ts';
import { surroundingRows } from './surroundings.ts';
import { targetRows } from './targets.ts';

export const faultRows: readonly FaultRow[] = [
  ...targetRows,
  ...k6Rows,
  ...diskRows,
  ...signalRows,
  ...surroundingRows,
  ...inputRows,
];
