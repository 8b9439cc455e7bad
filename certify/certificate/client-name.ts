import { isRecord, parsedJson, wireText } from '../../core/index.ts';
import type { Exchange } from '../exchange/exchange.ts';

/**
 * Returns what a client calls itself: the `applicationId` of its `X-Device-Info`, else the first
 * product of its `User-Agent`.
 */
export function clientNameIn(exchanges: readonly Exchange[]): string {
  const headers = exchanges
    .filter(({ operation }) => operation !== undefined)
    .map(({ request }) => request.headers);
  const application = firstOf(headers.map((each) => applicationOf(each?.get('x-device-info'))));
  const product = firstOf(headers.map((each) => each?.get('user-agent')?.trim().split(/\s/)[0]));
  return application ?? product ?? 'unnamed client';
}

function applicationOf(info: string | undefined): string | undefined {
  if (info === undefined) return undefined;
  const device = parsedJson(wireText(Buffer.from(info, 'base64')));
  return isRecord(device) && typeof device.applicationId === 'string' ? device.applicationId : undefined;
}

function firstOf(texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((text) => text !== undefined && text.trim() !== '');
}
