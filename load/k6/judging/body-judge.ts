import type { ValidatorTable } from '../../../openapi/runtime/validator.ts';
import type { LoadPlan } from '../../protocol.ts';
import { uniform } from '../engine/random.ts';
import type { BodyJudge } from '../http/exchange.ts';
import { type ExtractFromBody, extractWith, judgeWith } from './judge-text.ts';
import { type BodyVerdict, Verdicts } from './verdicts.ts';

/** The share of bodies that `--validate sampled` judges. */
export const sampledShare = 0.1;
/** Draws of a device below this are those of its schedule. */
const sampleDraw = 1000;

/** Devices whose answers are judged, by their numbers in the fleet. */
export interface JudgedDevices {
  readonly firstNumber: number;
  readonly size: number;
}

/**
 * Judges every body, a seeded share of them, or none, as the plan has it. What a scenario reads is
 * read from every body.
 */
export function bodyJudgeOf(
  plan: Pick<LoadPlan, 'validate' | 'validation' | 'seed'>,
  tables: Readonly<Record<string, ValidatorTable>>,
  read: ExtractFromBody,
  devices: JudgedDevices,
): BodyJudge {
  const all = (): Verdicts => new Verdicts(judgeWith(tables, plan.validation, read));
  const none = (): Verdicts => new Verdicts(extractWith(read));
  if (plan.validate === 'all') return all();
  return plan.validate === 'off' ? none() : new SampledVerdicts(all(), none(), plan.seed, devices);
}

/**
 * Draws for each answer whether its body is judged: by the device and how many answers it had, so
 * that any number of runners judges the same ones.
 */
export class SampledVerdicts implements BodyJudge {
  private readonly judged: BodyJudge;
  private readonly unjudged: BodyJudge;
  private readonly seed: number;
  private readonly firstNumber: number;
  private readonly answers: Uint32Array;

  constructor(judged: BodyJudge, unjudged: BodyJudge, seed: number, { firstNumber, size }: JudgedDevices) {
    this.judged = judged;
    this.unjudged = unjudged;
    this.seed = seed;
    this.firstNumber = firstNumber;
    this.answers = new Uint32Array(size);
  }

  of(operation: string, status: number, contentType: string, body: string, device: number): BodyVerdict {
    const index = device - this.firstNumber;
    const answers = this.answers[index] ?? 0;
    this.answers[index] = answers + 1;
    const drawn = uniform(this.seed, device, sampleDraw + answers) < sampledShare;
    return (drawn ? this.judged : this.unjudged).of(operation, status, contentType, body, device);
  }
}
