import http, { type RefinedResponse, type ResponseType } from 'k6/http';
import type { ExchangeEvidence } from '../../core/result.ts';
import type { DeviceRecord } from '../protocol.ts';
import { requestTimeoutMs } from '../protocol.ts';
import { nowMs } from './clock.ts';
import { invalidFinding, noAnswerFinding, statusFinding } from './exchange-findings.ts';
import type { KeptExchange, ShowExchange } from './finding-exchange.ts';
import { plan } from './plan.ts';
import type { Recorder } from './recorder.ts';
import type { Tally } from './tally.ts';
import type { Verdict } from './verdicts.ts';

/** One request of a device, by the operation it calls. */
export interface Call {
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly json?: string;
  /** Instead of the device's own: for operations that take no token, or another, or another content type. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A body in another form than JSON; its content type is in `headers`. */
  readonly body?: string;
  /** Statuses that do not make the request a failed one. */
  readonly expected: readonly number[];
}

export interface Answer {
  /** 0 when none came. */
  readonly status: number;
  /** What the scenario reads from a valid body; 0 where there is nothing to read. */
  readonly reading: number;
  /** The body as text, for scenarios that must learn a token or a code from it. */
  readonly body: string;
  /** On the test-run clock: no later than the request left, no earlier than the answer was here. */
  readonly sentMs: number;
  readonly answeredMs: number;
}

/** Gives the verdict on a body; see `Verdicts` and `SampledVerdicts`. */
export interface BodyJudge {
  of(operation: string, status: number, contentType: string, body: string): Verdict;
}

type Response = RefinedResponse<ResponseType | undefined>;

/** What all requests of an operation share: its counts, and the one object in which k6 is told how to send. k6 reads it at once. */
interface Lane {
  readonly tally: Tally;
  readonly params: { headers: Record<string, string>; timeout: number; tags?: { name: string } };
}

const throttledStatus = 429;
/** Weight of the newest request in what is known of lately. */
const newShare = 0.05;

// Which requests failed is counted here; k6 would make a metric of it for each. It takes null for none, which its types do not know.
if (!plan.metrics) Reflect.apply(http.setResponseCallback, http, [null]);

/** Sends a call of a device and records it: lateness, latency, status, and the verdict on the body. */
export class Exchanges {
  /** Requests on their way, and all there were. */
  inFlight = 0;
  sent = 0;
  /** Answers so far with a status that the call expects, and with any other or none at all. */
  expectedAnswers = 0;
  unexpectedAnswers = 0;
  /** What requests take beyond connecting and the target's part, lately: the time k6 itself needs to get to them. */
  ownDelayMs = 0;
  /** When an answer came last, on the test-run clock; 0 before the first. */
  lastAnsweredMs = 0;
  /** What the target takes, lately. */
  latencyMs = 0;
  /** Called when a request is no longer on its way. */
  whenLanded: () => void = () => {};
  /** Called with each 429. */
  whenThrottled: (operation: string, response: KeptExchange, atMs: number) => void = () => {};
  private readonly recorder: Recorder;
  private readonly judge: BodyJudge;
  private readonly show: ShowExchange;
  private readonly lanes = new Map<string, Lane>();
  private readonly deviceHeaders = { Accept: 'application/json' } as Record<string, string>;
  private readonly jsonHeaders = { Accept: 'application/json' } as Record<string, string>;
  private unansweredSinceMs = 0;

  constructor(recorder: Recorder, judge: BodyJudge, show: ShowExchange) {
    this.recorder = recorder;
    this.judge = judge;
    this.show = show;
  }

  /** How long nothing but silence has come back; 0 while answers come. */
  silentMs(now: number): number {
    return this.unansweredSinceMs > this.lastAnsweredMs ? now - this.unansweredSinceMs : 0;
  }

  /** `request` for those who would rather wait: a promise costs a twentieth of a request, so polling does without. */
  send(call: Call, device: DeviceRecord, dueMs: number): Promise<Answer> {
    return new Promise((resolve) => {
      this.request(call, device, dueMs, resolve);
    });
  }

  /** Sends at once and calls back with the answer, also when none came. */
  request(call: Call, device: DeviceRecord, dueMs: number, whenAnswered: (answer: Answer) => void): void {
    const lane = this.laneOf(call.operation);
    const { params } = lane;
    params.headers = call.headers ?? this.headersOf(device, call.json !== undefined);
    const sentMs = nowMs();
    this.recorder.due(dueMs);
    lane.tally.sent();
    this.inFlight += 1;
    this.sent += 1;
    // Also for what k6 refuses to send, of which there is no status.
    const settle = (response: Response): void => {
      this.inFlight -= 1;
      whenAnswered(this.settled(lane, call, dueMs, sentMs, response));
      this.whenLanded();
    };
    http.asyncRequest(call.method, call.url, call.json ?? call.body ?? null, params).then(settle, settle);
  }

  private settled(lane: Lane, call: Call, dueMs: number, sentMs: number, response: Response): Answer {
    const answeredMs = nowMs();
    const status = response.status ?? 0;
    if (status === 0) {
      this.noAnswer(lane, call, answeredMs, response);
      return { status: 0, reading: 0, body: '', sentMs, answeredMs };
    }
    this.lastAnsweredMs = answeredMs;
    const { timings } = response;
    const { duration } = timings;
    const connectingMs = timings.blocked + timings.connecting + timings.tls_handshaking;
    this.ownDelayMs += (answeredMs - sentMs - connectingMs - duration - this.ownDelayMs) * newShare;
    this.latencyMs += (duration - this.latencyMs) * newShare;
    const expected = call.expected.includes(status);
    const failed = !expected && status !== throttledStatus;
    lane.tally.answered(status, duration, sentMs - dueMs + connectingMs, failed);
    if (status === throttledStatus) this.whenThrottled(call.operation, response, answeredMs);
    if (expected) this.expectedAnswers += 1;
    else this.unexpected(call, status, answeredMs, response);
    const body = typeof response.body === 'string' ? response.body : '';
    const contentType = response.headers['Content-Type'] ?? '';
    const reading = this.judged(lane, call.operation, status, contentType, body, answeredMs, response);
    return { status, reading, body, sentMs, answeredMs };
  }

  private judged(
    lane: Lane,
    operation: string,
    status: number,
    contentType: string,
    body: string,
    atMs: number,
    response: Response,
  ): number {
    const verdict = this.judge.of(operation, status, contentType, body);
    if (verdict.verdict !== 'unjudged') lane.tally.judged(verdict.verdict !== 'invalid', verdict.remembered);
    if (verdict.first !== undefined) {
      this.tell(invalidFinding(operation, status, verdict, verdict.first, atMs), response);
    }
    return verdict.reading;
  }

  private unexpected(call: Call, status: number, atMs: number, response: Response): void {
    this.unexpectedAnswers += 1;
    this.tell(statusFinding(call.operation, call.expected, status, atMs), response);
  }

  private noAnswer(lane: Lane, { operation }: Call, atMs: number, response: Response): void {
    if (this.unansweredSinceMs <= this.lastAnsweredMs) this.unansweredSinceMs = atMs;
    this.unexpectedAnswers += 1;
    lane.tally.unanswered();
    const error = response.error ?? 'the request could not be made';
    this.tell(noAnswerFinding(operation, error, atMs), response);
  }

  /** A function of its own: a closure where every answer passes would cost each of them an allocation. */
  private tell(finding: Parameters<Recorder['finding']>[0], response: Response): void {
    this.recorder.finding(finding, () => this.show(response));
  }

  /** An exchange for the reader of a finding that a scenario made of its answer, which holds no headers. */
  shown(call: Call, device: DeviceRecord, { status, body }: Answer): ExchangeEvidence | undefined {
    const { method, url, json } = call;
    const headers = call.headers ?? this.headersOf(device, json !== undefined);
    return this.show({ status, body, request: { method, url, headers, body: json ?? call.body ?? '' } });
  }

  private laneOf(operation: string): Lane {
    const known = this.lanes.get(operation);
    if (known !== undefined) return known;
    const lane = {
      tally: this.recorder.tally(operation),
      params: {
        headers: {},
        timeout: requestTimeoutMs,
        ...(plan.metrics ? { tags: { name: operation } } : {}),
      },
    };
    this.lanes.set(operation, lane);
    return lane;
  }

  /** The same object again and again: k6 has read it before the next request is made. */
  private headersOf(device: DeviceRecord, hasJson: boolean): Record<string, string> {
    const headers = hasJson ? this.jsonHeaders : this.deviceHeaders;
    setHeaders(headers, device);
    if (hasJson) headers['Content-Type'] = 'application/json';
    return headers;
  }
}

/** What a device says of itself in every request of the REST v2 API. */
export function headersOf(device: DeviceRecord): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  setHeaders(headers, device);
  return headers;
}

function setHeaders(headers: Record<string, string>, device: DeviceRecord): void {
  headers.Authorization = `Bearer ${device.accessToken}`;
  headers['AP-Device-Identifier'] = device.deviceIdentifier;
  headers['X-Device-Info'] = device.deviceInfo;
  headers['X-Forwarded-For'] = device.forwardedFor;
}
