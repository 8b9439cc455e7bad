import { PassgateError } from '../../core/index.ts';

/**
 * Returns what the changelog says of a version: the text below its heading.
 * @param tag the tag that the release is made of: `v1.2.0`
 * @param pending the files of changes that are in no version yet
 * @throws PassgateError `CONFIG` where the tag is of another version, where the changelog has nothing
 *   of it, and where changes are pending
 */
export function releaseNotes(
  changelog: string,
  { version, tag, pending }: { version: string; tag: string; pending: readonly string[] },
): string {
  if (tag !== `v${version}`) {
    throw refused(`The tag ${tag} is not of the version in package.json, ${version}.`, `Tag v${version}.`);
  }
  if (pending.length > 0) {
    throw refused(
      `${pending.join(', ')} ${pending.length === 1 ? 'is' : 'are'} not in a version yet.`,
      'Run npx changeset version, commit what it wrote, and tag that commit.',
    );
  }
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((one) => one.split('\n', 1)[0]?.trim() === version);
  const notes = section?.slice(section.indexOf('\n') + 1).trim() ?? '';
  if (notes === '') {
    throw refused(
      `CHANGELOG.md has nothing under “## ${version}”.`,
      'Write there what users notice. For the first release, rename “Unreleased”.',
    );
  }
  return `${notes}\n`;
}

function refused(message: string, hint: string): PassgateError {
  return new PassgateError('CONFIG', message, hint);
}
