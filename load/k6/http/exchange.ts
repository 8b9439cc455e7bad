import http, { type CookieJar, type RefinedResponse, type ResponseType } from 'k6/http';
import type { ExchangeEvidence } from '../../../core/result.ts';
import type { DeviceRecord } from '../../protocol.ts';
import { requestTimeoutMs } from '../../protocol.ts';
import { nowMs } from '../engine/clock.ts';
import { plan } from '../engine/plan.ts';
import type { FigureRecorder } from '../engine/recorder.ts';
import type { OperationTally } from '../engine/tally.ts';
import { invalidFinding, noAnswerFinding, statusFinding } from '../judging/exchange-findings.ts';
import type { RecordedResponse, ShowExchange } from '../judging/finding-exchange.ts';
import type { BodyVerdict } from '../judging/verdicts.ts';
import { createDeviceCookies } from './device-cookies.ts';
import { createDeviceHeaders, headersWithCookie } from './headers.ts';

/** One request of a device, by the operation it calls. */
export interface DeviceCall {
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly json?: string;
  /**
   * Instead of the device's own: for operations that take no token, or another, or another content
   * type.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /** A body in another form than JSON; its content type is in `headers`. */
  readonly body?: string;
  /** Statuses that do not make the request a failed one. */
  readonly expected: readonly number[];
  /** Another user agent sends it, which has no cookies of the device and leaves it none. */
  readonly userAgent?: 'browser';
}

export interface DeviceAnswer {
  /** 0 when none came. */
  readonly status: number;
  /** What the scenario reads from a valid body; 0 where there is nothing to read. */
  readonly extracted: number;
  /** The body as text, for scenarios that must learn a token or a code from it. */
  readonly body: string;
  /** On the test-run clock: no later than the request left, no earlier than the answer was here. */
  readonly sentMs: number;
  readonly answeredMs: number;
}

/** Gives the verdict on a body; see `Verdicts` and `SampledVerdicts`. */
export interface BodyJudge {
  /** `device`: the number in the whole fleet of the device that has the answer. */
  of(operation: string, status: number, contentType: string, body: string, device: number): BodyVerdict;
}

type Response = RefinedResponse<ResponseType | undefined>;

/**
 * What all requests of an operation share: its counts, and the one object in which k6 is told how
 * to send. k6 reads it at once.
 */
interface OperationChannel {
  readonly tally: OperationTally;
  readonly params: {
    headers: Readonly<Record<string, string>>;
    jar: CookieJar;
    timeout: number;
    tags?: { name: string };
  };
}

/** A request that had its connection sooner did not wait for one. */
const leastConnectingMs = 1;
const throttledStatus = 429;
/** Weight of the newest request in what is known of lately. */
const newShare = 0.05;

// Which requests failed is counted here; k6 would make a metric of it for each. It takes null for
// none, which its types do not know.
if (!plan.metrics) Reflect.apply(http.setResponseCallback, http, [null]);

/**
 * Sends calls of devices and records them: lateness, latency, status, and the verdict on the body.
 */
export interface Exchanges {
  /**
   * Sends at once and calls back with the answer, also when none came. `number`: that of the device
   * in the whole fleet.
   */
  request(
    call: DeviceCall,
    device: DeviceRecord,
    number: number,
    dueMs: number,
    whenAnswered: (answer: DeviceAnswer) => void,
  ): void;
  /**
   * Sends a request and returns a promise of its answer. A promise costs a twentieth of a request,
   * so polling uses `request`.
   */
  send(call: DeviceCall, device: DeviceRecord, number: number, dueMs: number): Promise<DeviceAnswer>;
  /**
   * Returns the exchange behind a finding that a scenario made from an answer, which holds no
   * headers.
   */
  shown(call: DeviceCall, device: DeviceRecord, answer: DeviceAnswer): ExchangeEvidence | undefined;
  /** Returns the number of requests in flight. */
  inFlight(): number;
  counts(): ExchangeCounts;
  /** Returns for how long every request has failed without an answer; 0 while answers arrive. */
  silentMs(nowMs: number): number;
  /** Sets the function to call whenever a request is no longer in flight. */
  onSettled(listener: () => void): void;
}

/** What has been so far, and what is known of lately. */
export interface ExchangeCounts {
  readonly sent: number;
  /** Answers with a status that the call expects, and with any other or none at all. */
  readonly expectedAnswers: number;
  readonly unexpectedAnswers: number;
  /**
   * What requests take beyond connecting and the target's part, lately: the time k6 itself needs to
   * get to them.
   */
  readonly ownDelayMs: number;
  /** What the target takes, lately. */
  readonly latencyMs: number;
  /** When an answer came last, on the test-run clock; 0 before the first. */
  readonly lastAnsweredMs: number;
}

/**
 * Creates the exchanges of one virtual user. `whenThrottled` is called with each 429. Variables of
 * a function, not fields of an object: they cost k6's engine half.
 */
export function createExchanges(
  recorder: FigureRecorder,
  judge: BodyJudge,
  show: ShowExchange,
  whenThrottled?: (operation: string, response: RecordedResponse, atMs: number) => void,
): Exchanges {
  const channels = new Map<string, OperationChannel>();
  const headersFor = createDeviceHeaders();
  const cookies = createDeviceCookies(plan.virtualUsers);
  let inFlight = 0;
  let sent = 0;
  let expectedAnswers = 0;
  let unexpectedAnswers = 0;
  let ownDelayMs = 0;
  let latencyMs = 0;
  let lastAnsweredMs = 0;
  let unansweredSinceMs = 0;
  let notifySettled = (): void => {};

  function request(
    call: DeviceCall,
    device: DeviceRecord,
    number: number,
    dueMs: number,
    whenAnswered: (answer: DeviceAnswer) => void,
  ): void {
    const { operation, json } = call;
    const channel = channels.get(operation) ?? newChannel(operation);
    const { params } = channel;
    const headers = call.headers ?? headersFor(device, json !== undefined);
    params.headers = cookies.isEmpty() ? headers : withCookies(headers, call, device);
    // k6 has one jar for all devices of the virtual user, and would send what another was given.
    params.jar = new http.CookieJar();
    const sentMs = nowMs();
    recorder.due(dueMs);
    channel.tally.sent();
    inFlight += 1;
    sent += 1;
    // Also for what k6 refuses to send, of which there is no status.
    const settle = (response: Response): void => {
      inFlight -= 1;
      whenAnswered(settled(channel, call, device, number, dueMs, sentMs, response));
      notifySettled();
    };
    http.asyncRequest(call.method, call.url, json ?? call.body ?? null, params).then(settle, settle);
  }

  function settled(
    channel: OperationChannel,
    call: DeviceCall,
    device: DeviceRecord,
    number: number,
    dueMs: number,
    sentMs: number,
    response: Response,
  ): DeviceAnswer {
    const answeredMs = nowMs();
    const status = response.status ?? 0;
    if (status === 0) {
      noAnswer(channel, call, answeredMs, response);
      return { status: 0, extracted: 0, body: '', sentMs, answeredMs };
    }
    lastAnsweredMs = answeredMs;
    const { operation } = call;
    const { timings, headers } = response;
    if (headers['Set-Cookie'] !== undefined) storeCookies(call, device, response);
    const { duration } = timings;
    // From asking for a connection to having it: resolving, connecting and TLS are within it.
    const { blocked } = timings;
    ownDelayMs += (answeredMs - sentMs - blocked - duration - ownDelayMs) * newShare;
    latencyMs = latencyMs === 0 ? duration : latencyMs + (duration - latencyMs) * newShare;
    const expected = call.expected.includes(status);
    const { tally } = channel;
    tally.answered(status, duration, sentMs - dueMs, !expected && status !== throttledStatus);
    if (blocked > leastConnectingMs) tally.connected(blocked);
    if (status === throttledStatus) whenThrottled?.(operation, response, answeredMs);
    if (expected) expectedAnswers += 1;
    else {
      unexpectedAnswers += 1;
      report(statusFinding(operation, call.expected, status, answeredMs), response);
    }
    const body = typeof response.body === 'string' ? response.body : '';
    const verdict = judge.of(operation, status, headers['Content-Type'] ?? '', body, number);
    if (verdict.verdict !== 'unjudged') tally.judged(verdict.verdict !== 'invalid', verdict.cached);
    if (verdict.first !== undefined) {
      report(invalidFinding(operation, status, verdict, verdict.first, answeredMs), response);
    }
    return { status, extracted: verdict.extracted, body, sentMs, answeredMs };
  }

  function noAnswer(
    { tally }: OperationChannel,
    { operation }: DeviceCall,
    atMs: number,
    response: Response,
  ): void {
    if (unansweredSinceMs <= lastAnsweredMs) unansweredSinceMs = atMs;
    unexpectedAnswers += 1;
    tally.unanswered();
    const error = response.error ?? 'the request could not be made';
    report(noAnswerFinding(operation, error, response.error_code ?? 0, atMs), response);
  }

  /**
   * Reports a finding. A function of its own: a closure in the path of every answer would cost each
   * an allocation.
   */
  function report(finding: Parameters<FigureRecorder['finding']>[0], response: Response): void {
    recorder.finding(finding, () => show(response));
  }

  function withCookies(
    headers: Readonly<Record<string, string>>,
    call: DeviceCall,
    device: DeviceRecord,
  ): Readonly<Record<string, string>> {
    if (call.userAgent !== undefined) return headers;
    return headersWithCookie(headers, cookies.headerFor(device.deviceIdentifier, call.url, Date.now()));
  }

  function storeCookies(call: DeviceCall, device: DeviceRecord, response: Response): void {
    if (call.userAgent !== undefined) return;
    const left = cookies.store(device.deviceIdentifier, call.url, response.cookies, Date.now());
    for (let number = 0; number < left; number += 1) recorder.event('cookiesNotStored');
  }

  function newChannel(operation: string): OperationChannel {
    const tags = plan.metrics ? { tags: { name: operation } } : {};
    const channel = {
      tally: recorder.tally(operation),
      params: { headers: {}, jar: new http.CookieJar(), timeout: requestTimeoutMs, ...tags },
    };
    channels.set(operation, channel);
    return channel;
  }

  return {
    request,
    send: (call, device, number, dueMs) =>
      new Promise((resolve) => request(call, device, number, dueMs, resolve)),
    shown: (call, device, { status, body }) => {
      const { method, url, json } = call;
      const headers = call.headers ?? headersFor(device, json !== undefined);
      return show({ status, body, request: { method, url, headers, body: json ?? call.body ?? '' } });
    },
    inFlight: () => inFlight,
    counts: () => ({ sent, expectedAnswers, unexpectedAnswers, ownDelayMs, latencyMs, lastAnsweredMs }),
    silentMs: (now) => (unansweredSinceMs > lastAnsweredMs ? now - unansweredSinceMs : 0),
    onSettled: (listener) => {
      notifySettled = listener;
    },
  };
}
