import type { ConfiguredMvpd, Profile } from '@passgate/schemas/rest-v2';

/** What the client keeps, as one JSON object. It has secrets: keep it where no other application reads it. */
export interface SavedState {
  /** Identifier of the operating system's installation, or a random one. The provider sees its hash only. */
  readonly installation?: string;
  readonly credentials?: Credentials;
  readonly token?: SavedToken;
  /** How many requests this installation sent without a pause, and when the last answer came. */
  readonly pace?: { readonly unpaced: number; readonly lastAnswerMs: number };
  /** The TV provider that the viewer chose last. */
  readonly mvpd?: ChosenMvpd;
  readonly configuration?: { readonly atMs: number; readonly mvpds: readonly ConfiguredMvpd[] };
  /** What is true until the next start. */
  readonly run?: RunState;
}

export interface Credentials {
  readonly id: string;
  readonly secret: string;
}

export interface SavedToken {
  readonly text: string;
  /** When the client gets the next one, by its own clock: before this one expires. */
  readonly renewAtMs: number;
  readonly expiresAtMs: number;
}

/** Name and logo are unknown where the viewer did not choose it from the list. */
export type ChosenMvpd = Pick<ConfiguredMvpd, 'id'> &
  Partial<Pick<ConfiguredMvpd, 'displayName' | 'logoUrl'>>;

export interface RunState {
  /** Absent: the provider was not asked yet in this run. */
  readonly signedIn?: boolean;
  readonly profile?: CachedProfile;
  /** Resources that a preauthorization permitted or denied, by id. */
  readonly preauthorized?: Readonly<Record<string, boolean>>;
  readonly usesTemporaryPass?: boolean;
}

export interface CachedProfile {
  readonly mvpd: string;
  readonly type: Profile['type'];
  readonly notAfter: number;
  readonly attributes: Profile['attributes'];
}
