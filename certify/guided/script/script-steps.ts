import type { Masker, World } from '../../../core/index.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { SessionStep } from '../session-parts.ts';
import type { GuidedStep } from '../step.ts';
import { guidedSteps } from '../steps/index.ts';
import type { Trigger, TriggerContext } from '../trigger.ts';
import { callHook } from './call-hook.ts';
import { runCommand } from './run-command.ts';
import type { ExpectedExchange, Script, ScriptStep, ScriptTrigger } from './script.ts';
import { sendRequest } from './send-request.ts';

/** Where a script runs. */
export interface ScriptPlace {
  readonly world: World;
  readonly masker: Masker;
  /** Folder of the file; commands run and hooks are found there. */
  readonly folder: string;
  /** Where the app finds the provider. */
  readonly origin: string;
  /** A software statement for an app that has none. */
  readonly softwareStatement: string;
  /** Folder in which the app may keep its state. */
  readonly stateFolder: string;
}

/** Returns the steps of a script as a session runs them. */
export function stepsOfScript(script: Script, place: ScriptPlace): readonly SessionStep[] {
  return script.steps.map((given) => ({
    step: stepOf(given),
    trigger: triggerOf(given, script, place),
    ...(given.onCode === undefined ? {} : { onCode: triggerOf(given.onCode, script, place) }),
  }));
}

function stepOf(given: ScriptStep): GuidedStep {
  const known = guidedSteps.find(({ id }) => id === given.step);
  const { expect, within, playback } = given;
  const base: GuidedStep = known ?? {
    id: given.own ?? '',
    title: given.own ?? '',
    instruction: '',
    waitsFor: '',
    rules: [],
    withinMs: 120_000,
  };
  const { react, ...withoutReaction } = base;
  return {
    ...withoutReaction,
    // Whoever enters the code signs the viewer in.
    ...(react === undefined || given.onCode !== undefined ? {} : { react }),
    ...(expect === undefined
      ? {}
      : { isDone: (seen) => areSeen(expect, seen.exchanges), waitsFor: textOf(expect) }),
    ...(within === undefined ? {} : { withinMs: durationMs(within) }),
    ...(playback === true ? { isPlayback: true } : {}),
  };
}

function areSeen(expected: readonly ExpectedExchange[], exchanges: readonly Exchange[]): boolean {
  return expected.every(({ operation, status, count = 1 }) => {
    const found = exchanges.filter(
      (one) => one.operation === operation && (status === undefined || one.status === status),
    );
    return found.length >= count;
  });
}

function textOf(expected: readonly ExpectedExchange[]): string {
  return expected
    .map(
      ({ operation, status, count = 1 }) =>
        `${count} × ${operation}${status === undefined ? '' : ` with ${status}`}`,
    )
    .join(' and ');
}

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

function durationMs(within: number | string): number {
  if (typeof within === 'number') return within * 1000;
  const parts = /^([\d.]+)([a-z]+)$/.exec(within);
  return Number(parts?.[1]) * (unitMs[parts?.[2] ?? 's'] ?? 1000);
}

function triggerOf(
  { run, input = [], exitCodes = [0], request, hook }: ScriptTrigger,
  script: Script,
  place: ScriptPlace,
): Trigger {
  const { world, masker, folder, origin, softwareStatement, stateFolder } = place;
  return (context) => {
    const variables = variablesOf(context, place);
    const filled = (text: string): string => withVariables(text, variables);
    if (run !== undefined) {
      const env = { ...world.env, ...script.env, ...variables };
      return runCommand(
        {
          argv: [...(script.app ?? []), ...run].map(filled),
          cwd: folder,
          env,
          input: input.map(filled),
          exitCodes,
        },
        world,
        masker,
        context.signal,
      );
    }
    if (request !== undefined)
      return sendRequest(
        { ...request, url: filled(request.url), ...filledParts(request, filled) },
        context.signal,
      );
    return callHook(hook ?? '', folder, { ...context, origin, softwareStatement, stateFolder }, masker);
  };
}

function filledParts(
  { headers, body }: NonNullable<ScriptTrigger['request']>,
  filled: (text: string) => string,
): Partial<NonNullable<ScriptTrigger['request']>> {
  const texts = Object.entries(headers ?? {}).map(([name, value]) => [name, filled(value)] as const);
  return {
    headers: Object.fromEntries(texts),
    ...(typeof body === 'string' ? { body: filled(body) } : body === undefined ? {} : { body }),
  };
}

/** Returns the variables of commands; `${PASSGATE_ORIGIN}` also stands for its value in arguments and URLs. */
function variablesOf(
  { step, mvpd, code }: TriggerContext,
  { world, origin, softwareStatement, stateFolder }: ScriptPlace,
): Readonly<Record<string, string>> {
  return {
    PASSGATE_ORIGIN: origin,
    PASSGATE_STATE: stateFolder,
    PASSGATE_SOFTWARE_STATEMENT: softwareStatement,
    PASSGATE_NODE: world.self[0] ?? 'node',
    PASSGATE_STEP: step,
    PASSGATE_MVPD: mvpd ?? '',
    PASSGATE_CODE: code ?? '',
  };
}

function withVariables(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(PASSGATE_[A-Z_]+)\}/g, (whole, name: string) => variables[name] ?? whole);
}
