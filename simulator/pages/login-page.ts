import type { Mvpd } from '../catalogue/mvpd.ts';
import { escapeHtml } from './html.ts';

/** Returns the login page of a simulated MVPD, on which the viewer logs in or denies. */
export function loginPage(code: string, { displayName, viewers }: Mvpd): string {
  const [safeCode, safeName] = [escapeHtml(code), escapeHtml(displayName)];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Sign in at ${safeName}</title>
<h1>${safeName}</h1>
<p>Code ${safeCode}. The Passgate simulator serves this page and needs no password.</p>
<form method="post" action="/mvpd/login">
<input type="hidden" name="code" value="${safeCode}">
${viewerChoice(viewers.map(({ userId }) => userId))}<button name="outcome" value="login">Log in</button>
<button name="outcome" value="deny">Deny</button>
</form>
</html>
`;
}

/** Returns a list to choose from where several viewers have an account. */
function viewerChoice(userIds: readonly string[]): string {
  if (userIds.length < 2) return '';
  const options = userIds.map((id) => `<option>${escapeHtml(id)}</option>`).join('');
  return `<label>Viewer <select name="viewer">${options}</select></label>\n`;
}
