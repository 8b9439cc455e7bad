import type { Evidence } from '../../core/index.ts';
import type { Report } from '../report.ts';
import type { Cause } from './cause.ts';
import { type EvidenceField, fieldsOf, sentenceOf } from './evidence-fields.ts';
import { plural } from './format.ts';
import { rerunCommand } from './rerun.ts';
import { sharedFinding } from './schema-place.ts';
import { type StatusLook, statusLooks } from './status-look.ts';

const mostOperations = 3;

/** A cause as every renderer shows it. */
export interface CauseView extends Cause {
  readonly look: StatusLook;
  /** The operations; absent where the message names the only one itself. */
  readonly subject?: string;
  /** What happened; of several operations with one schema, that schema's place. */
  readonly message: string;
  /** The subject and what happened. */
  readonly title: string;
  /** The first check, how many others met the cause, and whether they are required. */
  readonly checks: string;
  /** `at`, `expected`, `received` and so on, to `rerun`. */
  readonly fields: readonly EvidenceField[];
}

/** Returns a cause with its texts. */
export function causeView(cause: Cause, report: Report): CauseView {
  const { operations, evidence, checkIds, required } = cause;
  const subject = subjectOf(operations, evidence);
  const message = sharedFinding(evidence, operations.length) ?? evidence.message;
  const others = checkIds.length - 1;
  const ids = `${checkIds[0]}${others > 0 ? ` and ${plural(others, 'other check')}` : ''}`;
  const checks = `${ids}${required ? '' : ' (not required)'}`;
  return {
    ...cause,
    look: statusLooks[cause.verdict],
    ...(subject === undefined ? {} : { subject }),
    message,
    title: `${subject === undefined ? '' : `${subject}: `}${message}`,
    checks,
    fields: fieldsOf(evidence, { check: checks, rerun: rerunCommand(cause, report) }),
  };
}

/**
 * Returns a cause in one line: its first operation, the message, the place, expected and received.
 */
export function statementOf({ operations, evidence, isShared }: Cause): string {
  if (isShared && operations.length > 1) {
    return `${evidence.message.replace(/\.$/, '')}, such as ${operations[0]}`;
  }
  const shared = sharedFinding(evidence, operations.length);
  if (shared !== undefined) return `${shared}, such as ${operations[0]}`;
  const subject = subjectOf(operations.slice(0, 1), evidence);
  return `${subject === undefined ? '' : `${subject}: `}${sentenceOf(evidence)}`;
}

/** Returns the operations in words; nothing where the message names the only one itself. */
function subjectOf(operations: readonly string[], { message }: Evidence): string | undefined {
  const [operation] = operations;
  if (operation === undefined || (operations.length === 1 && message.includes(operation))) return undefined;
  const others = operations.length - mostOperations;
  return `${operations.slice(0, mostOperations).join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
}
