import { knownName } from '../../core/basics.ts';
import { json, Refusal } from '../http/answer.ts';
import { findMvpd, type Mvpd, mvpds } from '../state/catalogue.ts';

export type ControlFields = Readonly<Record<string, unknown>>;

/** Readers of control bodies: absent is undefined, a wrong type is refused by name. */
export function flag(fields: ControlFields, name: string): boolean | undefined {
  const value = fields[name];
  if (value === undefined || value === null || typeof value === 'boolean') return value ?? undefined;
  throw badRequest(`${name} must be true or false`);
}

export function number(fields: ControlFields, name: string): number | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw badRequest(`${name} must be a number`);
}

export function text(fields: ControlFields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
  throw badRequest(`${name} must be a string`);
}

export function mvpdField(fields: ControlFields, name = 'mvpd'): Mvpd | undefined {
  const id = text(fields, name);
  if (id === undefined) return undefined;
  knownName(
    'MVPD',
    id,
    mvpds.map((known) => known.id),
  );
  return findMvpd(id);
}

/** Returns the refusal of a control request: a 400 with this message. */
export function badRequest(message: string): Refusal {
  return new Refusal(json(400, { error: `${message}.` }));
}
