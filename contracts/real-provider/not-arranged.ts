/** The provider answered something else than the state needs. */
export class NotArranged extends Error {
  override readonly name = 'NotArranged';
  readonly status: number;

  constructor(operation: string, status: number, instead = '') {
    super(`${operation} returned ${status}${instead}`);
    this.status = status;
  }
}
