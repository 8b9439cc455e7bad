import { createHmac, randomBytes } from 'node:crypto';
import { Conceal } from './conceal.ts';
import { KnownSecrets } from './known-secrets.ts';
import type { SensitiveNames } from './sensitive-places.ts';

/**
 * Masks what may not be shown or stored, by a key of the run. Equal values stay equal within a run,
 * and none can be traced back or compared across runs.
 */
export interface Masker {
  /** Hexadecimal; whoever masks for the same run needs it. */
  readonly key: string;
  /** Masks by this key from now on: that of an earlier process of the same run. */
  useKey(key: string): void;
  /** Masks a secret from now on, wherever it appears. */
  learn(secret: string): void;
  text(text: string): string;
  /** Masks a body of a message, also what only its place in it shows to be sensitive. */
  body(text: string): string;
  header(name: string, value: string): string;
  /** Masks what is said of the value that a JSON pointer leads to: `"text"`, or a number. */
  valueAt(pointer: string, said: string): string;
  /** Returns the fingerprint of a secret. */
  fingerprint(secret: string): string;
  /** Returns what only who has the key of the run can say of a text. */
  seal(text: string): string;
  /** Takes what another process of the run has masked for that: it stays as it is. */
  accept(body: string, pointer?: string, received?: string): void;
  acceptHeader(name: string, value: string): void;
}

/** @param names what the documents mark as sensitive; without them only secrets are masked */
export function createMasker({
  key: given = randomBytes(32).toString('hex'),
  names,
}: {
  readonly key?: string;
  readonly names?: SensitiveNames;
} = {}): Masker {
  let key = given;
  const conceal = new Conceal({
    digest: (text) => createHmac('sha256', key).update(text).digest('hex'),
    secrets: new KnownSecrets(),
    sensitive: new KnownSecrets(),
    ...(names === undefined ? {} : { names }),
  });
  return {
    get key() {
      return key;
    },
    useKey: (earlier) => {
      key = earlier;
    },
    learn: (secret) => conceal.learn(secret),
    text: (text) => conceal.text(text),
    body: (text) => conceal.body(text),
    header: (name, value) => conceal.header(name, value),
    valueAt: (pointer, said) => conceal.valueAt(pointer, said),
    fingerprint: (secret) => conceal.fingerprint(secret),
    seal: (text) => conceal.seal(text),
    accept: (body, pointer, received) => conceal.accept(body, pointer, received),
    acceptHeader: (name, value) => conceal.acceptHeader(name, value),
  };
}
