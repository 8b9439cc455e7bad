import { createHmac, randomBytes } from 'node:crypto';
import { XMLBuilder } from 'fast-xml-parser';
import type { MediaToken } from '../../openapi/generated/rest-v2.ts';
import type { MediaTokenFormat } from '../catalogue/catalogue.ts';
import { randomUUID } from '../state/identifiers.ts';

/** A key for this process: only a verifier reads the content of a media token. */
const signingKey = randomBytes(32);

export interface MediaTokenInput {
  readonly resource: string;
  readonly mvpd: string;
  readonly nowMs: number;
  readonly lifetimeSeconds: number;
  readonly format: MediaTokenFormat;
}

/**
 * Returns a fresh token for one playback: signed clear text in Base64 [behaviour.md, Media token].
 */
export function mediaToken({ format, ...input }: MediaTokenInput): MediaToken {
  const { nowMs, lifetimeSeconds } = input;
  const notAfter = nowMs + lifetimeSeconds * 1000;
  const claims = format === 'xml' ? xmlClaims(input) : jsonClaims(input, notAfter);
  const signature = createHmac('sha256', signingKey).update(claims).digest('base64');
  const text = `<signatureInfo>${signature}<signatureInfo>${claims}`;
  return { notBefore: nowMs, notAfter, serializedToken: Buffer.from(text).toString('base64') };
}

type ClaimInput = Omit<MediaTokenInput, 'format'>;

function jsonClaims({ resource, mvpd, nowMs }: ClaimInput, notAfter: number): string {
  return JSON.stringify({ id: randomUUID(), resource, mvpd, issued: nowMs, expires: notAfter });
}

/** The older form, in which the lifetime is a text of milliseconds. */
function xmlClaims({ resource, mvpd, nowMs, lifetimeSeconds }: ClaimInput): string {
  const claims = {
    sessionGUID: randomUUID(),
    resourceID: resource,
    ttl: lifetimeSeconds * 1000,
    issueTime: new Date(nowMs).toISOString(),
    mvpdId: mvpd,
  };
  return builder.build({ shortAuthToken: claims });
}

const builder = new XMLBuilder();
