import { closest } from 'fastest-levenshtein';
import { PassgateError, type Target } from '../../core/index.ts';

/** A provider state with its parameters. */
export interface NamedState {
  readonly name: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Returns a state in words, as reports show it: `a registered client, revoked`. */
export function stateText({ name, params = {} }: NamedState): string {
  const flags = Object.entries(params).map(([key, value]) =>
    value === true ? key : `${key}: ${String(value)}`,
  );
  return [name, ...flags].join(', ');
}

/**
 * Returns whether `cannotArrange` of a target declares a state: by its name, which stands for all
 * parameters of it, by its name with these parameters, by a pattern in which `*` stands for any
 * text, or because it is not among those that `except` names in one of these ways.
 */
export function isDeclared({ cannotArrange }: Pick<Target, 'cannotArrange'>, state: NamedState): boolean {
  return cannotArrange.some((entry) =>
    typeof entry === 'string'
      ? matches(entry, state)
      : !entry.except.some((pattern) => matches(pattern, state)),
  );
}

/**
 * Checks that each name and pattern under `cannotArrange` fits a state that there is.
 * @throws PassgateError `CONFIG` (exit 2) that names the first one that fits none, and the nearest
 */
export function assertDeclarable(
  { name, cannotArrange }: Pick<Target, 'name' | 'cannotArrange'>,
  known: readonly NamedState[],
): void {
  for (const [index, entry] of cannotArrange.entries()) {
    const place = `targets.${name}.cannotArrange[${index}]${typeof entry === 'string' ? '' : '.except'}`;
    for (const pattern of typeof entry === 'string' ? [entry] : entry.except) {
      if (known.some((state) => matches(pattern, state))) continue;
      const names = [...new Set(known.flatMap((state) => [state.name, stateText(state)]))];
      const what = pattern.includes('*') ? 'The pattern' : 'The name';
      throw new PassgateError(
        'CONFIG',
        `${what} "${pattern}" in ${place} fits no provider state. Did you mean "${closest(pattern, names)}"?`,
        `npx passgate doctor --target ${name} lists the states.`,
      );
    }
  }
}

function matches(pattern: string, state: NamedState): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`^${parts.join('.*')}$`, 's');
  return whole.test(state.name) || whole.test(stateText(state));
}
