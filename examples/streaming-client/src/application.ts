/** What the application knows when it is built. */
export interface Application {
  /** Origin of the provider, such as `https://sp.auth.adobe.com`. */
  readonly origin: string;
  readonly serviceProvider: string;
  readonly softwareStatement: string;
  readonly domainName: string;
  /** Where a browser returns to after a sign-in or a logout. */
  readonly redirectUrl: string;
  /** Properties of the device for `X-Device-Info`. */
  readonly deviceInfo: Readonly<Record<string, string>>;
  /** The application offers a temporary pass, without any sign-in. */
  readonly temporaryPass?: { readonly mvpd: string; readonly viewer?: string };
}

/** Headers that describe the streaming device. */
export interface DeviceHeaders {
  /** `fingerprint <Base64>` */
  readonly identifier: string;
  /** Base64 of JSON. */
  readonly info: string;
}

/** Returns the headers of a device: the provider sees no identifier of the operating system, only its hash. */
export async function deviceHeaders(
  installation: string,
  info: Readonly<Record<string, string>>,
): Promise<DeviceHeaders> {
  return { identifier: `fingerprint ${btoa(await sha256(installation))}`, info: btoa(JSON.stringify(info)) };
}

/** Returns the SHA-256 of a text in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
