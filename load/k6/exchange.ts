import http from 'k6/http';
import type { DeviceRecord } from '../protocol.ts';
import { requestTimeoutMs } from '../protocol.ts';
import { nowMs } from './clock.ts';
import type { Recorder } from './recorder.ts';
import type { Verdict, Verdicts } from './verdicts.ts';

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

const throttledStatus = 429;

/** Sends a call of a device and records it: lateness, latency, status, and the verdict on the body. */
export class Exchanges {
  private readonly recorder: Recorder;
  private readonly verdicts: Verdicts;
  private unansweredSinceMs = Number.NaN;

  constructor(recorder: Recorder, verdicts: Verdicts) {
    this.recorder = recorder;
    this.verdicts = verdicts;
  }

  /** How long nothing but silence has come back; 0 while answers come. */
  silentMs(now: number): number {
    return Number.isNaN(this.unansweredSinceMs) ? 0 : now - this.unansweredSinceMs;
  }

  async send(call: Call, device: DeviceRecord, dueMs: number): Promise<Answer> {
    const { operation } = call;
    const recorder = this.recorder;
    const sentMs = nowMs();
    recorder.due(dueMs);
    recorder.sent(operation);
    const response = await http
      .asyncRequest(call.method, call.url, call.json ?? call.body ?? null, {
        headers: call.headers ?? headersOf(device, call.json !== undefined),
        redirects: 0,
        timeout: requestTimeoutMs,
        responseType: 'text',
        tags: { name: operation },
      })
      .catch(() => undefined);
    const answeredMs = nowMs();
    if (response === undefined || response.status === 0) {
      this.noAnswer(operation, answeredMs, response?.error ?? 'the request could not be made');
      return { status: 0, reading: 0, body: '', sentMs, answeredMs };
    }
    const { status, timings } = response;
    this.unansweredSinceMs = Number.NaN;
    recorder.late(sentMs - dueMs + timings.blocked + timings.connecting + timings.tls_handshaking);
    const expected = call.expected.includes(status);
    recorder.answered(operation, status, timings.duration, !expected && status !== throttledStatus);
    if (!expected) this.unexpected(call, status, answeredMs);
    const body = typeof response.body === 'string' ? response.body : '';
    const verdict = this.judge(operation, status, response.headers['Content-Type'] ?? '', body);
    return { status, reading: verdict.reading, body, sentMs, answeredMs };
  }

  private judge(operation: string, status: number, contentType: string, body: string): Verdict {
    const verdict = this.verdicts.of(operation, status, contentType, body);
    this.recorder.judged(operation, verdict.verdict !== 'invalid', verdict.remembered);
    const { first } = verdict;
    if (first !== undefined) {
      this.recorder.finding({
        key: `${verdict.verdict} ${operation} ${status} ${first.kind} ${first.pointer}`,
        type: verdict.verdict === 'invalid' ? 'invalid' : 'drift',
        operation,
        atMs: nowMs(),
        pointer: first.pointer,
        expected: first.expected,
        received: first.received,
        message: first.message,
      });
    }
    return verdict;
  }

  private unexpected(call: Call, status: number, atMs: number): void {
    this.recorder.finding({
      key: `status ${call.operation} ${status}`,
      type: 'status',
      operation: call.operation,
      atMs,
      pointer: '',
      expected: call.expected.join(' or '),
      received: String(status),
      message: `${call.operation} answered ${status}`,
    });
  }

  private noAnswer(operation: string, atMs: number, error: string): void {
    if (Number.isNaN(this.unansweredSinceMs)) this.unansweredSinceMs = atMs;
    this.recorder.answered(operation, 0, 0, true);
    this.recorder.finding({
      key: `no-answer ${operation}`,
      type: 'no-answer',
      operation,
      atMs,
      pointer: '',
      expected: 'an answer',
      received: error,
      message: `${operation} got no answer`,
    });
  }
}

function headersOf(device: DeviceRecord, hasJson: boolean): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    Authorization: `Bearer ${device.accessToken}`,
    'AP-Device-Identifier': device.deviceIdentifier,
    'X-Device-Info': device.deviceInfo,
    'X-Forwarded-For': device.forwardedFor,
  };
  if (hasJson) headers['Content-Type'] = 'application/json';
  return headers;
}
