import type { Environment } from './network/proxy.ts';
import { isSecretVariable } from './target-secrets.ts';

/**
 * What a program needs of the environment to run at all: where things are, who it is, and which
 * language it speaks.
 */
const plain =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TMPDIR|TMP|TEMP|TZ|LANG|LANGUAGE|LC_\w+|XDG_\w+|LD_\w+|DYLD_\w+|NIX_\w+)$/;
/** How Node finds and reads the files of a program. */
const ofNode = /^(NODE_OPTIONS|NODE_PATH|NODE_V8_COVERAGE|TSX_\w+|ESBUILD_\w+)$/;
/**
 * What the Go runtime and k6 read at their start: a slip in one of them, and not even `k6 version`
 * answers.
 */
const ofK6 = /^(K6_\w+|GODEBUG|GOGC|GOMAXPROCS|GOMEMLIMIT|GOTRACEBACK)$/;

/**
 * Returns the environment of a child process that only talks to this machine. Nothing else is
 * handed on, because what the Pact core, its HTTP client and its log read there (proxies,
 * certificates, PACT_*, LOG_LEVEL) could only change the verdict.
 * @param more what it needs beside that
 */
export function plainEnvironment(env: Environment, more: readonly string[] = []): Record<string, string> {
  return chosen(env, (name) => plain.test(name) || ofNode.test(name) || more.includes(name));
}

/**
 * Returns the environment for asking k6 for its version: everything, as it may be a script of the
 * user's, except the settings of k6 and Passgate's secrets.
 */
export function environmentOfTool(env: Environment): Record<string, string> {
  return chosen(env, (name) => !ofK6.test(name) && !isSecretVariable(name));
}

/**
 * Variables by which git takes another repository than the one around a folder; a hook of git has
 * some of them set.
 */
const ofGitRepository =
  /^GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|NO_REPLACE_OBJECTS|IMPLICIT_WORK_TREE)$/;

/** Returns the environment of git where a folder says which repository is meant, without Passgate's secrets. */
export function environmentOfGit(env: Environment): Record<string, string> {
  return chosen(env, (name) => !ofGitRepository.test(name) && !isSecretVariable(name));
}

function chosen(env: Environment, isChosen: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && isChosen(name) ? [[name, value]] : [],
    ),
  );
}

/** Returns the environment of a command that the user wrote: everything except Passgate's secrets. */
export function environmentOfCommand(env: Environment): Record<string, string> {
  return chosen(env, (name) => !isSecretVariable(name));
}
