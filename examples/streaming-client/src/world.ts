import type { ConfiguredMvpd } from '@passgate/schemas/rest-v2';
import type { SavedState } from './saved-state.ts';

/** Everything outside of the client. A test hands in its own: a clock that it moves, a browser that it drives. */
export interface World {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Returns milliseconds since any fixed moment. */
  now(): number;
  sleep(ms: number): Promise<void>;
  readonly storage: StateStorage;
  /**
   * Shows a page to the viewer in a browser on this screen.
   * @returns whether the browser reached `redirectUrl`; false: the viewer closed it
   */
  openBrowser(url: string, redirectUrl: string): Promise<boolean>;
  readonly viewer: Viewer;
}

/** Where the client keeps its state over a restart. */
export interface StateStorage {
  load(): Promise<SavedState>;
  save(state: SavedState): Promise<void>;
}

/** What the viewer sees and decides. */
export interface Viewer {
  /** Returns the id of the TV provider that the viewer chooses; undefined: none. */
  chooseMvpd(mvpds: readonly ConfiguredMvpd[]): Promise<string | undefined>;
  /** Returns the one of several sign-ins that the viewer goes on with. */
  chooseProfile(mvpds: readonly string[]): Promise<string>;
  /** Shows a code to type on a second screen. */
  showCode(code: string): void;
  /** Returns what the viewer does while the client waits for the sign-in, or when the code has expired. */
  whileWaiting(what: 'waiting' | 'expired'): Promise<WaitingChoice>;
  /** Sends the viewer to the settings of the device, where the partner's sign-in is ended. */
  openSystemSettings(mvpd: string): void;
}

export type WaitingChoice = 'go on' | 'new code' | 'cancel';
