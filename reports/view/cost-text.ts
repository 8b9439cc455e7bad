import type { LoadMeasurement, PlannedFigure } from '../../core/index.ts';
import { megabytes } from './format.ts';

/**
 * Returns how the cost of a run compares with the plan, for people; `undefined` where that does not
 * matter.
 */
export function costText({ cost }: Pick<LoadMeasurement, 'cost'>): string | undefined {
  if (cost?.isNotable !== true) return undefined;
  const text = ({ measured, planned }: PlannedFigure, show: (figure: number) => string): string =>
    `${show(measured)}, planned ${show(planned)} (${(measured / planned).toFixed(1)} times)`;
  const { cpuSecondsPer1000, memoryBytes } = cost;
  const parts = [
    ...(cpuSecondsPer1000 === undefined
      ? []
      : [text(cpuSecondsPer1000, (seconds) => `${seconds.toFixed(2)} CPU-s per 1,000 requests`)]),
    ...(memoryBytes === undefined ? [] : [text(memoryBytes, megabytes)]),
  ];
  return parts.join('; ');
}
