import type { TimerWheel } from './timer-wheel.ts';

/** Devices that fall due, and what they then do. */
export interface DueSource {
  readonly wheel: TimerWheel;
  /**
   * Starts what is due, without waiting for other devices. A promise counts as a request on its way
   * until it is kept; requests made by `Exchanges.request` are counted there, and need none.
   */
  start(device: number, dueMs: number): Promise<void> | undefined;
  /**
   * Requests that a device still waiting at `endMs` owed by then; absent where they are not load,
   * as with viewers.
   */
  unsent?(device: number, dueMs: number, endMs: number): number;
  /** Called once, when nothing is sent any more. */
  ended?(): void;
}
