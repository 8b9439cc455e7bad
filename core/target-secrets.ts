import { type SecretKind, secretVariables } from './secret-kinds.ts';
import type { Target } from './target.ts';
import type { World } from './world.ts';

/** The variables of a secret: the one of a target alone, and the one of all. */
export type SecretVariable = `${(typeof secretVariables)[SecretKind]}${string}`;

/** A secret of a target, or none. */
export interface TargetSecret {
  /** Empty where nobody gives one. */
  readonly value: string;
  /** The variable that gives it, or would; of a command, the one that would override it. */
  readonly variable: SecretVariable;
}

/** What of a target says where its secrets come from. */
type SecretSource = Pick<Target, 'name' | 'printedSecret'>;

/**
 * Returns a secret of a target: of its own variable, else what the command of its configuration has
 * printed, else of the variable that all targets share. Nothing else reads these variables.
 */
export function secretOf(target: SecretSource, env: World['env'], kind: SecretKind): TargetSecret {
  const shared = secretVariables[kind];
  const own = ownVariable(target.name, kind);
  if (own !== undefined && isSet(env, own)) return { value: env[own] ?? '', variable: own };
  const printed = target.printedSecret?.(kind) ?? '';
  if (printed !== '') return { value: printed, variable: own ?? shared };
  return { value: env[shared] ?? '', variable: shared };
}

/** Returns the variable of one target alone; undefined for a target that is only a URL. */
export function ownVariable(name: string, kind: SecretKind): SecretVariable | undefined {
  if (name.includes(':')) return undefined;
  return `${secretVariables[kind]}_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
}

/** Returns what is missing where nobody gives a secret of a target. */
export function unsetText(name: string, kind: SecretKind): string {
  const [first, other] = variablesFor(name, kind);
  const rest = other === undefined ? '' : `, nor is ${other}`;
  return `the environment variable ${first} is not set${rest}`;
}

/** Returns the variables that can give a secret to a target, its own one first. */
export function variablesFor(name: string, kind: SecretKind): readonly [string, string?] {
  const own = ownVariable(name, kind);
  return own === undefined ? [secretVariables[kind]] : [own, secretVariables[kind]];
}

/** Tells whether a variable holds a secret of Passgate: of all targets, of one, or of its own servers. */
export function isSecretVariable(name: string): boolean {
  return /^PASSGATE_((SOFTWARE_STATEMENT|VANTAGE_TOKEN|VANTAGE_USER_TOKEN)(_.*)?|CONTROL_TOKEN|TOKEN)$/s.test(
    name,
  );
}

const isSet = (env: World['env'], name: string): boolean => (env[name] ?? '') !== '';
