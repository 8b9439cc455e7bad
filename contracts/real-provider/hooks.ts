import {
  type CallHook,
  HookFailed,
  type HookName,
  hookCaller,
  type Masker,
  type World,
} from '../../core/index.ts';
import { Obstruction } from '../verification/obstruction.ts';
import { NotArranged } from './not-arranged.ts';

/** A hook of the target is why there is nothing to judge. */
class HookObstruction extends Obstruction {
  constructor({ message, hint }: HookFailed) {
    super({ kind: 'hook', message, hint });
  }
}

/** Returns the error of a hook that did not do its work. */
export function hookFailed(name: HookName, why: string): Obstruction {
  return new HookObstruction(new HookFailed(name, why));
}

/** Returns what calls the hooks of a target; one that fails is an obstruction. */
export function obstructedByHooks(world: Pick<World, 'env' | 'signal'>, masker: Masker): CallHook {
  const isOwn = (error: unknown) => error instanceof Obstruction || error instanceof NotArranged;
  const call = hookCaller(world, masker, isOwn);
  return async (name, work) => {
    try {
      return await call(name, work);
    } catch (error) {
      throw error instanceof HookFailed ? new HookObstruction(error) : error;
    }
  };
}
