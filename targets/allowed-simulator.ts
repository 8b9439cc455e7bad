import { type AllowedTarget, PassgateError, type Target, type World } from '../core/index.ts';
import { allowedTarget, type Resolve } from './allowed-target.ts';
import { probe } from './probe.ts';

/**
 * Allows load on a simulator that was deployed for a run and is not on this machine: it needs no cap,
 * because it is no provider. What answers there must say that it is a simulator, made from documents.
 * @throws PassgateError `LOAD_NOT_ALLOWED` (exit 2) where something else answers;
 *   `TARGET_UNREACHABLE` (exit 3) where nothing does
 */
export async function allowedSimulator(
  target: Target,
  env: World['env'],
  resolve?: Resolve,
): Promise<AllowedTarget> {
  const origin = target.simulatorUrl ?? '';
  // Within a cluster there is no proxy, whatever the environment says.
  const answer = await probe(origin, {}, undefined, env.PASSGATE_CONTROL_TOKEN);
  if (answer.kind === 'unreachable') {
    const cause = answer.failure;
    throw new PassgateError(
      'TARGET_UNREACHABLE',
      `The simulator of the run, ${origin}, does not answer: ${cause.reason}.`,
      'Check that it is running, and that the collector may reach it.',
      { cause },
    );
  }
  if (answer.kind !== 'simulator') {
    const why = answer.kind === 'refusing' ? 'it refuses to be controlled' : 'it is no simulator';
    throw new PassgateError(
      'LOAD_NOT_ALLOWED',
      `Load on ${origin} is not allowed: ${why}.`,
      'PASSGATE_CONTROL_TOKEN must be that of the simulator; write the files of the run anew if they were changed.',
    );
  }
  // A cap that is never reached: the rule for other machines is about providers.
  const unlimited = { ...target, load: { maxRequestsPerSecond: Number.MAX_SAFE_INTEGER } };
  const { hosts, sentences } = await allowedTarget(unlimited, {}, resolve);
  return { hosts, sentences: sentences.map((text) => `${text}, a simulator of this run`) };
}
