/** `Application/JSON; charset=utf-8` → `application/json`. */
export function bareContentType(contentType: string): string {
  const [bare = ''] = contentType.split(';');
  return bare.trim().toLowerCase();
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
