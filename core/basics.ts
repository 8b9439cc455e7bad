/**
 * A second door of core, for what must stay light: the simulator is a package of its own (`@passgate/simulator`), and so are these
 * modules, which need no installed package but `fastest-levenshtein`. `core/index.ts` exports them as well.
 */
export { type ApiName, apiFacts, apiNames } from './apis.ts';
export { readBytes } from './bounded-read.ts';
export { bounds } from './bounds.ts';
export { messageOf, PassgateError } from './errors.ts';
export { isRecord, jsonOf } from './json.ts';
export {
  type DeviceLimit,
  documentedLimit,
  type LimitKey,
  type LimitScope,
  limitKeys,
  limitScopes,
  type RefusalForm,
} from './limit.ts';
export { createMasker } from './masking/masking.ts';
export { knownName } from './names.ts';
export { bodyTextOf } from './network/bounded-body.ts';
export { hostToReach, isLoopback, isThisMachine } from './network/loopback.ts';
export type { ServerIdentity, TlsIdentity } from './network/tls-identity.ts';
export { lockPath } from './path-lock.ts';
export { wireText } from './text.ts';
