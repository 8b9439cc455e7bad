import type { CapturedExchange } from '../exchange/captured.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';
import { gapMs } from './timing.ts';

const manifest = /\.(?:m3u8|mpd)$|\.isml?\/manifest$/i;
const segment = /\.(?:ts|m4s|mp4|m4a|m4v|aac|cmfv|cmfa|vtt)$/i;
const markMethod = 'MARK';
const markPath = 'passgate:playback';
/** A stream whose player was silent for this long has ended or is paused. */
const silenceMs = 30_000;

/** Returns what a guided session writes into a recording where the app begins to play something. */
export function playbackMark(
  given: Pick<CapturedExchange, 'place' | 'sentMs' | 'address'>,
): CapturedExchange {
  const nothing = { headers: undefined, body: '' };
  const { place, sentMs, address } = given;
  return {
    place,
    sentMs,
    answeredMs: sentMs,
    address,
    method: markMethod,
    url: markPath,
    request: nothing,
    status: 0,
    response: nothing,
  };
}

/** A moment at which the app began to play. */
export interface PlaybackStart {
  readonly exchange: Exchange;
  /**
   * A mark is certain. In a recording of media, a free programme and a player that goes on after a
   * pause look the same.
   */
  readonly isCertain: boolean;
}

/**
 * Returns where the app began to play, in the order of time: the marks of a guided session, else the
 * manifests after silence. Further manifests and segments belong to the playback that runs.
 */
export function playbackStarts(device: DeviceHistory): readonly PlaybackStart[] {
  const marks = device.exchanges.filter(isMark);
  if (marks.length > 0) return marks.map((exchange) => ({ exchange, isCertain: true }));
  const starts: PlaybackStart[] = [];
  let last: Exchange | undefined;
  for (const exchange of device.exchanges) {
    if (exchange.operation !== undefined) continue;
    const isManifest = manifest.test(exchange.path);
    if (!isManifest && !segment.test(exchange.path)) continue;
    const isSilent = last === undefined || gapMs({ former: last, latter: exchange }) >= silenceMs;
    if (isManifest && isSilent) starts.push({ exchange, isCertain: false });
    last = exchange;
  }
  return starts;
}

function isMark({ method, path }: Exchange): boolean {
  return method === markMethod && markPath.endsWith(path);
}
