import { escapeHtml } from './html.ts';

/** What a browser carries to an MVPD that takes SAML by POST. */
export interface SamlForm {
  /** Address of the MVPD. */
  readonly action: string;
  readonly samlRequest: string;
  readonly relayState: string;
}

/** Returns a page whose form submits itself; without scripts the viewer presses its button. */
export function samlFormPage({ action, samlRequest, relayState }: SamlForm): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>On the way to your TV provider</title>
<form method="post" action="${escapeHtml(action)}">
<input type="hidden" name="SAMLRequest" value="${escapeHtml(samlRequest)}">
<input type="hidden" name="RelayState" value="${escapeHtml(relayState)}">
<noscript><button type="submit">Go on to your TV provider</button></noscript>
</form>
<script>document.forms[0].submit();</script>
</html>
`;
}
