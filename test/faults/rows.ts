import { diskRows } from './disk.ts';
import type { FaultRow } from './row.ts';

export const faultRows: readonly FaultRow[] = [...diskRows];
