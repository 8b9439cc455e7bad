/** `Application/JSON; charset=utf-8` → `application/json`. */
export function bareContentType(contentType: string): string {
  // Taking an array apart costs k6's engine as much as parsing a small body.
  const end = contentType.indexOf(';');
  return (end < 0 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}

export function isJson(bare: string): boolean {
  return bare === 'application/json' || bare.endsWith('+json');
}

export function isXml(bare: string): boolean {
  return bare === 'application/xml' || bare === 'text/xml' || bare.endsWith('+xml');
}

export function isForm(bare: string): boolean {
  return bare === 'application/x-www-form-urlencoded';
}
