import { bareContentType } from '../runtime/content-type.ts';
import type { BodyPart } from './document-model.ts';

const kinds: Readonly<Record<string, string>> = {
  'application/json': 'Json',
  'application/xml': 'Xml',
  'application/x-www-form-urlencoded': 'Form',
  'text/html': 'Html',
  'text/plain': 'Text',
};

/** `createSession200Json`, `createSessionRequestFormTolerant`, `logout405Empty`. */
export function functionName(operationId: string, part: BodyPart, flavour: 'strict' | 'tolerant'): string {
  const body = part.part === 'request' ? 'Request' : part.part;
  return `${operationId}${body}${kindOf(part.contentType)}${flavour === 'tolerant' ? 'Tolerant' : ''}`;
}

function kindOf(contentType: string | null): string {
  if (contentType === null) return 'Empty';
  const bare = bareContentType(contentType);
  const words = bare.split(/[^a-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return kinds[bare] ?? words.join('');
}
