import type { Evidence } from '../../core/index.ts';

/** `openapi/rest-v2.yaml:3857 #/components/schemas/MediaToken/properties/notAfter [PRO]` */
const ofSchema = /^(\S+?)(?::\d+)? #\/components\/schemas\/([^/\s]+)(\S*)/;

/** A place in a schema that operations share. */
interface SchemaPlace {
  readonly document: string;
  /** The name of the schema, or what stands for several of one form. */
  readonly schema: string;
  /** Where it is in the schema. */
  readonly within: string;
  /** The last name of the place in the body; of an item of a list none. */
  readonly name: string;
}

/**
 * Returns where in a shared schema the rule of a finding in a body stands; `undefined` where its
 * rule names no schema. The documents write the errors of one API down once for each operation, as
 * each has other codes, but they have one form: of these the place in the body counts.
 */
export function schemaPlaceOf({ pointer, rule, exchange }: Evidence): SchemaPlace | undefined {
  const [, document, schema, within = ''] = ofSchema.exec(rule?.source ?? '') ?? [];
  if (pointer === undefined || document === undefined || schema === undefined) return undefined;
  const last = pointer.split('/').at(-1) ?? '';
  const name = /^\d+$/.test(last) ? '' : last;
  const isError = (exchange?.response?.status ?? 0) >= 400;
  if (!isError) return { document, schema, within, name };
  return { document, schema: 'the error responses', within: pointer.replace(/\/\d+(?=\/|$)/g, '/*'), name };
}

/** Returns what is wrong with a place that several operations share: `url of Session is missing …`. */
export function sharedFinding(evidence: Evidence, operations: number): string | undefined {
  const place = schemaPlaceOf(evidence);
  if (place === undefined || operations < 2) return undefined;
  const { name, schema } = place;
  const what = name === '' ? schema : `${name} of ${schema}`;
  const wrong = evidence.received === 'nothing' ? 'is missing' : 'is not as documented';
  return `${what} ${wrong} in ${operations} operations`;
}
