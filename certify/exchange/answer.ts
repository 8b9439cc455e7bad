/** What an answer said, as far as rules need it. Times are milliseconds. */
export type AnswerFacts =
  /** No answer arrived, or none was recorded. */
  | { readonly kind: 'none' }
  /** An answer arrived, of which the recording does not hold enough. */
  | { readonly kind: 'unread'; readonly why: string }
  /** An answer that no rule reads further. */
  | { readonly kind: 'other' }
  /** Sends the browser to another page: address without its query, absolute where it was so. */
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'registration'; readonly clientId: string; readonly scopes: readonly string[] }
  | TokenAnswer
  | SessionAnswer
  | ProfilesAnswer
  | DecisionsAnswer
  | LogoutAnswer
  | { readonly kind: 'configuration'; readonly mvpds: readonly string[] }
  | ErrorAnswer;

export interface TokenAnswer {
  readonly kind: 'token';
  /** Fingerprint. */
  readonly token: string;
  readonly lifetimeMs: number;
}

/** Of createSession, resumeSession, getSession and getPartnerAuthenticationRequest. */
export interface SessionAnswer {
  readonly kind: 'session';
  readonly code: string | undefined;
  /** Such as `authenticate`, `authorize`, `resume`; undefined in getSession. */
  readonly actionName: string | undefined;
  /** Such as `interactive`, `direct`. */
  readonly actionType: string | undefined;
  /** Address to open, without its query. */
  readonly url: string | undefined;
  /** From `notBefore` to `notAfter`, both by the provider's clock; undefined where it lacks one. */
  readonly lifetimeMs: number | undefined;
  readonly missingParameters: readonly string[];
  readonly mvpd: string | undefined;
}

export interface ProfilesAnswer {
  readonly kind: 'profiles';
  readonly profiles: readonly ProfileFacts[];
}

export interface ProfileFacts {
  readonly mvpd: string;
  /** Such as `regular`, `temporary`, `degraded`, `appleSSO`. */
  readonly type: string;
  readonly notBeforeMs: number | undefined;
  readonly notAfterMs: number | undefined;
}

export interface DecisionsAnswer {
  readonly kind: 'decisions';
  readonly decisions: readonly DecisionFacts[];
}

export interface DecisionFacts {
  readonly resource: string;
  readonly authorized: boolean;
  readonly mvpd: string | undefined;
  /** From `notBefore` to `notAfter` of the media token. */
  readonly mediaTokenLifetimeMs: number | undefined;
  readonly error: ErrorFacts | undefined;
}

export interface LogoutAnswer {
  readonly kind: 'logout';
  readonly logouts: readonly LogoutFacts[];
}

export interface LogoutFacts {
  readonly mvpd: string;
  /** `logout`, `partner_logout`, `complete`, `invalid`. */
  readonly actionName: string;
  readonly actionType: string | undefined;
  /** Address to open, without its query. */
  readonly url: string | undefined;
}

export interface ErrorFacts {
  /** Such as `authenticated_profile_missing`; of DCR the value of `error`. */
  readonly code: string;
  /** Such as `retry`, `authentication`, `none`; undefined where the error has none. */
  readonly action: string | undefined;
}

export interface ErrorAnswer extends ErrorFacts {
  readonly kind: 'error';
}
