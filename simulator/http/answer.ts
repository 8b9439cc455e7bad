/** The answer of a handler, which the dispatcher sends. */
export interface Answer {
  readonly status: number;
  /** Absent: no body. */
  readonly contentType?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The same object is the answer to many requests. */
  readonly isKept?: true;
}

const jsonType = 'application/json;charset=UTF-8';

export function json(status: number, value: unknown): Answer {
  return { status, contentType: jsonType, body: JSON.stringify(value) };
}

/** Returns an answer whose body is JSON text already. */
export function jsonText(status: number, body: string): Answer {
  return { status, contentType: jsonType, body };
}

export function html(status: number, body: string): Answer {
  return { status, contentType: 'text/html;charset=UTF-8', body };
}

export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers };
}

/** Thrown by a handler to answer with an error. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`);
    this.answer = answer;
  }
}
