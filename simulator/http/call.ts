import type { FastifyRequest } from 'fastify';
import { isRecord } from '../../core/basics.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';
import { bareContentType, isForm, isJson } from '../../openapi/runtime/content-type.ts';
import { formOf } from '../../openapi/runtime/form.ts';
import { type AcceptedShapeId, isAcceptedAt } from '../accepted-shapes/accepted-shapes.ts';
import type { Provider } from '../provider.ts';
import { parseJson } from './parse-json.ts';

/**
 * The types of a request: path parameters, and the body as bytes, because the simulator parses
 * every content type itself.
 */
export interface SimulatorRoute {
  Params: Record<string, string | undefined>;
  Body: Buffer | null | undefined;
}

export type SimulatorRequest = FastifyRequest<SimulatorRoute>;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** One request to a documented operation. */
export class Call {
  readonly operation: OperationId;
  readonly provider: Provider;
  readonly request: SimulatorRequest;
  /** The time for this device, which its expiries follow. */
  readonly nowMs: number;
  /** The time of the clock, which the rate limit follows. */
  readonly clockMs: number;
  /** The device: first address of `X-Forwarded-For`, else the peer's. */
  readonly address: string;
  /** Shapes beyond the documents that this request was accepted in; undefined for most requests. */
  acceptedShapes: AcceptedShapeId[] | undefined;
  /** The software statement was taken unverified. */
  unverifiedStatement: true | undefined;

  constructor(operation: OperationId, provider: Provider, request: SimulatorRequest, address: string) {
    this.operation = operation;
    this.provider = provider;
    this.request = request;
    this.clockMs = provider.clock.now();
    this.nowMs = this.clockMs + provider.clock.aheadOf(address);
    this.address = address;
    this.acceptedShapes = undefined;
    this.unverifiedStatement = undefined;
  }

  /**
   * Returns whether this request may have a shape that its page refuses: the table has it for the
   * operation, and neither the simulator nor the state of this device asks for the documented
   * strictness. Marks the request with the shape.
   */
  accepts(shape: AcceptedShapeId): boolean {
    const { settings, addresses } = this.provider;
    if (settings.strictness === 'documented' || addresses.isDocumented(this.address)) return false;
    if (!isAcceptedAt(shape, this.operation)) return false;
    if (this.acceptedShapes === undefined) this.acceptedShapes = [shape];
    else if (!this.acceptedShapes.includes(shape)) this.acceptedShapes.push(shape);
    return true;
  }

  path(name: string): string {
    return this.request.params[name] ?? '';
  }

  header(name: string): string | undefined {
    const value = this.request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  }

  /**
   * Returns the content type without its parameters, in lower case; an empty string if there is
   * none.
   */
  contentType(): string {
    return bareContentType(this.header('content-type') ?? '');
  }

  /** Returns the token of `Authorization: Bearer …`. */
  bearer(): string | undefined {
    const value = this.header('authorization');
    if (value === undefined || !/^bearer /i.test(value)) return undefined;
    return value.slice(7).trim();
  }

  query(): URLSearchParams {
    return queryOf(this.request.url);
  }

  /** Returns the body as text; undefined if it is not UTF-8. */
  text(): string | undefined {
    const { body } = this.request;
    if (body === null || body === undefined) return '';
    try {
      return strictUtf8.decode(body);
    } catch {
      return undefined;
    }
  }

  /** Returns the body as JSON; undefined if it is not JSON or an object has a name twice. */
  json(): unknown {
    const text = this.text();
    return text === undefined ? undefined : parseJson(text);
  }

  /** Returns the body of an operation that takes JSON; undefined if it is none. */
  jsonBody(): unknown {
    const value = this.json();
    if (value === undefined || isJson(this.contentType())) return value;
    return this.accepts('other-content-type') ? value : undefined;
  }

  /** Returns the fields of an operation that takes a form; undefined if the body has none. */
  fields(): URLSearchParams | undefined {
    const text = this.text();
    if (text === undefined) return undefined;
    const contentType = this.contentType();
    if (isForm(contentType)) return formOf(text);
    if (text.trim() === '') return new URLSearchParams();
    if (contentType.includes('json')) {
      return this.accepts('form-fields-as-json') ? fieldsOf(this.json()) : undefined;
    }
    return this.accepts('other-content-type') ? formOf(text) : undefined;
  }

  /** Returns the values of a form's field: from the form, or from the query if it has none. */
  valuesOf(
    fields: URLSearchParams,
    name: string,
    inQuery: 'form-fields-in-query' | 'token-parameters-in-query',
  ): string[] {
    const values = fields.getAll(name);
    if (values.length > 0 || !this.request.url.includes('?')) return values;
    const others = this.query().getAll(name);
    return others.length > 0 && this.accepts(inQuery) ? others : [];
  }
}

function fieldsOf(value: unknown): URLSearchParams | undefined {
  if (!isRecord(value)) return undefined;
  const fields = new URLSearchParams();
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === 'string') fields.append(name, field);
  }
  return fields;
}

/** Returns the query of a URL: everything after its first `?`. */
export function queryOf(url: string): URLSearchParams {
  const start = url.indexOf('?');
  return formOf(start < 0 ? '' : url.slice(start + 1));
}

/** Returns the first address of `X-Forwarded-For`, else the peer's [behaviour.md, Throttling]. */
export function addressOf(request: SimulatorRequest): string {
  const forwarded = request.headers['x-forwarded-for'];
  const list = Array.isArray(forwarded) ? forwarded[0] : forwarded;
  if (list !== undefined) {
    const comma = list.indexOf(',');
    const first = (comma < 0 ? list : list.slice(0, comma)).trim();
    if (first !== '') return first;
  }
  return request.socket.remoteAddress ?? '';
}
