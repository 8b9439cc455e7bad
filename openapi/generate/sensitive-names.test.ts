import { describe, expect, it } from 'vitest';
import { type JsonObject, PassgateError } from '../../core/index.ts';
import { type ApiDocument, readAllDocuments } from '../documents/documents.ts';
import { unmarkedNames } from '../documents/sensitive-marks.ts';
import { allOperationsOf } from './document-model.ts';
import { namedSchemasOf, sensitiveNamesOf } from './sensitive-names.ts';

const root = process.cwd();
const documents: ApiDocument[] = await readAllDocuments(root);

const withProperties = (properties: JsonObject): JsonObject => ({
  components: { schemas: { A: { properties } } },
});

describe('the sensitive names of the documents', () => {
  const names = sensitiveNamesOf(
    documents.map(({ content }) => content),
    allOperationsOf(documents),
  );

  it.each([
    ['userID', 'personal'],
    ['zip', 'personal'],
    ['deviceId', 'personal'],
    ['code', 'session'],
    ['sessionId', 'session'],
  ])('have %s, which is %s', (name, kind) => {
    expect(names.properties).toMatchObject({ [name]: kind });
  });

  it('have headers, secrets, paths and objects with more than is documented', () => {
    expect(names.headers).toHaveProperty('ap-device-identifier');
    expect(names.secrets).toEqual(
      expect.arrayContaining(['access_token', 'serializedToken', 'ap-temppass-identity']),
    );
    expect(names.paths.map(({ path }) => path)).toContain('/api/v2/{serviceProvider}/profiles/code/{code}');
    expect(names.openIn.attributes).toContain('mvpd');
    expect(names.openIn.attributes).not.toContain('userID');
    expect(names.alsoWords).toEqual(['code']);
  });

  it('are refused with another mark', () => {
    const content = withProperties({ a: { 'x-sensitive': 'secret' } });
    expect(() => namedSchemasOf(content)).toThrow(PassgateError);
  });
});

describe('a name that one document marks', () => {
  it('is marked in all of them', () => {
    expect(unmarkedNames(documents.map(({ api, content }) => [api, content]))).toEqual([]);
  });

  it.each<[string, JsonObject, readonly string[]]>([
    ['is found where it is not', { userID: { type: 'string' } }, ['b: userID']],
    ['may have documented words instead', { userID: { enum: ['x'] } }, []],
    ['may be a secret', { userID: { format: 'password' } }, []],
    [
      'is marked by what it refers to',
      { userID: { $ref: '#/components/schemas/A/properties/c' }, c: { 'x-sensitive': 'personal' } },
      [],
    ],
  ])('%s', (_name, properties, want) => {
    const marked = withProperties({ userID: { 'x-sensitive': 'personal' } });
    expect(
      unmarkedNames([
        ['a', marked],
        ['b', withProperties(properties)],
      ]),
    ).toEqual(want);
  });
});
