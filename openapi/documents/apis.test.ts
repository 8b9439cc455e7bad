import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiFacts, apiNames, isApiName, mainApi, mapApis } from '../../core/index.ts';
import { operations } from '../generated/operations.ts';

describe('the registry of APIs', () => {
  it('has a row for every document, and no other', async () => {
    const files = await readdir(join(import.meta.dirname, '..'));
    const documents = files.filter((file) => file.endsWith('.yaml') && !/^\.?redocly/.test(file));
    expect(apiNames.map((api) => apiFacts(api).document).sort()).toEqual(
      documents.map((file) => `openapi/${file}`).sort(),
    );
  });

  it.each(Object.values(operations))('finds the API of $id by the path alone', ({ api, id, path }) => {
    expect(apiNames.filter((name) => path.startsWith(apiFacts(name).pathPrefix))).toEqual([api]);
    expect(apiFacts(api).operations).toContain(id);
  });

  it('gives each API a value of its own', () => {
    expect(Object.keys(mapApis((api) => api))).toEqual(apiNames);
    expect(mapApis((api) => `${api}!`)[mainApi]).toBe(`${mainApi}!`);
  });

  it('knows a name from another word', () => {
    expect(apiNames.every(isApiName)).toBe(true);
    expect(['', 'toString', 'REST-V2'].filter(isApiName)).toEqual([]);
  });
});
