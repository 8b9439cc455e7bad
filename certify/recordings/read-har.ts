import { operations } from '../../openapi/generated/operations.ts';
import { type ReadAttachment, withHar } from '../../openapi/index.ts';
import type { CapturedExchange, RecordingGap } from '../exchange/captured.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { createFingerprint } from '../exchange/fingerprint.ts';
import { ExchangeMemory, readExchange } from '../exchange/read-exchange.ts';
import { capturedEntry } from './har-entry.ts';
import { harRecorder } from './har-recorder.ts';
import { JsonSplitter, type ValueUse } from './json-splitter.ts';
import { noRecording, recordingFile, sha256Of, splitRecording } from './recording-file.ts';
import { gapOfDamage, gapsOfUnreadable } from './recording-gaps.ts';
import type { ClientRecording, RecordingSource } from './recording-types.ts';

/**
 * Reads a HAR recording as a stream, also a damaged one as far as it goes.
 * @throws PassgateError `INPUT_FILE` (exit 2) where it is no HAR, or damaged before its first entry
 */
export function readHarFile(path: string): Promise<ClientRecording> {
  return withHar(path, async ({ path: har, readAttachment, isArchive }) => {
    const recording = await readHarStream({ ...recordingFile(har), name: path }, readAttachment);
    // What somebody hands in is the archive.
    return isArchive ? { ...recording, sha256: await sha256Of(recordingFile(path)) } : recording;
  });
}

/** See `readHarFile`. */
export async function readHarStream(
  source: RecordingSource,
  readAttachment: ReadAttachment = () => undefined,
): Promise<ClientRecording> {
  const reader = new HarReader(readAttachment);
  const splitter = new JsonSplitter({
    use: (pointer, first) => reader.use(pointer, first),
    onValue: (pointer, value) => reader.take(pointer, value),
    onTooLarge: () => reader.passLarge(),
    severalTexts: false,
  });
  const { sha256, damage } = await splitRecording(source, splitter);
  const { exchanges } = reader;
  if (damage !== undefined && exchanges.length === 0) throw noRecording(damage.message);
  if (!reader.hasEntries)
    throw noRecording(`${source.name} is not a HAR file: it has no list at /log/entries.`);
  const gaps = [...reader.gaps, ...(damage === undefined ? [] : [gapOfDamage(exchanges, damage)])];
  return { exchanges, facts: { ...harRecorder(reader), gaps }, counts: reader.counts, damage, sha256 };
}

/** Makes exchanges of the entries of one recording. */
class HarReader {
  readonly exchanges: Exchange[] = [];
  readonly log: Record<string, unknown> = {};
  readonly #context = { fingerprint: createFingerprint(), memory: new ExchangeMemory() };
  readonly #unreadableAt: (number | undefined)[] = [];
  readonly #readAttachment: ReadAttachment;
  #entries = 0;
  #ignored = 0;
  #large = 0;
  readonly blotted = new Set<string>();
  hasEntries = false;
  authorised = 0;
  withToken = 0;

  constructor(readAttachment: ReadAttachment) {
    this.#readAttachment = readAttachment;
  }

  get counts(): ClientRecording['counts'] {
    const unreadable = this.#unreadableAt.length + this.#large;
    return { entries: this.#entries, unreadable, ignored: this.#ignored };
  }

  get gaps(): readonly RecordingGap[] {
    return gapsOfUnreadable(this.#unreadableAt);
  }

  use(pointer: string, first: string): ValueUse {
    if (pointer.startsWith('/log/entries/')) return 'take';
    if (pointer === '/log/entries' && first === '[') this.hasEntries = true;
    if (pointer === '/log/entries' || pointer === '/log' || pointer === '') return 'enter';
    return pointer === '/log/creator' || pointer === '/log/browser' ? 'take' : 'skip';
  }

  take(pointer: string, value: unknown): void {
    if (!pointer.startsWith('/log/entries/')) {
      this.log[pointer.slice('/log/'.length)] = value;
      return;
    }
    this.#entries += 1;
    const found = capturedEntry(value, pointer, this.#readAttachment);
    if (found.kind === 'ignored') this.#ignored += 1;
    else if (found.kind === 'unreadable') this.#unreadableAt.push(found.atMs);
    else this.#add(found.exchange, found.blotted);
  }

  passLarge(): void {
    this.#entries += 1;
    this.#large += 1;
  }

  #add(captured: CapturedExchange, blotted: readonly string[]): void {
    for (const name of blotted) this.blotted.add(name);
    const exchange = readExchange(captured, this.exchanges.length, this.#context);
    this.exchanges.push(exchange);
    const { operation, request } = exchange;
    if (operation === undefined || operations[operation].authorised !== true) return;
    this.authorised += 1;
    if (request.token !== undefined) this.withToken += 1;
  }
}
