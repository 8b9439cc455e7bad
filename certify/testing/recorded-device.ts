import type { OperationId } from '../../openapi/generated/operations.ts';
import { operations } from '../../openapi/generated/operations.ts';
import type { CapturedExchange, RecordingFacts } from '../exchange/captured.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { readExchange } from '../exchange/read-exchange.ts';

/** What a test says of one exchange; the rest is what a good client sends and a provider answers. */
export interface GivenExchange {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Added to those of a good client; null takes one away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly status?: number;
  readonly answer?: unknown;
  /** How long the answer took. Default 40. */
  readonly tookMs?: number;
  readonly bodyMissing?: string;
}

const startMs = 1_795_000_000_000;
const info = { osName: 'Linux', osVersion: '6', model: 'TV', version: '1', connectionType: 'LAN' };
const deviceInfo = Buffer.from(JSON.stringify(info)).toString('base64');

/**
 * Writes down what a device sends, call by call, for tests of rules. Every call takes the token and
 * the identifier of the device along; `wait` passes time.
 */
export class RecordedDevice {
  readonly captured: CapturedExchange[] = [];
  nowMs = startMs;
  clientId = 'client-1';
  token = 'token-1';
  identifier = 'fingerprint ZGV2aWNlLTE=';
  address = '203.0.113.7';

  wait(seconds: number): this {
    this.nowMs += seconds * 1000;
    return this;
  }

  register(given: GivenExchange = {}): this {
    const answer = { client_id: this.clientId, client_secret: 'secret-1', scopes: ['api:client:v2'] };
    return this.send('registerClient', {
      json: { software_statement: 'a.b.c' },
      status: 201,
      answer,
      ...given,
    });
  }

  getToken(given: GivenExchange = {}): this {
    const form = { client_id: this.clientId, client_secret: 'secret-1', grant_type: 'client_credentials' };
    const answer = {
      id: 'x',
      access_token: this.token,
      token_type: 'bearer',
      created_at: this.nowMs,
      expires_in: 21_600,
    };
    return this.send('issueToken', { form, status: 201, answer, ...given });
  }

  profiles(given: GivenExchange = {}): this {
    return this.send('getProfiles', { answer: { profiles: {} }, ...given });
  }

  createSession(code: string, given: GivenExchange = {}): this {
    const form = { mvpd: 'NorthCable', domainName: 'app.example', redirectUrl: 'https://app.example/done' };
    const answer = {
      actionName: 'authenticate',
      actionType: 'interactive',
      reasonType: 'none',
      url: `/api/v2/authenticate/STREAMTV/${code}`,
      code,
      mvpd: 'NorthCable',
      sessionId: 's',
      serviceProvider: 'STREAMTV',
      notBefore: String(this.nowMs),
      notAfter: String(this.nowMs + 1_800_000),
    };
    return this.send('createSession', { form, answer, ...given });
  }

  /** Polls once; `isFound`: the profile has arrived. */
  poll(code: string, isFound = false, given: GivenExchange = {}): this {
    const answer = { profiles: isFound ? { NorthCable: this.profile() } : {} };
    return this.send('getProfileByCode', { parameters: { code }, answer, ...given });
  }

  authorize(resource: string, given: GivenExchange = {}): this {
    const token = {
      notBefore: this.nowMs,
      notAfter: this.nowMs + 420_000,
      serializedToken: `media-${this.nowMs}`,
    };
    const decision = { resource, serviceProvider: 'STREAMTV', mvpd: 'NorthCable', authorized: true, token };
    return this.send('authorize', {
      json: { resources: [resource] },
      answer: { decisions: [decision] },
      ...given,
    });
  }

  profile(type = 'regular'): object {
    return {
      notBefore: this.nowMs,
      notAfter: this.nowMs + 86_400_000,
      issuer: 'NorthCable',
      type,
      attributes: { userID: { value: 'u', state: 'plain' } },
    };
  }

  /** Sends anything: an operation with what it takes. */
  send(operation: OperationId, given: GivenExchange = {}): this {
    const { status = 200, answer, tookMs = 40, bodyMissing } = given;
    const { method, path, authorised } = operations[operation];
    const parameters: Readonly<Record<string, string>> = {
      serviceProvider: 'STREAMTV',
      mvpd: 'NorthCable',
      code: 'CODE1',
      partner: 'Apple',
      ...given.parameters,
    };
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? name);
    const query = new URLSearchParams(given.query).toString();
    const isForm = given.form !== undefined;
    const hasBody = isForm || given.json !== undefined;
    const headers = {
      ...(operation === 'authenticateUserAgent' ? {} : { 'x-device-info': deviceInfo }),
      ...(authorised === true
        ? { authorization: `Bearer ${this.token}`, 'ap-device-identifier': this.identifier }
        : {}),
      ...(hasBody
        ? { 'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json' }
        : {}),
      ...given.headers,
    };
    this.captured.push({
      place: `exchange ${this.captured.length + 1}`,
      sentMs: this.nowMs,
      answeredMs: this.nowMs + tookMs,
      address: this.address,
      method,
      url: `http://provider.example${filled}${query === '' ? '' : `?${query}`}`,
      request: {
        headers: new Map(
          Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
        ),
        body: isForm ? new URLSearchParams(given.form).toString() : hasBody ? JSON.stringify(given.json) : '',
      },
      status,
      response: {
        headers: new Map([['content-type', 'application/json']]),
        body: typeof answer === 'string' ? answer : answer === undefined ? '' : JSON.stringify(answer),
        bodyMissing,
      },
    });
    this.nowMs += tookMs;
    return this;
  }

  get exchanges(): readonly Exchange[] {
    return this.captured.map((one, index) =>
      readExchange(one, index, { fingerprint: (secret) => `#${secret}` }),
    );
  }
}

/** A recording in which nothing is missing. */
export const wholeRecording: RecordingFacts = { recorder: 'test', omittedHeaders: [], gaps: [] };
