import type { X509Certificate } from 'node:crypto';

/**
 * What to do on each kind of device, in HTML. docs/devices.md says the same to those at the
 * simulator.
 */
const devices: readonly (readonly [name: string, steps: readonly string[]])[] = [
  [
    'iPhone and iPad',
    [
      'Open this page in Safari and choose <a href="/ca.crt">the certificate</a>. Allow the download.',
      'Settings → General → VPN &amp; Device Management: install the profile.',
      'Settings → General → About → Certificate Trust Settings: turn it on. Without this step it stays untrusted.',
    ],
  ],
  [
    'Apple TV',
    [
      'Settings → General → Privacy &amp; Security: go to “Share Apple TV Analytics” without choosing it, and press Play/Pause on the remote.',
      'Choose Add Profile, and enter the address of this page with <code>ca.crt</code> at its end. Apple Configurator on a Mac can send the file as well.',
      'Settings → General → About → Certificate Trust Settings: turn it on.',
    ],
  ],
  [
    'Android TV, Google TV and Fire TV',
    [
      'Since Android 7 apps trust installed authorities only if they say so, and many TVs have no screen to install one. So let a debug build of the app bring it.',
      'Save <a href="/ca.pem">the PEM file</a> as <code>res/raw/passgate_ca.pem</code>, and write <code>&lt;debug-overrides&gt;&lt;trust-anchors&gt;&lt;certificates src="@raw/passgate_ca"/&gt;&lt;/trust-anchors&gt;&lt;/debug-overrides&gt;</code> into the app’s network security configuration.',
      'On a phone or tablet: open <a href="/ca.crt">the certificate</a>, then Settings → Security → Encryption &amp; credentials → Install a certificate → CA certificate. The app needs <code>src="user"</code> there.',
    ],
  ],
  [
    'Roku',
    [
      'A Roku cannot install an authority.',
      'Run a second simulator without <code>--tls</code>, and give a development build of the channel its address with <code>http://</code>.',
      'Or put <a href="/ca.pem">the PEM file</a> into a development build, and call <code>SetCertificatesFile("pkg:/source/ca.pem")</code> on each <code>roUrlTransfer</code>.',
    ],
  ],
  [
    'Browsers and other programs',
    [
      'Firefox: Settings → Privacy &amp; Security → View Certificates → Authorities → Import <a href="/ca.crt">the certificate</a>, and trust it for web sites.',
      'Chrome, Edge and Safari use the authorities of the system: add it to Keychain Access (macOS) and set it to Always Trust, or to the Trusted Root Certification Authorities (Windows). Chrome on Linux: Settings → Privacy and security → Security → Manage certificates.',
      'Node: <code>NODE_EXTRA_CA_CERTS=ca.pem</code>. curl: <code>--cacert ca.pem</code>. Most others: <code>SSL_CERT_FILE=ca.pem</code>.',
    ],
  ],
];

/** Returns the page that says how to install the authority. It needs no script and no other file. */
export function authorityPageHtml({ subject, fingerprint256, validTo }: X509Certificate): string {
  const name = subject.match(/^CN=(.*)$/m)?.[1] ?? '';
  const sections = devices.map(
    ([title, steps]) => `<h2>${title}</h2>\n<ol>\n${steps.map((step) => `<li>${step}</li>\n`).join('')}</ol>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Trust the Passgate simulator</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
a.install { display: inline-block; padding: .6rem 1rem; border-radius: .4rem; background: #1f4fa3; color: #fff; text-decoration: none; }
code { overflow-wrap: anywhere; }
</style>
<h1>Trust the Passgate simulator</h1>
<p>A device connects to the simulator by HTTPS once it trusts the authority that signs its certificates.</p>
<p><a class="install" href="/ca.crt">Install the certificate</a></p>
<p>For programs that take PEM: <a href="/ca.pem">ca.pem</a></p>
<p>Name: ${escaped(name)}<br>Valid until: ${escaped(validTo)}<br>SHA-256: <code>${escaped(fingerprint256)}</code></p>
<p>Compare the SHA-256 with the one that the simulator printed. Install it on test devices only, and remove it when the tests
are over: whoever has its key can read the traffic of a device that trusts it.</p>
${sections.join('\n')}
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll(/[^\w\s.:,-]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
