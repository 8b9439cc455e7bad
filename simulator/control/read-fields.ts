import { knownName } from '../../core/basics.ts';
import { type Answer, json, Refusal } from '../http/answer.ts';
import { findMvpd, type Mvpd, mvpds } from '../state/catalogue.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Readers of control bodies: absent is undefined, a wrong type is refused by name. */
export function flag(fields: Fields, name: string): boolean | undefined {
  const value = fields[name];
  if (value === undefined || value === null || typeof value === 'boolean') return value ?? undefined;
  throw wrong(`${name} must be true or false`);
}

export function number(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw wrong(`${name} must be a number`);
}

export function text(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
  throw wrong(`${name} must be a string`);
}

export function mvpd(fields: Fields, name = 'mvpd'): Mvpd | undefined {
  const id = text(fields, name);
  if (id === undefined) return undefined;
  knownName(
    'MVPD',
    id,
    mvpds.map((known) => known.id),
  );
  return findMvpd(id);
}

export function wrong(message: string): Refusal {
  return new Refusal(badRequest(message));
}

function badRequest(message: string): Answer {
  return json(400, { error: `${message}.` });
}
