/** The device that a hook is about, as the provider knows it. */
export interface HookDevice {
  /** The value of `AP-Device-Identifier`. */
  readonly deviceIdentifier: string;
  /** Its address: the value of `X-Forwarded-For`. */
  readonly forwardedFor: string;
  /** The client that is registered on it; the empty string before that. */
  readonly clientId: string;
}

/** The argument of `signIn`. */
export interface SignInRequest {
  /** The page on which the sign-in begins: `authenticate` of REST API v2, for this code. */
  readonly url: string;
  /** The id of the MVPD that the session was opened for. */
  readonly mvpd: string;
  readonly code: string;
  /** The address that the browser is sent to at the end. Nothing has to be there. */
  readonly redirectUrl: string;
  /** Aborted when the time of the hook is over, or the run is interrupted. */
  readonly signal: AbortSignal;
}

/** The argument of `deny`. */
export interface DenyRequest {
  readonly mvpd: string;
  /** What should be the matter with the resource: `denied`, `parental controls`, `line dead`, … */
  readonly because: string;
  /** The device of the viewer. At a temporary or degraded MVPD nobody has signed in on it. */
  readonly device: HookDevice;
  readonly signal: AbortSignal;
}

/** The argument of `revoke`. */
export type RevokeRequest =
  | {
      /** The application of a client; or only its right to get tokens (`grant`). */
      readonly what: 'application' | 'grant';
      /**
       * Registers a client and gets a token with the software statement of an application that the
       * hook is going to revoke. To be awaited before that.
       */
      readonly use: (softwareStatement: string) => Promise<void>;
      readonly signal: AbortSignal;
    }
  | {
      /** The sign-in of a viewer before its time, or a temporary pass that has begun. */
      readonly what: 'sign-in' | 'temporary pass';
      readonly mvpd: string;
      readonly device: HookDevice;
      readonly signal: AbortSignal;
    };

/** The argument of `degrade`. */
export interface DegradeRequest {
  /** The MVPD that `mvpds` names for this rule. */
  readonly mvpd: string;
  readonly rule: 'AuthNAll' | 'AuthZAll' | 'AuthZNone';
  /** Takes what ends the rule; it is called when everything was judged. */
  readonly atEnd: (undo: () => Promise<unknown>) => void;
  readonly signal: AbortSignal;
}

/** The argument of `expire`. */
export interface ExpireRequest {
  readonly what:
    | 'access token'
    | 'authentication session'
    | 'registration code'
    | 'sign-in'
    | 'temporary pass';
  /** How long it is still valid, as the provider reported. */
  readonly seconds: number;
  readonly device: HookDevice;
  readonly signal: AbortSignal;
}

/**
 * What no API of a provider can do, given by the configuration: what a tester does in a browser
 * (`signIn`), and what the owner of a tenant can do beside the API. A hook that throws leaves what
 * needs it unjudged, with the hook's own message; it is never a fault of the provider.
 */
export interface ProviderHooks {
  /** Signs a viewer in at the MVPD. Returns when the browser was sent to `redirectUrl`. */
  readonly signIn?: (request: SignInRequest) => Promise<unknown>;
  /**
   * Sees to it that the MVPD denies a resource to a viewer. Returns the id of that resource.
   * Called only where `resources` names none.
   */
  readonly deny?: (request: DenyRequest) => Promise<string>;
  /** Revokes what it is asked for. Returns once the provider refuses it. */
  readonly revoke?: (request: RevokeRequest) => Promise<unknown>;
  /**
   * Degrades an MVPD. Returns once the rule is in force. Without this hook the MVPD that `mvpds`
   * names for the rule is taken to be degraded at all times.
   */
  readonly degrade?: (request: DegradeRequest) => Promise<unknown>;
  /**
   * Lets something expire: waits, where the tenant's lifetimes are short, or moves the clock of
   * the provider. Returns once it is over.
   */
  readonly expire?: (request: ExpireRequest) => Promise<unknown>;
}

/** What a target names of its own, for states that its API and hooks bring about. */
export interface ProviderNames {
  /** Kind of an MVPD → its id there. */
  readonly mvpds?: Readonly<Partial<Record<string, string>>>;
  /** `permitted`, or what is the matter with it → the id of a resource. */
  readonly resources?: Readonly<Partial<Record<string, string>>>;
  /** A service provider that the application may not speak for. */
  readonly foreignServiceProvider?: string;
}
