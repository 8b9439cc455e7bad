import { join } from 'node:path';

import { cacheDirectory, firstOnPath, inTemporaryFolder, moveIntoPlace } from './places.mjs';
import { collect } from './processes.mjs';
import { lastLines, say } from './say.mjs';
import { K6_VERSION } from './versions.mjs';

const MODULE = 'go.k6.io/k6/v2';

/**
 * Builds k6 from the pinned Go module in `k6/` (go.sum holds the hash of every module it is made of). `go install
 * module@version` is not an option: it looks further than the module proxy. Throws with Go's last words.
 */
export async function buildK6({ env, root, target, accept }) {
  const go = await firstOnPath(env, 'go');
  if (go === undefined) throw new Error('no Go on PATH');
  say(`k6: building ${K6_VERSION} from source with ${go} (a minute or two, once)`);
  await inTemporaryFolder(cacheDirectory(env), async (folder) => {
    const output = join(folder, 'k6');
    const { args, environment } = buildCommand(env, output);
    const build = await collect(go, args, { env: environment, cwd: join(root, 'scripts', 'setup', 'k6') });
    if (build.code !== 0)
      throw new Error(`go build failed: ${lastLines(build.stderr) || 'it does not say why'}`);
    await accept(output);
    await moveIntoPlace(output, target);
  });
}

/** The command line and environment of the build. GOTOOLCHAIN stays the person's: by default Go fetches a newer one itself. */
function buildCommand(env, output) {
  return {
    // -buildvcs: the state of this clone says nothing about k6.
    args: ['build', '-trimpath', '-buildvcs=false', '-o', output, MODULE],
    // Readonly: a build never changes what is pinned. No workspace of the person's around it, no C compiler needed.
    environment: { ...env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly', GOWORK: 'off' },
  };
}
