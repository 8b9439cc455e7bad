import type { StageStatus } from '../../core/index.ts';

/**
 * The meaning of a colour. A terminal style and the variables in `html/page/theme.css` stand for
 * each.
 */
export type ColourRole = 'good' | 'bad' | 'warn' | 'quiet';

/** How every renderer shows one status. */
export interface StatusLook {
  /** One character for terminals and the page. */
  readonly sign: string;
  /** For Markdown, which has no colours of its own. */
  readonly emoji: string;
  readonly word: string;
  readonly colour: ColourRole;
}

/** The first line of a report, in two parts. */
export interface Headline {
  /** `GO`, `NO GO`, `NOT JUDGED`, or `PASSED …` for a part of the gate; of a client `CERTIFIED` or `NOT CERTIFIED`. */
  readonly word: string;
  /** Why, in whole sentences without a full stop at the end. */
  readonly rest: string;
  readonly look: StatusLook;
}

/** Lists how each status of a stage, check or cause looks. Every renderer takes it from here. */
export const statusLooks: Readonly<Record<StageStatus, StatusLook>> = {
  passed: { sign: '✓', emoji: '✅', word: 'passed', colour: 'good' },
  failed: { sign: '✗', emoji: '❌', word: 'failed', colour: 'bad' },
  unjudged: { sign: '?', emoji: '❔', word: 'unjudged', colour: 'warn' },
  skipped: { sign: '-', emoji: '⏭️', word: 'skipped', colour: 'quiet' },
};

/** Maps each colour role to a style of `util.styleText`. */
export const terminalStyles = { good: 'green', bad: 'red', warn: 'yellow', quiet: 'dim' } as const;
