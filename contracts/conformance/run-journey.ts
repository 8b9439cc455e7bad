import { type Check, definedOnly, type Evidence, recordOf, type Target } from '../../core/index.ts';
import { ruleAt } from '../../openapi/index.ts';
import { type Caller, referenceClient } from '../client.ts';
import type { NamedState } from '../real-provider/declared-states.ts';
import { hookObstacle, type Obstacle } from '../real-provider/obstacles.ts';
import { permittedResource } from '../real-provider/permitted-resource.ts';
import { isFailure, judgeExchange } from '../verification/judge-exchange.ts';
import type { WireExchange } from '../verification/recorder.ts';
import { excuseThrottling } from '../verification/request-counts.ts';
import { secretLearner } from '../verification/secrets.ts';
import { conformanceCheck, notAttempted, stateMissing } from './checks.ts';
import type { Journey } from './journeys.ts';
import { type ConformanceOptions, lost } from './options.ts';
import {
  type FetchRecord,
  OutOfReach,
  type ProviderAccess,
  recordingFetch,
  refusedState,
} from './provider-access.ts';
import type { JourneyDevice, JourneyStep } from './steps.ts';

const state = 'an approved application';

/**
 * The steps one after the other, by one device. After one that fell short, or that nobody can bring
 * about there, those behind it are unjudged.
 */
export async function runJourney(
  { name, steps }: Journey,
  ground: ProviderAccess,
  options: ConformanceOptions,
  add: (check: Check) => void,
): Promise<void> {
  const { target, masker, root } = options;
  const { seen, fetch } = recordingFetch(options, ground.pace);
  const learnSecrets = await secretLearner(root);
  const client = referenceClient({ origins: target.origins, fetch });
  const obstacle = ground.obstacle(state);
  const journey: JourneyRun = { ground, client, seen, device: undefined };
  let broken: Broken | undefined = obstacle && { state: { name: state }, obstacle };
  for (const step of steps) {
    const title = `${name}: ${step.title}`;
    broken ??= beyondReach(step, ground, target);
    const taken: Broken | Taken = broken ?? (await attempt(step, journey, options));
    if (!('evidence' in taken)) {
      broken = taken;
      add(behindBroken(step, title, taken, target));
      continue;
    }
    const { evidence } = taken;
    if (seen.last !== undefined) learnSecrets(seen.last, step, masker);
    const found = conformanceCheck(step.operation, title, evidence, masker, seen.last);
    const check = excuseThrottling(found, seen.refused, ground.real);
    if (check.verdict === 'failed') broken = notAttemptedAs(`the step “${step.title}” failed`);
    const [why] = check.evidence;
    if (check.verdict === 'unjudged' && why !== undefined) broken = { why };
    add(check);
  }
}

interface Taken {
  readonly evidence: Evidence[];
}

/** Why no further step of a journey is taken: the same reason for each of them. */
type Broken = { readonly state: NamedState; readonly obstacle: Obstacle } | { readonly why: Evidence };

function notAttemptedAs(reason: string): Broken {
  return { why: { kind: 'journey', message: `Not attempted: ${reason}.` } };
}

function behindBroken({ operation }: JourneyStep, title: string, broken: Broken, target: Target): Check {
  if ('obstacle' in broken) return stateMissing(operation, title, { ...broken, target });
  return notAttempted(operation, title, broken.why);
}

/** A journey on its way. */
interface JourneyRun {
  readonly ground: ProviderAccess;
  readonly client: Caller;
  readonly seen: FetchRecord;
  /** Made by the first step. */
  device: JourneyDevice | undefined;
}

/** Runs a step; without evidence where it cannot be attempted there. */
async function attempt(
  step: JourneyStep,
  journey: JourneyRun,
  options: ConformanceOptions,
): Promise<Taken | Broken> {
  const { ground, client, seen } = journey;
  seen.last = undefined;
  seen.refused = [];
  try {
    journey.device ??= await newDevice(ground, options);
    const { device } = journey;
    if (step.wait !== undefined) await ground.passTime?.(device, step.wait.until, step.wait.seconds(device));
    if (step.login === true) await ground.logIn?.(device);
    const evidence = await take(options.root, step, client, device, () => seen.last);
    for (const secret of [device.accessToken, device.clientSecret]) options.masker.learn(secret);
    return { evidence };
  } catch (error) {
    if (error instanceof OutOfReach) return notAttemptedAs(error.message);
    seen.refused.push(...refusedState(error, options.counts));
    return { evidence: [lost(error, options)] };
  }
}

/** Returns why a step cannot be attempted: it needs what happens outside of the provider's API. */
function beyondReach(
  { login, wait }: JourneyStep,
  { logIn, passTime }: ProviderAccess,
  target: Target,
): Broken | undefined {
  if (login === true && logIn === undefined) {
    return { state: { name: 'a viewer who has logged in' }, obstacle: hookObstacle('signIn', target) };
  }
  if (wait === undefined || passTime !== undefined) return undefined;
  const name = wait.until === 'access token' ? 'a client with an access token' : 'an authentication session';
  return { state: { name, params: { expired: true } }, obstacle: hookObstacle('expire', target) };
}

async function newDevice(ground: ProviderAccess, { target }: ConformanceOptions): Promise<JourneyDevice> {
  const { mvpd } = await ground.arrange('a client with an access token');
  return {
    ...(await ground.arrange(state)),
    mvpd,
    resource: ground.real ? permittedResource(target) : 'channel-one',
    clientId: '',
    clientSecret: '',
    accessToken: '',
    code: '',
    tokenSeconds: 0,
    sessionSeconds: 0,
    profileSeconds: 0,
  };
}

async function take(
  root: string,
  step: JourneyStep,
  client: Caller,
  device: JourneyDevice,
  last: () => WireExchange | undefined,
): Promise<Evidence[]> {
  await step.send(client, device).catch((error: unknown) => {
    // The client cannot read a body that is no JSON; what is wrong with it is judged below.
    if (!(error instanceof SyntaxError) || last() === undefined) throw error;
  });
  const answer = last();
  if (answer === undefined) return [{ kind: 'client', message: 'The reference client sent no request.' }];
  const evidence = await judgeExchange(root, answer);
  if (answer.status !== step.status) {
    const received = String(answer.status);
    const message = `${step.operation} returned ${received} instead of ${step.status}.`;
    const rule = await ruleAt(root, { operation: step.operation, part: String(step.status) });
    const finding = { kind: 'status', message, expected: String(step.status), received };
    evidence.unshift({ ...finding, ...definedOnly({ rule }) });
  }
  if (evidence.some(isFailure)) return evidence;
  const body = answer.body.length === 0 ? {} : recordOf(JSON.parse(new TextDecoder().decode(answer.body)));
  step.learn?.(body, device);
  const wrong = step.expect?.(body, device);
  if (wrong === undefined) return evidence;
  const message = `${step.operation} returned ${answer.status}: ${wrong.pointer} should be ${wrong.expected}.`;
  return [{ kind: 'journey', message, ...wrong, received: 'another value' }, ...evidence];
}
