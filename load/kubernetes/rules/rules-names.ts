import type { FoundProblem, ManifestFolder } from './problem.ts';

/** RFC 1123, as Kubernetes has it for Services, and for all whose name becomes a host name. */
const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const longestLabel = 63;

/** Names are DNS labels: of what the folder has, and of what the operator would create from it. */
export function nameProblems(folder: ManifestFolder): readonly FoundProblem[] {
  const { testRun, lastRunner, deployments, services, claims, policies } = folder;
  const own = [testRun, ...deployments, ...services, ...claims, ...policies].map(({ file, value }) => ({
    file,
    name: value.metadata.name,
    what: `the ${value.kind}`,
  }));
  const generated = [
    { name: lastRunner.serviceName, what: "the operator's Service of the last runner" },
    { name: lastRunner.job.metadata.name, what: "the operator's Job of the last runner" },
    { name: `${testRun.value.metadata.name}-starter`, what: "the operator's starter" },
  ].map((each) => ({ ...each, file: testRun.file }));
  return [...own, ...generated].flatMap(({ file, name, what }) => {
    const reason = reasonAgainst(name);
    if (reason === undefined) return [];
    return [
      {
        file,
        pointer: '/metadata/name',
        message: `${what} would be named "${name}", which ${reason}`,
        hint: 'Use a shorter name of lower-case letters, digits and hyphens.',
      },
    ];
  });
}

function reasonAgainst(name: string): string | undefined {
  if (name.length > longestLabel) return `has ${name.length} characters; ${longestLabel} are allowed`;
  return label.test(name) ? undefined : 'is no DNS label';
}

/** No two objects of one kind have one name: the later would overwrite the earlier. */
export function uniqueProblems({
  deployments,
  services,
  claims,
  policies,
}: ManifestFolder): readonly FoundProblem[] {
  const seen = new Set<string>();
  return [...deployments, ...services, ...claims, ...policies].flatMap(({ file, value }) => {
    const key = `${value.kind} ${value.metadata.name}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        file,
        pointer: '/metadata/name',
        message: `there are two objects ${key}`,
        hint: 'Give each a name of its own.',
      },
    ];
  });
}
