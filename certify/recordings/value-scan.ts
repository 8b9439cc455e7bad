const [quote, backslash, openBrace, closeBrace, lowerCase] = [0x22, 0x5c, 0x7b, 0x7d, 0x20];
const endOfScalar = new Set([...',]}[{:" \t\r\n'].map((char) => char.charCodeAt(0)));
/** A value of more bytes is not kept: no exchange of an API has them. */
export const mostBytes = 32 * 1024 * 1024;

/** Finds the end of one JSON value in chunks of bytes; keeps its bytes where it is to be taken. */
export class ValueScan {
  readonly pointer: string;
  /** Position of its first byte. */
  readonly start: number;
  /** Neither string, object nor array: only what follows it ends it. */
  readonly isScalar: boolean;
  /** Whether the caller wants it. */
  readonly isTaken: boolean;
  /** All its bytes so far. */
  bytes = 0;
  #pieces: Buffer[] = [];
  #isKept: boolean;
  #depth = 0;
  #inString = false;
  #isEscaped = false;

  constructor(pointer: string, start: number, first: string, isTaken: boolean) {
    this.pointer = pointer;
    this.start = start;
    this.isTaken = isTaken;
    this.isScalar = !/["{[]/.test(first);
    this.#isKept = isTaken || this.isScalar;
  }

  /** Whether its bytes are at hand. */
  get isKept(): boolean {
    return this.#isKept;
  }

  get isTooLarge(): boolean {
    return this.isTaken && !this.#isKept;
  }

  /** Its text as far as it was kept. */
  text(): string {
    const [only] = this.#pieces;
    return (this.#pieces.length === 1 && only !== undefined ? only : Buffer.concat(this.#pieces)).toString();
  }

  /** Lets go of the bytes: it is too large. */
  forget(): void {
    this.#pieces = [];
    this.#isKept = false;
  }

  /** Reads on from `at`; returns where the value ends, or undefined where the chunk ends first. */
  push(chunk: Buffer, at: number): number | undefined {
    const end = this.isScalar ? scalarEnd(chunk, at) : this.#nestedEnd(chunk, at);
    const piece = chunk.subarray(at, end ?? chunk.length);
    this.bytes += piece.length;
    // The chunk may be used for other bytes when this returns without the end.
    if (this.#isKept) this.#pieces.push(end === undefined ? Buffer.from(piece) : piece);
    return end;
  }

  /** The hot loop: every byte of a recording passes here. */
  #nestedEnd(chunk: Buffer, from: number): number | undefined {
    let [depth, inString, at] = [this.#depth, this.#inString, from];
    const { length } = chunk;
    if (this.#isEscaped) at += 1;
    this.#isEscaped = false;
    for (; at < length; at += 1) {
      const byte = chunk[at] as number;
      if (inString) {
        if (byte === backslash) at += 1;
        else if (byte === quote) {
          inString = false;
          if (depth === 0) return at + 1;
        }
      } else if (byte === quote) inString = true;
      else if ((byte | lowerCase) === openBrace) depth += 1;
      else if ((byte | lowerCase) === closeBrace) {
        depth -= 1;
        if (depth === 0) return at + 1;
      }
    }
    this.#isEscaped = at > length;
    this.#depth = depth;
    this.#inString = inString;
    return undefined;
  }
}

function scalarEnd(chunk: Buffer, from: number): number | undefined {
  for (let at = from; at < chunk.length; at += 1) if (endOfScalar.has(chunk[at] ?? 0)) return at;
  return undefined;
}
