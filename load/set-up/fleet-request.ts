import type { Target, World } from '../../core/index.ts';
import type { PlannedLoad } from '../protocol.ts';
import type { FleetNeeds } from '../scenarios/registry.ts';

/** What a fleet is made ready from. */
export interface FleetRequest {
  readonly world: World;
  readonly target: Target;
  readonly plan: PlannedLoad;
  readonly needs: FleetNeeds;
  /** Hears every secret, so that none is ever shown. */
  readonly learnSecret: (value: string) => void;
}
