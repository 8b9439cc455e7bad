import { isRecord, listOf } from '../core/index.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns what a recorded answer of getConfiguration says, in the shape of a catalogue. Values of
 * another type than documented are taken as they are, so that the check of the catalogue names them.
 * Its passes count as basic: the answer does not say of which kind they are. Logos without a host
 * and domains with a wildcard are left out, because the document does not allow them.
 */
export function catalogueOfConfiguration(body: Fields): unknown {
  const requestor = isRecord(body.requestor) ? body.requestor : {};
  const { id, name, domains, mvpds } = requestor;
  return {
    serviceProviders: [
      withoutNull({ id, name, domains: listOf(domains).map(nameOf).filter(isUsableDomain) }),
    ],
    mvpds: Array.isArray(mvpds)
      ? mvpds.map((mvpd: unknown) => (isRecord(mvpd) ? entryOf(mvpd) : mvpd))
      : mvpds,
  };
}

function nameOf(domain: unknown): unknown {
  return isRecord(domain) ? domain.name : domain;
}

function isUsableDomain(name: unknown): boolean {
  return typeof name !== 'string' || !name.includes('*');
}

function entryOf({
  id,
  displayName,
  logoUrl,
  isTempPass,
  platformMappingId,
  enablePlatformServices,
}: Fields) {
  return withoutNull({
    id,
    displayName,
    logoUrl: typeof logoUrl === 'string' && !URL.canParse(logoUrl) ? undefined : logoUrl,
    kind: isTempPass === true ? 'temppass-basic' : undefined,
    platformMappingId,
    enablePlatformServices: platformMappingId === undefined ? undefined : enablePlatformServices,
  });
}

/** Recorded answers have `null` and empty texts where nothing is set. */
function withoutNull(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}
