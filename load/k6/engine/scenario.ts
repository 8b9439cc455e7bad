import type { ValidatorTable } from '../../../openapi/runtime/validator.ts';
import type { SharedEvent } from '../../lines.ts';
import type { DeviceRecord } from '../../protocol.ts';
import type { DeviceAnswer, DeviceCall } from '../http/exchange.ts';
import type { ExtractFromBody } from '../judging/judge-text.ts';

/** What a device may gain on its way. `untilMs`: end of its token, milliseconds since the epoch. */
export type GainedFields = Partial<
  Pick<DeviceRecord, 'accessToken' | 'code' | 'mvpd' | 'notAfterMs' | 'clientId' | 'clientSecret'>
> & {
  readonly untilMs?: number;
  /** For whatever else a scenario must remember between two steps. */
  readonly note?: string;
};

/** A device as a step sees it: what it was given, and what it has gained since. */
export type ScenarioDevice = DeviceRecord & GainedFields;

/**
 * What a step knows of its device beside its fields. One object serves all devices of a virtual
 * user, so read it at once and do not keep it.
 */
export interface StepContext {
  /** Its number in the whole fleet, from 0. */
  readonly number: number;
  /** When its viewer had logged in, on the test-run clock; 0 before. */
  readonly loggedInMs: number;
  /** How often the step has been repeated since it last went well. */
  readonly attempts: number;
  /** Now, milliseconds since the epoch. */
  readonly nowMs: number;
}

/**
 * Something that the flow before makes impossible, such as a code that was deleted and is still
 * there.
 */
export interface StateViolation {
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
}

/** Where a device goes next, and what it takes along. */
export interface Transition<Name extends string, Event extends string = string> {
  /** The next step; without one the device rests for the remaining run. */
  readonly to?: Name;
  /** All stays as it was: only the counts matter. */
  readonly stays?: true;
  /** The next step begins when the viewer has logged in: the sign-in is on the device itself. */
  readonly afterLogin?: true;
  /**
   * A step to go by before coming back to this one, for `back` to end: a token that must be renewed
   * first.
   */
  readonly detour?: Name;
  /** Goes back to the step that a detour began in. */
  readonly back?: true;
  /** Milliseconds until then; at least what the documented rate of a device asks for. */
  readonly afterMs?: number;
  readonly gain?: GainedFields;
  /** Counts that leave k6 with the other figures, for the checks of the scenario. */
  readonly events?: readonly (Event | SharedEvent)[];
  /** The device shows its code from now on, so that its viewer logs in after a while. */
  readonly codeShown?: true;
  readonly violation?: StateViolation;
}

/**
 * One step of a scenario: the request of a device whose turn it is, and what its answer leads to.
 */
export interface ScenarioStep<Name extends string, Event extends string = string> {
  readonly call: (device: ScenarioDevice, context: StepContext) => DeviceCall;
  /**
   * The step is due again so long after it was due, however slow the answers are, until an answer
   * leads elsewhere.
   */
  readonly everyMs?: number;
  /** Called first; a transition replaces the request. */
  readonly before?: (
    device: ScenarioDevice,
    context: StepContext,
  ) => NoInfer<Transition<Name, Event>> | undefined;
  /** `undefined`: no transition; a step without `everyMs` ends. */
  readonly answered: (
    answer: DeviceAnswer,
    device: ScenarioDevice,
    context: StepContext,
  ) => NoInfer<Transition<Name, Event>> | undefined;
  /** Repeats what a client may repeat, by the rules of `retry.ts`, before `answered` is called. */
  readonly retries?: true;
}

/** A scenario: the steps of a device, by name, and what its answers are judged by. */
export interface Scenario<Name extends string, Event extends string = string> {
  /** By operation id: the generated tables of the operations that are called. */
  readonly validators: Readonly<Record<string, ValidatorTable>>;
  /**
   * What a step must know from a valid body, as a number; cached with the verdict, so that the body
   * is parsed once.
   */
  readonly extract?: ExtractFromBody;
  /** The names of all that its steps count; without them a step may count by any name. */
  readonly events?: readonly Event[];
  readonly first: NoInfer<Name>;
  readonly steps: Readonly<Record<Name, ScenarioStep<Name, Event>>>;
  /** Devices come with a code on their screen, as the set-up arranged it. */
  readonly codeShownFirst?: true;
  /** Devices wait for their viewer before their first step: the sign-in is on the device itself. */
  readonly afterLogin?: true;
  /** Counts polls of a device that came sooner after its last one than the rules allow. */
  readonly watchGapMs?: number;
  /**
   * An event for a device at the end of the run, by the step it is in; `undefined`: none. Not called
   * for devices that never arrived or have left. `arrivedMs`: its arrival, on the test-run clock.
   */
  readonly ended?: (
    step: Name | undefined,
    context: StepContext,
    device: () => ScenarioDevice,
    arrivedMs: number,
  ) => NoInfer<Event> | undefined;
}
