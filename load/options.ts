import type { Check, LoadMeasurement, Masker, Target, World } from '../core/index.ts';
import type { Progress } from './progress.ts';

export const scenarioNames = ['polling', 'throttling'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

export interface LoadOptions {
  readonly world: World;
  /** The project's folder: the scenarios are bundled from its sources. */
  readonly root: string;
  readonly k6Path: string;
  readonly scenario: string;
  readonly target: Target;
  readonly devices: number;
  /** Between two polls of a device; 5 s unless given, never below 3 s. */
  readonly intervalMs?: number;
  readonly durationMs: number;
  readonly seed?: number;
  /** Receives the bundle and k6's log. */
  readonly outDir: string;
  readonly masker: Masker;
  readonly onProgress?: (progress: Progress) => void;
}

export interface LoadResult {
  readonly checks: Check[];
  /** Absent when the run came to no figures. */
  readonly measurement?: LoadMeasurement;
}
