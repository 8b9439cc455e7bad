import type { PactFile } from '../pact/pact-file.ts';
import { stateNames } from '../states.ts';
import type { NamedState } from './declared-states.ts';

/** States that steps of the conformance table need, beside those of its contracts. */
export const ofTheTable: readonly NamedState[] = [
  { name: 'a viewer who has logged in' },
  { name: 'a client with an access token', params: { expired: true } },
  { name: 'an authentication session', params: { expired: true } },
];

/** Returns each state that there is: of pact files, of the conformance table, and by name alone. */
export function knownStates(files: readonly PactFile[]): readonly NamedState[] {
  const all = files.flatMap(({ interactions }) =>
    interactions.flatMap(({ providerStates }) => providerStates),
  );
  return [...all, ...ofTheTable, ...stateNames.map((name) => ({ name }))];
}
