import type { OperationId } from '../../openapi/generated/operations.ts';
import type { RecordingFacts, RecordingGap } from '../exchange/captured.ts';
import type { Exchange } from '../exchange/exchange.ts';

/** All that a recording has of one device, in the order of time. */
export class DeviceHistory {
  /** `device 2`; devices are numbered by their first exchange. */
  readonly name: string;
  /** In the order of time. */
  readonly exchanges: readonly Exchange[];
  /** Fingerprints of the `AP-Device-Identifier`s that it sent, in the order of their first use. */
  readonly identifiers: readonly string[];
  readonly clientIds: readonly string[];
  /** Client ids that other devices use as well. */
  readonly sharedClientIds: readonly string[];
  readonly recording: RecordingFacts;
  /** By code of a session: all calls with it but polls, whichever device sent them. */
  readonly codeUses: ReadonlyMap<string, readonly Exchange[]>;
  /** Devices in the recording that sent an identifier, with this one. */
  readonly deviceCount: number;
  /** It may be a device before it that stored nothing: born after its end, at the same address. */
  readonly mayBeFormer: boolean;
  /** Undefined where the exchanges have the order of the recording: their indices tell it then. */
  readonly #positions: ReadonlyMap<Exchange, number> | undefined;
  #tokens: ReadonlySet<string | undefined> | undefined;
  #byOperation: ReadonlyMap<OperationId, readonly Exchange[]> | undefined;

  constructor(given: DeviceFacts) {
    this.name = given.name;
    this.exchanges = given.exchanges;
    this.identifiers = given.identifiers;
    this.clientIds = given.clientIds;
    this.sharedClientIds = given.sharedClientIds;
    this.recording = given.recording;
    this.codeUses = given.codeUses;
    this.deviceCount = given.deviceCount;
    this.mayBeFormer = given.mayBeFormer;
    const isAsRecorded = given.exchanges.every(
      ({ index }, position) => index > (given.exchanges[position - 1]?.index ?? Number.NEGATIVE_INFINITY),
    );
    if (!isAsRecorded)
      this.#positions = new Map(given.exchanges.map((exchange, position) => [exchange, position]));
  }

  /** Returns the exchanges of one of these operations, in the order of time. */
  of(...operations: readonly OperationId[]): readonly Exchange[] {
    this.#byOperation ??= byOperation(this.exchanges);
    const found = operations.map((operation) => this.#byOperation?.get(operation) ?? []);
    if (found.length === 1) return found[0] ?? [];
    return found.flat().sort((a, b) => this.positionOf(a) - this.positionOf(b));
  }

  /** Returns the place of an exchange in the order of time, from 0; -1 for one of another device. */
  positionOf(exchange: Exchange): number {
    if (this.#positions !== undefined) return this.#positions.get(exchange) ?? -1;
    const position = firstFrom(this.exchanges, exchange.index);
    return this.exchanges[position] === exchange ? position : -1;
  }

  /** Returns the exchanges after one and before another, without both; to the end without `until`. */
  between(after: Exchange | undefined, until?: Exchange): readonly Exchange[] {
    const from = after === undefined ? 0 : this.positionOf(after) + 1;
    return this.exchanges.slice(from, until === undefined ? undefined : this.positionOf(until));
  }

  /** Returns whether the device sent this access token, told by its fingerprint. */
  usesToken(token: string): boolean {
    this.#tokens ??= new Set(this.exchanges.map(({ request }) => request.token));
    return this.#tokens.has(token);
  }

  /**
   * Returns whether the recording shows the device from its first request on: it begins by
   * registering.
   */
  get isFromBirth(): boolean {
    return this.exchanges.find(({ operation }) => operation !== undefined)?.operation === 'registerClient';
  }

  /**
   * Returns why exchanges of the device may be missing after one and before another; undefined where
   * nothing is. Without `after`: before its first exchange, unless it was born in the recording.
   */
  missing(after: Exchange | undefined, until: Exchange | undefined): string | undefined {
    if (after === undefined && !this.isFromBirth) return 'the recording begins in the middle of its life';
    const fromMs = after?.sentMs ?? Number.NEGATIVE_INFINITY;
    const toMs = until?.sentMs ?? Number.POSITIVE_INFINITY;
    const gap = this.recording.gaps.find((one) => overlaps(one, fromMs, toMs));
    return gap?.why;
  }
}

/** What a history is made of. */
interface DeviceFacts
  extends Pick<
    DeviceHistory,
    | 'name'
    | 'exchanges'
    | 'identifiers'
    | 'clientIds'
    | 'sharedClientIds'
    | 'recording'
    | 'codeUses'
    | 'deviceCount'
    | 'mayBeFormer'
  > {}

function overlaps(gap: RecordingGap, fromMs: number, toMs: number): boolean {
  return gap.fromMs <= toMs && gap.toMs >= fromMs;
}

/** Returns the position of the first exchange with this index or a higher one. */
function firstFrom(exchanges: readonly Exchange[], index: number): number {
  let [low, high] = [0, exchanges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((exchanges[middle]?.index ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byOperation(exchanges: readonly Exchange[]): ReadonlyMap<OperationId, readonly Exchange[]> {
  const found = new Map<OperationId, Exchange[]>();
  for (const exchange of exchanges) {
    if (exchange.operation === undefined) continue;
    const others = found.get(exchange.operation);
    if (others === undefined) found.set(exchange.operation, [exchange]);
    else others.push(exchange);
  }
  return found;
}
