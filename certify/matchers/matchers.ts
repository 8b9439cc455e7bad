import { certify, type JudgedRule } from '../judge/certify.ts';
import { isObservable, type RuleId } from '../judge/rule.ts';
import { clientRules } from '../judge/rules.ts';
import { type JournalInput, readJournal } from './read-journal.ts';
import { brokenRuleText, unjudgedRuleText } from './rule-texts.ts';

/** What `toFollowTheRules` may be told. */
export interface FollowOptions {
  /** Rules that may be broken. */
  readonly unless?: readonly RuleId[];
  /** Rules that the client must have been in a situation for; otherwise such a rule is left out. */
  readonly exercised?: readonly RuleId[];
}

/** The matchers as `expect` has them; `Result` is what a matcher returns there. */
export interface RuleMatchers<Result = void> {
  /** Passes where the client of a simulator's journal broke no mandatory rule. */
  toFollowTheRules(options?: FollowOptions): Result;
  /** Passes where the client of a simulator's journal kept one rule. */
  toFollowTheRule(id: RuleId): Result;
}

/** What a matcher returns to vitest and jest. */
interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

interface ExpectContext {
  readonly isNot?: boolean;
}

/**
 * For `expect.extend(matchers)` in vitest and jest. Both take a journal of the simulator: its text,
 * its lines, or its lines parsed.
 */
export const matchers = { toFollowTheRules, toFollowTheRule };

/**
 * Passes where no mandatory rule is broken. What the client was never in a situation for is no
 * failure, unless `exercised` names it; a journal without a call to a documented operation is one.
 */
function toFollowTheRules(
  this: ExpectContext | undefined,
  journal: JournalInput,
  { unless = [], exercised = [] }: FollowOptions = {},
): MatcherResult {
  for (const id of [...unless, ...exercised]) assertKnown(id);
  const { rules, recognised, exchanges } = judged(journal);
  if (recognised === 0) return nothingToJudge(exchanges, this?.isNot === true);
  const broken = rules.filter(
    ({ rule, verdict, required }) => verdict === 'failed' && required && !unless.includes(rule.id),
  );
  const missing = rules.filter(
    ({ rule, verdict }) => verdict === 'unjudged' && exercised.includes(rule.id) && !unless.includes(rule.id),
  );
  const passed = rules.filter(({ verdict }) => verdict === 'passed').length;
  const texts = [...broken.map(brokenRuleText), ...missing.map(unjudgedRuleText)];
  return {
    pass: texts.length === 0,
    message: () =>
      texts.length === 0
        ? `The client broke no mandatory rule: ${passed} passed, the others were not judged.`
        : `The client broke ${broken.length} mandatory rules${missing.length === 0 ? '' : `, and ${missing.length} were not exercised`}.\n\n${texts.join('\n\n')}`,
  };
}

/** Passes where the client was in a situation for the rule and kept it, whatever its level. */
function toFollowTheRule(this: ExpectContext | undefined, journal: JournalInput, id: RuleId): MatcherResult {
  assertKnown(id);
  const { rules, recognised, exchanges } = judged(journal);
  const isNot = this?.isNot === true;
  if (recognised === 0) return nothingToJudge(exchanges, isNot);
  const one = rules.find(({ rule }) => rule.id === id);
  // Neither kept nor broken: it fails with `.not` as well.
  if (one === undefined || one.verdict === 'unjudged')
    return { pass: isNot, message: () => (one === undefined ? id : unjudgedRuleText(one)) };
  const pass = one.verdict === 'passed';
  return {
    pass,
    message: () => (pass ? `The client kept ${id}: ${one.rule.sentence}` : brokenRuleText(one)),
  };
}

function judged(journal: JournalInput): {
  readonly rules: readonly JudgedRule[];
  readonly recognised: number;
  readonly exchanges: number;
} {
  const { exchanges, recording } = readJournal(journal);
  return certify(exchanges, recording);
}

function nothingToJudge(exchanges: number, isNot: boolean): MatcherResult {
  const held =
    exchanges === 0
      ? 'The journal is empty'
      : `None of its ${exchanges} exchanges is of a documented operation`;
  return {
    pass: isNot,
    message: () =>
      `${held}: nothing was judged. Let the client call the simulator, and read its journal after that.`,
  };
}

function assertKnown(id: string): void {
  if (clientRules.some((rule) => rule.id === id && isObservable(rule))) return;
  const known = clientRules.filter(isObservable).map((rule) => rule.id);
  throw new TypeError(`No rule that a journal shows is called ${id}. Known rules: ${known.join(', ')}.`);
}
