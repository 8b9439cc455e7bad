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

var preauthorizeRequestJson = validate242;
function validate243(data, { instancePath = "" } = {}) {
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
  return validate243.errors = vErrors, errors === 0;
}
function validate242(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate243(data, { instancePath }) || (vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors), errors = vErrors.length), validate242.errors = vErrors, errors === 0;
}
var preauthorize200Json = validate245;
var schema337 = [{ name: "MvpdPreauthorizePermit", is: [["source", ["mvpd"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "MvpdPreauthorizeDenial", is: [["source", ["mvpd"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "DegradationPreauthorizePermit", is: [["source", ["degradation"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "DegradationPreauthorizeDenial", is: [["source", ["degradation"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "TempPassPreauthorizePermit", is: [["source", ["temppass"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "TempPassPreauthorizeDenial", is: [["source", ["temppass"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "DummyPreauthorizePermit", is: [["source", ["dummy"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "DummyPreauthorizeDenial", is: [["source", ["dummy"]], ["authorized", [!1]]], present: [], absent: [] }], schema338 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "mvpd" }, authorized: { const: !0 } } };
function validate248(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema338.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
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
    data.source !== void 0 && data.source !== "mvpd" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "mvpd" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate248.errors = vErrors, errors === 0;
}
var schema342 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "mvpd" }, authorized: { const: !1 }, error: { $ref: "#/$defs/MvpdPreauthorizeError" } } };
var schema347 = [{ name: "PreauthorizationDenialError", is: [["action", ["none"]], ["status", [403]], ["code", ["preauthorization_denied_by_mvpd", "authorization_denied_by_parental_controls"]]], present: [], absent: [] }, { name: "PreauthorizationSignInError", is: [["action", ["authentication"]], ["status", [403]], ["code", ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated", "identity_not_recognized_by_mvpd"]]], present: [], absent: [] }, { name: "PartnerConnectionError", is: [["action", ["retry"]], ["status", [403]], ["code", ["network_received_error", "network_connection_timeout", "maximum_execution_time_exceeded"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema348 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 403 }, code: { enum: ["preauthorization_denied_by_mvpd", "authorization_denied_by_parental_controls"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
var formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate252(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema348.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0) {
      let data2 = data.code;
      data2 === "preauthorization_denied_by_mvpd" || data2 === "authorization_denied_by_parental_controls" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema348.properties.code.enum } }));
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
  return validate252.errors = vErrors, errors === 0;
}
var schema353 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "authentication" }, status: { const: 403 }, code: { enum: ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated", "identity_not_recognized_by_mvpd"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate254(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema353.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "authentication" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0) {
      let data2 = data.code;
      data2 === "authenticated_profile_missing" || data2 === "authenticated_profile_expired" || data2 === "authenticated_profile_invalidated" || data2 === "identity_not_recognized_by_mvpd" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema353.properties.code.enum } }));
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
  return validate254.errors = vErrors, errors === 0;
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
function validate251(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" && data.status === 403 && (data.code === "preauthorization_denied_by_mvpd" || data.code === "authorization_denied_by_parental_controls") ? chosen0 = 0 : data.action === "authentication" && data.status === 403 && (data.code === "authenticated_profile_missing" || data.code === "authenticated_profile_expired" || data.code === "authenticated_profile_invalidated" || data.code === "identity_not_recognized_by_mvpd") ? chosen0 = 1 : data.action === "retry" && data.status === 403 && (data.code === "network_received_error" || data.code === "network_connection_timeout" || data.code === "maximum_execution_time_exceeded") ? chosen0 = 2 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 3 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 4 : chosen0 = nearestVariant(data, schema347);
    let before0 = errors;
    chosen0 === 0 ? (validate252(data, { instancePath }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PreauthorizationDenialError")) : chosen0 === 1 ? (validate254(data, { instancePath }) || (vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PreauthorizationSignInError")) : chosen0 === 2 ? (validate256(data, { instancePath }) || (vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConnectionError")) : chosen0 === 3 ? (validate258(data, { instancePath }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 4 ? (validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema347 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate251.errors = vErrors, errors === 0;
}
function validate250(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema342.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
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
    data.source !== void 0 && data.source !== "mvpd" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "mvpd" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate251(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate250.errors = vErrors, errors === 0;
}
var schema368 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "degradation" }, authorized: { const: !0 } } };
function validate263(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema368.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
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
    data.source !== void 0 && data.source !== "degradation" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "degradation" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate263.errors = vErrors, errors === 0;
}
var schema372 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "degradation" }, authorized: { const: !1 }, error: { $ref: "#/$defs/DegradationDecisionError" } } };
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
function validate265(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema372.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
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
    data.source !== void 0 && data.source !== "degradation" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "degradation" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate266(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate265.errors = vErrors, errors === 0;
}
var schema383 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "temppass" }, authorized: { const: !0 } } };
function validate273(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema383.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
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
    data.source !== void 0 && data.source !== "temppass" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "temppass" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate273.errors = vErrors, errors === 0;
}
var schema387 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "temppass" }, authorized: { const: !1 }, error: { $ref: "#/$defs/TempPassPreauthorizeError" } } };
var schema392 = [{ name: "AuthenticatedProfileError", is: [["action", ["authentication"]], ["status", [403]], ["code", ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema393 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "authentication" }, status: { const: 403 }, code: { enum: ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
function validate276(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" && data.status === 403 && (data.code === "authenticated_profile_missing" || data.code === "authenticated_profile_expired" || data.code === "authenticated_profile_invalidated") ? chosen0 = 0 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 1 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 2 : chosen0 = nearestVariant(data, schema392);
    let before0 = errors;
    chosen0 === 0 ? (validate277(data, { instancePath }) || (vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthenticatedProfileError")) : chosen0 === 1 ? (validate258(data, { instancePath }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 2 ? (validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema392 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate276.errors = vErrors, errors === 0;
}
function validate275(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema387.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
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
    data.source !== void 0 && data.source !== "temppass" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "temppass" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate276(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate275.errors = vErrors, errors === 0;
}
var schema398 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "dummy" }, authorized: { const: !0 } } };
function validate283(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema398.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
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
    data.source !== void 0 && data.source !== "dummy" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "dummy" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate283.errors = vErrors, errors === 0;
}
var schema402 = { type: "object", additionalProperties: !1, required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "dummy" }, authorized: { const: !1 }, error: { $ref: "#/$defs/MvpdPreauthorizeError" } } };
function validate285(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema402.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
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
    data.source !== void 0 && data.source !== "dummy" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "dummy" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate251(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate285.errors = vErrors, errors === 0;
}
function validate247(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.source === "mvpd" && data.authorized === !0 ? chosen0 = 0 : data.source === "mvpd" && data.authorized === !1 ? chosen0 = 1 : data.source === "degradation" && data.authorized === !0 ? chosen0 = 2 : data.source === "degradation" && data.authorized === !1 ? chosen0 = 3 : data.source === "temppass" && data.authorized === !0 ? chosen0 = 4 : data.source === "temppass" && data.authorized === !1 ? chosen0 = 5 : data.source === "dummy" && data.authorized === !0 ? chosen0 = 6 : data.source === "dummy" && data.authorized === !1 ? chosen0 = 7 : chosen0 = nearestVariant(data, schema337);
    let before0 = errors;
    chosen0 === 0 ? (validate248(data, { instancePath }) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "MvpdPreauthorizePermit")) : chosen0 === 1 ? (validate250(data, { instancePath }) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "MvpdPreauthorizeDenial")) : chosen0 === 2 ? (validate263(data, { instancePath }) || (vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationPreauthorizePermit")) : chosen0 === 3 ? (validate265(data, { instancePath }) || (vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationPreauthorizeDenial")) : chosen0 === 4 ? (validate273(data, { instancePath }) || (vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TempPassPreauthorizePermit")) : chosen0 === 5 ? (validate275(data, { instancePath }) || (vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TempPassPreauthorizeDenial")) : chosen0 === 6 ? (validate283(data, { instancePath }) || (vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DummyPreauthorizePermit")) : chosen0 === 7 ? (validate285(data, { instancePath }) || (vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DummyPreauthorizeDenial")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema337 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate247.errors = vErrors, errors === 0;
}
function validate246(data, { instancePath = "" } = {}) {
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
          validate247(data0[i0], { instancePath: instancePath + "/decisions/" + i0 }) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length);
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/decisions", keyword: "type", params: { type: "array" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate246.errors = vErrors, errors === 0;
}
function validate245(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate246(data, { instancePath }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length), validate245.errors = vErrors, errors === 0;
}
var preauthorize400Json = validate290;
var schema407 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { enum: ["invalid_parameter_service_provider", "invalid_parameter_mvpd", "invalid_parameter_resources", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_header_pfs_permission_access_not_present", "invalid_header_pfs_permission_access_not_determined", "invalid_header_pfs_permission_access_not_granted", "invalid_header_pfs_provider_id_not_determined", "invalid_header_pfs_provider_id_mismatch", "invalid_header_pfs_provider_info_expired", "invalid_integration"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate291(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema407.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0) {
      let valid1;
      valid1 = !1;
      for (let v0 of schema407.properties.code.enum)
        if (equalJson(data.code, v0)) {
          valid1 = !0;
          break;
        }
      valid1 || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema407.properties.code.enum } }));
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
  return validate291.errors = vErrors, errors === 0;
}
function validate290(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate291(data, { instancePath }) || (vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors), errors = vErrors.length), validate290.errors = vErrors, errors === 0;
}
var preauthorize401Json = validate293;
var schema26 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { enum: ["invalid_access_token_service_provider", "invalid_access_token_client_application"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate294(data, { instancePath = "" } = {}) {
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
  return validate294.errors = vErrors, errors === 0;
}
function validate293(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate294(data, { instancePath }) || (vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors), errors = vErrors.length), validate293.errors = vErrors, errors === 0;
}
var preauthorize403Json = validate296;
var schema420 = [{ name: "AuthenticatedProfileError", is: [["action", ["authentication"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]]], present: [], absent: [] }];
function validate297(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema420);
    let before0 = errors;
    chosen0 === 0 ? (validate277(data, { instancePath }) || (vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthenticatedProfileError")) : chosen0 === 1 ? (validate258(data, { instancePath }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema420 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate297.errors = vErrors, errors === 0;
}
function validate296(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate297(data, { instancePath }) || (vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors), errors = vErrors.length), validate296.errors = vErrors, errors === 0;
}
var preauthorize429Html = validate301;
function validate301(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate301.errors = vErrors, errors === 0;
}
var preauthorize500Json = validate302;
var schema425 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PartnerConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema426 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 500 }, code: { enum: ["invalid_configuration_platform", "invalid_configuration_platform_id", "invalid_configuration_platform_trait", "invalid_configuration_platform_category_trait", "invalid_configuration_platform_services", "invalid_configuration_mvpd_platform", "invalid_configuration_mvpd_platform_boarding_status", "invalid_configuration_mvpd_platform_profile_exchange"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
function validate303(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema425);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate305(data, { instancePath }) || (vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema425 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate303.errors = vErrors, errors === 0;
}
function validate302(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate303(data, { instancePath }) || (vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors), errors = vErrors.length), validate302.errors = vErrors, errors === 0;
}

var preauthorizeRequestJsonTolerant = validate2422;
function validate2432(data, { instancePath = "" } = {}) {
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
  return validate2432.errors = vErrors, errors === 0;
}
function validate2422(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate2432(data, { instancePath }) || (vErrors = vErrors === null ? validate2432.errors : vErrors.concat(validate2432.errors), errors = vErrors.length), validate2422.errors = vErrors, errors === 0;
}
var preauthorize200JsonTolerant = validate2452;
var schema3372 = [{ name: "MvpdPreauthorizePermit", is: [["source", ["mvpd"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "MvpdPreauthorizeDenial", is: [["source", ["mvpd"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "DegradationPreauthorizePermit", is: [["source", ["degradation"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "DegradationPreauthorizeDenial", is: [["source", ["degradation"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "TempPassPreauthorizePermit", is: [["source", ["temppass"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "TempPassPreauthorizeDenial", is: [["source", ["temppass"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "DummyPreauthorizePermit", is: [["source", ["dummy"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "DummyPreauthorizeDenial", is: [["source", ["dummy"]], ["authorized", [!1]]], present: [], absent: [] }], schema3382 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "mvpd" }, authorized: { const: !0 } } };
function validate2482(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3382.required)
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
    data.source !== void 0 && data.source !== "mvpd" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "mvpd" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2482.errors = vErrors, errors === 0;
}
var schema3422 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "mvpd" }, authorized: { const: !1 }, error: { $ref: "#/$defs/MvpdPreauthorizeError" } } };
var schema3472 = [{ name: "PreauthorizationDenialError", is: [["action", ["none"]], ["status", [403]], ["code", ["preauthorization_denied_by_mvpd", "authorization_denied_by_parental_controls"]]], present: [], absent: [] }, { name: "PreauthorizationSignInError", is: [["action", ["authentication"]], ["status", [403]], ["code", ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated", "identity_not_recognized_by_mvpd"]]], present: [], absent: [] }, { name: "PartnerConnectionError", is: [["action", ["retry"]], ["status", [403]], ["code", ["network_received_error", "network_connection_timeout", "maximum_execution_time_exceeded"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema3482 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 403 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
var formats02 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate2522(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3482.required)
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
  return validate2522.errors = vErrors, errors === 0;
}
var schema3532 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "authentication" }, status: { const: 403 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate2542(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3532.required)
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
  return validate2542.errors = vErrors, errors === 0;
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
function validate2512(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" && data.status === 403 && (data.code === "preauthorization_denied_by_mvpd" || data.code === "authorization_denied_by_parental_controls") ? chosen0 = 0 : data.action === "authentication" && data.status === 403 && (data.code === "authenticated_profile_missing" || data.code === "authenticated_profile_expired" || data.code === "authenticated_profile_invalidated" || data.code === "identity_not_recognized_by_mvpd") ? chosen0 = 1 : data.action === "retry" && data.status === 403 && (data.code === "network_received_error" || data.code === "network_connection_timeout" || data.code === "maximum_execution_time_exceeded") ? chosen0 = 2 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 3 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 4 : chosen0 = nearestVariant(data, schema3472);
    let before0 = errors;
    chosen0 === 0 ? (validate2522(data, { instancePath }) || (vErrors = vErrors === null ? validate2522.errors : vErrors.concat(validate2522.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PreauthorizationDenialError")) : chosen0 === 1 ? (validate2542(data, { instancePath }) || (vErrors = vErrors === null ? validate2542.errors : vErrors.concat(validate2542.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PreauthorizationSignInError")) : chosen0 === 2 ? (validate2562(data, { instancePath }) || (vErrors = vErrors === null ? validate2562.errors : vErrors.concat(validate2562.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConnectionError")) : chosen0 === 3 ? (validate2582(data, { instancePath }) || (vErrors = vErrors === null ? validate2582.errors : vErrors.concat(validate2582.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 4 ? (validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema3472 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2512.errors = vErrors, errors === 0;
}
function validate2502(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3422.required)
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
    data.source !== void 0 && data.source !== "mvpd" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "mvpd" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate2512(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate2512.errors : vErrors.concat(validate2512.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2502.errors = vErrors, errors === 0;
}
var schema3682 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "degradation" }, authorized: { const: !0 } } };
function validate2632(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3682.required)
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
    data.source !== void 0 && data.source !== "degradation" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "degradation" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2632.errors = vErrors, errors === 0;
}
var schema3722 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "degradation" }, authorized: { const: !1 }, error: { $ref: "#/$defs/DegradationDecisionError" } } };
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
function validate2652(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3722.required)
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
    data.source !== void 0 && data.source !== "degradation" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "degradation" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate2662(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate2662.errors : vErrors.concat(validate2662.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2652.errors = vErrors, errors === 0;
}
var schema3832 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "temppass" }, authorized: { const: !0 } } };
function validate2732(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3832.required)
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
    data.source !== void 0 && data.source !== "temppass" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "temppass" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2732.errors = vErrors, errors === 0;
}
var schema3872 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "temppass" }, authorized: { const: !1 }, error: { $ref: "#/$defs/TempPassPreauthorizeError" } } };
var schema3922 = [{ name: "AuthenticatedProfileError", is: [["action", ["authentication"]], ["status", [403]], ["code", ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema3932 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "authentication" }, status: { const: 403 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
function validate2762(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" && data.status === 403 && (data.code === "authenticated_profile_missing" || data.code === "authenticated_profile_expired" || data.code === "authenticated_profile_invalidated") ? chosen0 = 0 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 1 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 2 : chosen0 = nearestVariant(data, schema3922);
    let before0 = errors;
    chosen0 === 0 ? (validate2772(data, { instancePath }) || (vErrors = vErrors === null ? validate2772.errors : vErrors.concat(validate2772.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthenticatedProfileError")) : chosen0 === 1 ? (validate2582(data, { instancePath }) || (vErrors = vErrors === null ? validate2582.errors : vErrors.concat(validate2582.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 2 ? (validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema3922 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2762.errors = vErrors, errors === 0;
}
function validate2752(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3872.required)
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
    data.source !== void 0 && data.source !== "temppass" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "temppass" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate2762(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate2762.errors : vErrors.concat(validate2762.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2752.errors = vErrors, errors === 0;
}
var schema3982 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "dummy" }, authorized: { const: !0 } } };
function validate2832(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema3982.required)
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
    data.source !== void 0 && data.source !== "dummy" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "dummy" } })), data.authorized !== void 0 && data.authorized !== !0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !0 } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2832.errors = vErrors, errors === 0;
}
var schema4022 = { type: "object", required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"], properties: { resource: { $ref: "#/$defs/ResourceId" }, serviceProvider: { $ref: "#/$defs/ServiceProviderId" }, mvpd: { $ref: "#/$defs/MvpdId" }, source: { const: "dummy" }, authorized: { const: !1 }, error: { $ref: "#/$defs/MvpdPreauthorizeError" } } };
function validate2852(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4022.required)
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
    data.source !== void 0 && data.source !== "dummy" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/source", keyword: "const", params: { allowedValue: "dummy" } })), data.authorized !== void 0 && data.authorized !== !1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorized", keyword: "const", params: { allowedValue: !1 } })), data.error !== void 0 && (validate2512(data.error, { instancePath: instancePath + "/error" }) || (vErrors = vErrors === null ? validate2512.errors : vErrors.concat(validate2512.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2852.errors = vErrors, errors === 0;
}
function validate2472(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.source === "mvpd" && data.authorized === !0 ? chosen0 = 0 : data.source === "mvpd" && data.authorized === !1 ? chosen0 = 1 : data.source === "degradation" && data.authorized === !0 ? chosen0 = 2 : data.source === "degradation" && data.authorized === !1 ? chosen0 = 3 : data.source === "temppass" && data.authorized === !0 ? chosen0 = 4 : data.source === "temppass" && data.authorized === !1 ? chosen0 = 5 : data.source === "dummy" && data.authorized === !0 ? chosen0 = 6 : data.source === "dummy" && data.authorized === !1 ? chosen0 = 7 : chosen0 = nearestVariant(data, schema3372);
    let before0 = errors;
    chosen0 === 0 ? (validate2482(data, { instancePath }) || (vErrors = vErrors === null ? validate2482.errors : vErrors.concat(validate2482.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "MvpdPreauthorizePermit")) : chosen0 === 1 ? (validate2502(data, { instancePath }) || (vErrors = vErrors === null ? validate2502.errors : vErrors.concat(validate2502.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "MvpdPreauthorizeDenial")) : chosen0 === 2 ? (validate2632(data, { instancePath }) || (vErrors = vErrors === null ? validate2632.errors : vErrors.concat(validate2632.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationPreauthorizePermit")) : chosen0 === 3 ? (validate2652(data, { instancePath }) || (vErrors = vErrors === null ? validate2652.errors : vErrors.concat(validate2652.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationPreauthorizeDenial")) : chosen0 === 4 ? (validate2732(data, { instancePath }) || (vErrors = vErrors === null ? validate2732.errors : vErrors.concat(validate2732.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TempPassPreauthorizePermit")) : chosen0 === 5 ? (validate2752(data, { instancePath }) || (vErrors = vErrors === null ? validate2752.errors : vErrors.concat(validate2752.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TempPassPreauthorizeDenial")) : chosen0 === 6 ? (validate2832(data, { instancePath }) || (vErrors = vErrors === null ? validate2832.errors : vErrors.concat(validate2832.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DummyPreauthorizePermit")) : chosen0 === 7 ? (validate2852(data, { instancePath }) || (vErrors = vErrors === null ? validate2852.errors : vErrors.concat(validate2852.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DummyPreauthorizeDenial")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema3372 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2472.errors = vErrors, errors === 0;
}
function validate2462(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.decisions === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "decisions" } })), data.decisions !== void 0) {
      let data0 = data.decisions;
      if (Array.isArray(data0)) {
        data0.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/decisions", keyword: "minItems", params: { limit: 1 } }));
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate2472(data0[i0], { instancePath: instancePath + "/decisions/" + i0 }) || (vErrors = vErrors === null ? validate2472.errors : vErrors.concat(validate2472.errors), errors = vErrors.length);
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/decisions", keyword: "type", params: { type: "array" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2462.errors = vErrors, errors === 0;
}
function validate2452(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate2462(data, { instancePath }) || (vErrors = vErrors === null ? validate2462.errors : vErrors.concat(validate2462.errors), errors = vErrors.length), validate2452.errors = vErrors, errors === 0;
}
var preauthorize400JsonTolerant = validate2902;
var schema4072 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate2912(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema4072.required)
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
  return validate2912.errors = vErrors, errors === 0;
}
function validate2902(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate2912(data, { instancePath }) || (vErrors = vErrors === null ? validate2912.errors : vErrors.concat(validate2912.errors), errors = vErrors.length), validate2902.errors = vErrors, errors === 0;
}
var preauthorize401JsonTolerant = validate2932;
var schema262 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate2942(data, { instancePath = "" } = {}) {
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
  return validate2942.errors = vErrors, errors === 0;
}
function validate2932(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate2942(data, { instancePath }) || (vErrors = vErrors === null ? validate2942.errors : vErrors.concat(validate2942.errors), errors = vErrors.length), validate2932.errors = vErrors, errors === 0;
}
var preauthorize403JsonTolerant = validate2962;
var schema4202 = [{ name: "AuthenticatedProfileError", is: [["action", ["authentication"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]]], present: [], absent: [] }];
function validate2972(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema4202);
    let before0 = errors;
    chosen0 === 0 ? (validate2772(data, { instancePath }) || (vErrors = vErrors === null ? validate2772.errors : vErrors.concat(validate2772.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthenticatedProfileError")) : chosen0 === 1 ? (validate2582(data, { instancePath }) || (vErrors = vErrors === null ? validate2582.errors : vErrors.concat(validate2582.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema4202 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2972.errors = vErrors, errors === 0;
}
function validate2962(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate2972(data, { instancePath }) || (vErrors = vErrors === null ? validate2972.errors : vErrors.concat(validate2972.errors), errors = vErrors.length), validate2962.errors = vErrors, errors === 0;
}
var preauthorize429HtmlTolerant = validate3012;
function validate3012(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate3012.errors = vErrors, errors === 0;
}
var preauthorize500JsonTolerant = validate3022;
var schema4252 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PartnerConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema4262 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
function validate3032(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema4252);
    let before0 = errors;
    chosen0 === 0 ? (validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate3052(data, { instancePath }) || (vErrors = vErrors === null ? validate3052.errors : vErrors.concat(validate3052.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema4252 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3032.errors = vErrors, errors === 0;
}
function validate3022(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate3032(data, { instancePath }) || (vErrors = vErrors === null ? validate3032.errors : vErrors.concat(validate3032.errors), errors = vErrors.length), validate3022.errors = vErrors, errors === 0;
}

var preauthorize405Empty = noBody, preauthorize405EmptyTolerant = noBody, preauthorizeValidators = {
  "request application/json": { strict: preauthorizeRequestJson, tolerant: preauthorizeRequestJsonTolerant },
  "200 application/json": { strict: preauthorize200Json, tolerant: preauthorize200JsonTolerant },
  "400 application/json": { strict: preauthorize400Json, tolerant: preauthorize400JsonTolerant },
  "401 application/json": { strict: preauthorize401Json, tolerant: preauthorize401JsonTolerant, bodyOptional: !0 },
  "403 application/json": { strict: preauthorize403Json, tolerant: preauthorize403JsonTolerant },
  405: { strict: preauthorize405Empty, tolerant: preauthorize405EmptyTolerant, bodyOptional: !0 },
  "429 text/html": { strict: preauthorize429Html, tolerant: preauthorize429HtmlTolerant },
  "500 application/json": { strict: preauthorize500Json, tolerant: preauthorize500JsonTolerant }
};
export {
  preauthorize200Json,
  preauthorize200JsonTolerant,
  preauthorize400Json,
  preauthorize400JsonTolerant,
  preauthorize401Json,
  preauthorize401JsonTolerant,
  preauthorize403Json,
  preauthorize403JsonTolerant,
  preauthorize405Empty,
  preauthorize405EmptyTolerant,
  preauthorize429Html,
  preauthorize429HtmlTolerant,
  preauthorize500Json,
  preauthorize500JsonTolerant,
  preauthorizeRequestJson,
  preauthorizeRequestJsonTolerant,
  preauthorizeValidators
};
