import { type JsonObject, listOf, recordOf } from '../../core/index.ts';
import { bareContentType } from '../runtime/content-type.ts';
import { childPointer, pointerSegments, valueAt } from '../runtime/pointer.ts';

/** What of an operation a rule is about: a part of it, and a place in that. */
export interface RulePlace {
  readonly operation: string;
  /** `request`, or the status as three digits. */
  readonly part: string;
  /** Name of a header of the answer. */
  readonly header?: string;
  /** As in the header, and a JSON pointer into the body, also of a property that is missing. */
  readonly body?: {
    readonly contentType: string;
    readonly pointer: string;
    /** Name of the schema of the variant that the body was held against. */
    readonly variant?: string;
    /** The rule is that the property must be there. */
    readonly required?: boolean;
  };
}

/**
 * Returns the places of a document, as JSON pointers, that say something about a part of an
 * operation, from the part as a whole to the most particular one. `operation` is the operation's
 * own pointer.
 */
export function placesOf(content: JsonObject, operation: string, place: RulePlace): readonly string[] {
  const { part, header, body } = place;
  const start = part === 'request' ? `${operation}/requestBody` : `${operation}/responses/${part}`;
  if (valueAt(content, start) === undefined) return [`${operation}/responses`];
  const answer = behind(content, start);
  const at = recordOf(valueAt(content, answer));
  if (header !== undefined) {
    const name = Object.keys(recordOf(at.headers)).find((one) => one.toLowerCase() === header.toLowerCase());
    return name === undefined ? [answer] : [answer, childPointer(`${answer}/headers`, name)];
  }
  const wanted = bareContentType(body?.contentType ?? '');
  const media = Object.keys(recordOf(at.content)).find((one) => bareContentType(one) === wanted);
  if (body === undefined || media === undefined) return [answer];
  const schema = `${childPointer(`${answer}/content`, media)}/schema`;
  return [answer, ...walk(content, schema, pointerSegments(body.pointer), body.variant).places];
}

interface Walk {
  readonly places: readonly string[];
  /** Steps of the body's pointer of which the schema knows nothing. */
  readonly left: number;
}

/**
 * Follows a pointer through the schemas; of several variants through the named one, else through
 * the one that leads furthest.
 */
function walk(content: JsonObject, from: string, steps: readonly string[], variant = ''): Walk {
  const at = behind(content, from);
  const schema = recordOf(valueAt(content, at));
  const places = at === from || from.includes('/content/') ? [at] : [from, at];
  const [step, ...rest] = steps;
  const variants = (['oneOf', 'anyOf', 'allOf'] as const).flatMap((kind) =>
    listOf(schema[kind]).map((_, index) => `${at}/${kind}/${index}`),
  );
  const named = variants.find((one) => behind(content, one) === childPointer('/components/schemas', variant));
  const tried = (named === undefined ? variants : [named]).map((one) => walk(content, one, steps, variant));
  const [best] = [...tried].sort((a, b) => a.left - b.left);
  if (step === undefined) {
    return {
      places: named === undefined || best === undefined ? places : [...places, ...best.places],
      left: 0,
    };
  }
  const child = childOf(schema, at, step);
  if (child !== undefined) {
    const next = walk(content, child, rest, variant);
    return { places: [...places, ...next.places], left: next.left };
  }
  return best === undefined || (best.left >= steps.length && named === undefined)
    ? { places, left: steps.length }
    : { places: [...places, ...best.places], left: best.left };
}

function childOf(schema: JsonObject, at: string, step: string): string | undefined {
  if (Object.hasOwn(recordOf(schema.properties), step)) return childPointer(`${at}/properties`, step);
  if (schema.items !== undefined && /^\d+$/.test(step)) return `${at}/items`;
  const map = recordOf(schema.additionalProperties);
  return Object.keys(map).length > 0 ? `${at}/additionalProperties` : undefined;
}

/**
 * Returns the place itself, or the one that its `$ref` points at, through as many steps as it
 * takes.
 */
function behind(content: JsonObject, pointer: string): string {
  let at = pointer;
  for (let steps = 0; steps < 20; steps += 1) {
    const { $ref } = recordOf(valueAt(content, at));
    if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return at;
    at = $ref.slice(1);
  }
  return at;
}
