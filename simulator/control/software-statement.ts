import { knownName } from '../../core/basics.ts';
import { type Answer, json } from '../http/answer.ts';
import { queryOf, type SimulatorRequest } from '../http/call.ts';
import type { Provider } from '../provider.ts';

const kinds = ['valid', 'expired', 'revoked', 'unapproved', 'tampered'] as const;

/**
 * Returns a fresh software statement of the reference application; `?kind=` selects one that
 * registration refuses. It is plain text if the caller accepts that, else JSON with the member that
 * registration takes.
 */
export async function softwareStatement(provider: Provider, request: SimulatorRequest): Promise<Answer> {
  const query = queryOf(request.url);
  const kind = knownName('kind', query.get('kind') ?? 'valid', kinds);
  const statement = await statementOf(provider, kind);
  const accept = request.headers.accept ?? '';
  if (/text\/plain/i.test(accept)) return { status: 200, contentType: 'text/plain', body: statement };
  return json(200, { software_statement: statement });
}

async function statementOf({ applications, clock }: Provider, kind: (typeof kinds)[number]): Promise<string> {
  const issuedAtMs = clock.now();
  const { reference } = applications;
  switch (kind) {
    case 'valid':
      return applications.statementFor(reference, { issuedAtMs });
    case 'expired':
      return applications.statementFor(reference, { issuedAtMs, expiresAtMs: issuedAtMs - 60_000 });
    case 'tampered':
      return `${await applications.statementFor(reference, { issuedAtMs })}x`;
    case 'revoked': {
      const application = applications.create();
      application.revoked = true;
      return applications.statementFor(application, { issuedAtMs });
    }
    case 'unapproved':
      return applications.statementFor({ ...reference, id: crypto.randomUUID() }, { issuedAtMs });
  }
}
