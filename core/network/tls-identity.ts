/** A private key and its certificate (with those between it and its authority), as PEM. */
export interface ServerIdentity {
  readonly key: string;
  readonly cert: string;
}

/**
 * What a server proves itself with: one pair, or a function that returns the pair for the host
 * name that a client asks for (SNI). At the start the function is called without a name, for
 * clients that send none because they connect to an address. It should return the same object for
 * the same name: what is made of a pair is made once.
 */
export type TlsIdentity =
  | ServerIdentity
  | ((hostName: string | undefined) => ServerIdentity | Promise<ServerIdentity>);
