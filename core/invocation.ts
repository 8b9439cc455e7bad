/** The command that made a report or a run, as the words of a command line. */
export interface Invocation {
  /** The command and its arguments: `['load', 'polling']`. */
  readonly command: readonly string[];
  /**
   * The given options that matter for repeating the run, such as `['--devices', '200']`: without
   * those that say where output goes or what is selected.
   */
  readonly options: readonly string[];
}
