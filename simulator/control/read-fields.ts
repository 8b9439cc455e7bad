import { knownName } from '../../core/basics.ts';
import type { KnownCatalogue } from '../catalogue/known.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import { json, Refusal } from '../http/answer.ts';

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

/** Returns the MVPD that `mvpd` names. Throws for an unknown one, and names the nearest. */
export function mvpdField(catalogue: KnownCatalogue, fields: ControlFields): Mvpd | undefined {
  const id = text(fields, 'mvpd');
  const mvpd = id === undefined ? undefined : catalogue.findMvpd(id);
  if (id !== undefined && mvpd === undefined) {
    const known = catalogue.mvpds.map((one) => one.id);
    knownName('MVPD', id, known);
  }
  return mvpd;
}

/** Returns the refusal of a control request: a 400 with this message. */
export function badRequest(message: string): Refusal {
  return new Refusal(json(400, { error: `${message}.` }));
}
