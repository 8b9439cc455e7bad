import { _, type CodeKeywordDefinition, type KeywordCxt, stringify } from 'ajv';

/**
 * AJV keyword `requiredByDocument` (an array of names): as `required`, of properties that answers
 * in use are known to lack (`x-tolerated: absent`). Its errors have a name of their own, so that
 * the tolerant flavour can let them pass.
 */
export const requiredByDocumentKeyword: CodeKeywordDefinition = {
  keyword: 'requiredByDocument',
  type: 'object',
  schemaType: 'array',
  error: {
    message: 'not there',
    params: ({ params }) => _`{missingProperty: ${params.name ?? _`""`}}`,
  },
  code(cxt: KeywordCxt): void {
    const { gen, data } = cxt;
    const names = gen.scopeValue('schema', { ref: cxt.schema, code: stringify(cxt.schema) });
    gen.forOf('name', names, (name) => {
      gen.if(_`${data}[${name}] === undefined`, () => {
        cxt.setParams({ name });
        cxt.error();
      });
    });
  },
};

/**
 * AJV keyword `notNullByDocument` (the type that the document has): fails for null, which answers
 * in use are known to have (`x-tolerated: 'null'`).
 */
export const notNullByDocumentKeyword: CodeKeywordDefinition = {
  keyword: 'notNullByDocument',
  schemaType: 'string',
  error: { message: 'null', params: ({ schemaCode }) => _`{type: ${schemaCode}}` },
  code(cxt: KeywordCxt): void {
    cxt.fail(_`${cxt.data} === null`);
  },
};
