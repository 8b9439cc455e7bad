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

var resumeSessionRequestForm = validate97;
var formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate98(data, { instancePath = "" } = {}) {
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
  return validate98.errors = vErrors, errors === 0;
}
function validate97(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate98(data, { instancePath }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length), validate97.errors = vErrors, errors === 0;
}
var resumeSession200Json = validate100;
var schema155 = [{ name: "SessionAuthenticate", is: [["actionName", ["authenticate"]], ["actionType", ["interactive"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "SessionRetry", is: [["actionName", ["retry"]], ["actionType", ["direct"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticated", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticated"]]], present: [], absent: [] }, { name: "SessionAuthorizeTemporary", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["temporary"]]], present: [], absent: [] }, { name: "SessionAuthorizeDegraded", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["degraded"]]], present: [], absent: [] }], schema54 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "reasonType", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter", "mvpd"], properties: { actionName: { const: "authenticate" }, actionType: { const: "interactive" }, reasonType: { const: "none" }, url: { $ref: "#/$defs/AuthenticateUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
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
var schema156 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "reasonType", "missingParameters", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: { const: "retry" }, actionType: { const: "direct" }, reasonType: { const: "none" }, missingParameters: { $ref: "#/$defs/MissingParameters" }, url: { $ref: "#/$defs/ResumeUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
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
function validate103(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema156.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      func4.call(schema156.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "retry" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "retry" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "none" } })), data.missingParameters !== void 0 && (validate40(data.missingParameters, { instancePath: instancePath + "/missingParameters" }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.url !== void 0) {
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
  return validate103.errors = vErrors, errors === 0;
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
function validate101(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.actionName === "authenticate" && data.actionType === "interactive" && data.reasonType === "none" ? chosen0 = 0 : data.actionName === "retry" && data.actionType === "direct" && data.reasonType === "none" ? chosen0 = 1 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticated" ? chosen0 = 2 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "temporary" ? chosen0 = 3 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "degraded" ? chosen0 = 4 : chosen0 = nearestVariant(data, schema155);
    let before0 = errors;
    chosen0 === 0 ? (validate37(data, { instancePath }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthenticate")) : chosen0 === 1 ? (validate103(data, { instancePath }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionRetry")) : chosen0 === 2 ? (validate43(data, { instancePath }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticated")) : chosen0 === 3 ? (validate47(data, { instancePath }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeTemporary")) : chosen0 === 4 ? (validate49(data, { instancePath }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeDegraded")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema155 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate101.errors = vErrors, errors === 0;
}
function validate100(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate101(data, { instancePath }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length), validate100.errors = vErrors, errors === 0;
}
var resumeSession400Json = validate110;
var schema165 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { enum: ["invalid_parameter_code", "invalid_authentication_session", "invalid_parameter_service_provider", "invalid_parameter_mvpd", "invalid_parameter_redirect_url", "invalid_integration"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate111(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema165.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0) {
      let valid1;
      valid1 = !1;
      for (let v0 of schema165.properties.code.enum)
        if (equalJson(data.code, v0)) {
          valid1 = !0;
          break;
        }
      valid1 || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema165.properties.code.enum } }));
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
  return validate111.errors = vErrors, errors === 0;
}
function validate110(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate111(data, { instancePath }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length), validate110.errors = vErrors, errors === 0;
}
var resumeSession401Json = validate113;
var schema26 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { enum: ["invalid_access_token_service_provider", "invalid_access_token_client_application"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate114(data, { instancePath = "" } = {}) {
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
  return validate114.errors = vErrors, errors === 0;
}
function validate113(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate114(data, { instancePath }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length), validate113.errors = vErrors, errors === 0;
}
var resumeSession429Html = validate116;
function validate116(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate116.errors = vErrors, errors === 0;
}
var resumeSession500Json = validate117;
var schema36 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { enum: ["internal_server_error"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate118(data, { instancePath = "" } = {}) {
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
  return validate118.errors = vErrors, errors === 0;
}
function validate117(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate118(data, { instancePath }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length), validate117.errors = vErrors, errors === 0;
}

var resumeSessionRequestFormTolerant = validate972;
var formats02 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate982(data, { instancePath = "" } = {}) {
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
  return validate982.errors = vErrors, errors === 0;
}
function validate972(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate982(data, { instancePath }) || (vErrors = vErrors === null ? validate982.errors : vErrors.concat(validate982.errors), errors = vErrors.length), validate972.errors = vErrors, errors === 0;
}
var resumeSession200JsonTolerant = validate1002;
var schema1552 = [{ name: "SessionAuthenticate", is: [["actionName", ["authenticate"]], ["actionType", ["interactive"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "SessionRetry", is: [["actionName", ["retry"]], ["actionType", ["direct"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticated", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticated"]]], present: [], absent: [] }, { name: "SessionAuthorizeTemporary", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["temporary"]]], present: [], absent: [] }, { name: "SessionAuthorizeDegraded", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["degraded"]]], present: [], absent: [] }], schema542 = { type: "object", required: ["actionName", "actionType", "reasonType", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter", "mvpd"], properties: { actionName: { const: "authenticate" }, actionType: { const: "interactive" }, reasonType: { const: "none" }, url: { $ref: "#/$defs/AuthenticateUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
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
var schema1562 = { type: "object", required: ["actionName", "actionType", "reasonType", "missingParameters", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: { const: "retry" }, actionType: { const: "direct" }, reasonType: { const: "none" }, missingParameters: { $ref: "#/$defs/MissingParameters" }, url: { $ref: "#/$defs/ResumeUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
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
function validate1032(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1562.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "retry" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "retry" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "none" } })), data.missingParameters !== void 0 && (validate402(data.missingParameters, { instancePath: instancePath + "/missingParameters" }) || (vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors), errors = vErrors.length)), data.url !== void 0) {
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
  return validate1032.errors = vErrors, errors === 0;
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
function validate1012(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.actionName === "authenticate" && data.actionType === "interactive" && data.reasonType === "none" ? chosen0 = 0 : data.actionName === "retry" && data.actionType === "direct" && data.reasonType === "none" ? chosen0 = 1 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticated" ? chosen0 = 2 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "temporary" ? chosen0 = 3 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "degraded" ? chosen0 = 4 : chosen0 = nearestVariant(data, schema1552);
    let before0 = errors;
    chosen0 === 0 ? (validate372(data, { instancePath }) || (vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthenticate")) : chosen0 === 1 ? (validate1032(data, { instancePath }) || (vErrors = vErrors === null ? validate1032.errors : vErrors.concat(validate1032.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionRetry")) : chosen0 === 2 ? (validate432(data, { instancePath }) || (vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticated")) : chosen0 === 3 ? (validate472(data, { instancePath }) || (vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeTemporary")) : chosen0 === 4 ? (validate492(data, { instancePath }) || (vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeDegraded")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema1552 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1012.errors = vErrors, errors === 0;
}
function validate1002(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate1012(data, { instancePath }) || (vErrors = vErrors === null ? validate1012.errors : vErrors.concat(validate1012.errors), errors = vErrors.length), validate1002.errors = vErrors, errors === 0;
}
var resumeSession400JsonTolerant = validate1102;
var schema1652 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate1112(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1652.required)
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
  return validate1112.errors = vErrors, errors === 0;
}
function validate1102(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate1112(data, { instancePath }) || (vErrors = vErrors === null ? validate1112.errors : vErrors.concat(validate1112.errors), errors = vErrors.length), validate1102.errors = vErrors, errors === 0;
}
var resumeSession401JsonTolerant = validate1132;
var schema262 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate1142(data, { instancePath = "" } = {}) {
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
  return validate1142.errors = vErrors, errors === 0;
}
function validate1132(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate1142(data, { instancePath }) || (vErrors = vErrors === null ? validate1142.errors : vErrors.concat(validate1142.errors), errors = vErrors.length), validate1132.errors = vErrors, errors === 0;
}
var resumeSession429HtmlTolerant = validate1162;
function validate1162(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate1162.errors = vErrors, errors === 0;
}
var resumeSession500JsonTolerant = validate1172;
var schema362 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate1182(data, { instancePath = "" } = {}) {
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
  return validate1182.errors = vErrors, errors === 0;
}
function validate1172(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate1182(data, { instancePath }) || (vErrors = vErrors === null ? validate1182.errors : vErrors.concat(validate1182.errors), errors = vErrors.length), validate1172.errors = vErrors, errors === 0;
}

var resumeSession405Empty = noBody, resumeSession405EmptyTolerant = noBody, resumeSessionValidators = {
  "request application/x-www-form-urlencoded": { strict: resumeSessionRequestForm, tolerant: resumeSessionRequestFormTolerant, bodyOptional: !0 },
  "200 application/json": { strict: resumeSession200Json, tolerant: resumeSession200JsonTolerant },
  "400 application/json": { strict: resumeSession400Json, tolerant: resumeSession400JsonTolerant },
  "401 application/json": { strict: resumeSession401Json, tolerant: resumeSession401JsonTolerant, bodyOptional: !0 },
  405: { strict: resumeSession405Empty, tolerant: resumeSession405EmptyTolerant, bodyOptional: !0 },
  "429 text/html": { strict: resumeSession429Html, tolerant: resumeSession429HtmlTolerant },
  "500 application/json": { strict: resumeSession500Json, tolerant: resumeSession500JsonTolerant }
};
export {
  resumeSession200Json,
  resumeSession200JsonTolerant,
  resumeSession400Json,
  resumeSession400JsonTolerant,
  resumeSession401Json,
  resumeSession401JsonTolerant,
  resumeSession405Empty,
  resumeSession405EmptyTolerant,
  resumeSession429Html,
  resumeSession429HtmlTolerant,
  resumeSession500Json,
  resumeSession500JsonTolerant,
  resumeSessionRequestForm,
  resumeSessionRequestFormTolerant,
  resumeSessionValidators
};
