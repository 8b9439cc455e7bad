// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=c9ad8172db324937298a00db134b3c4ed1386aa944e4e7555647dab50c0dce78

function narrow(body, variants) {
  let candidates = variants, missing = [];
  for (let property of tellingProperties(variants)) {
    let value = body[property];
    if (value === void 0) {
      candidates.every((one) => valuesOf(one, property) !== void 0) && missing.push(property);
      continue;
    }
    let fitting = candidates.filter((one) => {
      let values = valuesOf(one, property);
      return values === void 0 || values.some((allowed) => allowed === value);
    });
    if (fitting.length === 0 && candidates.length > 1) return { candidates, wrong: property, missing };
    fitting.length > 0 && (candidates = fitting);
  }
  if (candidates.length > 1) {
    let fitting = candidates.filter(
      (one) => one.present.every((property) => body[property] !== void 0) && one.absent.every((property) => body[property] === void 0)
    );
    fitting.length > 0 && (candidates = fitting);
  }
  return { candidates, missing };
}
function nearestVariant(body, variants) {
  let { candidates, wrong } = narrow(body, variants), [only, ...others] = candidates;
  return only === void 0 || others.length > 0 || wrong !== void 0 ? -1 : variants.indexOf(only);
}
function tagVariant(errors, from, variant) {
  for (let error of errors.slice(from)) error.params.variant ??= variant;
}
function tellingProperties(variants) {
  return [...new Set(variants.flatMap((one) => one.is.map(([property]) => property)))];
}
function valuesOf(variant, property) {
  return variant.is.find(([name]) => name === property)?.[1];
}

function codePointLength(text) {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}
function equalJson(a, b) {
  if (a === b) return !0;
  if (typeof a != "object" || typeof b != "object" || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return !1;
  let left = Object.entries(a), right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && equalJson(value, right.get(key)));
}
function noBody(body) {
  let empty = body === void 0 || body === "";
  return noBody.errors = empty ? null : [{ instancePath: "", keyword: "noBody", params: {} }], empty;
}

var authorizeRequestJson = validate308;
function validate309(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resources === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "resources" } }));
    for (let key0 in data)
      key0 !== "resources" && (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.resources !== void 0) {
      let data0 = data.resources;
      if (Array.isArray(data0)) {
        data0.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resources", keyword: "minItems", params: { limit: 1 } }));
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resources/" + i0, keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resources/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/resources", keyword: "type", params: { type: "array" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate309.errors = vErrors, errors === 0;
}
function validate308(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate309(data, { instancePath }) || (vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors), errors = vErrors.length), validate308.errors = vErrors, errors === 0;
}
var authorize200Json = validate311;
var schema437 = [{ name: "MvpdAuthorizePermit", is: [["source", ["mvpd"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "MvpdAuthorizeDenial", is: [["source", ["mvpd"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "DegradationAuthorizePermit", is: [["source", ["degradation"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "DegradationAuthorizeDenial", is: [["source", ["degradation"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "TempPassAuthorizePermit", is: [["source", ["temppass"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "TempPassAuthorizeDenial", is: [["source", ["temppass"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "DummyAuthorizePermit", is: [["source", ["dummy"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "DummyAuthorizeDenial", is: [["source", ["dummy"]], ["authorized", [!1]]], present: [], absent: [] }], schema438 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "token"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "mvpd" }, authorized: { const: !0 }, token: { $ref: "#/$defs/MediaToken" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
var schema442 = { type: "object", additionalProperties: !1, required: ["notBefore", "notAfter", "serializedToken"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuedAt: { type: "integer", minimum: 1e12, maximum: 9999999999999 }, serializedToken: { type: "string", minLength: 1 } } };
function validate315(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema442.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuedAt" || key0 === "serializedToken" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuedAt !== void 0) {
      let data2 = data.issuedAt;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuedAt", keyword: "type", params: { type: "integer" } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 9999999999999 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuedAt", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data2 < 1e12 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuedAt", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.serializedToken !== void 0) {
      let data3 = data.serializedToken;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serializedToken", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serializedToken", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate315.errors = vErrors, errors === 0;
}
function validate314(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema438.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "token" || key0 === "notBefore" || key0 === "notAfter" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "mvpd" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "mvpd" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } })), data.token !== void 0 && (validate315(data.token, { instancePath: instancePath + "/token" }) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate314.errors = vErrors, errors === 0;
}
var schema447 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "mvpd" }, authorized: { const: !1 }, error: { $ref: "#/$defs/MvpdAuthorizeError" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
var schema452 = [{ name: "AuthorizationDenialError", is: [["action", ["none"]], ["status", [403]], ["code", ["authorization_denied_by_mvpd", "authorization_denied_by_parental_controls"]]], present: [], absent: [] }, { name: "AuthorizationSignInError", is: [["action", ["authentication"]], ["status", [403]], ["code", ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated", "authorization_denied_by_hba_policies", "authorization_denied_by_session_invalidated", "identity_not_recognized_by_mvpd"]]], present: [], absent: [] }, { name: "PartnerConnectionError", is: [["action", ["retry"]], ["status", [403]], ["code", ["network_received_error", "network_connection_timeout", "maximum_execution_time_exceeded"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema453 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 403 }, code: { enum: ["authorization_denied_by_mvpd", "authorization_denied_by_parental_controls"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
var formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate320(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema453.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0) {
      let data2 = data.code;
      data2 === "authorization_denied_by_mvpd" || data2 === "authorization_denied_by_parental_controls" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema453.properties.code.enum } }));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate320.errors = vErrors, errors === 0;
}
var schema458 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "authentication" }, status: { const: 403 }, code: { enum: ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated", "authorization_denied_by_hba_policies", "authorization_denied_by_session_invalidated", "identity_not_recognized_by_mvpd"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate322(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema458.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "authentication" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0) {
      let valid1;
      valid1 = !1;
      for (let v0 of schema458.properties.code.enum)
        if (equalJson(data.code, v0)) {
          valid1 = !0;
          break;
        }
      valid1 || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema458.properties.code.enum } }));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate322.errors = vErrors, errors === 0;
}
var schema358 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "retry" }, status: { const: 403 }, code: { enum: ["network_received_error", "network_connection_timeout", "maximum_execution_time_exceeded"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate256(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema358.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "retry" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "retry" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0) {
      let data2 = data.code;
      data2 === "network_received_error" || data2 === "network_connection_timeout" || data2 === "maximum_execution_time_exceeded" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema358.properties.code.enum } }));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate256.errors = vErrors, errors === 0;
}
var schema363 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 403 }, code: { enum: ["too_many_resources"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate258(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema363.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "configuration" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0 && data.code !== "too_many_resources" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema363.properties.code.enum } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate258.errors = vErrors, errors === 0;
}
var schema36 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { enum: ["internal_server_error"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate27(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema36.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), data.code !== void 0 && data.code !== "internal_server_error" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema36.properties.code.enum } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate27.errors = vErrors, errors === 0;
}
function validate319(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" && data.status === 403 && (data.code === "authorization_denied_by_mvpd" || data.code === "authorization_denied_by_parental_controls") ? chosen0 = 0 : data.action === "authentication" && data.status === 403 && (data.code === "authenticated_profile_missing" || data.code === "authenticated_profile_expired" || data.code === "authenticated_profile_invalidated" || data.code === "authorization_denied_by_hba_policies" || data.code === "authorization_denied_by_session_invalidated" || data.code === "identity_not_recognized_by_mvpd") ? chosen0 = 1 : data.action === "retry" && data.status === 403 && (data.code === "network_received_error" || data.code === "network_connection_timeout" || data.code === "maximum_execution_time_exceeded") ? chosen0 = 2 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 3 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 4 : chosen0 = nearestVariant(data, schema452);
    let before0 = errors;
    chosen0 === 0 ? (validate320(data, { instancePath }) || (vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthorizationDenialError")) : chosen0 === 1 ? (validate322(data, { instancePath }) || (vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthorizationSignInError")) : chosen0 === 2 ? (validate256(data, { instancePath }) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConnectionError")) : chosen0 === 3 ? (validate258(data, { instancePath }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 4 ? (validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema452 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate319.errors = vErrors, errors === 0;
}
function validate318(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema447.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || key0 === "notBefore" || key0 === "notAfter" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "mvpd" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "mvpd" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate319(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate318.errors = vErrors, errors === 0;
}
var schema465 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "token"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "degradation" }, authorized: { const: !0 }, token: { $ref: "#/$defs/MediaToken" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
function validate329(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema465.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "token" || key0 === "notBefore" || key0 === "notAfter" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "degradation" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "degradation" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } })), data.token !== void 0 && (validate315(data.token, { instancePath: instancePath + "/token" }) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate329.errors = vErrors, errors === 0;
}
var schema471 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "degradation" }, authorized: { const: !1 }, error: { $ref: "#/$defs/DegradationDecisionError" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
var schema377 = [{ name: "DegradationDenialError", is: [["action", ["none"]], ["status", [403]], ["code", ["authorization_denied_by_degradation_rule"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema378 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 403 }, code: { enum: ["authorization_denied_by_degradation_rule"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate267(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema378.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0 && data.code !== "authorization_denied_by_degradation_rule" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema378.properties.code.enum } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate267.errors = vErrors, errors === 0;
}
function validate266(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" && data.status === 403 && data.code === "authorization_denied_by_degradation_rule" ? chosen0 = 0 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 1 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 2 : chosen0 = nearestVariant(data, schema377);
    let before0 = errors;
    chosen0 === 0 ? (validate267(data, { instancePath }) || (vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationDenialError")) : chosen0 === 1 ? (validate258(data, { instancePath }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 2 ? (validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema377 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate266.errors = vErrors, errors === 0;
}
function validate332(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema471.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || key0 === "notBefore" || key0 === "notAfter" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "degradation" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "degradation" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate266(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate332.errors = vErrors, errors === 0;
}
var schema477 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "token"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "temppass" }, authorized: { const: !0 }, token: { $ref: "#/$defs/MediaToken" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
function validate335(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema477.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "token" || key0 === "notBefore" || key0 === "notAfter" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "temppass" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "temppass" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } })), data.token !== void 0 && (validate315(data.token, { instancePath: instancePath + "/token" }) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate335.errors = vErrors, errors === 0;
}
var schema483 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "temppass" }, authorized: { const: !1 }, error: { $ref: "#/$defs/TempPassAuthorizeError" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
var schema488 = [{ name: "TemporaryAccessLimitError", is: [["action", ["authentication"]], ["status", [403]], ["code", ["temporary_access_duration_limit_exceeded", "temporary_access_resources_limit_exceeded"]]], present: [], absent: [] }, { name: "TemporaryAccessConfigurationError", is: [["action", ["configuration"]], ["status", [500]], ["code", ["invalid_configuration_temporary_access"]]], present: [], absent: [] }, { name: "TemporaryAccessIdentityError", is: [["action", ["none"]], ["status", [400]], ["code", ["invalid_header_identity_for_temporary_access"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema284 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "authentication" }, status: { const: 403 }, code: { enum: ["temporary_access_duration_limit_exceeded", "temporary_access_resources_limit_exceeded"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate340(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema284.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "authentication" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0) {
      let data2 = data.code;
      data2 === "temporary_access_duration_limit_exceeded" || data2 === "temporary_access_resources_limit_exceeded" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema284.properties.code.enum } }));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate340.errors = vErrors, errors === 0;
}
var schema494 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 500 }, code: { enum: ["invalid_configuration_temporary_access"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate342(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema494.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "configuration" } })), data.status !== void 0 && data.status !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), data.code !== void 0 && data.code !== "invalid_configuration_temporary_access" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema494.properties.code.enum } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate342.errors = vErrors, errors === 0;
}
var schema499 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { enum: ["invalid_header_identity_for_temporary_access"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate344(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema499.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0 && data.code !== "invalid_header_identity_for_temporary_access" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema499.properties.code.enum } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate344.errors = vErrors, errors === 0;
}
function validate339(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" && data.status === 403 && (data.code === "temporary_access_duration_limit_exceeded" || data.code === "temporary_access_resources_limit_exceeded") ? chosen0 = 0 : data.action === "configuration" && data.status === 500 && data.code === "invalid_configuration_temporary_access" ? chosen0 = 1 : data.action === "none" && data.status === 400 && data.code === "invalid_header_identity_for_temporary_access" ? chosen0 = 2 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 3 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 4 : chosen0 = nearestVariant(data, schema488);
    let before0 = errors;
    chosen0 === 0 ? (validate340(data, { instancePath }) || (vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryAccessLimitError")) : chosen0 === 1 ? (validate342(data, { instancePath }) || (vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryAccessConfigurationError")) : chosen0 === 2 ? (validate344(data, { instancePath }) || (vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryAccessIdentityError")) : chosen0 === 3 ? (validate258(data, { instancePath }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 4 ? (validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema488 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate339.errors = vErrors, errors === 0;
}
function validate338(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema483.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || key0 === "notBefore" || key0 === "notAfter" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "temppass" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "temppass" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate339(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate338.errors = vErrors, errors === 0;
}
var schema506 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "token"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "dummy" }, authorized: { const: !0 }, token: { $ref: "#/$defs/MediaToken" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
function validate350(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema506.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "token" || key0 === "notBefore" || key0 === "notAfter" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "dummy" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "dummy" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } })), data.token !== void 0 && (validate315(data.token, { instancePath: instancePath + "/token" }) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate350.errors = vErrors, errors === 0;
}
var schema512 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "dummy" }, authorized: { const: !1 }, error: { $ref: "#/$defs/MvpdAuthorizeError" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
function validate353(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema512.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || key0 === "notBefore" || key0 === "notAfter" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "dummy" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "dummy" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate319(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate353.errors = vErrors, errors === 0;
}
function validate313(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.source === "mvpd" && data.authorized === !0 ? chosen0 = 0 : data.source === "mvpd" && data.authorized === !1 ? chosen0 = 1 : data.source === "degradation" && data.authorized === !0 ? chosen0 = 2 : data.source === "degradation" && data.authorized === !1 ? chosen0 = 3 : data.source === "temppass" && data.authorized === !0 ? chosen0 = 4 : data.source === "temppass" && data.authorized === !1 ? chosen0 = 5 : data.source === "dummy" && data.authorized === !0 ? chosen0 = 6 : data.source === "dummy" && data.authorized === !1 ? chosen0 = 7 : chosen0 = nearestVariant(data, schema437);
    let before0 = errors;
    chosen0 === 0 ? (validate314(data, { instancePath }) || (vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "MvpdAuthorizePermit")) : chosen0 === 1 ? (validate318(data, { instancePath }) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "MvpdAuthorizeDenial")) : chosen0 === 2 ? (validate329(data, { instancePath }) || (vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationAuthorizePermit")) : chosen0 === 3 ? (validate332(data, { instancePath }) || (vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationAuthorizeDenial")) : chosen0 === 4 ? (validate335(data, { instancePath }) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TempPassAuthorizePermit")) : chosen0 === 5 ? (validate338(data, { instancePath }) || (vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TempPassAuthorizeDenial")) : chosen0 === 6 ? (validate350(data, { instancePath }) || (vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DummyAuthorizePermit")) : chosen0 === 7 ? (validate353(data, { instancePath }) || (vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DummyAuthorizeDenial")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema437 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate313.errors = vErrors, errors === 0;
}
function validate312(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.decisions === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "decisions" } }));
    for (let key0 in data)
      key0 !== "decisions" && (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.decisions !== void 0) {
      let data0 = data.decisions;
      if (Array.isArray(data0)) {
        data0.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/decisions", keyword: "minItems", params: { limit: 1 } }));
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate313(data0[i0], { instancePath: instancePath + "/decisions/" + i0 }) || (vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors), errors = vErrors.length);
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/decisions", keyword: "type", params: { type: "array" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate312.errors = vErrors, errors === 0;
}
function validate311(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate312(data, { instancePath }) || (vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors), errors = vErrors.length), validate311.errors = vErrors, errors === 0;
}
var authorize400Json = validate358;
var schema519 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { enum: ["invalid_parameter_service_provider", "invalid_parameter_mvpd", "invalid_parameter_resources", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_header_pfs_permission_access_not_present", "invalid_header_pfs_permission_access_not_determined", "invalid_header_pfs_permission_access_not_granted", "invalid_header_pfs_provider_id_not_determined", "invalid_header_pfs_provider_id_mismatch", "invalid_header_pfs_provider_info_expired", "invalid_integration"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate359(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema519.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0) {
      let valid1;
      valid1 = !1;
      for (let v0 of schema519.properties.code.enum)
        if (equalJson(data.code, v0)) {
          valid1 = !0;
          break;
        }
      valid1 || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema519.properties.code.enum } }));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate359.errors = vErrors, errors === 0;
}
function validate358(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate359(data, { instancePath }) || (vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors), errors = vErrors.length), validate358.errors = vErrors, errors === 0;
}
var authorize401Json = validate361;
var schema26 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { enum: ["invalid_access_token_service_provider", "invalid_access_token_client_application"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate362(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema26.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "application-registration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "application-registration" } })), data.status !== void 0 && data.status !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), data.code !== void 0) {
      let data2 = data.code;
      data2 === "invalid_access_token_service_provider" || data2 === "invalid_access_token_client_application" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema26.properties.code.enum } }));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate362.errors = vErrors, errors === 0;
}
function validate361(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate362(data, { instancePath }) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length), validate361.errors = vErrors, errors === 0;
}
var authorize403Json = validate364;
var schema532 = [{ name: "AuthenticatedProfileError", is: [["action", ["authentication"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema393 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "authentication" }, status: { const: 403 }, code: { enum: ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate277(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema393.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "authentication" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0) {
      let data2 = data.code;
      data2 === "authenticated_profile_missing" || data2 === "authenticated_profile_expired" || data2 === "authenticated_profile_invalidated" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema393.properties.code.enum } }));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate277.errors = vErrors, errors === 0;
}
function validate365(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema532);
    let before0 = errors;
    chosen0 === 0 ? (validate277(data, { instancePath }) || (vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthenticatedProfileError")) : chosen0 === 1 ? (validate258(data, { instancePath }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema532 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate365.errors = vErrors, errors === 0;
}
function validate364(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate365(data, { instancePath }) || (vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors), errors = vErrors.length), validate364.errors = vErrors, errors === 0;
}
var authorize429Html = validate369;
function validate369(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate369.errors = vErrors, errors === 0;
}
var authorize500Json = validate370;
var schema537 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PartnerConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema426 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 500 }, code: { enum: ["invalid_configuration_platform", "invalid_configuration_platform_id", "invalid_configuration_platform_trait", "invalid_configuration_platform_category_trait", "invalid_configuration_platform_services", "invalid_configuration_mvpd_platform", "invalid_configuration_mvpd_platform_boarding_status", "invalid_configuration_mvpd_platform_profile_exchange"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate305(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema426.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "configuration" } })), data.status !== void 0 && data.status !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), data.code !== void 0) {
      let valid1;
      valid1 = !1;
      for (let v0 of schema426.properties.code.enum)
        if (equalJson(data.code, v0)) {
          valid1 = !0;
          break;
        }
      valid1 || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema426.properties.code.enum } }));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate305.errors = vErrors, errors === 0;
}
function validate371(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema537);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate305(data, { instancePath }) || (vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema537 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate371.errors = vErrors, errors === 0;
}
function validate370(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate371(data, { instancePath }) || (vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors), errors = vErrors.length), validate370.errors = vErrors, errors === 0;
}

var authorizeRequestJsonTolerant = validate3082;
function validate3092(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resources === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "resources" } })), data.resources !== void 0) {
      let data0 = data.resources;
      if (Array.isArray(data0)) {
        data0.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resources", keyword: "minItems", params: { limit: 1 } }));
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resources/" + i0, keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resources/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/resources", keyword: "type", params: { type: "array" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3092.errors = vErrors, errors === 0;
}
function validate3082(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate3092(data, { instancePath }) || (vErrors = vErrors === null ? validate3092.errors : vErrors.concat(validate3092.errors), errors = vErrors.length), validate3082.errors = vErrors, errors === 0;
}
var authorize200JsonTolerant = validate3112;
var schema4372 = [{ name: "MvpdAuthorizePermit", is: [["source", ["mvpd"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "MvpdAuthorizeDenial", is: [["source", ["mvpd"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "DegradationAuthorizePermit", is: [["source", ["degradation"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "DegradationAuthorizeDenial", is: [["source", ["degradation"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "TempPassAuthorizePermit", is: [["source", ["temppass"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "TempPassAuthorizeDenial", is: [["source", ["temppass"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "DummyAuthorizePermit", is: [["source", ["dummy"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "DummyAuthorizeDenial", is: [["source", ["dummy"]], ["authorized", [!1]]], present: [], absent: [] }], schema4382 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "token"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "mvpd" }, authorized: { const: !0 }, token: { $ref: "#/$defs/MediaToken" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
var schema4422 = { type: "object", required: ["notBefore", "notAfter", "serializedToken"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuedAt: { type: "integer", minimum: 1e12, maximum: 9999999999999 }, serializedToken: { type: "string", minLength: 1 } } };
function validate3152(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4422.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuedAt !== void 0) {
      let data2 = data.issuedAt;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuedAt", keyword: "type", params: { type: "integer" } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 9999999999999 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuedAt", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data2 < 1e12 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuedAt", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.serializedToken !== void 0) {
      let data3 = data.serializedToken;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serializedToken", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serializedToken", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3152.errors = vErrors, errors === 0;
}
function validate3142(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4382.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "mvpd" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "mvpd" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } })), data.token !== void 0 && (validate3152(data.token, { instancePath: instancePath + "/token" }) || (vErrors = vErrors === null ? validate3152.errors : vErrors.concat(validate3152.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3142.errors = vErrors, errors === 0;
}
var schema4472 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "mvpd" }, authorized: { const: !1 }, error: { $ref: "#/$defs/MvpdAuthorizeError" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
var schema4522 = [{ name: "AuthorizationDenialError", is: [["action", ["none"]], ["status", [403]], ["code", ["authorization_denied_by_mvpd", "authorization_denied_by_parental_controls"]]], present: [], absent: [] }, { name: "AuthorizationSignInError", is: [["action", ["authentication"]], ["status", [403]], ["code", ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated", "authorization_denied_by_hba_policies", "authorization_denied_by_session_invalidated", "identity_not_recognized_by_mvpd"]]], present: [], absent: [] }, { name: "PartnerConnectionError", is: [["action", ["retry"]], ["status", [403]], ["code", ["network_received_error", "network_connection_timeout", "maximum_execution_time_exceeded"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema4532 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 403 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
var formats02 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate3202(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4532.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3202.errors = vErrors, errors === 0;
}
var schema4582 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "authentication" }, status: { const: 403 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate3222(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4582.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "authentication" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3222.errors = vErrors, errors === 0;
}
var schema3582 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "retry" }, status: { const: 403 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate2562(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3582.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "retry" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "retry" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2562.errors = vErrors, errors === 0;
}
var schema3632 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 403 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate2582(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3632.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "configuration" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2582.errors = vErrors, errors === 0;
}
var schema362 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate272(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema362.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate272.errors = vErrors, errors === 0;
}
function validate3192(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" && data.status === 403 && (data.code === "authorization_denied_by_mvpd" || data.code === "authorization_denied_by_parental_controls") ? chosen0 = 0 : data.action === "authentication" && data.status === 403 && (data.code === "authenticated_profile_missing" || data.code === "authenticated_profile_expired" || data.code === "authenticated_profile_invalidated" || data.code === "authorization_denied_by_hba_policies" || data.code === "authorization_denied_by_session_invalidated" || data.code === "identity_not_recognized_by_mvpd") ? chosen0 = 1 : data.action === "retry" && data.status === 403 && (data.code === "network_received_error" || data.code === "network_connection_timeout" || data.code === "maximum_execution_time_exceeded") ? chosen0 = 2 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 3 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 4 : chosen0 = nearestVariant(data, schema4522);
    let before0 = errors;
    chosen0 === 0 ? (validate3202(data, { instancePath }) || (vErrors = vErrors === null ? validate3202.errors : vErrors.concat(validate3202.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthorizationDenialError")) : chosen0 === 1 ? (validate3222(data, { instancePath }) || (vErrors = vErrors === null ? validate3222.errors : vErrors.concat(validate3222.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthorizationSignInError")) : chosen0 === 2 ? (validate2562(data, { instancePath }) || (vErrors = vErrors === null ? validate2562.errors : vErrors.concat(validate2562.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConnectionError")) : chosen0 === 3 ? (validate2582(data, { instancePath }) || (vErrors = vErrors === null ? validate2582.errors : vErrors.concat(validate2582.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 4 ? (validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema4522 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3192.errors = vErrors, errors === 0;
}
function validate3182(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4472.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "mvpd" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "mvpd" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate3192(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate3192.errors : vErrors.concat(validate3192.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3182.errors = vErrors, errors === 0;
}
var schema4652 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "token"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "degradation" }, authorized: { const: !0 }, token: { $ref: "#/$defs/MediaToken" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
function validate3292(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4652.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "degradation" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "degradation" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } })), data.token !== void 0 && (validate3152(data.token, { instancePath: instancePath + "/token" }) || (vErrors = vErrors === null ? validate3152.errors : vErrors.concat(validate3152.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3292.errors = vErrors, errors === 0;
}
var schema4712 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "degradation" }, authorized: { const: !1 }, error: { $ref: "#/$defs/DegradationDecisionError" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
var schema3772 = [{ name: "DegradationDenialError", is: [["action", ["none"]], ["status", [403]], ["code", ["authorization_denied_by_degradation_rule"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema3782 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 403 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate2672(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3782.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2672.errors = vErrors, errors === 0;
}
function validate2662(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" && data.status === 403 && data.code === "authorization_denied_by_degradation_rule" ? chosen0 = 0 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 1 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 2 : chosen0 = nearestVariant(data, schema3772);
    let before0 = errors;
    chosen0 === 0 ? (validate2672(data, { instancePath }) || (vErrors = vErrors === null ? validate2672.errors : vErrors.concat(validate2672.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationDenialError")) : chosen0 === 1 ? (validate2582(data, { instancePath }) || (vErrors = vErrors === null ? validate2582.errors : vErrors.concat(validate2582.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 2 ? (validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema3772 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2662.errors = vErrors, errors === 0;
}
function validate3322(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4712.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "degradation" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "degradation" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate2662(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate2662.errors : vErrors.concat(validate2662.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3322.errors = vErrors, errors === 0;
}
var schema4772 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "token"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "temppass" }, authorized: { const: !0 }, token: { $ref: "#/$defs/MediaToken" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
function validate3352(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4772.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "temppass" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "temppass" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } })), data.token !== void 0 && (validate3152(data.token, { instancePath: instancePath + "/token" }) || (vErrors = vErrors === null ? validate3152.errors : vErrors.concat(validate3152.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3352.errors = vErrors, errors === 0;
}
var schema4832 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "temppass" }, authorized: { const: !1 }, error: { $ref: "#/$defs/TempPassAuthorizeError" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
var schema4882 = [{ name: "TemporaryAccessLimitError", is: [["action", ["authentication"]], ["status", [403]], ["code", ["temporary_access_duration_limit_exceeded", "temporary_access_resources_limit_exceeded"]]], present: [], absent: [] }, { name: "TemporaryAccessConfigurationError", is: [["action", ["configuration"]], ["status", [500]], ["code", ["invalid_configuration_temporary_access"]]], present: [], absent: [] }, { name: "TemporaryAccessIdentityError", is: [["action", ["none"]], ["status", [400]], ["code", ["invalid_header_identity_for_temporary_access"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema2842 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "authentication" }, status: { const: 403 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate3402(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema2842.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "authentication" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3402.errors = vErrors, errors === 0;
}
var schema4942 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate3422(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4942.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "configuration" } })), data.status !== void 0 && data.status !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3422.errors = vErrors, errors === 0;
}
var schema4992 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate3442(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4992.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3442.errors = vErrors, errors === 0;
}
function validate3392(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" && data.status === 403 && (data.code === "temporary_access_duration_limit_exceeded" || data.code === "temporary_access_resources_limit_exceeded") ? chosen0 = 0 : data.action === "configuration" && data.status === 500 && data.code === "invalid_configuration_temporary_access" ? chosen0 = 1 : data.action === "none" && data.status === 400 && data.code === "invalid_header_identity_for_temporary_access" ? chosen0 = 2 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 3 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 4 : chosen0 = nearestVariant(data, schema4882);
    let before0 = errors;
    chosen0 === 0 ? (validate3402(data, { instancePath }) || (vErrors = vErrors === null ? validate3402.errors : vErrors.concat(validate3402.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryAccessLimitError")) : chosen0 === 1 ? (validate3422(data, { instancePath }) || (vErrors = vErrors === null ? validate3422.errors : vErrors.concat(validate3422.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryAccessConfigurationError")) : chosen0 === 2 ? (validate3442(data, { instancePath }) || (vErrors = vErrors === null ? validate3442.errors : vErrors.concat(validate3442.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryAccessIdentityError")) : chosen0 === 3 ? (validate2582(data, { instancePath }) || (vErrors = vErrors === null ? validate2582.errors : vErrors.concat(validate2582.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 4 ? (validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema4882 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3392.errors = vErrors, errors === 0;
}
function validate3382(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4832.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "temppass" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "temppass" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate3392(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate3392.errors : vErrors.concat(validate3392.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3382.errors = vErrors, errors === 0;
}
var schema5062 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "token"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "dummy" }, authorized: { const: !0 }, token: { $ref: "#/$defs/MediaToken" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
function validate3502(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema5062.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "dummy" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "dummy" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } })), data.token !== void 0 && (validate3152(data.token, { instancePath: instancePath + "/token" }) || (vErrors = vErrors === null ? validate3152.errors : vErrors.concat(validate3152.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3502.errors = vErrors, errors === 0;
}
var schema5122 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "dummy" }, authorized: { const: !1 }, error: { $ref: "#/$defs/MvpdAuthorizeError" }, notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" } } };
function validate3532(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema5122.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/resource", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.source !== void 0 && data.source !== "dummy" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "dummy" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate3192(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate3192.errors : vErrors.concat(validate3192.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data6 < 1e12 || isNaN(data6)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data7 < 1e12 || isNaN(data7)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3532.errors = vErrors, errors === 0;
}
function validate3132(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.source === "mvpd" && data.authorized === !0 ? chosen0 = 0 : data.source === "mvpd" && data.authorized === !1 ? chosen0 = 1 : data.source === "degradation" && data.authorized === !0 ? chosen0 = 2 : data.source === "degradation" && data.authorized === !1 ? chosen0 = 3 : data.source === "temppass" && data.authorized === !0 ? chosen0 = 4 : data.source === "temppass" && data.authorized === !1 ? chosen0 = 5 : data.source === "dummy" && data.authorized === !0 ? chosen0 = 6 : data.source === "dummy" && data.authorized === !1 ? chosen0 = 7 : chosen0 = nearestVariant(data, schema4372);
    let before0 = errors;
    chosen0 === 0 ? (validate3142(data, { instancePath }) || (vErrors = vErrors === null ? validate3142.errors : vErrors.concat(validate3142.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "MvpdAuthorizePermit")) : chosen0 === 1 ? (validate3182(data, { instancePath }) || (vErrors = vErrors === null ? validate3182.errors : vErrors.concat(validate3182.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "MvpdAuthorizeDenial")) : chosen0 === 2 ? (validate3292(data, { instancePath }) || (vErrors = vErrors === null ? validate3292.errors : vErrors.concat(validate3292.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationAuthorizePermit")) : chosen0 === 3 ? (validate3322(data, { instancePath }) || (vErrors = vErrors === null ? validate3322.errors : vErrors.concat(validate3322.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationAuthorizeDenial")) : chosen0 === 4 ? (validate3352(data, { instancePath }) || (vErrors = vErrors === null ? validate3352.errors : vErrors.concat(validate3352.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TempPassAuthorizePermit")) : chosen0 === 5 ? (validate3382(data, { instancePath }) || (vErrors = vErrors === null ? validate3382.errors : vErrors.concat(validate3382.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TempPassAuthorizeDenial")) : chosen0 === 6 ? (validate3502(data, { instancePath }) || (vErrors = vErrors === null ? validate3502.errors : vErrors.concat(validate3502.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DummyAuthorizePermit")) : chosen0 === 7 ? (validate3532(data, { instancePath }) || (vErrors = vErrors === null ? validate3532.errors : vErrors.concat(validate3532.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DummyAuthorizeDenial")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema4372 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3132.errors = vErrors, errors === 0;
}
function validate3122(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decisions === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "decisions" } })), data.decisions !== void 0) {
      let data0 = data.decisions;
      if (Array.isArray(data0)) {
        data0.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/decisions", keyword: "minItems", params: { limit: 1 } }));
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate3132(data0[i0], { instancePath: instancePath + "/decisions/" + i0 }) || (vErrors = vErrors === null ? validate3132.errors : vErrors.concat(validate3132.errors), errors = vErrors.length);
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/decisions", keyword: "type", params: { type: "array" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3122.errors = vErrors, errors === 0;
}
function validate3112(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate3122(data, { instancePath }) || (vErrors = vErrors === null ? validate3122.errors : vErrors.concat(validate3122.errors), errors = vErrors.length), validate3112.errors = vErrors, errors === 0;
}
var authorize400JsonTolerant = validate3582;
var schema5192 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate3592(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema5192.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3592.errors = vErrors, errors === 0;
}
function validate3582(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate3592(data, { instancePath }) || (vErrors = vErrors === null ? validate3592.errors : vErrors.concat(validate3592.errors), errors = vErrors.length), validate3582.errors = vErrors, errors === 0;
}
var authorize401JsonTolerant = validate3612;
var schema262 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate3622(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema262.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "application-registration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "application-registration" } })), data.status !== void 0 && data.status !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3622.errors = vErrors, errors === 0;
}
function validate3612(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate3622(data, { instancePath }) || (vErrors = vErrors === null ? validate3622.errors : vErrors.concat(validate3622.errors), errors = vErrors.length), validate3612.errors = vErrors, errors === 0;
}
var authorize403JsonTolerant = validate3642;
var schema5322 = [{ name: "AuthenticatedProfileError", is: [["action", ["authentication"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema3932 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "authentication" }, status: { const: 403 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate2772(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3932.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "authentication" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2772.errors = vErrors, errors === 0;
}
function validate3652(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema5322);
    let before0 = errors;
    chosen0 === 0 ? (validate2772(data, { instancePath }) || (vErrors = vErrors === null ? validate2772.errors : vErrors.concat(validate2772.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthenticatedProfileError")) : chosen0 === 1 ? (validate2582(data, { instancePath }) || (vErrors = vErrors === null ? validate2582.errors : vErrors.concat(validate2582.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema5322 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3652.errors = vErrors, errors === 0;
}
function validate3642(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate3652(data, { instancePath }) || (vErrors = vErrors === null ? validate3652.errors : vErrors.concat(validate3652.errors), errors = vErrors.length), validate3642.errors = vErrors, errors === 0;
}
var authorize429HtmlTolerant = validate3692;
function validate3692(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate3692.errors = vErrors, errors === 0;
}
var authorize500JsonTolerant = validate3702;
var schema5372 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PartnerConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema4262 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate3052(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4262.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "configuration" } })), data.status !== void 0 && data.status !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3052.errors = vErrors, errors === 0;
}
function validate3712(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema5372);
    let before0 = errors;
    chosen0 === 0 ? (validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate3052(data, { instancePath }) || (vErrors = vErrors === null ? validate3052.errors : vErrors.concat(validate3052.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema5372 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3712.errors = vErrors, errors === 0;
}
function validate3702(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate3712(data, { instancePath }) || (vErrors = vErrors === null ? validate3712.errors : vErrors.concat(validate3712.errors), errors = vErrors.length), validate3702.errors = vErrors, errors === 0;
}

var authorize405Empty = noBody, authorize405EmptyTolerant = noBody, authorizeValidators = {
  "request application/json": { strict: authorizeRequestJson, tolerant: authorizeRequestJsonTolerant },
  "200 application/json": { strict: authorize200Json, tolerant: authorize200JsonTolerant, secrets: ["serializedToken"] },
  "400 application/json": { strict: authorize400Json, tolerant: authorize400JsonTolerant },
  "401 application/json": { strict: authorize401Json, tolerant: authorize401JsonTolerant, bodyOptional: !0 },
  "403 application/json": { strict: authorize403Json, tolerant: authorize403JsonTolerant },
  405: { strict: authorize405Empty, tolerant: authorize405EmptyTolerant, bodyOptional: !0 },
  "429 text/html": { strict: authorize429Html, tolerant: authorize429HtmlTolerant },
  "500 application/json": { strict: authorize500Json, tolerant: authorize500JsonTolerant }
};
export {
  authorize200Json,
  authorize200JsonTolerant,
  authorize400Json,
  authorize400JsonTolerant,
  authorize401Json,
  authorize401JsonTolerant,
  authorize403Json,
  authorize403JsonTolerant,
  authorize405Empty,
  authorize405EmptyTolerant,
  authorize429Html,
  authorize429HtmlTolerant,
  authorize500Json,
  authorize500JsonTolerant,
  authorizeRequestJson,
  authorizeRequestJsonTolerant,
  authorizeValidators
};
