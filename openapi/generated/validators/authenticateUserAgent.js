// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=c9ad8172db324937298a00db134b3c4ed1386aa944e4e7555647dab50c0dce78

function noBody(body) {
  let empty = body === void 0 || body === "";
  return noBody.errors = empty ? null : [{ instancePath: "", keyword: "noBody", params: {} }], empty;
}

var authenticateUserAgent400Html = validate120;
function validate120(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate120.errors = vErrors, errors === 0;
}
var authenticateUserAgent429Html = validate121;
function validate121(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate121.errors = vErrors, errors === 0;
}
var authenticateUserAgent500Html = validate122;
function validate122(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate122.errors = vErrors, errors === 0;
}

var authenticateUserAgent400HtmlTolerant = validate1202;
function validate1202(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate1202.errors = vErrors, errors === 0;
}
var authenticateUserAgent429HtmlTolerant = validate1212;
function validate1212(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate1212.errors = vErrors, errors === 0;
}
var authenticateUserAgent500HtmlTolerant = validate1222;
function validate1222(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate1222.errors = vErrors, errors === 0;
}

var authenticateUserAgent302Empty = noBody, authenticateUserAgent302EmptyTolerant = noBody, authenticateUserAgent405Empty = noBody, authenticateUserAgent405EmptyTolerant = noBody, authenticateUserAgentValidators = {
  302: { strict: authenticateUserAgent302Empty, tolerant: authenticateUserAgent302EmptyTolerant, bodyOptional: !0 },
  "400 text/html": { strict: authenticateUserAgent400Html, tolerant: authenticateUserAgent400HtmlTolerant, bodyOptional: !0 },
  405: { strict: authenticateUserAgent405Empty, tolerant: authenticateUserAgent405EmptyTolerant, bodyOptional: !0 },
  "429 text/html": { strict: authenticateUserAgent429Html, tolerant: authenticateUserAgent429HtmlTolerant },
  "500 text/html": { strict: authenticateUserAgent500Html, tolerant: authenticateUserAgent500HtmlTolerant, bodyOptional: !0 }
};
export {
  authenticateUserAgent302Empty,
  authenticateUserAgent302EmptyTolerant,
  authenticateUserAgent400Html,
  authenticateUserAgent400HtmlTolerant,
  authenticateUserAgent405Empty,
  authenticateUserAgent405EmptyTolerant,
  authenticateUserAgent429Html,
  authenticateUserAgent429HtmlTolerant,
  authenticateUserAgent500Html,
  authenticateUserAgent500HtmlTolerant,
  authenticateUserAgentValidators
};
