import { acceptMasked, definedOnly, type Masker, maskEvidence } from '../../core/index.ts';
import { type FindingLine, type KeyedLine, type LineKey, sealedText } from '../lines.ts';

/**
 * Returns a line as it may be stored and judged. Only an example of a finding has texts of a provider. k6
 * has masked them if the seal says so; whoever receives them knows more secrets than k6.
 */
export function maskedLine(line: KeyedLine, masker: Masker): KeyedLine {
  return line.kind === 'finding' ? maskedFinding(line, masker) : line;
}

function maskedFinding(line: LineKey & FindingLine, masker: Masker): KeyedLine {
  const { message, pointer, expected, received, exchange } = line;
  const evidence = { kind: line.type, message, pointer, expected, received, ...definedOnly({ exchange }) };
  if (line.seal === masker.seal(sealedText(line))) acceptMasked(evidence, masker);
  const masked = maskEvidence(evidence, masker);
  return {
    ...line,
    message: masked.message,
    pointer: masked.pointer ?? pointer,
    expected: masked.expected ?? expected,
    received: masked.received ?? received,
    ...definedOnly({ exchange: masked.exchange }),
  };
}
