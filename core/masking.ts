import { createHmac, randomBytes } from 'node:crypto';

/**
 * Masks secrets in whatever is about to be shown or stored. A secret is replaced by a fingerprint keyed per run: equal
 * secrets get equal fingerprints within a run, and none can be traced back or compared across runs.
 */
export interface Masker {
  /** From now on `value` is masked wherever it appears. */
  learn(value: string): void;
  text(text: string): string;
  fingerprint(value: string): string;
}

const bearer = /\b(Bearer|Basic)\s+[A-Za-z0-9\-._~+/]+=*/g;
const jwt = /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g;
const namedSecret =
  /(["']?(?:client_secret|access_token|software_statement|serializedToken|SAMLResponse)["']?\s*[:=]\s*["']?)([^"'&\s,}]+)/g;
const shortestLearned = 6;

export function createMasker(key: Buffer = randomBytes(32)): Masker {
  const learned = new Set<string>();
  const fingerprint = (value: string): string =>
    `[masked ${createHmac('sha256', key).update(value).digest('hex').slice(0, 8)}]`;
  return {
    learn: (value) => {
      if (value.length >= shortestLearned) learned.add(value);
    },
    fingerprint,
    text: (text) => {
      let masked = text;
      for (const secret of [...learned].sort((a, b) => b.length - a.length)) {
        if (masked.includes(secret)) masked = masked.replaceAll(secret, fingerprint(secret));
      }
      masked = masked.replace(bearer, (whole, scheme: string) => `${scheme} ${fingerprint(whole)}`);
      masked = masked.replace(jwt, fingerprint);
      return masked.replace(namedSecret, (whole, name: string, value: string) =>
        value.startsWith('[masked') ? whole : `${name}${fingerprint(value)}`,
      );
    },
  };
}
