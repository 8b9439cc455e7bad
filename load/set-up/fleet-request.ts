import type { Target, World } from '../../core/index.ts';
import type { Feeders } from '../feeders/feeder-data.ts';
import type { PlannedLoad } from '../protocol.ts';
import type { FleetNeeds } from '../scenarios/registry.ts';
import type { DeviceRange } from '../virtual-users.ts';
import type { ViewerSignIn } from './viewer-sign-in.ts';

/** What a fleet is made ready from. */
export interface FleetRequest {
  readonly world: World;
  readonly target: Target;
  readonly plan: PlannedLoad;
  readonly needs: FleetNeeds;
  /** The devices that are made ready, by their numbers in the whole fleet. */
  readonly range: DeviceRange;
  /** How viewers sign in at a real provider; absent where nobody can. */
  readonly viewers?: ViewerSignIn;
  /** What devices have from files; absent where all is made up. */
  readonly feeders?: Feeders;
  /** Hears every secret, so that none is ever shown. */
  readonly learnSecret: (value: string) => void;
}
