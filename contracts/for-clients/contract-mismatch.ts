import { createMasker } from '../../core/index.ts';

/**
 * A client that does otherwise than a contract says. The message names the contract, the operation
 * and every difference.
 */
export class ContractMismatch extends Error {
  override readonly name = 'ContractMismatch';
  /** One line each; secrets are masked. */
  readonly differences: readonly string[];

  constructor(
    contracts: readonly { readonly description: string }[],
    differences: readonly string[],
    cause?: unknown,
  ) {
    const masker = createMasker();
    const masked = differences.map((one) => masker.text(one));
    const names = contracts.map(({ description }) => `“${description}”`).join(', ');
    super([`The client breaks the contract ${names}:`, ...masked].join('\n  '), { cause });
    this.differences = masked;
  }
}
