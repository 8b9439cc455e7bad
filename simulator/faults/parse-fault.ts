import { isRecord, knownName } from '../../core/basics.ts';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { distributions, type Fault, type FaultKind, type FaultMatch, type FaultRule } from './fault.ts';

type FaultFields = Readonly<Record<string, unknown>>;

/** Thrown for an invalid fault rule. */
export class FaultRuleError extends Error {
  override readonly name = 'FaultRuleError';
}

const parsers: { readonly [Kind in FaultKind]: (given: FaultFields) => Extract<Fault, { kind: Kind }> } = {
  status: (given) => ({ kind: 'status', status: whole(given, 'status', 200, 599) }),
  delay: (given) => ({
    kind: 'delay',
    ms: whole(given, 'ms', 0, 600_000),
    ...(given.jitterMs === undefined ? {} : { jitterMs: whole(given, 'jitterMs', 0, 600_000) }),
    ...(given.distribution === undefined
      ? {}
      : { distribution: knownName('distribution', String(given.distribution), distributions) }),
  }),
  'slow-body': (given) => ({ kind: 'slow-body', ms: whole(given, 'ms', 1, 600_000) }),
  stale: (given) => ({
    kind: 'stale',
    forMs: given.forMs === undefined ? 60_000 : whole(given, 'forMs', 1, 86_400_000),
  }),
  failure: () => ({ kind: 'failure' }),
  'drop-connection': () => ({ kind: 'drop-connection' }),
  truncate: () => ({ kind: 'truncate' }),
  garbage: () => ({ kind: 'garbage' }),
  'content-type': (given) => ({
    kind: 'content-type',
    contentType: text(given, 'contentType', /^[\x20-\x7e]+$/),
  }),
  'drop-property': (given) => ({ kind: 'drop-property', pointer: text(given, 'pointer', /^\/./) }),
  'set-property': (given) => ({
    kind: 'set-property',
    pointer: text(given, 'pointer', /^\/./),
    value: given.value ?? null,
  }),
  'vary-property': (given) => ({ kind: 'vary-property', pointer: text(given, 'pointer', /^\/./) }),
  throttle: () => ({ kind: 'throttle' }),
  'rate-limit-off': () => ({ kind: 'rate-limit-off' }),
  'rate-limit': (given) => ({
    kind: 'rate-limit',
    requestsPerSecond: positive(given, 'requestsPerSecond'),
    burst: whole(given, 'burst', 0, 1_000_000),
    shared: given.shared === true,
  }),
};

export const faultKinds = Object.keys(parsers) as FaultKind[];
const operationIds = Object.keys(operations) as OperationId[];

/**
 * Reads the body of `POST /_simulator/faults`; throws `FaultRuleError` or `PassgateError` naming
 * what is wrong.
 */
export function parseFaultRule(value: unknown): FaultRule {
  if (!isRecord(value) || !isRecord(value.fault))
    throw new FaultRuleError('fault must be an object with the property kind');
  const { fault, times, rate } = value;
  const kind = knownName('fault', String(fault.kind), faultKinds);
  return {
    match: matchOf(value.match ?? {}),
    fault: parsers[kind](fault),
    ...(times === undefined ? {} : { times: whole(value, 'times', 1, Number.MAX_SAFE_INTEGER) }),
    ...(rate === undefined ? {} : { rate: share(rate) }),
  };
}

function matchOf(given: unknown): FaultMatch {
  if (!isRecord(given)) throw new FaultRuleError('match must be an object');
  const { operation, forwardedFor, deviceIdentifier, ...unknown } = given;
  const [strange] = Object.keys(unknown);
  if (strange !== undefined)
    knownName('match property', strange, ['operation', 'forwardedFor', 'deviceIdentifier']);
  return {
    ...(operation === undefined
      ? {}
      : { operation: knownName('operation', String(operation), operationIds) }),
    ...(forwardedFor === undefined ? {} : { forwardedFor: String(forwardedFor) }),
    ...(deviceIdentifier === undefined ? {} : { deviceIdentifier: String(deviceIdentifier) }),
  };
}

function whole(given: FaultFields, name: string, minimum: number, maximum: number): number {
  const value = given[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < minimum || value > maximum) {
    throw new FaultRuleError(`${name} must be a whole number from ${minimum} to ${maximum}`);
  }
  return value;
}

function positive(given: FaultFields, name: string): number {
  const value = given[name];
  if (typeof value !== 'number' || !(value > 0 && value <= 1_000_000))
    throw new FaultRuleError(`${name} must be a number above 0, at most 1000000`);
  return value;
}

function share(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1))
    throw new FaultRuleError('rate must be a number from 0 to 1');
  return value;
}

function text(given: FaultFields, name: string, form: RegExp): string {
  const value = given[name];
  if (typeof value !== 'string' || !form.test(value))
    throw new FaultRuleError(`${name} must be a string that matches ${form}`);
  return value;
}
