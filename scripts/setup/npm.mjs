/**
 * What `npm run` tells its script about the package being run must not reach an npm that works in another folder;
 * what the person configured (registry, certificates, proxy) must.
 */
export function environmentOfNpm(env) {
  const own =
    /^npm_(package_|lifecycle_|config_local_prefix$|config_prefix$|command$|execpath$|node_execpath$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

/** Why npm failed: the first things it says are the reason, what follows is usage and the path of a log file. */
export function npmFailure({ code, stdout, stderr }) {
  const lines = `${stderr}\n${stdout}`
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  const words = lines.filter((line) => line !== '' && !/^npm (warn|notice)/i.test(line));
  return words.slice(0, 4).join('; ') || `npm ended with ${code ?? 'no exit code'} and says nothing`;
}
