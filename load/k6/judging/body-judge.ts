import type { ValidatorTable } from '../../../openapi/runtime/validator.ts';
import type { LoadPlan } from '../../protocol.ts';
import { uniform } from '../engine/random.ts';
import type { BodyJudge } from '../http/exchange.ts';
import { type ExtractFromBody, extractWith, judgeWith } from './judge-text.ts';
import { type BodyVerdict, Verdicts } from './verdicts.ts';

/** The share of bodies that `--validate sampled` judges. */
export const sampledShare = 0.1;

/**
 * Judges every body, a seeded share of them, or none, as the plan has it. What a scenario reads is
 * read from every body.
 */
export function bodyJudgeOf(
  plan: Pick<LoadPlan, 'validate' | 'validation' | 'seed'>,
  tables: Readonly<Record<string, ValidatorTable>>,
  read: ExtractFromBody,
  user: number,
): BodyJudge {
  const all = (): Verdicts => new Verdicts(judgeWith(tables, plan.validation, read));
  const none = (): Verdicts => new Verdicts(extractWith(read));
  if (plan.validate === 'all') return all();
  return plan.validate === 'off' ? none() : new SampledVerdicts(all(), none(), plan.seed, user);
}

/** Draws for each answer whether its body is judged. */
export class SampledVerdicts implements BodyJudge {
  private readonly judged: BodyJudge;
  private readonly unjudged: BodyJudge;
  private readonly seed: number;
  private readonly user: number;
  private answers = 0;

  constructor(judged: BodyJudge, unjudged: BodyJudge, seed: number, user: number) {
    this.judged = judged;
    this.unjudged = unjudged;
    this.seed = seed;
    this.user = user;
  }

  of(operation: string, status: number, contentType: string, body: string): BodyVerdict {
    const drawn = uniform(this.seed, this.user, this.answers) < sampledShare;
    this.answers += 1;
    return (drawn ? this.judged : this.unjudged).of(operation, status, contentType, body);
  }
}
