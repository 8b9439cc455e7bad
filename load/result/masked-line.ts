import { acceptMasked, definedOnly, type Masker, maskEvidence } from '../../core/index.ts';
import { encodeLine, type FindingLine, type KeyedLine, type LineKey } from '../lines.ts';

/**
 * Returns a line as it may be stored. Only an example of a finding has texts of a provider, which k6
 * has masked; whoever receives it knows more secrets than k6. `text`: the line as it was received.
 */
export function maskedLine(text: string, line: KeyedLine, masker: Masker): string {
  return line.kind === 'finding' ? encodeLine(maskedFinding(line, masker)) : text;
}

function maskedFinding(line: LineKey & FindingLine, masker: Masker): KeyedLine {
  const { message, pointer, expected, received, exchange } = line;
  const evidence = { kind: line.type, message, pointer, expected, received, ...definedOnly({ exchange }) };
  acceptMasked(evidence, masker);
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
