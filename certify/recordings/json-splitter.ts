import { type ExpectedToken, expectedWords, type JsonBreak, jsonBreak } from '../../openapi/index.ts';
import { mostBytes, ValueScan } from './value-scan.ts';

/** What to do with a value: look into it, hand it out whole, or pass it by. */
export type ValueUse = 'enter' | 'take' | 'skip';

/** Where bytes stop being JSON. */
export interface JsonDamage {
  /** Position of the first wrong byte, from 0. */
  readonly atByte: number;
  /** JSON pointer to the value that is broken, or that should stand there. */
  readonly pointer: string;
  /** In words. */
  readonly expected: string;
}

export interface SplitterOptions {
  /** Decides by the JSON pointer and the first character of a value. */
  readonly use: (pointer: string, first: string) => ValueUse;
  readonly onValue: (pointer: string, value: unknown) => void;
  /** Called for a value that was to be taken and is too large. */
  readonly onTooLarge: (pointer: string) => void;
  /** Whether one text may follow another, as the lines of JSON Lines do. */
  readonly severalTexts: boolean;
}

interface Container {
  readonly isObject: boolean;
  readonly pointer: string;
  /** Pointer with the slash that its members' pointers begin with: there are many of them. */
  readonly prefix: string;
  count: number;
  /** Of the member that is next. */
  name: string;
}

const space = new Set([0x20, 0x0a, 0x0d, 0x09]);
const mark = [0xef, 0xbb, 0xbf];
/** `\u0000`: a text that ends within one is not broken before it. */
const longestEscape = 6;

/**
 * Finds values in a JSON text that comes in chunks of bytes, without holding more than one of them.
 * Only taken values are parsed; those passed by are trusted.
 */
export class JsonSplitter {
  readonly #options: SplitterOptions;
  readonly #open: Container[] = [];
  #want: ExpectedToken = 'value';
  #texts = 0;
  #scan: ValueScan | undefined;
  #isName = false;
  #atByte = 0;
  #damage: JsonDamage | undefined;

  constructor(options: SplitterOptions) {
    this.#options = options;
  }

  get damage(): JsonDamage | undefined {
    return this.#damage;
  }

  /** Bytes so far; of a damaged text those before the damage. */
  get bytes(): number {
    return this.#damage?.atByte ?? this.#atByte;
  }

  /** Reads on. Does nothing after damage. `chunk` may be used for other bytes afterwards. */
  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length && this.#damage === undefined) {
      at = this.#scan === undefined ? this.#structure(chunk, at) : this.#scanOn(this.#scan, chunk, at);
    }
    this.#atByte += chunk.length;
  }

  /** Ends the text. */
  end(): void {
    if (this.#damage !== undefined) return;
    const scan = this.#scan;
    if (scan?.isScalar === true) this.#finish(scan);
    else if (scan !== undefined) this.#breakInside(scan, jsonBreak(scan.text()));
    if (this.#want !== 'end' && !(this.#options.severalTexts && this.#open.length === 0 && this.#texts > 0)) {
      this.#breakAt(this.#atByte);
    }
  }

  /** Handles one byte between values, or begins a value; returns where to go on. */
  #structure(chunk: Buffer, at: number): number {
    const byte = chunk[at] ?? 0;
    const place = this.#atByte + at;
    if (space.has(byte) || (place < 3 && byte === mark[place])) return at + 1;
    const inside = this.#open.at(-1);
    const char = String.fromCharCode(byte);
    const want = this.#want;
    if (want === 'end' && this.#options.severalTexts) this.#want = 'value';
    else if (want === 'colon' && char === ':') this.#want = 'value';
    else if (want === 'more' && char === ',') this.#want = inside?.isObject === true ? 'name' : 'value';
    else if (this.#closes(char, inside)) this.#leave();
    else if (want === 'colon' || want === 'more' || want === 'end') this.#breakAt(place);
    else return this.#begin(chunk, at, char);
    return this.#want === 'value' && want === 'end' ? at : at + 1;
  }

  #closes(char: string, inside: Container | undefined): boolean {
    if (inside === undefined || !/^(?:more|name or \}|value or \])$/.test(this.#want)) return false;
    return char === (inside.isObject ? '}' : ']');
  }

  #begin(chunk: Buffer, at: number, char: string): number {
    const place = this.#atByte + at;
    this.#isName = this.#want === 'name' || this.#want === 'name or }';
    const pointer = this.#pointer();
    if (this.#isName ? char !== '"' : !/["{[\dtfn-]/.test(char)) {
      this.#breakAt(place);
      return at;
    }
    const use = this.#isName ? 'take' : this.#options.use(pointer, char);
    const isObject = char === '{';
    if (use === 'enter' && (isObject || char === '[')) {
      this.#open.push({ isObject, pointer, prefix: `${pointer}/`, count: 0, name: '' });
      this.#want = isObject ? 'name or }' : 'value or ]';
      return at + 1;
    }
    this.#scan = new ValueScan(pointer, place, char, use === 'take');
    return this.#scanOn(this.#scan, chunk, at);
  }

  #pointer(): string {
    const inside = this.#open.at(-1);
    if (inside === undefined) return this.#options.severalTexts ? `/${this.#texts}` : '';
    const key = inside.isObject ? inside.name.replaceAll('~', '~0').replaceAll('/', '~1') : inside.count;
    return `${inside.prefix}${key}`;
  }

  #scanOn(scan: ValueScan, chunk: Buffer, at: number): number {
    const end = scan.push(chunk, at);
    if (end === undefined) {
      if (scan.isKept && scan.bytes > mostBytes) this.#tooLarge(scan);
      return chunk.length;
    }
    this.#finish(scan);
    return end;
  }

  /** Either damage made it so large, as a quote that is lacking does, or it is. */
  #tooLarge(scan: ValueScan): void {
    const text = scan.text();
    const broken = jsonBreak(text);
    if (broken !== null && broken.offset < text.length - longestEscape) this.#breakInside(scan, broken);
    else scan.forget();
  }

  #finish(scan: ValueScan): void {
    this.#scan = undefined;
    const text = scan.isKept ? scan.text() : undefined;
    const value = text === undefined ? undefined : anyValueOf(text);
    if (text !== undefined && value === undefined) {
      this.#breakInside(scan, jsonBreak(text));
      return;
    }
    if (this.#isName) {
      const inside = this.#open.at(-1);
      if (inside !== undefined) inside.name = String(value);
      this.#want = 'colon';
      return;
    }
    this.#advance();
    if (scan.isTooLarge) this.#options.onTooLarge(scan.pointer);
    else if (scan.isTaken) this.#options.onValue(scan.pointer, value);
  }

  #leave(): void {
    this.#open.pop();
    this.#advance();
  }

  /** A value is over. */
  #advance(): void {
    const inside = this.#open.at(-1);
    if (inside === undefined) this.#texts += 1;
    else inside.count += 1;
    this.#want = inside === undefined ? 'end' : 'more';
  }

  #breakAt(atByte: number): void {
    this.#damage ??= { atByte, pointer: this.#pointer(), expected: expectedWords[this.#want] };
  }

  /** `broken`: where the text of the value breaks; null where only its end is lacking. */
  #breakInside(scan: ValueScan, broken: JsonBreak | null): void {
    const isLacking = broken === null || !scan.isKept;
    // A character that is cut stands in the text with more bytes than the file has of it.
    const before = isLacking
      ? scan.bytes
      : Math.min(scan.bytes, Buffer.byteLength(scan.text().slice(0, broken.offset)));
    const expected = isLacking ? expectedWords.more : broken.expected;
    this.#damage ??= { atByte: scan.start + before, pointer: scan.pointer, expected };
  }
}

/** However deep it is nested: nobody looks into members that are not known. */
function anyValueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
