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

var getPartnerAuthenticationRequestRequestForm = validate400;
var formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate401(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "domainName" || key0 === "redirectUrl" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.domainName !== void 0) {
      let data0 = data.domainName;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domainName", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/domainName", keyword: "type", params: { type: "string" } });
    }
    if (data.redirectUrl !== void 0) {
      let data1 = data.redirectUrl;
      typeof data1 == "string" ? formats0.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUrl", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate401.errors = vErrors, errors === 0;
}
function validate400(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate401(data, { instancePath }) || (vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors), errors = vErrors.length), validate400.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest200Json = validate403;
var schema573 = [{ name: "PartnerSessionProfile", is: [["actionName", ["partner_profile"]], ["actionType", ["direct"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "PartnerSessionPfsFallback", is: [["actionName", ["authenticate"]], ["actionType", ["interactive"]], ["reasonType", ["pfs_fallback"]]], present: [], absent: [] }, { name: "PartnerSessionConfigurationFallback", is: [["actionName", ["authenticate"]], ["actionType", ["interactive"]], ["reasonType", ["configuration_fallback"]]], present: [], absent: [] }, { name: "PartnerSessionResumeFallback", is: [["actionName", ["resume"]], ["actionType", ["direct"]], ["reasonType", ["missing_parameters_fallback"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticated", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticated"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticatedSso", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticatedSSO"]]], present: [], absent: [] }, { name: "SessionAuthorizeDegraded", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["degraded"]]], present: [], absent: [] }], schema574 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider", "authenticationRequest"], properties: { actionName: { const: "partner_profile" }, actionType: { const: "direct" }, reasonType: { const: "none" }, url: { $ref: "#/$defs/PartnerProfileUrl" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, authenticationRequest: { $ref: "#/$defs/PartnerAuthenticationRequest" } } };
var pattern18 = /* @__PURE__ */ new RegExp("^/api/v2/[^/]+/profiles/sso/[^/]+$", "u"), formats12 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, schema579 = { type: "object", additionalProperties: !1, required: ["type", "request", "attributesNames"], properties: { type: { enum: ["saml"] }, request: { type: "string", minLength: 1 }, attributesNames: { type: "array", items: { type: "string", minLength: 1 } } } };
function validate406(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema579.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "type" || key0 === "request" || key0 === "attributesNames" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.type !== void 0 && data.type !== "saml" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema579.properties.type.enum } })), data.request !== void 0) {
      let data1 = data.request;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/request", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/request", keyword: "type", params: { type: "string" } });
    }
    if (data.attributesNames !== void 0) {
      let data2 = data.attributesNames;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/attributesNames/" + i0, keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/attributesNames/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/attributesNames", keyword: "type", params: { type: "array" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate406.errors = vErrors, errors === 0;
}
function validate405(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema574.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "actionName" || key0 === "actionType" || key0 === "reasonType" || key0 === "url" || key0 === "sessionId" || key0 === "mvpd" || key0 === "serviceProvider" || key0 === "authenticationRequest" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "partner_profile" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "partner_profile" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "none" } })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern18.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/[^/]+/profiles/sso/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
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
    data.authenticationRequest !== void 0 && (validate406(data.authenticationRequest, { instancePath: instancePath + "/authenticationRequest" }) || (vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate405.errors = vErrors, errors === 0;
}
var schema580 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "reasonType", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: { const: "authenticate" }, actionType: { const: "interactive" }, reasonType: { const: "pfs_fallback" }, url: { $ref: "#/$defs/AuthenticateUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
var func4 = Object.prototype.hasOwnProperty, pattern0 = /* @__PURE__ */ new RegExp("^/api/v2/authenticate/[^/]+/[^/]+$", "u"), pattern1 = /* @__PURE__ */ new RegExp("^[A-Z0-9]+$", "u"), pattern2 = /* @__PURE__ */ new RegExp("^[0-9]{13}$", "u");
function validate409(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema580.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      func4.call(schema580.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authenticate" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authenticate" } })), data.actionType !== void 0 && data.actionType !== "interactive" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "interactive" } })), data.reasonType !== void 0 && data.reasonType !== "pfs_fallback" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "pfs_fallback" } })), data.url !== void 0) {
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
  return validate409.errors = vErrors, errors === 0;
}
var schema588 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "reasonType", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: { const: "authenticate" }, actionType: { const: "interactive" }, reasonType: { const: "configuration_fallback" }, url: { $ref: "#/$defs/AuthenticateUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
function validate411(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema588.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      func4.call(schema588.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authenticate" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authenticate" } })), data.actionType !== void 0 && data.actionType !== "interactive" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "interactive" } })), data.reasonType !== void 0 && data.reasonType !== "configuration_fallback" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "configuration_fallback" } })), data.url !== void 0) {
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
  return validate411.errors = vErrors, errors === 0;
}
var schema596 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "reasonType", "missingParameters", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: { const: "resume" }, actionType: { const: "direct" }, reasonType: { const: "missing_parameters_fallback" }, missingParameters: { $ref: "#/$defs/MissingParameters" }, url: { $ref: "#/$defs/ResumeUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
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
function validate413(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema596.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      func4.call(schema596.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "resume" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "resume" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "missing_parameters_fallback" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "missing_parameters_fallback" } })), data.missingParameters !== void 0 && (validate40(data.missingParameters, { instancePath: instancePath + "/missingParameters" }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.url !== void 0) {
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
  return validate413.errors = vErrors, errors === 0;
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
function validate404(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.actionName === "partner_profile" && data.actionType === "direct" && data.reasonType === "none" ? chosen0 = 0 : data.actionName === "authenticate" && data.actionType === "interactive" && data.reasonType === "pfs_fallback" ? chosen0 = 1 : data.actionName === "authenticate" && data.actionType === "interactive" && data.reasonType === "configuration_fallback" ? chosen0 = 2 : data.actionName === "resume" && data.actionType === "direct" && data.reasonType === "missing_parameters_fallback" ? chosen0 = 3 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticated" ? chosen0 = 4 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticatedSSO" ? chosen0 = 5 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "degraded" ? chosen0 = 6 : chosen0 = nearestVariant(data, schema573);
    let before0 = errors;
    chosen0 === 0 ? (validate405(data, { instancePath }) || (vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerSessionProfile")) : chosen0 === 1 ? (validate409(data, { instancePath }) || (vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerSessionPfsFallback")) : chosen0 === 2 ? (validate411(data, { instancePath }) || (vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerSessionConfigurationFallback")) : chosen0 === 3 ? (validate413(data, { instancePath }) || (vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerSessionResumeFallback")) : chosen0 === 4 ? (validate43(data, { instancePath }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticated")) : chosen0 === 5 ? (validate45(data, { instancePath }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticatedSso")) : chosen0 === 6 ? (validate49(data, { instancePath }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeDegraded")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema573 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate404.errors = vErrors, errors === 0;
}
function validate403(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate404(data, { instancePath }) || (vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors), errors = vErrors.length), validate403.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest400Json = validate420;
var schema605 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { enum: ["invalid_parameter_service_provider", "invalid_parameter_redirect_url", "invalid_parameter_partner", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_integration"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate421(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema605.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0) {
      let valid1;
      valid1 = !1;
      for (let v0 of schema605.properties.code.enum)
        if (equalJson(data.code, v0)) {
          valid1 = !0;
          break;
        }
      valid1 || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema605.properties.code.enum } }));
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
  return validate421.errors = vErrors, errors === 0;
}
function validate420(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate421(data, { instancePath }) || (vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors), errors = vErrors.length), validate420.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest401Json = validate423;
var schema26 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { enum: ["invalid_access_token_service_provider", "invalid_access_token_client_application"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate424(data, { instancePath = "" } = {}) {
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
  return validate424.errors = vErrors, errors === 0;
}
function validate423(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate424(data, { instancePath }) || (vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors), errors = vErrors.length), validate423.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest429Html = validate426;
function validate426(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate426.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest500Json = validate427;
var schema620 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PartnerConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema36 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { enum: ["internal_server_error"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
var schema426 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 500 }, code: { enum: ["invalid_configuration_platform", "invalid_configuration_platform_id", "invalid_configuration_platform_trait", "invalid_configuration_platform_category_trait", "invalid_configuration_platform_services", "invalid_configuration_mvpd_platform", "invalid_configuration_mvpd_platform_boarding_status", "invalid_configuration_mvpd_platform_profile_exchange"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
function validate428(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema620);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate305(data, { instancePath }) || (vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema620 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate428.errors = vErrors, errors === 0;
}
function validate427(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate428(data, { instancePath }) || (vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors), errors = vErrors.length), validate427.errors = vErrors, errors === 0;
}

var getPartnerAuthenticationRequestRequestFormTolerant = validate4002;
var formats02 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate4012(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.domainName !== void 0) {
      let data0 = data.domainName;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domainName", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/domainName", keyword: "type", params: { type: "string" } });
    }
    if (data.redirectUrl !== void 0) {
      let data1 = data.redirectUrl;
      typeof data1 == "string" ? formats02.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUrl", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate4012.errors = vErrors, errors === 0;
}
function validate4002(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate4012(data, { instancePath }) || (vErrors = vErrors === null ? validate4012.errors : vErrors.concat(validate4012.errors), errors = vErrors.length), validate4002.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest200JsonTolerant = validate4032;
var schema5732 = [{ name: "PartnerSessionProfile", is: [["actionName", ["partner_profile"]], ["actionType", ["direct"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "PartnerSessionPfsFallback", is: [["actionName", ["authenticate"]], ["actionType", ["interactive"]], ["reasonType", ["pfs_fallback"]]], present: [], absent: [] }, { name: "PartnerSessionConfigurationFallback", is: [["actionName", ["authenticate"]], ["actionType", ["interactive"]], ["reasonType", ["configuration_fallback"]]], present: [], absent: [] }, { name: "PartnerSessionResumeFallback", is: [["actionName", ["resume"]], ["actionType", ["direct"]], ["reasonType", ["missing_parameters_fallback"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticated", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticated"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticatedSso", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticatedSSO"]]], present: [], absent: [] }, { name: "SessionAuthorizeDegraded", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["degraded"]]], present: [], absent: [] }], schema5742 = { type: "object", required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider", "authenticationRequest"], properties: { actionName: { const: "partner_profile" }, actionType: { const: "direct" }, reasonType: { const: "none" }, url: { $ref: "#/$defs/PartnerProfileUrl" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, authenticationRequest: { $ref: "#/$defs/PartnerAuthenticationRequest" } } };
var schema5792 = { type: "object", required: ["type", "request", "attributesNames"], properties: { type: { type: "string" }, request: { type: "string", minLength: 1 }, attributesNames: { type: "array", items: { type: "string", minLength: 1 } } } }, pattern182 = /* @__PURE__ */ new RegExp("^/api/v2/[^/]+/profiles/sso/[^/]+$", "u"), formats122 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate4052(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema5742.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "partner_profile" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "partner_profile" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "none" } })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern182.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^/api/v2/[^/]+/profiles/sso/[^/]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
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
    if (data.authenticationRequest !== void 0) {
      let data7 = data.authenticationRequest;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (let prop1 of schema5792.required)
          data7[prop1] === void 0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authenticationRequest", keyword: "required", params: { missingProperty: prop1 } }));
        if (data7.type !== void 0 && typeof data7.type != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authenticationRequest/type", keyword: "type", params: { type: "string" } })), data7.request !== void 0) {
          let data9 = data7.request;
          typeof data9 == "string" ? codePointLength(data9) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authenticationRequest/request", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/authenticationRequest/request", keyword: "type", params: { type: "string" } });
        }
        if (data7.attributesNames !== void 0) {
          let data10 = data7.attributesNames;
          if (Array.isArray(data10)) {
            let len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data11 = data10[i0];
              typeof data11 == "string" ? codePointLength(data11) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authenticationRequest/attributesNames/" + i0, keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/authenticationRequest/attributesNames/" + i0, keyword: "type", params: { type: "string" } });
            }
          } else
            errors = (vErrors ??= []).push({ instancePath: instancePath + "/authenticationRequest/attributesNames", keyword: "type", params: { type: "array" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/authenticationRequest", keyword: "type", params: { type: "object" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate4052.errors = vErrors, errors === 0;
}
var schema5802 = { type: "object", required: ["actionName", "actionType", "reasonType", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: { const: "authenticate" }, actionType: { const: "interactive" }, reasonType: { const: "pfs_fallback" }, url: { $ref: "#/$defs/AuthenticateUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
var pattern02 = /* @__PURE__ */ new RegExp("^/api/v2/authenticate/[^/]+/[^/]+$", "u"), pattern12 = /* @__PURE__ */ new RegExp("^[A-Z0-9]+$", "u"), pattern22 = /* @__PURE__ */ new RegExp("^[0-9]{13}$", "u");
function validate407(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema5802.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authenticate" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authenticate" } })), data.actionType !== void 0 && data.actionType !== "interactive" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "interactive" } })), data.reasonType !== void 0 && data.reasonType !== "pfs_fallback" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "pfs_fallback" } })), data.url !== void 0) {
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
  return validate407.errors = vErrors, errors === 0;
}
var schema5882 = { type: "object", required: ["actionName", "actionType", "reasonType", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: { const: "authenticate" }, actionType: { const: "interactive" }, reasonType: { const: "configuration_fallback" }, url: { $ref: "#/$defs/AuthenticateUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
function validate4092(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema5882.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "authenticate" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "authenticate" } })), data.actionType !== void 0 && data.actionType !== "interactive" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "interactive" } })), data.reasonType !== void 0 && data.reasonType !== "configuration_fallback" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "configuration_fallback" } })), data.url !== void 0) {
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
  return validate4092.errors = vErrors, errors === 0;
}
var schema5962 = { type: "object", required: ["actionName", "actionType", "reasonType", "missingParameters", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: { const: "resume" }, actionType: { const: "direct" }, reasonType: { const: "missing_parameters_fallback" }, missingParameters: { $ref: "#/$defs/MissingParameters" }, url: { $ref: "#/$defs/ResumeUrl" }, code: { $ref: "#/$defs/AuthenticationCode" }, sessionId: { $ref: "#/$defs/SessionId" }, mvpd: { $ref: "#/$defs/MvpdId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
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
function validate4112(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema5962.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "resume" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "resume" } })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "direct" } })), data.reasonType !== void 0 && data.reasonType !== "missing_parameters_fallback" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/reasonType", keyword: "const", params: { allowedValue: "missing_parameters_fallback" } })), data.missingParameters !== void 0 && (validate402(data.missingParameters, { instancePath: instancePath + "/missingParameters" }) || (vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors), errors = vErrors.length)), data.url !== void 0) {
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
  return validate4112.errors = vErrors, errors === 0;
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
function validate4042(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.actionName === "partner_profile" && data.actionType === "direct" && data.reasonType === "none" ? chosen0 = 0 : data.actionName === "authenticate" && data.actionType === "interactive" && data.reasonType === "pfs_fallback" ? chosen0 = 1 : data.actionName === "authenticate" && data.actionType === "interactive" && data.reasonType === "configuration_fallback" ? chosen0 = 2 : data.actionName === "resume" && data.actionType === "direct" && data.reasonType === "missing_parameters_fallback" ? chosen0 = 3 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticated" ? chosen0 = 4 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticatedSSO" ? chosen0 = 5 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "degraded" ? chosen0 = 6 : chosen0 = nearestVariant(data, schema5732);
    let before0 = errors;
    chosen0 === 0 ? (validate4052(data, { instancePath }) || (vErrors = vErrors === null ? validate4052.errors : vErrors.concat(validate4052.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerSessionProfile")) : chosen0 === 1 ? (validate407(data, { instancePath }) || (vErrors = vErrors === null ? validate407.errors : vErrors.concat(validate407.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerSessionPfsFallback")) : chosen0 === 2 ? (validate4092(data, { instancePath }) || (vErrors = vErrors === null ? validate4092.errors : vErrors.concat(validate4092.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerSessionConfigurationFallback")) : chosen0 === 3 ? (validate4112(data, { instancePath }) || (vErrors = vErrors === null ? validate4112.errors : vErrors.concat(validate4112.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerSessionResumeFallback")) : chosen0 === 4 ? (validate432(data, { instancePath }) || (vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticated")) : chosen0 === 5 ? (validate452(data, { instancePath }) || (vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticatedSso")) : chosen0 === 6 ? (validate492(data, { instancePath }) || (vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeDegraded")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema5732 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate4042.errors = vErrors, errors === 0;
}
function validate4032(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate4042(data, { instancePath }) || (vErrors = vErrors === null ? validate4042.errors : vErrors.concat(validate4042.errors), errors = vErrors.length), validate4032.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest400JsonTolerant = validate418;
var schema6052 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate419(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema6052.required)
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
  return validate419.errors = vErrors, errors === 0;
}
function validate418(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate419(data, { instancePath }) || (vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors), errors = vErrors.length), validate418.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest401JsonTolerant = validate4212;
var schema262 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate422(data, { instancePath = "" } = {}) {
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
  return validate422.errors = vErrors, errors === 0;
}
function validate4212(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate422(data, { instancePath }) || (vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors), errors = vErrors.length), validate4212.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest429HtmlTolerant = validate4242;
function validate4242(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate4242.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest500JsonTolerant = validate425;
var schema6202 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PartnerConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema362 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
var schema4262 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
function validate4262(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema6202);
    let before0 = errors;
    chosen0 === 0 ? (validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate3052(data, { instancePath }) || (vErrors = vErrors === null ? validate3052.errors : vErrors.concat(validate3052.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema6202 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate4262.errors = vErrors, errors === 0;
}
function validate425(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate4262(data, { instancePath }) || (vErrors = vErrors === null ? validate4262.errors : vErrors.concat(validate4262.errors), errors = vErrors.length), validate425.errors = vErrors, errors === 0;
}

var getPartnerAuthenticationRequest405Empty = noBody, getPartnerAuthenticationRequest405EmptyTolerant = noBody, getPartnerAuthenticationRequestValidators = {
  "request application/x-www-form-urlencoded": { strict: getPartnerAuthenticationRequestRequestForm, tolerant: getPartnerAuthenticationRequestRequestFormTolerant, bodyOptional: !0 },
  "200 application/json": { strict: getPartnerAuthenticationRequest200Json, tolerant: getPartnerAuthenticationRequest200JsonTolerant },
  "400 application/json": { strict: getPartnerAuthenticationRequest400Json, tolerant: getPartnerAuthenticationRequest400JsonTolerant },
  "401 application/json": { strict: getPartnerAuthenticationRequest401Json, tolerant: getPartnerAuthenticationRequest401JsonTolerant, bodyOptional: !0 },
  405: { strict: getPartnerAuthenticationRequest405Empty, tolerant: getPartnerAuthenticationRequest405EmptyTolerant, bodyOptional: !0 },
  "429 text/html": { strict: getPartnerAuthenticationRequest429Html, tolerant: getPartnerAuthenticationRequest429HtmlTolerant },
  "500 application/json": { strict: getPartnerAuthenticationRequest500Json, tolerant: getPartnerAuthenticationRequest500JsonTolerant }
};
export {
  getPartnerAuthenticationRequest200Json,
  getPartnerAuthenticationRequest200JsonTolerant,
  getPartnerAuthenticationRequest400Json,
  getPartnerAuthenticationRequest400JsonTolerant,
  getPartnerAuthenticationRequest401Json,
  getPartnerAuthenticationRequest401JsonTolerant,
  getPartnerAuthenticationRequest405Empty,
  getPartnerAuthenticationRequest405EmptyTolerant,
  getPartnerAuthenticationRequest429Html,
  getPartnerAuthenticationRequest429HtmlTolerant,
  getPartnerAuthenticationRequest500Json,
  getPartnerAuthenticationRequest500JsonTolerant,
  getPartnerAuthenticationRequestRequestForm,
  getPartnerAuthenticationRequestRequestFormTolerant,
  getPartnerAuthenticationRequestValidators
};
