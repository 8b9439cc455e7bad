/** Options of Node that a run may need, and that change no verdict: memory, authorities, the order of addresses, quiet. */
const KEPT =
  /^--(max[-_]old[-_]space[-_]size|max[-_]semi[-_]space[-_]size|use-system-ca|use-bundled-ca|use-openssl-ca|dns-result-order|network-family-autoselection(-attempt-timeout)?|no-warnings|disable-warning|icu-data-dir)(=|$)/;
/** Those of them whose value may be a word of its own. */
const VALUE_BESIDE =
  /^--(dns-result-order|network-family-autoselection-attempt-timeout|disable-warning|icu-data-dir)$/;
/** Yarn finds packages by these two files alone. */
const LOADS = /^(-r|--require|--import|--loader|--experimental-loader)$/;
const OF_YARN = /(^|\/)\.pnp\.(cjs|loader\.mjs)$/;

/** What a program in Go reads at its start: k6, and esbuild, which reads the TypeScript. A slip in one of them, and it crashes. */
const OF_GO = /^(GODEBUG|GOGC|GOMAXPROCS|GOMEMLIMIT|GOTRACEBACK)$/;
const OF_K6 = /^K6_\w+$/;

/**
 * The environment of what the set-up starts. Passgate itself decides what goes through a proxy, whatever Node was told. Of
 * NODE_OPTIONS only what changes no verdict is kept: code that a person loads into every Node may replace any part of it.
 * Answers what was left out as well, to be said.
 */
export function environmentOfPassgate(env) {
  const { NODE_USE_ENV_PROXY: _ours, NODE_OPTIONS: given = '', ...others } = env;
  const { kept, leftOut } = chosenOptions(given);
  const rest = without(others, OF_GO);
  return { env: kept === '' ? rest : { ...rest, NODE_OPTIONS: kept }, leftOut };
}

/** `{ kept, leftOut }`, both as they were written. */
export function chosenOptions(text) {
  const words = text.match(/("([^"\\]|\\.)*"|[^\s"])+/g) ?? [];
  const kept = [];
  const leftOut = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const [name, ...behind] = plain(word).split('=');
    const next = words[index + 1];
    const beside = behind.length === 0 && next !== undefined && !plain(next).startsWith('-');
    const value = behind.length > 0 ? behind.join('=') : beside ? plain(next) : '';
    const taken = beside && (LOADS.test(name) || VALUE_BESIDE.test(name)) ? [word, next] : [word];
    const wanted = LOADS.test(name) ? OF_YARN.test(value) : KEPT.test(plain(word));
    (wanted ? kept : leftOut).push(...taken);
    index += taken.length - 1;
  }
  return { kept: kept.join(' '), leftOut: leftOut.join(' ') };
}

/** A word without the quotes around it or a part of it. */
function plain(word) {
  return word.replace(/"((?:[^"\\]|\\.)*)"/g, (_whole, inner) => inner.replace(/\\(.)/g, '$1'));
}

/** For asking a k6 for its version: with a slip in a setting of its own it would not even answer that. */
export function environmentOfK6(env) {
  return without(without(env, OF_GO), OF_K6);
}

function without(env, pattern) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !pattern.test(name)));
}
