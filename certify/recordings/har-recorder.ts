import { type JsonObject, recordOf } from '../../core/index.ts';
import type { RecordingFacts } from '../exchange/captured.ts';

/** Recorders that keep every header as it was sent. */
const keepsAll =
  /^(?:passgate|mitmproxy|charles(?: proxy)?|proxyman|fiddler|playwright|http ?toolkit|insomnia|burp|whistle)/i;

/** What was learned of a recording while it was read. */
export interface HarSigns {
  readonly log: JsonObject;
  /** Requests that need an access token, and those of them that the recording shows one of. */
  readonly authorised: number;
  readonly withToken: number;
  /** Headers in lower case of which somebody blotted a value out. */
  readonly blotted: ReadonlySet<string>;
}

/** Returns what wrote a HAR recording, and which headers it leaves out. */
export function harRecorder({ log, authorised, withToken, blotted }: HarSigns): Omit<RecordingFacts, 'gaps'> {
  const [creator, browser] = [log.creator, log.browser].map(nameOf);
  const writer = creator ?? browser;
  const both = [creator, browser === creator ? undefined : browser].filter((one) => one !== undefined);
  const recorder = both.length === 0 ? 'HAR' : `HAR of ${both.join(', ')}`;
  if (writer !== undefined && keepsAll.test(writer)) return { recorder, omittedHeaders: [...blotted] };
  // Exports of browsers leave out credentials unless one asks for them (Chrome since version 130).
  const isSanitised = authorised > 0 && withToken === 0;
  const omitted = isSanitised ? ['authorization', 'cookie'] : ['cookie'];
  return { recorder, omittedHeaders: [...new Set([...omitted, ...blotted])] };
}

function nameOf(value: unknown): string | undefined {
  const { name, version } = recordOf(value);
  if (typeof name !== 'string' || name === '') return undefined;
  const words = typeof version === 'string' ? `${name} ${version}` : name;
  return words.replace(/[^\x20-\x7e]/g, '').slice(0, 60);
}
