import { bodyTextOf, bounds, messageOf, PassgateError } from '../../core/index.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';

/** What one answer of the provider is changed to, or instead of it; see the faults of the simulator. */
export type ProviderFault =
  | { readonly kind: 'throttle' | 'failure' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'set-property'; readonly pointer: string; readonly value: unknown }
  | { readonly kind: 'drop-property'; readonly pointer: string };

/** An error object of a decision. */
export interface DecisionError {
  readonly code: string;
  readonly action: string;
  readonly message: string;
}

/** Requests to the control API of the simulator that plays the provider. */
export class ProviderControl {
  readonly #origin: string;
  readonly #fetch: typeof fetch;

  constructor(origin: string, send: typeof fetch = fetch) {
    this.#origin = origin;
    this.#fetch = send;
  }

  /** Returns the lines of the journal after an exchange. */
  async journalAfter(sequence: number): Promise<readonly string[]> {
    const text = await this.#send('GET', `journal?after=${sequence}`);
    return text.split('\n').filter((line) => line !== '');
  }

  /** Returns a software statement that is valid. */
  softwareStatement(): Promise<string> {
    return this.#send('GET', 'software-statement', undefined, { accept: 'text/plain' });
  }

  /** Signs the viewer in who has this code, as on a second screen. */
  async login(code: string, mvpd?: string): Promise<void> {
    await this.#send('POST', 'login', { code, ...(mvpd === undefined ? {} : { mvpd }) });
  }

  /** Lets the viewer refuse to sign in. */
  async deny(code: string): Promise<void> {
    await this.#send('POST', 'login', { code, outcome: 'deny' });
  }

  /** Ends a session, the tokens of a client, or the sign-ins of a device, before their time. */
  async expire(what: ExpiringThing): Promise<void> {
    await this.#send('POST', 'expire', what);
  }

  /** Takes the approval of a client's application away, or gives it back. */
  async revokeApplication(clientId: string, revoked: boolean): Promise<void> {
    await this.#send('POST', 'revoke', { clientId, revoked });
  }

  /** Changes the next answers of one operation. */
  async disturb(operation: OperationId, fault: ProviderFault, times: number): Promise<void> {
    await this.#send('POST', 'faults', { match: { operation }, fault, times });
  }

  /** Decides the next requests for one resource with an error. */
  async refuseDecisions(
    operation: 'authorize' | 'preauthorize',
    error: DecisionError,
    times = 1,
  ): Promise<void> {
    const value = { status: 403, trace: crypto.randomUUID(), ...error };
    const at = '/decisions/0';
    await this.disturb(operation, { kind: 'set-property', pointer: `${at}/authorized`, value: false }, times);
    await this.disturb(operation, { kind: 'set-property', pointer: `${at}/error`, value }, times);
    await this.disturb(operation, { kind: 'drop-property', pointer: `${at}/token` }, times);
  }

  async clearFaults(): Promise<void> {
    await this.#send('DELETE', 'faults');
  }

  async #send(
    method: string,
    name: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await this.#fetch(`${this.#origin}/_simulator/${name}`, init).catch((cause: unknown) => {
      throw new SimulatorLost(messageOf(cause), cause);
    });
    const text = await bodyTextOf(response, bounds.file);
    if (!response.ok)
      throw new ArrangementFailed(`${method} /_simulator/${name} answered ${response.status}: ${text}`);
    return text;
  }
}

/** What the provider can end before its time. */
export type ExpiringThing =
  | { readonly code: string }
  | { readonly clientId: string }
  | { readonly deviceIdentifier: string };

/** The simulator does not answer any more: the session cannot go on. */
export class SimulatorLost extends PassgateError {
  constructor(why: string, cause: unknown) {
    super('TARGET_UNREACHABLE', `The simulator of the session does not answer: ${why}.`, 'Start it again.', {
      cause,
    });
  }
}

/** The provider's part of a step could not be arranged. */
export class ArrangementFailed extends Error {
  override readonly name = 'ArrangementFailed';
}
