import type { TargetLimit } from '../../../../core/limit.ts';

/** Whose identity and address a request of the `peer` has, as offsets from its own number. */
export interface LentPair {
  readonly identity: number;
  /** `null`: no `X-Forwarded-For`, so the address of this machine. */
  readonly address: number | null;
}

/**
 * The pairs that a peer sends by turns, by the key of the limit. By address: three identities share
 * the address of this machine, also without the header. Otherwise an identity has two addresses and
 * shares one of them with another identity.
 */
export const pairsInTurn: Readonly<Record<TargetLimit['key'], readonly LentPair[]>> = {
  address: [
    { identity: 0, address: null },
    { identity: -1, address: null },
    { identity: -2, address: null },
  ],
  device: [
    { identity: 0, address: 0 },
    { identity: -1, address: 0 },
    { identity: 0, address: -1 },
  ],
  'address-and-device': [
    { identity: 0, address: 0 },
    { identity: -1, address: 0 },
    { identity: 0, address: -1 },
  ],
};

/** Returns the pair of the nth request of a peer. */
export function pairOf(key: TargetLimit['key'], request: number): LentPair {
  const pairs = pairsInTurn[key];
  return pairs[request % pairs.length] ?? { identity: 0, address: 0 };
}
