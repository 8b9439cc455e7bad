import type { Evidence } from '../../core/index.ts';
import { judgeBody } from '../../openapi/index.ts';
import type { Interaction } from '../interactions/row.ts';
import { bodyText, wireOf } from './wire-request.ts';

/**
 * Holds the examples of a row against the validators, before Pact sees them. Nothing found is an
 * empty list.
 */
export async function judgeRow(row: Interaction): Promise<Evidence[]> {
  const evidence: Evidence[] = [];
  const wire = wireOf(row.operation, row.example.call);
  const sent = bodyText(wire);
  if (sent !== undefined) {
    evidence.push(...(await judged(row, 'request', wire.contentType, sent, 'The request')));
  }
  const { status, contentType, body } = row.example.answer;
  if (body !== undefined) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    evidence.push(...(await judged(row, String(status), contentType, text, 'The response')));
  }
  return evidence;
}

async function judged(
  row: Interaction,
  part: string,
  contentType: string,
  body: string,
  what: string,
): Promise<Evidence[]> {
  const { errors } = await judgeBody({ operation: row.operation, part, contentType, body, mode: 'strict' });
  return errors.map(({ message, pointer, expected, received }) => ({
    kind: 'schema',
    message: `${what} of this row does not match openapi/${row.api}.yaml: ${message}`,
    pointer,
    expected,
    received,
    where: 'contracts/interactions/',
  }));
}
