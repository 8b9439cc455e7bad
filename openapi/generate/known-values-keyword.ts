import { _, type CodeKeywordDefinition, type KeywordCxt, stringify } from 'ajv';

/**
 * AJV keyword `knownValues` (an array of texts): an `enum` that the provider may add to. Its errors
 * are told from those of `enum` by the keyword's name, so that the tolerant flavour can let them
 * pass.
 */
export const knownValuesKeyword: CodeKeywordDefinition = {
  keyword: 'knownValues',
  // Of other types `type`, which stands beside it, complains.
  type: 'string',
  schemaType: 'array',
  error: {
    message: 'not a known value',
    params: ({ params }) => _`{allowedValues: ${params.values ?? _`[]`}}`,
  },
  code(cxt: KeywordCxt): void {
    // One list for the comparison and the complaint, not a comparison for each value: lists of
    // error codes are long.
    const values = cxt.gen.scopeValue('schema', { ref: cxt.schema, code: stringify(cxt.schema) });
    cxt.setParams({ values });
    cxt.fail(_`!${values}.includes(${cxt.data})`);
  },
};
