import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { compareSides } from './compare-sides.ts';

type FileTexts = Readonly<Record<string, string>>;

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'passgate-references-'));
});
afterAll(() => rm(place, { recursive: true, force: true }));

async function writeAll(folder: string, texts: FileTexts): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

async function newFolder(): Promise<string> {
  return mkdtemp(join(place, 'case-'));
}

function gitIn(folder: string) {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'protocol.file.allow=always'];
  return async (...words: string[]): Promise<string> =>
    (await promisify(execFile)('git', ['-C', folder, ...who, ...words])).stdout.trim();
}

async function told(cwd: string, sides: readonly [string, string?]): Promise<string[]> {
  const diffs = await compareSides(memoryWorld({ cwd, env: process.env }), cwd, [sides[0], sides[1]]);
  return diffs.flatMap(({ changes }) =>
    changes.map(
      ({ impact, operations, message, where }) => `${impact} ${operations.join()}: ${message} ${where}`,
    ),
  );
}

/** Returns a document with one operation, whose answer has the schema given. */
function api(schema: string, more = ''): string {
  return `openapi: 3.1.0
info: { title: t, version: 1.0.0 }
paths:
  /user:
    get:
      operationId: getUser
      responses:
        '200': { description: ok, content: { application/json: { schema: ${schema} } } }
${more}`;
}

const user = `type: object
required: [id, name]
properties:
  id: { type: integer }
  name: { type: string }
`;
const idIsText = { from: 'integer', to: 'string' };
const typeTold = /^breaking getUser: Type changed from 'integer' to 'string'\. \S*/;

/** Documents of several files: what changes in one of them, and what is to be told of it. */
const layouts: readonly (readonly [name: string, texts: FileTexts, changed: string, says?: RegExp])[] = [
  ['a schema in a file beside', { 'api.yaml': api('{ $ref: ./user.yaml }'), 'user.yaml': user }, 'user.yaml'],
  ['without ./', { 'api.yaml': api('{ $ref: user.yaml }'), 'user.yaml': user }, 'user.yaml'],
  [
    'YAML and JSON, down and up again',
    {
      'docs/api.yaml': api('{ $ref: "schemas/users.json#/definitions/User" }'),
      'docs/schemas/users.json': JSON.stringify({
        definitions: { User: { $ref: '../../common/user.yaml' } },
      }),
      'common/user.yaml': user,
    },
    'common/user.yaml',
  ],
  [
    'files that circle',
    {
      'api.yaml': api('{ $ref: a.yaml }'),
      'a.yaml': `${user}  friend: { $ref: 'b.yaml#/B' }\n`,
      'b.yaml': 'B: { type: object, properties: { a: { $ref: a.yaml }, id: { type: integer } } }\n',
    },
    'b.yaml',
  ],
  [
    'percent-encoded names',
    { 'api.yaml': api("{ $ref: './the%20%C3%BCser%23.yaml' }"), 'the üser#.yaml': user },
    'the üser#.yaml',
  ],
  [
    'a name that only looks percent-encoded',
    { 'api.yaml': api("{ $ref: './100%25user.yaml' }"), '100%25user.yaml': user },
    '100%25user.yaml',
  ],
  [
    'a path in another file',
    {
      'api.yaml': `openapi: 3.1.0\ninfo: {}\npaths: { /user: { $ref: 'paths/user.yaml' } }\n`,
      'paths/user.yaml': `get:\n  operationId: getUser\n  responses:\n    '200': { $ref: 'responses.yaml#/Ok' }\n`,
      'paths/responses.yaml':
        'Ok: { description: ok, content: { application/json: { schema: { type: integer } } } }\n',
    },
    'paths/responses.yaml',
  ],
  [
    'all paths in another file',
    {
      'api.yaml': `openapi: 3.1.0\ninfo: {}\npaths: { $ref: paths.yaml }\n`,
      'paths.yaml': `/user:\n  get:\n    operationId: getUser\n    responses:\n      '200': { description: ok, content: { application/json: { schema: { type: integer } } } }\n`,
    },
    'paths.yaml',
  ],
  [
    'through a schema that is a reference itself',
    {
      'api.yaml': api(
        "{ $ref: '#/components/schemas/User/properties/id' }",
        'components: { schemas: { User: { $ref: user.yaml } } }\n',
      ),
      'user.yaml': user,
    },
    'user.yaml',
  ],
  [
    'through a file that only leads on',
    {
      'api.yaml': api('{ $ref: "defs.yaml#/User/properties/id" }'),
      'defs.yaml': 'User: { $ref: further.yaml#/User }\n',
      'further.yaml': 'User: { $ref: user.yaml }\n',
      'user.yaml': user,
    },
    'user.yaml',
  ],
  [
    'all schemas in another file',
    {
      'api.yaml': api(
        "{ $ref: '#/components/schemas/User' }",
        'components: { schemas: { $ref: schemas.yaml } }\n',
      ),
      'schemas.yaml': 'User: { type: object, properties: { id: { type: integer } } }\n',
    },
    'schemas.yaml',
  ],
  [
    'an anchor',
    {
      'api.yaml': api("{ $ref: 'user.yaml#user' }"),
      'user.yaml': `$defs: { U: { $anchor: user, type: integer } }\n`,
    },
    'user.yaml',
  ],
  [
    'a byte order mark and line ends of Windows',
    { 'api.yaml': api('{ $ref: user.yaml }'), 'user.yaml': `\uFEFF${user.replaceAll('\n', '\r\n')}` },
    'user.yaml',
  ],
  [
    'merged keys',
    {
      'api.yaml': api('{ $ref: user.yaml }'),
      'user.yaml': `base: &base { type: object, properties: { id: { type: integer } } }\n<<: *base\n`,
    },
    'user.yaml',
  ],
  [
    'a header',
    {
      'api.yaml': api('{}', '').replace(
        'description: ok,',
        "description: ok, headers: { X-A: { $ref: 'h.yaml' } },",
      ),
      'h.yaml': 'schema: { type: integer }\n',
    },
    'h.yaml',
  ],
  [
    'a parameter',
    {
      'api.yaml': api('{}').replace(
        '      responses',
        "      parameters: [{ $ref: 'p.yaml#/page' }]\n      responses",
      ),
      'p.yaml': 'page: { name: page, in: query, schema: { $ref: "#/type" } }\ntype: { type: integer }\n',
    },
    'p.yaml',
  ],
  [
    'a request body',
    {
      'api.yaml': api('{}').replace(
        '      responses',
        "      requestBody: { $ref: 'b.yaml' }\n      responses",
      ),
      'b.yaml': 'content: { application/json: { schema: { type: integer } } }\n',
    },
    'b.yaml',
  ],
  [
    'a variant that only a discriminator names',
    {
      'api.yaml': api(
        "{ oneOf: [{ $ref: 'v.yaml' }], discriminator: { propertyName: id, mapping: { '1': 'v.yaml' } } }",
      ),
      'v.yaml': user,
    },
    'v.yaml',
  ],
  [
    'an example',
    {
      'api.yaml': api('{}').replace('schema: {}', "schema: {}, examples: { one: { $ref: 'example.yaml' } }"),
      'example.yaml': 'value: integer\n',
    },
    'example.yaml',
    /^compatible getUser: `examples` of the media type changed/,
  ],
];

describe('a change in another file is told as one in the document itself', () => {
  it.each(layouts.map(([name, ...layout]) => ({ name, layout })))('$name', async ({ layout }) => {
    const [texts, changed, says = typeTold] = layout;
    const main = Object.keys(texts)[0] ?? '';
    const after = { ...texts, [changed]: (texts[changed] ?? '').replaceAll(idIsText.from, idIsText.to) };
    const folder = await newFolder();
    await writeAll(join(folder, 'v1'), texts);
    await writeAll(join(folder, 'v2'), after);
    const expected = [expect.stringMatching(says)];
    expect(await told(folder, [`v1/${main}`, `v2/${main}`])).toEqual(expected);
    expect(await told(folder, [`v1/${main}`, `v1/${main}`])).toEqual([]);

    const repository = join(folder, 'repository');
    await writeAll(repository, texts);
    const git = gitIn(repository);
    await git('init', '-q');
    await git('add', '.');
    await git('commit', '-q', '-m', 'one');
    await writeAll(repository, after);
    // The tree against a commit, and commits while the tree is something else.
    expect(await told(repository, [`HEAD:${main}`, main])).toEqual(expected);
    await git('commit', '-q', '-am', 'two');
    await rm(join(repository, changed));
    const found = await told(repository, [`HEAD~1:${main}`, `HEAD:${main}`]);
    expect(found).toEqual(expected);
    if (says === typeTold) expect(found[0]).toContain(`HEAD:${changed}:`);
    expect(await told(repository, [`HEAD:${main}`, `HEAD:./${main}`])).toEqual([]);
  });

  it('with every operation that meets it, once', async () => {
    const folder = await newFolder();
    const two = api('{ $ref: user.yaml }').replace(
      '  /user:\n',
      `  /users:\n    get: { operationId: getUsers, responses: { '200': { description: ok, content: { application/json: { schema: { type: array, items: { $ref: './user.yaml' } } } } } } }\n  /user:\n`,
    );
    await writeAll(join(folder, 'v1'), { 'api.yaml': two, 'user.yaml': user });
    await writeAll(join(folder, 'v2'), { 'api.yaml': two, 'user.yaml': user.replace('id, name', 'id') });
    expect(await told(folder, ['v1/api.yaml', 'v2/api.yaml'])).toEqual([
      'breaking getUsers,getUser: Properties are no longer required: `name`. v2/user.yaml:2',
    ]);
  });
});

describe('a document in one file and the same in several', () => {
  it('are no change', async () => {
    const folder = await newFolder();
    await writeAll(folder, {
      'one.yaml': api(`{ type: object, properties: { a: { type: string }, b: { type: integer } } }`),
      'several.yaml': api('{ $ref: parts/object.json }'),
      'parts/object.json': JSON.stringify({
        properties: { b: { $ref: 'b.yaml' }, a: { $ref: '../several.yaml#/components/schemas/A' } },
        type: 'object',
      }),
      'parts/b.yaml': 'type: integer\n',
    });
    await writeAll(folder, {
      'several.yaml': api(
        '{ $ref: parts/object.json }',
        'components: { schemas: { A: { type: string } } }\n',
      ),
    });
    expect(await told(folder, ['one.yaml', 'several.yaml'])).toEqual([]);
  });
});

describe('what cannot be read is never taken for unchanged', () => {
  const wrong: readonly (readonly [name: string, texts: FileTexts, message: RegExp])[] = [
    [
      'no such file',
      { 'api.yaml': api('{ $ref: ./user.yaml }') },
      /^api\.yaml:8: the reference \.\/user\.yaml cannot be read: ENOENT/,
    ],
    [
      'no such file, further on',
      { 'api.yaml': api('{ $ref: a.yaml }'), 'a.yaml': 'properties:\n  b: { $ref: b.yaml }\n' },
      /^a\.yaml:2: the reference b\.yaml cannot be read/,
    ],
    [
      'nothing there',
      { 'api.yaml': api("{ $ref: 'user.yaml#/User' }"), 'user.yaml': user },
      /^api\.yaml:8: the reference user\.yaml#\/User points at nothing in user\.yaml\.$/,
    ],
    [
      'nothing there in the document',
      { 'api.yaml': api("{ $ref: '#/components/schemas/U' }") },
      /^api\.yaml:8: .* points at nothing in api\.yaml/,
    ],
    ['no such anchor', { 'api.yaml': api("{ $ref: '#user' }") }, /#user points at nothing/],
    [
      'in a schema that no operation uses',
      { 'api.yaml': api('{}', 'components: { schemas: { U: { $ref: u.yaml } } }\n') },
      /^api\.yaml:9: the reference u\.yaml cannot be read/,
    ],
    [
      'a property that is called like a keyword',
      { 'api.yaml': api('{ properties: { default: { $ref: d.yaml }, example: {}, enum: {} } }') },
      /d\.yaml cannot be read/,
    ],
    [
      'an answer that is called default',
      { 'api.yaml': api('{}').replace("'200': {", "default: { $ref: d.yaml }\n        '200': {") },
      /d\.yaml cannot be read/,
    ],
    [
      'an example',
      { 'api.yaml': api('{}').replace('schema: {}', 'examples: { a: { $ref: e.yaml } }') },
      /e\.yaml cannot be read/,
    ],
    [
      'a variant that only a discriminator names',
      { 'api.yaml': api('{ discriminator: { propertyName: id, mapping: { a: ./a.yaml } } }') },
      /a\.yaml cannot be read/,
    ],
    [
      'a file that is broken',
      { 'api.yaml': api('{ $ref: user.yaml }'), 'user.yaml': 'a: [\n' },
      /^api\.yaml:8: the reference user\.yaml cannot be read: user\.yaml:\d+:\d+: /,
    ],
    [
      'a folder',
      { 'api.yaml': api('{ $ref: ./folder }'), 'folder/x': '' },
      /\.\/folder cannot be read: EISDIR/,
    ],
    [
      'an address',
      { 'api.yaml': api('{ $ref: https://user.example/user.yaml }') },
      /^api\.yaml:8: .* without a network/,
    ],
    [
      'an address without a scheme',
      { 'api.yaml': api('{ $ref: //user.example/user.yaml }') },
      /without a network/,
    ],
    [
      'references that lead back to themselves',
      { 'api.yaml': api('{ $ref: a.yaml }'), 'a.yaml': '$ref: b.yaml\n', 'b.yaml': "$ref: 'a.yaml'\n" },
      /leads back to itself/,
    ],
    [
      'references on the way that lead back to themselves',
      {
        'api.yaml': api("{ $ref: 'a.yaml#/A/properties/b' }"),
        'a.yaml': "A: { $ref: '#/B' }\nB: { $ref: 'a.yaml#/A' }\n",
      },
      /leads back to itself/,
    ],
    [
      'an alias inside of itself',
      { 'api.yaml': api('{ $ref: a.yaml }'), 'a.yaml': 'a: &a { b: *a }\n' },
      /a\.yaml:1: an alias refers to the value/,
    ],
    ['what is no schema', { 'api.yaml': api('text') }, /^api\.yaml:8: this is no schema\.$/],
  ];

  it.each(wrong)('%s', async (_name, texts, message) => {
    const folder = await newFolder();
    await writeAll(folder, { ...texts, 'whole.yaml': api('{}') });
    const refused = { code: 'INPUT_FILE', exitCode: 2, message: expect.stringMatching(message) };
    await expect(told(folder, ['whole.yaml', 'api.yaml'])).rejects.toMatchObject(refused);
    await expect(told(folder, ['api.yaml', 'whole.yaml'])).rejects.toMatchObject(refused);
    await expect(told(folder, ['api.yaml', 'api.yaml'])).rejects.toMatchObject(refused);
  });

  it.each<[string, string, RegExp]>([
    [
      'not committed',
      './late.yaml',
      /^HEAD:api\.yaml:8: the reference \.\/late\.yaml cannot be read: \w{12} has no file late\.yaml$/,
    ],
    ['outside of the repository', '../outside.yaml', /\.\.\/outside\.yaml lies outside of the repository/],
    ['an absolute path', '/etc/hostname', /\/etc\/hostname lies outside of the repository/],
    ['a folder', 'folder', /folder cannot be read: it is a folder/],
    [
      'a link that leads nowhere',
      'nowhere.yaml',
      /nowhere\.yaml cannot be read: \w{12} has no file nowhere\.yaml/,
    ],
  ])('in a commit: %s', async (_name, reference, message) => {
    const folder = await newFolder();
    const repository = join(folder, 'repository');
    await writeAll(repository, { 'api.yaml': api(`{ $ref: ${reference} }`), 'folder/a.yaml': user });
    await symlink('gone.yaml', join(repository, 'nowhere.yaml'));
    const git = gitIn(repository);
    await git('init', '-q');
    await git('add', '.');
    await git('commit', '-q', '-m', 'one');
    // In the tree each of them can be read; the commit is what counts.
    await writeAll(folder, { 'outside.yaml': user, 'repository/late.yaml': user });
    await expect(told(repository, ['HEAD:api.yaml', 'HEAD:api.yaml'])).rejects.toMatchObject({
      code: 'INPUT_FILE',
      message: expect.stringMatching(message),
    });
  });

  it('but data that looks like a reference is none', async () => {
    const folder = await newFolder();
    const data = `{ type: object, properties: { $ref: { type: string } }, default: { $ref: a.yaml }, enum: [{ $ref: b.yaml }], examples: [{ $ref: c.yaml }], x-note: { $ref: d.yaml } }`;
    const media = api(data).replace(
      'schema: {',
      'example: { $ref: e.yaml }, examples: { a: { value: { $ref: f.yaml } }, b: { externalValue: https://g.example } }, schema: {',
    );
    await writeAll(folder, { 'api.yaml': media });
    expect(await told(folder, ['api.yaml', 'api.yaml'])).toEqual([]);
  });
});

describe('the files of a commit are found', () => {
  let repository: string;
  const change = [expect.stringMatching(typeTold)];

  /**
   * A library in a repository of its own, whose schema changes between two commits of the one that
   * uses it.
   */
  beforeAll(async () => {
    const folder = await newFolder();
    const library = join(folder, 'library');
    await writeAll(library, { 'types/id.yaml': 'type: integer\n' });
    await gitIn(library)('init', '-q');
    await gitIn(library)('add', '.');
    await gitIn(library)('commit', '-q', '-m', 'one');

    repository = join(folder, 'repository');
    const texts = {
      'docs/api.yaml': api('{ $ref: ../shared.yaml }'),
      'docs/lib.yaml': api('{ $ref: ../lib/types/id.yaml }'),
    };
    await writeAll(repository, { ...texts, 'real.yaml': user });
    await symlink('real.yaml', join(repository, 'shared.yaml'));
    const git = gitIn(repository);
    await git('init', '-q');
    await git('submodule', '--quiet', 'add', library, 'lib');
    await git('add', '.');
    await git('commit', '-q', '-m', 'one');
    await writeAll(join(repository, 'lib'), { 'types/id.yaml': 'type: string\n' });
    await gitIn(join(repository, 'lib'))('commit', '-q', '-am', 'two');
    await writeAll(repository, { 'real.yaml': user.replace('integer', 'string') });
    await git('commit', '-q', '-am', 'two');
    await git('tag', 'second');
  });

  it('from a folder further down', async () => {
    const docs = join(repository, 'docs');
    expect(await told(docs, ['HEAD~1:./api.yaml', 'api.yaml'])).toEqual(change);
    expect(await told(docs, ['HEAD~1:docs/api.yaml', 'HEAD:./api.yaml'])).toEqual(change);
  });

  it('behind a link', async () => {
    expect(await told(repository, ['HEAD~1:docs/api.yaml', 'HEAD:docs/api.yaml'])).toEqual(change);
  });

  it('in a submodule, at the commit of it that belongs to the commit', async () => {
    expect(await told(repository, ['HEAD~1:docs/lib.yaml', 'HEAD:docs/lib.yaml'])).toEqual(change);
  });

  it('in a bare clone, but for its submodules', async () => {
    const bare = join(dirname(repository), 'bare.git');
    await gitIn(dirname(repository))('clone', '-q', '--bare', repository, bare);
    expect(await told(bare, ['HEAD~1:docs/api.yaml', 'HEAD:docs/api.yaml'])).toEqual(change);
    await expect(told(bare, ['HEAD~1:docs/lib.yaml', 'HEAD:docs/lib.yaml'])).rejects.toMatchObject({
      code: 'INPUT_FILE',
      message: expect.stringMatching(/lib\/types\/id\.yaml cannot be read: .*must be run in a work tree/),
    });
  });

  it('in a worktree, whose submodules have to be there', async () => {
    const worktree = join(dirname(repository), 'worktree');
    await gitIn(repository)('worktree', 'add', '-q', '--detach', worktree, 'HEAD~1');
    expect(await told(worktree, ['HEAD:docs/api.yaml', 'second:docs/api.yaml'])).toEqual(change);
    await expect(told(worktree, ['HEAD:docs/lib.yaml', 'HEAD:docs/lib.yaml'])).rejects.toMatchObject({
      code: 'INPUT_FILE',
      message: expect.stringMatching(/cannot be read: /),
    });
  });

  it('in a submodule itself', async () => {
    const library = join(repository, 'lib');
    await writeAll(library, { 'api.yaml': api('{ $ref: types/id.yaml }') });
    await gitIn(library)('add', '.');
    await gitIn(library)('commit', '-q', '-m', 'three');
    await writeAll(library, { 'types/id.yaml': 'type: integer\n' });
    await gitIn(library)('commit', '-q', '-am', 'four');
    expect(await told(library, ['HEAD:api.yaml', 'HEAD~1:api.yaml'])).toEqual(change);
  });
});
