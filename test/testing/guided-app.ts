import { PassThrough } from 'node:stream';
import {
  Dialogue,
  type GuidedResult,
  guidedSteps,
  ProviderControl,
  runSession,
  type SessionStep,
} from '../../certify/index.ts';
import { referenceCatalogue, startSimulator } from '../../simulator/index.ts';

/** An app that sends single requests, for sessions in tests. */
export class TestApp {
  readonly origin: string;
  readonly #control: ProviderControl;
  #clientId = '';
  #token = '';

  constructor(origin: string) {
    this.origin = origin;
    this.#control = new ProviderControl(origin);
  }

  async start(): Promise<void> {
    const statement = await this.#control.softwareStatement();
    const body = JSON.stringify({ software_statement: statement });
    const headers = { 'content-type': 'application/json' };
    const registered = await this.#json('/o/client/register', { method: 'POST', body, headers });
    this.#clientId = String(registered.client_id);
    const form = {
      client_id: this.#clientId,
      client_secret: String(registered.client_secret),
      grant_type: 'client_credentials',
    };
    const { access_token: token } = await this.#json('/o/client/token', {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    this.#token = String(token);
  }

  /** Opens a session and polls it until there is a profile. */
  async signIn(mvpd: string): Promise<void> {
    const form = { mvpd, domainName: 'passgate.example', redirectUrl: 'https://passgate.example/in' };
    const { code } = await this.#call('/sessions', { method: 'POST', body: new URLSearchParams(form) });
    for (let polls = 0; polls < 100; polls += 1) {
      const { profiles } = await this.#call(`/profiles/code/${String(code)}`);
      if (Object.keys(profiles ?? {}).length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async play(mvpd: string): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ resources: ['channel-one'] });
    await this.#call(`/decisions/authorize/${mvpd}`, { method: 'POST', body, headers });
  }

  #call(path: string, init: RequestInit = {}): Promise<Record<string, object>> {
    const headers = { ...init.headers, authorization: `Bearer ${this.#token}` };
    const device = { 'ap-device-identifier': 'fingerprint ZGV2aWNl', 'x-device-info': btoa('{}') };
    return this.#json(`/api/v2/REF30${path}`, { ...init, headers: { ...headers, ...device } });
  }

  async #json(path: string, init: RequestInit): Promise<Record<string, object>> {
    const response = await fetch(`${this.origin}${path}`, init);
    return JSON.parse((await response.text()) || '{}');
  }
}

/** A session in a test: its app, what a person types, and its end. */
export interface GuidedTest {
  readonly app: TestApp;
  type(line: string): void;
  /** Everything that was said so far. */
  said(): string;
  interrupt(): void;
  loseSimulator(): Promise<void>;
  readonly result: Promise<GuidedResult>;
}

/** Starts a session of some steps with a simulator of its own. `isAnswered`: a person is there. */
export async function guide(
  steps: readonly (string | SessionStep)[],
  isAnswered = true,
): Promise<GuidedTest> {
  const simulator = await startSimulator({ rateLimit: 'off' });
  const stdin = new PassThrough();
  let said = '';
  const write = (text: string): void => {
    said += text;
  };
  const stderr = { write, isTTY: isAnswered, columns: 80 };
  const dialogue = new Dialogue({ stdin, stderr }, isAnswered);
  const ending = new AbortController();
  const result = runSession({
    steps: steps.map((one) => (typeof one === 'string' ? { step: stepCalled(one) } : one)),
    origin: simulator.url,
    control: new ProviderControl(simulator.url),
    mvpds: referenceCatalogue.mvpds,
    dialogue,
    clock: {
      now: Date.now,
      monotonicMs: () => performance.now(),
      sleep: async () => undefined,
      pause: () => new Promise((resolve) => setTimeout(resolve, 10)),
    },
    signal: ending.signal,
  }).finally(async () => {
    dialogue.close();
    await simulator.close();
  });
  return {
    app: new TestApp(simulator.url),
    type: (line) => void stdin.write(`${line}\n`),
    said: () => said,
    interrupt: () => ending.abort(),
    loseSimulator: () => simulator.close(),
    result,
  };
}

/** Returns a step of the session. */
export function stepCalled(id: string): SessionStep['step'] {
  const step = guidedSteps.find((one) => one.id === id);
  if (step === undefined) throw new Error(`There is no step ${id}.`);
  return step;
}
