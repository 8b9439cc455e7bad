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

var createSessionRequestForm = validate32;
var formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "mvpd" || key0 === "domainName" || key0 === "redirectUrl" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.mvpd !== void 0) {
      let data0 = data.mvpd;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.domainName !== void 0) {
      let data1 = data.domainName;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domainName", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/domainName", keyword: "type", params: { type: "string" } });
    }
    if (data.redirectUrl !== void 0) {
      let data2 = data.redirectUrl;
      typeof data2 == "string" ? formats0.test(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUrl", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate33.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate32.errors = vErrors, errors === 0;
}
var createSession200Json = validate35;
var schema53 = [{ name: "SessionAuthenticate", is: [["actionName", ["authenticate"]], ["actionType", ["interactive"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "SessionResume", is: [["actionName", ["resume"]], ["actionType", ["direct"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticated", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticated"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticatedSso", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticatedSSO"]]], present: [], absent: [] }, { name: "SessionAuthorizeTemporary", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["temporary"]]], present: [], absent: [] }, { name: "SessionAuthorizeDegraded", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["degraded"]]], present: [], absent: [] }], schema54 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "reasonType", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter", "mvpd"], properties: { actionName: { const: "authenticate" }, actionType: { const: "interactive" }, reasonType: { const: "none" }, url: { $ref: "#/$defs/AuthenticateUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
var func4 = Object.prototype.hasOwnProperty, pattern0 = /* @__PURE__ */ new RegExp("^/api/v2/authenticate/[^/]+/[^/]+$", "u"), pattern1 = /* @__PURE__ */ new RegExp("^[A-Z0-9]+$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^[0-9]{13}$", "u"), formats12 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate37(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema54.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      func4.call(schema54.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authenticate" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authenticate" } })), data.actionType !== void 0 && data.actionType !== "interactive" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "interactive" } })), data.reasonType !== void 0 && data.reasonType !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "none" } })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern0.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/authenticate/[^/]+/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
    if (data.code !== void 0) {
      let data4 = data.code;
      typeof data4 == "string" ? pattern1.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "pattern", params: { pattern: "^[A-Z0-9]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } });
    }
    if (data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? formats12.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "format", params: { format: "uuid" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data6 = data.mvpd;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data7 = data.serviceProvider;
      typeof data7 == "string" ? codePointLength(data7) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.notBefore !== void 0) {
      let data8 = data.notBefore;
      typeof data8 == "string" ? pattern2.test(data8) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "pattern", params: { pattern: "^[0-9]{13}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "string" } });
    }
    if (data.notAfter !== void 0) {
      let data9 = data.notAfter;
      typeof data9 == "string" ? pattern2.test(data9) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "pattern", params: { pattern: "^[0-9]{13}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate37.errors = vErrors, errors === 0;
}
var schema62 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "reasonType", "missingParameters", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: { const: "resume" }, actionType: { const: "direct" }, reasonType: { const: "none" }, missingParameters: { $ref: "#/$defs/MissingParameters" }, url: { $ref: "#/$defs/ResumeUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
var schema64 = { enum: ["mvpd", "domain", "domainName", "redirectUrl"] };
function validate40(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    data.length < 1 && (errors = (vErrors ??= []).push({ instancePath, keyword: "minItems", params: { limit: 1 } }));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 === "mvpd" || data0 === "domain" || data0 === "domainName" || data0 === "redirectUrl" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "enum", params: { allowedValues: schema64.enum } }));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" } });
  return validate40.errors = vErrors, errors === 0;
}
var pattern4 = /* @__PURE__ */ new RegExp("^/api/v2/[^/]+/sessions/[^/]+$", "u");
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema62.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      func4.call(schema62.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "resume" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "resume" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "none" } })), data.missingParameters !== void 0 && (validate40(data.missingParameters, { instancePath: instancePath + "/missingParameters" }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.url !== void 0) {
      let data4 = data.url;
      typeof data4 == "string" ? pattern4.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/[^/]+/sessions/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
    if (data.code !== void 0) {
      let data5 = data.code;
      typeof data5 == "string" ? pattern1.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "pattern", params: { pattern: "^[A-Z0-9]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } });
    }
    if (data.sessionId !== void 0) {
      let data6 = data.sessionId;
      typeof data6 == "string" ? formats12.test(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "format", params: { format: "uuid" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data7 = data.mvpd;
      typeof data7 == "string" ? codePointLength(data7) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data8 = data.serviceProvider;
      typeof data8 == "string" ? codePointLength(data8) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.notBefore !== void 0) {
      let data9 = data.notBefore;
      typeof data9 == "string" ? pattern2.test(data9) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "pattern", params: { pattern: "^[0-9]{13}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "string" } });
    }
    if (data.notAfter !== void 0) {
      let data10 = data.notAfter;
      typeof data10 == "string" ? pattern2.test(data10) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "pattern", params: { pattern: "^[0-9]{13}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate39.errors = vErrors, errors === 0;
}
var schema72 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider"], properties: { actionName: { const: "authorize" }, actionType: { const: "direct" }, reasonType: { const: "authenticated" }, url: { $ref: "#/$defs/AuthorizeUrl" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" } } };
var pattern8 = /* @__PURE__ */ new RegExp("^/api/v2/[^/]+/decisions/authorize/[^/]+$", "u");
function validate43(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema72.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "actionName" || key0 === "actionType" || key0 === "reasonType" || key0 === "url" || key0 === "sessionId" || key0 === "mvpd" || key0 === "serviceProvider" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authorize" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authorize" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "authenticated" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "authenticated" } })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern8.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/[^/]+/decisions/authorize/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats12.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "format", params: { format: "uuid" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate43.errors = vErrors, errors === 0;
}
var schema77 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider"], properties: { actionName: { const: "authorize" }, actionType: { const: "direct" }, reasonType: { const: "authenticatedSSO" }, url: { $ref: "#/$defs/AuthorizeUrl" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" } } };
function validate45(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema77.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "actionName" || key0 === "actionType" || key0 === "reasonType" || key0 === "url" || key0 === "sessionId" || key0 === "mvpd" || key0 === "serviceProvider" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authorize" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authorize" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "authenticatedSSO" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "authenticatedSSO" } })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern8.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/[^/]+/decisions/authorize/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats12.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "format", params: { format: "uuid" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate45.errors = vErrors, errors === 0;
}
var schema82 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider"], properties: { actionName: { const: "authorize" }, actionType: { const: "direct" }, reasonType: { const: "temporary" }, url: { $ref: "#/$defs/AuthorizeUrl" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" } } };
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema82.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "actionName" || key0 === "actionType" || key0 === "reasonType" || key0 === "url" || key0 === "sessionId" || key0 === "mvpd" || key0 === "serviceProvider" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authorize" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authorize" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "temporary" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "temporary" } })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern8.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/[^/]+/decisions/authorize/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats12.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "format", params: { format: "uuid" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate47.errors = vErrors, errors === 0;
}
var schema87 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider"], properties: { actionName: { const: "authorize" }, actionType: { const: "direct" }, reasonType: { const: "degraded" }, url: { $ref: "#/$defs/AuthorizeUrl" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" } } };
function validate49(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema87.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "actionName" || key0 === "actionType" || key0 === "reasonType" || key0 === "url" || key0 === "sessionId" || key0 === "mvpd" || key0 === "serviceProvider" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authorize" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authorize" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "degraded" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "degraded" } })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern8.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/[^/]+/decisions/authorize/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats12.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "format", params: { format: "uuid" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate49.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.actionName === "authenticate" && data.actionType === "interactive" && data.reasonType === "none" ? chosen0 = 0 : data.actionName === "resume" && data.actionType === "direct" && data.reasonType === "none" ? chosen0 = 1 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticated" ? chosen0 = 2 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticatedSSO" ? chosen0 = 3 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "temporary" ? chosen0 = 4 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "degraded" ? chosen0 = 5 : chosen0 = nearestVariant(data, schema53);
    let before0 = errors;
    chosen0 === 0 ? (validate37(data, { instancePath }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthenticate")) : chosen0 === 1 ? (validate39(data, { instancePath }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionResume")) : chosen0 === 2 ? (validate43(data, { instancePath }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticated")) : chosen0 === 3 ? (validate45(data, { instancePath }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticatedSso")) : chosen0 === 4 ? (validate47(data, { instancePath }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeTemporary")) : chosen0 === 5 ? (validate49(data, { instancePath }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeDegraded")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema53 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate36(data, { instancePath }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length), validate35.errors = vErrors, errors === 0;
}
var createSession400Json = validate52;
var schema93 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { enum: ["invalid_parameter_service_provider", "invalid_parameter_mvpd", "invalid_parameter_redirect_url", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_integration"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate53(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema93.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0) {
      let valid1;
      valid1 = !1;
      for (let v0 of schema93.properties.code.enum)
        if (equalJson(data.code, v0)) {
          valid1 = !0;
          break;
        }
      valid1 || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema93.properties.code.enum } }));
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
  return validate53.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate53(data, { instancePath }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length), validate52.errors = vErrors, errors === 0;
}
var createSession401Json = validate55;
var schema26 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { enum: ["invalid_access_token_service_provider", "invalid_access_token_client_application"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate56(data, { instancePath = "" } = {}) {
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
  return validate56.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate56(data, { instancePath }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length), validate55.errors = vErrors, errors === 0;
}
var createSession429Html = validate58;
function validate58(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate58.errors = vErrors, errors === 0;
}
var createSession500Json = validate59;
var schema108 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PlatformConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema36 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { enum: ["internal_server_error"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
var schema41 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 500 }, code: { enum: ["invalid_configuration_platform", "invalid_configuration_platform_id", "invalid_configuration_platform_trait", "invalid_configuration_platform_category_trait", "invalid_configuration_platform_services"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate29(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema41.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "configuration" } })), data.status !== void 0 && data.status !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), data.code !== void 0) {
      let data2 = data.code;
      data2 === "invalid_configuration_platform" || data2 === "invalid_configuration_platform_id" || data2 === "invalid_configuration_platform_trait" || data2 === "invalid_configuration_platform_category_trait" || data2 === "invalid_configuration_platform_services" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema41.properties.code.enum } }));
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
  return validate29.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema108);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate29(data, { instancePath }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema108 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate60.errors = vErrors, errors === 0;
}
function validate59(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate60(data, { instancePath }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length), validate59.errors = vErrors, errors === 0;
}

var createSessionRequestFormTolerant = validate322;
var formats02 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate332(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mvpd !== void 0) {
      let data0 = data.mvpd;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.domainName !== void 0) {
      let data1 = data.domainName;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domainName", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/domainName", keyword: "type", params: { type: "string" } });
    }
    if (data.redirectUrl !== void 0) {
      let data2 = data.redirectUrl;
      typeof data2 == "string" ? formats02.test(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUrl", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate332.errors = vErrors, errors === 0;
}
function validate322(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate332(data, { instancePath }) || (vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors), errors = vErrors.length), validate322.errors = vErrors, errors === 0;
}
var createSession200JsonTolerant = validate352;
var schema532 = [{ name: "SessionAuthenticate", is: [["actionName", ["authenticate"]], ["actionType", ["interactive"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "SessionResume", is: [["actionName", ["resume"]], ["actionType", ["direct"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticated", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticated"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticatedSso", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticatedSSO"]]], present: [], absent: [] }, { name: "SessionAuthorizeTemporary", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["temporary"]]], present: [], absent: [] }, { name: "SessionAuthorizeDegraded", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["degraded"]]], present: [], absent: [] }], schema542 = { type: "object", required: ["actionName", "actionType", "reasonType", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter", "mvpd"], properties: { actionName: { const: "authenticate" }, actionType: { const: "interactive" }, reasonType: { const: "none" }, url: { $ref: "#/$defs/AuthenticateUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
var pattern02 = /* @__PURE__ */ new RegExp("^/api/v2/authenticate/[^/]+/[^/]+$", "u"), pattern12 = /* @__PURE__ */ new RegExp("^[A-Z0-9]+$", "u"), pattern22 = /* @__PURE__ */ new RegExp("^[0-9]{13}$", "u"), formats122 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate372(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema542.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authenticate" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authenticate" } })), data.actionType !== void 0 && data.actionType !== "interactive" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "interactive" } })), data.reasonType !== void 0 && data.reasonType !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "none" } })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern02.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/authenticate/[^/]+/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
    if (data.code !== void 0) {
      let data4 = data.code;
      typeof data4 == "string" ? pattern12.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "pattern", params: { pattern: "^[A-Z0-9]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } });
    }
    if (data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? formats122.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "format", params: { format: "uuid" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data6 = data.mvpd;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data7 = data.serviceProvider;
      typeof data7 == "string" ? codePointLength(data7) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.notBefore !== void 0) {
      let data8 = data.notBefore;
      typeof data8 == "string" ? pattern22.test(data8) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "pattern", params: { pattern: "^[0-9]{13}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "string" } });
    }
    if (data.notAfter !== void 0) {
      let data9 = data.notAfter;
      typeof data9 == "string" ? pattern22.test(data9) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "pattern", params: { pattern: "^[0-9]{13}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate372.errors = vErrors, errors === 0;
}
var schema622 = { type: "object", required: ["actionName", "actionType", "reasonType", "missingParameters", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: { const: "resume" }, actionType: { const: "direct" }, reasonType: { const: "none" }, missingParameters: { $ref: "#/$defs/MissingParameters" }, url: { $ref: "#/$defs/ResumeUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
var schema642 = { enum: ["mvpd", "domain", "domainName", "redirectUrl"] };
function validate402(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    data.length < 1 && (errors = (vErrors ??= []).push({ instancePath, keyword: "minItems", params: { limit: 1 } }));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 === "mvpd" || data0 === "domain" || data0 === "domainName" || data0 === "redirectUrl" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, keyword: "enum", params: { allowedValues: schema642.enum } }));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "array" } });
  return validate402.errors = vErrors, errors === 0;
}
var pattern42 = /* @__PURE__ */ new RegExp("^/api/v2/[^/]+/sessions/[^/]+$", "u");
function validate392(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema622.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "resume" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "resume" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "none" } })), data.missingParameters !== void 0 && (validate402(data.missingParameters, { instancePath: instancePath + "/missingParameters" }) || (vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors), errors = vErrors.length)), data.url !== void 0) {
      let data4 = data.url;
      typeof data4 == "string" ? pattern42.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/[^/]+/sessions/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
    if (data.code !== void 0) {
      let data5 = data.code;
      typeof data5 == "string" ? pattern12.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "pattern", params: { pattern: "^[A-Z0-9]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } });
    }
    if (data.sessionId !== void 0) {
      let data6 = data.sessionId;
      typeof data6 == "string" ? formats122.test(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "format", params: { format: "uuid" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data7 = data.mvpd;
      typeof data7 == "string" ? codePointLength(data7) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data8 = data.serviceProvider;
      typeof data8 == "string" ? codePointLength(data8) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
    if (data.notBefore !== void 0) {
      let data9 = data.notBefore;
      typeof data9 == "string" ? pattern22.test(data9) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "pattern", params: { pattern: "^[0-9]{13}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "string" } });
    }
    if (data.notAfter !== void 0) {
      let data10 = data.notAfter;
      typeof data10 == "string" ? pattern22.test(data10) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "pattern", params: { pattern: "^[0-9]{13}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate392.errors = vErrors, errors === 0;
}
var schema722 = { type: "object", required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider"], properties: { actionName: { const: "authorize" }, actionType: { const: "direct" }, reasonType: { const: "authenticated" }, url: { $ref: "#/$defs/AuthorizeUrl" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" } } };
var pattern82 = /* @__PURE__ */ new RegExp("^/api/v2/[^/]+/decisions/authorize/[^/]+$", "u");
function validate432(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema722.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authorize" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authorize" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "authenticated" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "authenticated" } })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern82.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/[^/]+/decisions/authorize/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats122.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "format", params: { format: "uuid" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate432.errors = vErrors, errors === 0;
}
var schema772 = { type: "object", required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider"], properties: { actionName: { const: "authorize" }, actionType: { const: "direct" }, reasonType: { const: "authenticatedSSO" }, url: { $ref: "#/$defs/AuthorizeUrl" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" } } };
function validate452(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema772.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authorize" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authorize" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "authenticatedSSO" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "authenticatedSSO" } })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern82.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/[^/]+/decisions/authorize/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats122.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "format", params: { format: "uuid" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate452.errors = vErrors, errors === 0;
}
var schema822 = { type: "object", required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider"], properties: { actionName: { const: "authorize" }, actionType: { const: "direct" }, reasonType: { const: "temporary" }, url: { $ref: "#/$defs/AuthorizeUrl" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" } } };
function validate472(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema822.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authorize" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authorize" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "temporary" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "temporary" } })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern82.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/[^/]+/decisions/authorize/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats122.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "format", params: { format: "uuid" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate472.errors = vErrors, errors === 0;
}
var schema872 = { type: "object", required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider"], properties: { actionName: { const: "authorize" }, actionType: { const: "direct" }, reasonType: { const: "degraded" }, url: { $ref: "#/$defs/AuthorizeUrl" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" } } };
function validate492(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema872.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authorize" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authorize" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "degraded" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "degraded" } })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern82.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/[^/]+/decisions/authorize/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats122.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "format", params: { format: "uuid" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate492.errors = vErrors, errors === 0;
}
function validate362(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.actionName === "authenticate" && data.actionType === "interactive" && data.reasonType === "none" ? chosen0 = 0 : data.actionName === "resume" && data.actionType === "direct" && data.reasonType === "none" ? chosen0 = 1 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticated" ? chosen0 = 2 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticatedSSO" ? chosen0 = 3 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "temporary" ? chosen0 = 4 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "degraded" ? chosen0 = 5 : chosen0 = nearestVariant(data, schema532);
    let before0 = errors;
    chosen0 === 0 ? (validate372(data, { instancePath }) || (vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthenticate")) : chosen0 === 1 ? (validate392(data, { instancePath }) || (vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionResume")) : chosen0 === 2 ? (validate432(data, { instancePath }) || (vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticated")) : chosen0 === 3 ? (validate452(data, { instancePath }) || (vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticatedSso")) : chosen0 === 4 ? (validate472(data, { instancePath }) || (vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeTemporary")) : chosen0 === 5 ? (validate492(data, { instancePath }) || (vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeDegraded")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema532 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate362.errors = vErrors, errors === 0;
}
function validate352(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate362(data, { instancePath }) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length), validate352.errors = vErrors, errors === 0;
}
var createSession400JsonTolerant = validate522;
var schema932 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate532(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema932.required)
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
  return validate532.errors = vErrors, errors === 0;
}
function validate522(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate532(data, { instancePath }) || (vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors), errors = vErrors.length), validate522.errors = vErrors, errors === 0;
}
var createSession401JsonTolerant = validate552;
var schema262 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate562(data, { instancePath = "" } = {}) {
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
  return validate562.errors = vErrors, errors === 0;
}
function validate552(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate562(data, { instancePath }) || (vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors), errors = vErrors.length), validate552.errors = vErrors, errors === 0;
}
var createSession429HtmlTolerant = validate582;
function validate582(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate582.errors = vErrors, errors === 0;
}
var createSession500JsonTolerant = validate592;
var schema1082 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PlatformConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema362 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
var schema412 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate292(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema412.required)
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
  return validate292.errors = vErrors, errors === 0;
}
function validate602(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema1082);
    let before0 = errors;
    chosen0 === 0 ? (validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate292(data, { instancePath }) || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema1082 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate602.errors = vErrors, errors === 0;
}
function validate592(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate602(data, { instancePath }) || (vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors), errors = vErrors.length), validate592.errors = vErrors, errors === 0;
}

var createSession405Empty = noBody, createSession405EmptyTolerant = noBody, createSessionValidators = {
  "request application/x-www-form-urlencoded": { strict: createSessionRequestForm, tolerant: createSessionRequestFormTolerant, bodyOptional: !0 },
  "200 application/json": { strict: createSession200Json, tolerant: createSession200JsonTolerant },
  "400 application/json": { strict: createSession400Json, tolerant: createSession400JsonTolerant },
  "401 application/json": { strict: createSession401Json, tolerant: createSession401JsonTolerant, bodyOptional: !0 },
  405: { strict: createSession405Empty, tolerant: createSession405EmptyTolerant, bodyOptional: !0 },
  "429 text/html": { strict: createSession429Html, tolerant: createSession429HtmlTolerant },
  "500 application/json": { strict: createSession500Json, tolerant: createSession500JsonTolerant }
};
export {
  createSession200Json,
  createSession200JsonTolerant,
  createSession400Json,
  createSession400JsonTolerant,
  createSession401Json,
  createSession401JsonTolerant,
  createSession405Empty,
  createSession405EmptyTolerant,
  createSession429Html,
  createSession429HtmlTolerant,
  createSession500Json,
  createSession500JsonTolerant,
  createSessionRequestForm,
  createSessionRequestFormTolerant,
  createSessionValidators
};
