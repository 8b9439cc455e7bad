import { randomUUID } from 'node:crypto';

/** Returns a SAML authentication request in Base64, for a partner's framework or an MVPD. */
export function samlRequest(nowMs: number): string {
  const instant = new Date(nowMs).toISOString();
  const namespace = 'urn:oasis:names:tc:SAML:2.0:protocol';
  const request = `<samlp:AuthnRequest xmlns:samlp="${namespace}" ID="_${randomUUID()}" Version="2.0" IssueInstant="${instant}"/>`;
  return Buffer.from(request).toString('base64');
}
