import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name, stringify } from 'ajv';
import { isRecord, listOf } from '../../core/index.ts';
import { nearestVariant, tagVariant } from '../runtime/keyword-helpers.ts';
import type { VariantInfo } from '../runtime/variants.ts';

/** Where the compiled code says its helpers come from; `bundle.ts` puts them in. */
export const helpersModule = 'passgate-helpers';

const vErrors = new Name('vErrors');
const errors = new Name('errors');

/**
 * AJV keyword `variants` (an array of schemas, told apart by `variantInfo` beside it): holds an
 * object against one variant only and marks its errors with that variant's name. Where no variant
 * is the nearest, its one error carries the `variantInfo`, from which the runtime says which
 * telling property is wrong.
 */
export const variantsKeyword: CodeKeywordDefinition = {
  keyword: 'variants',
  type: 'object',
  schemaType: 'array',
  error: {
    message: 'no documented variant',
    params: ({ params }) => _`{variants: ${params.infos ?? _`[]`}}`,
  },
  code(cxt: KeywordCxt): void {
    const { gen, data } = cxt;
    const infos = listOf(cxt.parentSchema.variantInfo).filter(isVariantInfo);
    const table = gen.scopeValue('schema', { ref: infos, code: stringify(infos) });
    const nearest = helper(cxt, nearestVariant);
    const tag = helper(cxt, tagVariant);
    const chosen = gen.let('chosen', _`-1`);
    for (const [index, info] of infos.entries()) {
      const fits = fitCondition(data, info);
      if (index === 0) gen.if(fits);
      else gen.elseIf(fits);
      gen.assign(chosen, _`${index}`);
    }
    gen.else().assign(chosen, _`${nearest}(${data}, ${table})`).endIf();
    const before = gen.const('before', errors);
    for (const [index, info] of infos.entries()) {
      const held = _`${chosen} === ${index}`;
      if (index === 0) gen.if(held);
      else gen.elseIf(held);
      cxt.subschema({ keyword: 'variants', schemaProp: index }, gen.name('valid'));
      gen.if(_`${errors} > ${before}`, () => gen.code(_`${tag}(${vErrors}, ${before}, ${info.name})`));
    }
    gen.else();
    cxt.setParams({ infos: table });
    cxt.error();
    gen.endIf();
  },
};

function helper({ gen }: KeywordCxt, ref: { readonly name: string }): Name {
  return gen.scopeValue('func', { ref, code: _`require(${helpersModule}).${new Name(ref.name)}` });
}

function fitCondition(data: Name, info: VariantInfo): Code {
  const conditions: Code[] = [
    ...info.is.map(([property, values]) =>
      either(values.map((value) => _`${data}[${property}] === ${value}`)),
    ),
    ...info.present.map((property) => _`${data}[${property}] !== undefined`),
    ...info.absent.map((property) => _`${data}[${property}] === undefined`),
  ];
  return joined(conditions, _`&&`);
}

function either(conditions: readonly Code[]): Code {
  return _`(${joined(conditions, _`||`)})`;
}

function joined(conditions: readonly Code[], operator: Code): Code {
  const [first = _`true`, ...rest] = conditions;
  return rest.reduce((all, one) => _`${all} ${operator} ${one}`, first);
}

function isVariantInfo(value: unknown): value is VariantInfo {
  return isRecord(value) && typeof value.name === 'string' && Array.isArray(value.is);
}
