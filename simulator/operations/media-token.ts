import { createHmac, randomBytes } from 'node:crypto';
import type { MediaToken } from '../../openapi/generated/rest-v2.ts';
import { randomUUID } from '../state/identifiers.ts';

/** A key for this process: only a verifier reads the content of a media token. */
const signingKey = randomBytes(32);

export interface MediaTokenInput {
  readonly resource: string;
  readonly mvpd: string;
  readonly nowMs: number;
  readonly lifetimeSeconds: number;
}

/**
 * Returns a fresh token for one playback: signed clear text in Base64 [behaviour.md, Media token].
 */
export function mediaToken({ resource, mvpd, nowMs, lifetimeSeconds }: MediaTokenInput): MediaToken {
  const notAfter = nowMs + lifetimeSeconds * 1000;
  const claims = JSON.stringify({ id: randomUUID(), resource, mvpd, issued: nowMs, expires: notAfter });
  const signature = createHmac('sha256', signingKey).update(claims).digest('base64');
  const text = `<signatureInfo>${signature}<signatureInfo>${claims}`;
  return { notBefore: nowMs, notAfter, serializedToken: Buffer.from(text).toString('base64') };
}
