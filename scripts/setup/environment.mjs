/** Options of Node that a run may need, and that change no verdict: memory, authorities, the order of addresses, quiet. */
const KEPT =
  /^--(max[-_]old[-_]space[-_]size|max[-_]semi[-_]space[-_]size|use-system-ca|use-bundled-ca|use-openssl-ca|dns-result-order|network-family-autoselection(-attempt-timeout)?|no-warnings|disable-warning|icu-data-dir)(=|$)/;
/** Those of them whose value may be a word of its own. */
const VALUE_BESIDE =
  /^--(dns-result-order|network-family-autoselection-attempt-timeout|disable-warning|icu-data-dir)$/;
/** Yarn finds packages by these two files alone. */
const LOADS = /^(-r|--require|--import|--loader|--experimental-loader)$/;
const OF_YARN = /(^|\/)\.pnp\.(cjs|loader\.mjs)$/;

/**
 * The environment of what the set-up starts. Passgate itself decides what goes through a proxy, whatever Node was told. Of
 * NODE_OPTIONS only what changes no verdict is kept: code that a person loads into every Node may replace any part of it.
 * Answers what was left out as well, to be said.
 */
export function environmentOfPassgate(env) {
  const { NODE_USE_ENV_PROXY: _ours, NODE_OPTIONS: given = '', ...rest } = env;
  const { kept, leftOut } = chosenOptions(given);
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

/** For asking a k6 for its version: a slip in a setting of k6's or of Go's, and it would not even answer that. */
export function environmentOfK6(env) {
  const settings = /^(K6_\w+|GODEBUG|GOGC|GOMAXPROCS|GOMEMLIMIT|GOTRACEBACK)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !settings.test(name)));
}
