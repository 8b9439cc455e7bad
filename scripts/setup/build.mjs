import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { inTemporaryFolder } from './places.mjs';
import { collect } from './processes.mjs';
import { SetupError, say } from './say.mjs';

const require = createRequire(import.meta.url);
const validators = ['openapi', 'generated', 'validators'];

/**
 * Compiles what the package exports into `dist/`, with the folders of the source. It is made beside the old one and takes its
 * place as a whole, so that nothing stale is ever packed.
 */
export async function build({ node, root, env }) {
  const work = join(root, '.setup');
  await mkdir(work, { recursive: true });
  await writeFile(join(work, '.gitignore'), '*\n');
  await inTemporaryFolder(work, async (folder) => {
    const dist = join(folder, 'dist');
    const tsc = require.resolve('typescript/bin/tsc');
    const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', dist];
    const { code, stdout, stderr } = await collect(node, args, { env, cwd: root });
    if (code !== 0)
      throw new SetupError(`the package does not compile:\n${stdout}${stderr}`, { exitCode: 1 });
    // They are JavaScript with types beside it already, which tsc leaves where it is.
    await cp(join(root, ...validators), join(dist, ...validators), { recursive: true });
    await rename(join(root, 'dist'), join(folder, 'old')).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(dist, join(root, 'dist'));
  });
  const left = await readdir(work);
  if (left.every((name) => name === '.gitignore')) await rm(work, { recursive: true, force: true });
  say('dist/ is built');
  return 0;
}
