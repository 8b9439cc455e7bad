import type { Check, Evidence, Masker, Target, World } from '../../core/index.ts';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { ruleAt } from '../../openapi/index.ts';
import { type Caller, referenceClient } from '../client.ts';
import { checkId, descriptionOf } from '../pact/names.ts';
import { recordOf } from '../pact/schema.ts';
import { exampleValue, stateValues } from '../state-values.ts';
import type { StateName } from '../states.ts';
import { exchangeEvidence } from '../verification/exchange-evidence.ts';
import { judgeExchange } from '../verification/judge-exchange.ts';
import { type Recorded, reasonOf } from '../verification/recorder.ts';
import { secretLearner } from '../verification/secrets.ts';
import { type ConformanceCall, conformanceCalls } from './calls.ts';
import { type Journey, journeys } from './journey.ts';
import { advanceClock, arrange, logIn, recordingFetch } from './provider.ts';
import type { Device, Step } from './steps.ts';

export interface ConformanceOptions {
  readonly world: World;
  readonly root: string;
  readonly target: Target;
  readonly masker: Masker;
  readonly onDone?: (check: Check) => void;
}

const callState = 'a client with an access token';
const journeyState = 'an approved application';

/** What the table holds, for counting and filtering. */
export const conformanceRows: readonly { readonly operation: string; readonly title: string }[] = [
  ...conformanceCalls,
  ...journeys.flatMap(({ name, steps }) =>
    steps.map(({ operation, title }) => ({ operation, title: `${name}: ${title}` })),
  ),
];

/**
 * Runs the conformance table against a provider: the calls one by one, the journey step by step, every answer held against the
 * documents. After a step that fell short those behind it are unjudged. Without a simulator everything is.
 */
export async function runConformance(options: ConformanceOptions): Promise<Check[]> {
  const { target, onDone } = options;
  const simulatorUrl = target.simulatorUrl;
  const checks: Check[] = [];
  const add = (check: Check) => {
    checks.push(check);
    onDone?.(check);
  };
  if (simulatorUrl === undefined) {
    for (const call of conformanceCalls) add(noState(call.operation, call.title, callState, target));
    for (const { name, steps } of journeys) {
      for (const { operation, title } of steps)
        add(noState(operation, `${name}: ${title}`, journeyState, target));
    }
    return checks;
  }
  for (const call of conformanceCalls) add(await runCall(call, simulatorUrl, options));
  for (const journey of journeys) await runJourney(journey, simulatorUrl, options, add);
  return checks;
}

async function runCall(
  call: ConformanceCall,
  simulatorUrl: string,
  options: ConformanceOptions,
): Promise<Check> {
  const { operation, method, title } = call;
  const { target, masker, world } = options;
  try {
    const values = await arrange(simulatorUrl, callState, masker, world.signal);
    const { seen, fetch } = recordingFetch(world.signal);
    const path = operations[operation].path
      .replace('{serviceProvider}', values.serviceProvider)
      .replace('{code}', 'ZZZZZZ9')
      .replace(/\{\w+\}/g, 'Anybody');
    const headers = {
      Authorization: `Bearer ${values.accessToken}`,
      'AP-Device-Identifier': values.deviceIdentifier,
      'X-Device-Info': values.deviceInfo,
      'X-Forwarded-For': values.forwardedFor,
    };
    await fetch(new Request(`${target.origins[operations[operation].api]}${path}`, { method, headers }));
    const evidence = seen.last === undefined ? [] : notAllowed(call, seen.last);
    return judged(operation, title, evidence, masker, seen.last);
  } catch (error) {
    return judged(operation, title, [lost(error, options)], masker);
  }
}

function notAllowed({ status, allow, method, operation }: ConformanceCall, answer: Recorded): Evidence[] {
  const said = `${method} ${answer.path}`;
  if (answer.status !== status) {
    const received = String(answer.status);
    const message = `${said} answered ${received}, not ${status}.`;
    return [{ kind: 'status', operation, message, expected: String(status), received }];
  }
  const given = (answer.headers.get('allow') ?? '').split(',').map((one) => one.trim().toUpperCase());
  const missing = allow.filter((one) => !given.includes(one));
  if (missing.length === 0) return [];
  const message = `${said} answered ${status}, but its Allow header does not name ${missing.join(', ')}.`;
  const received = given.join(', ') || 'no Allow header';
  return [{ kind: 'header', operation, message, expected: `Allow: ${allow.join(', ')}`, received }];
}

async function runJourney(
  { name, steps }: Journey,
  simulatorUrl: string,
  options: ConformanceOptions,
  add: (check: Check) => void,
) {
  const { target, masker, world } = options;
  const { seen, fetch } = recordingFetch(world.signal);
  const learnSecrets = await secretLearner(options.root);
  const client = referenceClient({ origins: target.origins, fetch });
  let device: Device | undefined;
  let broken: string | undefined;
  let waitedSeconds = 0;
  for (const step of steps) {
    const title = `${name}: ${step.title}`;
    if (broken !== undefined) {
      const message = `Not tried: the step “${broken}” fell short.`;
      add({
        ...judged(step.operation, title, [], masker),
        verdict: 'unjudged',
        evidence: [{ kind: 'journey', message }],
      });
      continue;
    }
    seen.last = undefined;
    let evidence: Evidence[];
    try {
      device ??= await newDevice(simulatorUrl, masker, world.signal);
      const waitSeconds = step.wait?.(device) ?? 0;
      if (waitSeconds > 0) await advanceClock(simulatorUrl, waitSeconds, world.signal);
      waitedSeconds += waitSeconds;
      if (step.login === true) await logIn(simulatorUrl, device.code, device.mvpd, world.signal);
      evidence = await take(options.root, step, client, device, () => seen.last);
      for (const secret of [device.accessToken, device.clientSecret]) masker.learn(secret);
    } catch (error) {
      evidence = [lost(error, options)];
    }
    if (evidence.length > 0) broken = step.title;
    if (seen.last !== undefined) learnSecrets(seen.last, step, masker);
    add(judged(step.operation, title, evidence, masker, seen.last));
  }
  // What comes after the verification expects the clock where it was.
  if (waitedSeconds > 0) await advanceClock(simulatorUrl, -waitedSeconds, world.signal);
}

async function newDevice(simulatorUrl: string, masker: Masker, signal: AbortSignal): Promise<Device> {
  const values = await arrange(simulatorUrl, journeyState, masker, signal);
  const { mvpd } = stateValues['an authentication session'](exampleValue);
  return {
    ...values,
    mvpd,
    clientId: '',
    clientSecret: '',
    accessToken: '',
    code: '',
    tokenSeconds: 0,
    sessionSeconds: 0,
  };
}

async function take(
  root: string,
  step: Step,
  client: Caller,
  device: Device,
  last: () => Recorded | undefined,
): Promise<Evidence[]> {
  await step.send(client, device);
  const answer = last();
  if (answer === undefined) return [{ kind: 'client', message: 'The reference client sent nothing.' }];
  const evidence = await judgeExchange(root, answer);
  if (answer.status !== step.status) {
    const received = String(answer.status);
    const message = `${step.operation} answered ${received}, not ${step.status}.`;
    const rule = await ruleAt(root, { operation: step.operation, part: String(step.status) });
    const finding = { kind: 'status', message, expected: String(step.status), received };
    evidence.unshift(rule === undefined ? finding : { ...finding, rule });
  }
  if (evidence.length > 0) return evidence;
  const body = answer.body.length === 0 ? {} : recordOf(JSON.parse(new TextDecoder().decode(answer.body)));
  step.learn?.(body, device);
  const wrong = step.expect?.(body, device);
  if (wrong === undefined) return [];
  const message = `${step.operation}: ${wrong.pointer} should hold ${wrong.expected}.`;
  return [{ kind: 'journey', message, ...wrong, received: 'something else' }];
}

function lost(error: unknown, { world }: ConformanceOptions): Evidence {
  world.signal.throwIfAborted();
  return { kind: 'target', message: `The target could not be asked: ${reasonOf(error)}` };
}

function judged(
  operation: OperationId,
  title: string,
  evidence: readonly Evidence[],
  masker: Masker,
  last?: Recorded,
): Check {
  const exchange = last === undefined ? {} : { exchange: exchangeEvidence(last, masker) };
  return {
    id: checkId('verify', operation, title),
    title: descriptionOf(operation, title),
    operation,
    verdict: evidence.length === 0 ? 'passed' : 'failed',
    required: true,
    evidence: evidence.map((one) => ({
      where: 'contracts/conformance/',
      rule: { text: title, source: 'the conformance table in contracts/conformance/' },
      ...exchange,
      ...one,
      message: masker.text(one.message),
    })),
  };
}

function noState(operation: OperationId, title: string, state: StateName, target: Target): Check {
  return {
    id: checkId('verify', operation, title),
    title: descriptionOf(operation, title),
    operation,
    verdict: 'unjudged',
    required: !target.cannotArrange.includes(state),
    evidence: [
      { kind: 'state', message: `The target ${target.name} has no way to arrange the state “${state}”.` },
    ],
  };
}
