import { escapeHtml } from './html.ts';

/** Returns the login page of a simulated MVPD, on which the viewer logs in or denies. */
export function loginPage(code: string, mvpdName: string): string {
  const [safeCode, safeName] = [escapeHtml(code), escapeHtml(mvpdName)];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Sign in at ${safeName}</title>
<h1>${safeName}</h1>
<p>Code ${safeCode}. The Passgate simulator serves this page and needs no password.</p>
<form method="post" action="/mvpd/login">
<input type="hidden" name="code" value="${safeCode}">
<button name="outcome" value="login">Log in</button>
<button name="outcome" value="deny">Deny</button>
</form>
</html>
`;
}
