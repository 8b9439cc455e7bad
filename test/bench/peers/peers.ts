import { artillery } from './artillery.ts';
import { gatling } from './gatling.ts';
import { bareLoop, k6, ring } from './k6-scripts.ts';
import { locust } from './locust.ts';
import { passgate } from './passgate.ts';
import type { Peer } from './peer.ts';

/** Everybody who is measured, in the order of the rows. */
export const peers: readonly Peer[] = [passgate, ring, gatling, locust, k6, artillery, bareLoop];
