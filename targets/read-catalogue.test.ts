import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { broadcasterCatalogue, referenceCatalogue } from '../simulator/index.ts';
import { configuredCatalogue } from './configured-catalogue.ts';
import { readCatalogue } from './read-catalogue.ts';

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'passgate catalogue ü '));
});
afterAll(() => rm(base, { recursive: true }));

async function folderWith(name: string, content: string): Promise<string> {
  const folder = await mkdtemp(join(base, 'case '));
  await writeFile(join(folder, name), content);
  return folder;
}

const acme = { serviceProviders: [{ id: 'ACME' }], mvpds: [{ id: 'CableOne' }] };
const text = JSON.stringify(acme);
const recorded = {
  device: 'unknown',
  clientType: 'html5',
  requestor: {
    id: 'ACME',
    name: 'Acme TV',
    domains: [
      { name: 'acme.example', mvpdInitiated: false },
      { name: '*.acme.example', mvpdInitiated: false },
    ],
    mvpds: [
      {
        id: 'CableOne',
        displayName: 'Cable One',
        logoUrl: 'https://cable-one.example/logo.png',
        isProxy: false,
        boardingStatus: 'SUPPORTED',
        platformMappingId: 'com.cableone',
        enablePlatformServices: false,
      },
      {
        id: 'TempPass_Acme',
        displayName: null,
        logoUrl: '/logos/t.png',
        isTempPass: true,
        platformMappingId: null,
      },
    ],
  },
};

describe('readCatalogue', () => {
  it('knows the included ones by name', async () => {
    expect(await readCatalogue('reference', base)).toBe(referenceCatalogue);
    expect(await readCatalogue('broadcaster', base)).toBe(broadcasterCatalogue);
  });

  it.each([
    ['acme.json', text],
    ['acme.yaml', 'serviceProviders: [{ id: ACME }]\nmvpds:\n  - id: CableOne\n'],
    ['acme.yml', text],
    ['acme.ts', `const id: string = 'ACME'; export default { ...${text}, serviceProviders: [{ id }] };`],
    ['acme.mjs', `export default ${text};`],
  ])('reads %s', async (name, content) => {
    expect(await readCatalogue(name, await folderWith(name, content))).toEqual(acme);
  });

  it('reads a recorded answer of getConfiguration', async () => {
    const folder = await folderWith('recorded.json', JSON.stringify(recorded));
    expect(await readCatalogue('recorded.json', folder)).toEqual({
      serviceProviders: [{ id: 'ACME', name: 'Acme TV', domains: ['acme.example'] }],
      mvpds: [
        {
          id: 'CableOne',
          displayName: 'Cable One',
          logoUrl: 'https://cable-one.example/logo.png',
          platformMappingId: 'com.cableone',
          enablePlatformServices: false,
        },
        { id: 'TempPass_Acme', kind: 'temppass-basic' },
      ],
    });
  });

  it.each<[string, string, string, string]>([
    [
      'an unknown property',
      'acme.json',
      JSON.stringify({ ...acme, mvpd: [] }),
      'the catalogue has an unknown property "mvpd". Did you mean "mvpds"?',
    ],
    [
      'an unknown property of an MVPD',
      'acme.json',
      JSON.stringify({ ...acme, mvpds: [{ id: 'A', name: 'B' }] }),
      'mvpds.0 has an unknown property "name".',
    ],
    ['no MVPDs', 'acme.json', '{ "serviceProviders": [] }', 'the catalogue has no "mvpds"'],
    [
      'a number for a name',
      'acme.yaml',
      'serviceProviders: [{ id: 7 }]\nmvpds: [{ id: A }]',
      'serviceProviders.0.id should be a word',
    ],
    [
      'an unknown decision',
      'acme.json',
      JSON.stringify({ ...acme, resources: { news: 'deny' } }),
      'resources.news should be one of permit, authorization_denied_by_mvpd',
    ],
    ['names that do not fit', 'acme.json', JSON.stringify({ ...acme, mvpds: [] }), 'mvpds is empty.'],
    ['something else', 'acme.json', '[]', 'the catalogue should be a catalogue: { serviceProviders,'],
    ['broken YAML', 'acme.yaml', 'mvpds: [', 'acme.yaml cannot be read: Flow sequence'],
    ['broken JSON', 'acme.json', '{', 'acme.json:1:2: Expected'],
    [
      'a recorded answer of another type',
      'acme.json',
      '{ "requestor": { "id": "ACME", "mvpds": {} } }',
      'mvpds should be a list of { id, displayName, kind, … }',
    ],
  ])('refuses %s with the file and the place', async (_title, name, content, message) => {
    const folder = await folderWith(name, content);
    const error = await readCatalogue(name, folder).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ exitCode: 2, message: expect.stringContaining(message) });
    expect(error).toMatchObject({ message: expect.stringContaining(join(folder, name)) });
  });

  it('names the included ones where there is no such file', async () => {
    await expect(readCatalogue('broadcast', base)).rejects.toMatchObject({
      exitCode: 2,
      message: 'There is no catalogue "broadcast": neither a file nor one of reference, broadcaster.',
      hint: expect.stringContaining('Did you mean "broadcaster"?'),
    });
  });
});

describe('configuredCatalogue', () => {
  it.each([
    ['as an object', `export default { catalogue: ${text} };`, acme],
    ['by the name of an included one', `export default { catalogue: 'broadcaster' };`, broadcasterCatalogue],
    ['as a path', `export default { catalogue: './acme.json' };`, acme],
    ['not at all', 'export default { targets: {} };', undefined],
  ])('reads the catalogue of a configuration that gives it %s', async (_title, config, expected) => {
    const folder = await folderWith('passgate.config.ts', config);
    await writeFile(join(folder, 'acme.json'), text);
    expect(await configuredCatalogue(folder)).toEqual(expected);
  });

  it('names the property where the catalogue cannot be used', async () => {
    const folder = await folderWith('passgate.config.mjs', 'export default { catalogue: { mvpds: [] } };');
    await expect(configuredCatalogue(folder)).rejects.toMatchObject({
      message: expect.stringContaining(
        'passgate.config.mjs: catalogue: the catalogue has no "serviceProviders"',
      ),
    });
  });
});
