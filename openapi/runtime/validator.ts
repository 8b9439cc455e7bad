/** The shape of the generated validators. Free of Node. */

/**
 * What a generated validator says about one complaint, before `violations.ts` puts it into words.
 */
export interface RawError {
  /** JSON pointer to the value the keyword was applied to. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * True when the body holds. The complaints about the last body are in `errors` until the next call.
 */
export interface Validator<Body = unknown> {
  (body: unknown): body is Body;
  errors?: readonly RawError[] | null;
}

/**
 * The part of a schema that says how XML is read: names of elements and which texts are numbers,
 * without references.
 */
export interface XmlShape {
  readonly type?: string | readonly string[];
  readonly xml?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, XmlShape>>;
  readonly items?: XmlShape;
}

/** The validators of one status (or the request) and content type. */
export interface ValidatorEntry {
  readonly strict: Validator;
  /** Left out by a bundle that only judges strictly. */
  readonly tolerant?: Validator;
  /** The body may also be empty. */
  readonly bodyOptional?: boolean;
  /**
   * Names of properties that hold secrets (`format: password`): their values never reach a
   * violation.
   */
  readonly secrets?: readonly string[];
  /** XML only: how the text becomes what the validators judge. */
  readonly xml?: XmlShape;
}

/**
 * Keys are `<status> <content type>`, `request <content type>`, or the bare status where there is
 * no body.
 */
export type ValidatorTable = Readonly<Record<string, ValidatorEntry>>;
