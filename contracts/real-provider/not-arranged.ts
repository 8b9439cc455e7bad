/** The provider answered something else than the state needs. */
export class NotArranged extends Error {
  override readonly name = 'NotArranged';
  readonly operation: string;
  readonly status: number;
  /** What is the matter with an answer whose status does not say it: `without a code`. */
  readonly instead: string;
  /** The code of the error in the answer, as the documents name it; empty where it has none. */
  readonly code: string;

  constructor(operation: string, status: number, instead = '', code = '') {
    super(`${operation} returned ${status}${instead === '' ? '' : ` ${instead}`}`);
    this.operation = operation;
    this.status = status;
    this.instead = instead;
    this.code = code;
  }
}

/**
 * Returns a text of an answer.
 * @throws NotArranged where it has none under this name
 */
export function neededText(operation: string, status: number, name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new NotArranged(operation, status, `without ${name}`);
}
