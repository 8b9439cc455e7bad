import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { connectionFailure, isLoopback, messageOf, type World } from '../../core/index.ts';
import type { BodyCapture } from './body-capture.ts';
import { endToEnd, filtered, pairsOf, type RawHeaders } from './raw-headers.ts';

/** One request on its way to the target. */
export interface RelayedRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly origin: string;
  /** With the query, byte for byte. */
  readonly path: string;
  /** Address of the client's connection. */
  readonly clientAddress: string;
  readonly requestBody: BodyCapture;
  readonly responseBody: BodyCapture;
}

/** How a relay sends. */
export interface RelaySettings {
  readonly dispatcher: Dispatcher;
  readonly env: World['env'];
  readonly monotonicMs: () => number;
  /** Returns the `Location` that the client gets for one of the target. */
  readonly locationFor: (location: string, request: IncomingMessage) => string;
}

/** What became of a request. */
export interface RelayOutcome {
  /** 0 where the client has no whole answer: it went away, or the recording ended. */
  readonly status: number;
  readonly statusText: string;
  /** Of the target; what the proxy answers itself has none. */
  readonly headers: RawHeaders;
  readonly comment?: string;
  /** What went wrong on the recorder's side, or between it and the target. */
  readonly recorderError?: string;
  /** What the proxy answered in place of the target. */
  readonly ownText?: string;
  readonly sentMs: number;
  readonly headMs: number;
  readonly endMs: number;
}

/** A request that is being relayed. */
export interface Relay {
  readonly outcome: Promise<RelayOutcome>;
  /** Ends it now, because the recording ends. */
  end(): void;
}

interface Head {
  readonly status: number;
  readonly statusText: string;
  readonly headers: RawHeaders;
}

const noHead: Head = { status: 0, statusText: '', headers: [] };

/** Sends a request to its target and the answer back, as both arrive. */
export function relay(relayed: RelayedRequest, settings: RelaySettings): Relay {
  return new RelayInProgress(relayed, settings);
}

class RelayInProgress implements Relay, Dispatcher.DispatchHandler {
  readonly outcome: Promise<RelayOutcome>;
  readonly #relayed: RelayedRequest;
  readonly #settings: RelaySettings;
  readonly #settle: (outcome: RelayOutcome) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #head = noHead;
  #sentMs: number;
  #headMs: number;
  #failure: string | undefined;
  #ownText: string | undefined;
  #hasEnded = false;

  constructor(relayed: RelayedRequest, settings: RelaySettings) {
    let settle: (outcome: RelayOutcome) => void = () => {};
    this.outcome = new Promise((resolve) => {
      settle = resolve;
    });
    this.#settle = settle;
    this.#relayed = relayed;
    this.#settings = settings;
    this.#sentMs = settings.monotonicMs();
    this.#headMs = this.#sentMs;
    relayed.response.once('close', () => this.#closed());
    this.#dispatch();
  }

  end(): void {
    this.#hasEnded = true;
    this.#relayed.response.destroy();
  }

  #dispatch(): void {
    const { request, origin, path } = this.#relayed;
    try {
      this.#settings.dispatcher.dispatch(
        {
          origin,
          path,
          method: request.method ?? 'GET',
          headers: headersToTarget(this.#relayed),
          body: hasBody(request) ? Readable.from(bodyOf(this.#relayed), { objectMode: false }) : null,
        },
        this,
      );
    } catch (error) {
      this.onResponseError(undefined, error instanceof Error ? error : new Error(messageOf(error)));
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#relayed.response.destroyed) controller.abort(new Error('The client went away.'));
    this.#sentMs = this.#settings.monotonicMs();
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    _headers: unknown,
    statusText = '',
  ): void {
    if (status < 200) return;
    this.#headMs = this.#settings.monotonicMs();
    const { response } = this.#relayed;
    const headers = latin1(controller.rawHeaders);
    this.#head = { status, statusText, headers };
    response.sendDate = false;
    try {
      response.writeHead(status, statusText, this.#headersToClient(headers));
      // The head does not wait for the body. Node would write this one as UTF-8 where it has other bytes.
      if (!headers.some((text) => /[^\0-\x7f]/.test(text))) response.flushHeaders();
    } catch (error) {
      controller.abort(new Error(`its answer cannot be handed on: ${messageOf(error)}`));
    }
  }

  #headersToClient(headers: RawHeaders): string[] {
    return pairsOf(endToEnd(headers)).flatMap(([name, value]) => [
      name,
      name.toLowerCase() === 'location' ? this.#settings.locationFor(value, this.#relayed.request) : value,
    ]);
  }

  onResponseData(controller: Dispatcher.DispatchController, bytes: Buffer): void {
    const { response, responseBody } = this.#relayed;
    responseBody.add(bytes);
    if (response.write(bytes) || response.destroyed) return;
    controller.pause();
    response.once('drain', () => controller.resume());
  }

  onResponseEnd(controller: Dispatcher.DispatchController): void {
    const { response } = this.#relayed;
    const trailers = latin1(controller.rawTrailers);
    if (trailers.length > 0 && response.chunkedEncoding) response.addTrailers(pairsOf(trailers));
    response.end();
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    const { request, response, origin } = this.#relayed;
    if (response.destroyed) return;
    this.#failure = failureText(error, origin, this.#settings.env);
    // What the client still sends is not read, so the connection ends with this answer.
    if (!request.complete) response.shouldKeepAlive = false;
    if (response.headersSent) {
      response.destroy();
      return;
    }
    this.#ownText = `Passgate's recording proxy has no answer of the provider: ${this.#failure}. This is the recorder's network, and no answer of the provider.\n`;
    response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' }).end(this.#ownText);
  }

  /** The connection to the client is done with this exchange. */
  #closed(): void {
    const { response } = this.#relayed;
    const isWhole = response.writableFinished;
    if (!isWhole) this.#controller?.abort(new Error('The client went away.'));
    const times = { sentMs: this.#sentMs, headMs: this.#headMs, endMs: this.#settings.monotonicMs() };
    this.#settle({ ...this.#head, ...this.#result(isWhole), ...times });
  }

  #result(isWhole: boolean): Partial<RelayOutcome> {
    const failure = this.#failure;
    const received = this.#head.status === 0 ? 'the answer' : `the whole answer (${this.#head.status})`;
    if (this.#ownText !== undefined && failure !== undefined && isWhole) {
      return { status: 502, statusText: 'Bad Gateway', recorderError: failure, ownText: this.#ownText };
    }
    if (failure !== undefined) {
      return { recorderError: failure, comment: `The answer broke off: ${failure}.` };
    }
    if (this.#hasEnded) {
      const recorderError = `the recording ended before ${received} was sent`;
      return {
        status: 0,
        statusText: '',
        recorderError,
        comment: `The recording ended before ${received} was sent.`,
      };
    }
    if (isWhole) return {};
    return {
      status: 0,
      statusText: '',
      comment: `The client closed the connection before ${received} was sent.`,
    };
  }
}

/**
 * Returns the headers of a client for its target. A device in front of the provider would be known by
 * its address, so the proxy names it; where the client is this machine it has none to name.
 */
function headersToTarget({ request, origin, clientAddress }: RelayedRequest): string[] {
  const ownHop = new Set(['host', 'expect', 'trailer']);
  const headers = filtered(endToEnd(request.rawHeaders), (name) => !ownHop.has(name));
  headers.unshift('host', new URL(origin).host);
  const isNamed = request.headers['x-forwarded-for'] !== undefined;
  if (!isNamed && !isLoopback(clientAddress)) headers.push('X-Forwarded-For', clientAddress);
  return headers;
}

function hasBody(request: IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  return coding !== undefined || (length !== undefined && Number(length) > 0);
}

/** Reads a body as the target takes it. The request stays open, for an answer that comes early. */
async function* bodyOf({ request, requestBody }: RelayedRequest): AsyncGenerator<Buffer> {
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(piece);
    requestBody.add(bytes);
    yield bytes;
  }
}

function latin1(raw: Dispatcher.DispatchController['rawHeaders']): string[] {
  if (!Array.isArray(raw)) return [];
  return raw.map((each) => (typeof each === 'string' ? each : each.toString('latin1')));
}

function failureText(error: Error, origin: string, env: World['env']): string {
  const { kind, reason } = connectionFailure(error, origin, env);
  if (kind === 'proxy') return `the proxy on the way to ${origin} ${reason}`;
  if (kind === 'untrusted') return `the certificate of ${origin} is not trusted (${reason})`;
  if (kind === 'certificate') return `the certificate of ${origin} ${reason}`;
  return `nothing answers at ${origin}: ${reason}`;
}
