import { type JsonObject, listOf, recordOf, stringsOf } from '../../../core/index.ts';
import { dereferenced } from '../../json.ts';
import { type MessageSchema, messagesIn, type OperationSite, operationsIn } from './sites.ts';

/** What the comparison has to say of a break. */
export interface Expected {
  readonly operation: string;
  readonly rule: string;
  /** What the message has in it. */
  readonly says: string;
}

/** A change at one place that some clients do not survive. */
export interface Break {
  readonly name: string;
  readonly expected: Expected;
  readonly apply: () => void;
}

/**
 * Returns every break that there is a place for in a document; each one is applied to a copy of its
 * own.
 */
export function breaksOf(document: JsonObject): Break[] {
  return [
    ...operationsIn(document).flatMap((site) => operationBreaks(document, site)),
    ...messagesIn(document).flatMap((message) =>
      message.direction === 'request' ? requestBreaks(message) : responseBreaks(message),
    ),
  ];
}

function operationBreaks(document: JsonObject, site: OperationSite): Break[] {
  const { id, path, method, item, operation } = site;
  const at = (name: string, rule: string, says: string, apply: () => void): Break => ({
    name,
    expected: { operation: id, rule, says },
    apply,
  });
  const responses = recordOf(operation.responses);
  const isOnly = operationsIn({ paths: { path: item } }).length === 1;
  return [
    at('a path is gone', 'path-removed', 'was removed', () => delete recordOf(document.paths)[path]),
    ...(isOnly
      ? []
      : [at('an operation is gone', 'operation-removed', 'was removed', () => delete item[method])]),
    {
      name: 'another operation id',
      // It is told by the one that it has now.
      expected: { operation: 'other', rule: 'operation-id-changed', says: `changed from '${id}'` },
      apply: () => {
        operation.operationId = 'other';
      },
    },
    at('a parameter that is required', 'parameter-became-required', '`needed` query parameter', () => {
      const needed = { name: 'needed', in: 'query', required: true, schema: { type: 'string' } };
      operation.parameters = [...listOf(operation.parameters), needed];
    }),
    ...parameterBreaks(document, site, at),
    at(
      'another requirement to call it',
      'security-requirement-changed',
      listOf(operation.security ?? document.security).length > 0 ? 'no longer accepted' : 'became required',
      () => {
        const components = recordOf(document.components);
        const schemes = recordOf(components.securitySchemes);
        components.securitySchemes = { ...schemes, other: { type: 'apiKey', in: 'header', name: 'X-Key' } };
        operation.security = [{ other: [] }];
      },
    ),
    ...Object.keys(responses).flatMap((status) => answerBreaks(document, site, status, at)),
    ...bodyBreaks(document, site, at),
  ];
}

type At = (name: string, rule: string, says: string, apply: () => void) => Break;

function parameterBreaks(document: JsonObject, { operation }: OperationSite, at: At): Break[] {
  return listOf(operation.parameters).flatMap((raw, index) => {
    const parameter = dereferenced(document, raw);
    const name = `\`${parameter.name}\``;
    const isPath = parameter.in === 'path';
    const schema = dereferenced(document, parameter.schema);
    return [
      ...(isPath
        ? []
        : [
            at('a parameter is gone', 'parameter-removed', name, () => {
              operation.parameters = listOf(operation.parameters).filter((_, position) => position !== index);
            }),
          ]),
      ...(parameter.required === true
        ? []
        : [
            at('a parameter is required now', 'parameter-became-required', name, () => {
              parameter.required = true;
            }),
          ]),
      at('a parameter is written in another way', 'parameter-serialization-changed', name, () => {
        parameter.style = 'matrix';
      }),
      ...(schema.type === 'string' && schema.enum === undefined && schema.pattern === undefined
        ? [
            at('a parameter has few values now', 'enum-values-removed', "'only'", () => {
              parameter.schema = { ...schema, enum: ['only'] };
            }),
          ]
        : []),
      at('a parameter is of another type', 'schema-type-changed', "'boolean'", () => {
        parameter.schema = { type: 'boolean' };
      }),
    ];
  });
}

function answerBreaks(document: JsonObject, { operation }: OperationSite, status: string, at: At): Break[] {
  const responses = recordOf(operation.responses);
  const response = dereferenced(document, responses[status]);
  const content = recordOf(response.content);
  return [
    at('an answer is gone', 'response-removed', status, () => delete responses[status]),
    ...Object.keys(content).map((type) =>
      at('a media type of an answer is gone', 'media-type-removed', type, () => delete content[type]),
    ),
    ...Object.entries(recordOf(response.headers)).flatMap(([name, raw]) => {
      const header = dereferenced(document, raw);
      const gone = at('a header is gone', 'response-header-removed', name, () => {
        delete recordOf(response.headers)[name];
      });
      const optional = at('a header may be missing', 'response-header-became-optional', name, () => {
        header.required = false;
      });
      return header.required === true ? [gone, optional] : [gone];
    }),
  ];
}

function bodyBreaks(document: JsonObject, { operation }: OperationSite, at: At): Break[] {
  if (operation.requestBody === undefined) {
    return [
      at('a body is asked for', 'request-body-became-required', 'required request body was added', () => {
        operation.requestBody = { required: true, content: { 'text/plain': {} } };
      }),
    ];
  }
  const body = dereferenced(document, operation.requestBody);
  const content = recordOf(body.content);
  return [
    at('no body is taken', 'request-body-removed', 'was removed', () => delete operation.requestBody),
    ...Object.keys(content).map((type) =>
      at('a media type is no longer taken', 'media-type-removed', type, () => delete content[type]),
    ),
    ...(body.required === true
      ? []
      : [
          at('a body is required now', 'request-body-became-required', 'became required', () => {
            body.required = true;
          }),
        ]),
  ];
}

type Of = (name: string, rule: string, says: string, apply: () => void) => Break;

function ofMessage({ operation }: MessageSchema): Of {
  return (name, rule, says, apply) => ({ name, expected: { operation, rule, says }, apply });
}

/** Returns the breaks for senders and readers alike. */
function eitherBreaks({ schema, inChoice }: MessageSchema, of: Of): Break[] {
  const isListed = schema.const !== undefined || schema.enum !== undefined;
  if (isListed) {
    // A constant of a variant may be what the variant is known by.
    if (inChoice) return [];
    const types = new Set(
      [...listOf(schema.enum), ...(schema.const === undefined ? [] : [schema.const])].map(
        (value) => typeof value,
      ),
    );
    if (types.size > 1 || types.has('boolean')) return [];
    const other = types.has('string') ? 'other' : 7;
    return [
      of('all values are others', 'enum-values-removed', 'none of its values', () => {
        delete schema.const;
        schema.enum = [other];
      }),
    ];
  }
  if (schema.type === 'string') {
    return [
      of('another type', 'schema-type-changed', "to 'boolean'", () => {
        schema.type = 'boolean';
      }),
      ...(schema.pattern === undefined
        ? []
        : [
            of('another pattern', 'schema-constraint-changed', '`pattern` changed', () => {
              schema.pattern = '^other$';
            }),
          ]),
    ];
  }
  if (schema.type === 'integer' || schema.type === 'array') {
    return [
      of('another type', 'schema-type-changed', "to 'string'", () => {
        schema.type = 'string';
      }),
    ];
  }
  return [];
}

function propertyNames({ schema }: MessageSchema): readonly string[] {
  return Object.keys(recordOf(schema.properties));
}

/** Also of a property that is only referred to, because it is said beside the reference. */
function flagged(schema: JsonObject, name: string, flag: string): void {
  const properties = recordOf(schema.properties);
  properties[name] = { ...recordOf(properties[name]), [flag]: true };
}

function removed(schema: JsonObject, name: string): void {
  delete recordOf(schema.properties)[name];
  schema.required = stringsOf(schema.required).filter((one) => one !== name);
}

function requestBreaks(message: MessageSchema): Break[] {
  const { schema } = message;
  const of = ofMessage(message);
  const required = stringsOf(schema.required);
  const found = eitherBreaks(message, of);
  for (const name of propertyNames(message)) {
    const says = `\`${name}\``;
    if (!required.includes(name)) {
      found.push(
        of('a property is required now', 'required-properties-added', says, () => {
          schema.required = [...required, name];
        }),
      );
    }
    if (schema.additionalProperties === false) {
      found.push(of('a property is no longer taken', 'property-removed', says, () => removed(schema, name)));
    }
    found.push(
      of('a property is only read now', 'property-became-read-only', says, () =>
        flagged(schema, name, 'readOnly'),
      ),
    );
  }
  if (schema.type === 'object') {
    found.push(
      of('a new property is required', 'required-properties-added', '`needed`', () => {
        schema.properties = { ...recordOf(schema.properties), needed: { type: 'string' } };
        schema.required = [...required, 'needed'];
      }),
    );
  }
  if (Array.isArray(schema.enum) && schema.enum.length > 1) {
    const [first, ...others] = schema.enum;
    found.push(
      of('a value is no longer taken', 'enum-values-removed', `lost values: '${first}'`, () => {
        schema.enum = others;
      }),
    );
  }
  if (schema.type === 'string' && schema.enum === undefined && schema.const === undefined) {
    found.push(
      of('a text must be short', 'schema-constraint-changed', '`maxLength`', () => {
        schema.maxLength = 1;
      }),
    );
  }
  return found;
}

function responseBreaks(message: MessageSchema): Break[] {
  const { schema } = message;
  const of = ofMessage(message);
  const required = stringsOf(schema.required);
  const found = eitherBreaks(message, of);
  for (const name of propertyNames(message)) {
    const says = `\`${name}\``;
    if (required.includes(name)) {
      found.push(
        of('a property may be missing', 'required-properties-removed', says, () => {
          schema.required = required.filter((one) => one !== name);
        }),
      );
    }
    found.push(
      of('a property is gone', 'property-removed', says, () => removed(schema, name)),
      of('a property is only written now', 'property-became-write-only', says, () =>
        flagged(schema, name, 'writeOnly'),
      ),
    );
  }
  const limits = ['pattern', 'minItems', 'minLength', 'maxLength', 'uniqueItems'];
  for (const limit of limits.filter((one) => schema[one] !== undefined)) {
    found.push(
      of('a limit is gone', 'schema-constraint-changed', `\`${limit}\` was removed`, () => {
        delete schema[limit];
      }),
    );
  }
  for (const [limit, name] of [
    ['minimum', 'Lower'],
    ['maximum', 'Upper'],
  ] as const) {
    if (schema[limit] === undefined) continue;
    found.push(
      of('a bound is gone', 'schema-constraint-changed', `${name} bound was removed`, () => {
        delete schema[limit];
      }),
    );
  }
  if (schema.additionalProperties === false) {
    found.push(
      of('an object is open', 'schema-constraint-changed', '`additionalProperties`', () => {
        delete schema.additionalProperties;
      }),
    );
  }
  if (typeof schema.type === 'string' && schema.enum === undefined && schema.const === undefined) {
    found.push(
      of('it may be null', 'schema-type-changed', 'null', () => {
        schema.type = [String(schema.type), 'null'];
      }),
    );
  }
  return found;
}
