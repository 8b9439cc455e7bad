/**
 * The formats the documents use, as regular expressions so that AJV writes them into the validators
 * themselves: a format that is a function would bring AJV's whole table of formats into every
 * bundle, paid for by every VU of k6.
 */
export const stringFormats: Readonly<Record<string, RegExp>> = {
  // RFC 3339, section 5.6; days are held to the longest their month can have.
  'date-time':
    /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/,
  // RFC 3986: a scheme, then only characters that a URI may have.
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/,
  'uri-reference': /^(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/,
  uuid: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  // RFC 4648, section 4: Base64 with its padding.
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/,
  email: /^[^\s@]+@[^\s@]+$/,
};

/**
 * Formats of numbers, as the bounds they stand for. JSON numbers beyond 2^53 lose digits anyway, so
 * int64 has none.
 */
export const numberFormats: Readonly<Record<string, { minimum?: number; maximum?: number }>> = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: {},
  float: {},
  double: {},
};

/** Formats that say something about a value without limiting it. */
export const silentFormats: readonly string[] = ['password', 'binary'];
