import { isStageTrouble, type StageName, stageNames } from '../../core/index.ts';

/** What compares whole runs, and so needs every stage. */
const ofWholeRun = ['baseline/checks', 'baseline/load-counts'];

/** The checks that a rerun repeats. */
export class CheckSelection {
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    this.ids = [...new Set(ids)];
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Returns the selected ids of a stage. */
  of(stage: StageName): readonly string[] {
    return this.ids.filter((id) => stageOfId(id) === stage);
  }

  /** Returns whether all of a stage is repeated, as something about the stage itself went wrong. */
  isWhole(stage: StageName): boolean {
    return this.#needsAll || this.of(stage).some(isStageTrouble);
  }

  /** The stages that the selected checks need, in the order in which they run. */
  get stages(): readonly StageName[] {
    return stageNames.filter((stage) => this.#needsAll || this.of(stage).length > 0);
  }

  get #needsAll(): boolean {
    return this.ids.some((id) => ofWholeRun.includes(id));
  }
}

/** Returns the stage that an id begins with; none for an id of no stage. */
export function stageOfId(id: string): StageName | undefined {
  return stageNames.find((stage) => id.startsWith(`${stage}/`));
}
