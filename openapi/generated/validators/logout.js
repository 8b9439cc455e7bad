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

var logout200Json = validate375;
var schema541 = [{ name: "LogoutInteractive", is: [["actionName", ["logout"]], ["actionType", ["interactive"]]], present: [], absent: [] }, { name: "LogoutComplete", is: [["actionName", ["complete"]], ["actionType", ["none"]]], present: [], absent: [] }, { name: "LogoutPartner", is: [["actionName", ["partner_logout"]], ["actionType", ["partner_interactive"]]], present: [], absent: [] }, { name: "LogoutInvalid", is: [["actionName", ["invalid"]], ["actionType", ["none"]]], present: [], absent: [] }], schema542 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "mvpd", "url"], properties: { actionName: { const: "logout" }, actionType: { const: "interactive" }, mvpd: { $ref: "#/$defs/MvpdId" }, url: { type: "string", format: "uri-reference", minLength: 1 } } };
var formats100 = /^(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate378(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema542.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "actionName" || key0 === "actionType" || key0 === "mvpd" || key0 === "url" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "logout" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "logout" } })), data.actionType !== void 0 && data.actionType !== "interactive" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "interactive" } })), data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? (codePointLength(data3) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "minLength", params: { limit: 1 } })), formats100.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "format", params: { format: "uri-reference" } }))) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate378.errors = vErrors, errors === 0;
}
var schema544 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "mvpd"], properties: { actionName: { const: "complete" }, actionType: { const: "none" }, mvpd: { $ref: "#/$defs/MvpdId" } } };
function validate380(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema544.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "actionName" || key0 === "actionType" || key0 === "mvpd" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "complete" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "complete" } })), data.actionType !== void 0 && data.actionType !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "none" } })), data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate380.errors = vErrors, errors === 0;
}
var schema546 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "mvpd"], properties: { actionName: { const: "partner_logout" }, actionType: { const: "partner_interactive" }, mvpd: { $ref: "#/$defs/MvpdId" } } };
function validate382(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema546.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "actionName" || key0 === "actionType" || key0 === "mvpd" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "partner_logout" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "partner_logout" } })), data.actionType !== void 0 && data.actionType !== "partner_interactive" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "partner_interactive" } })), data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate382.errors = vErrors, errors === 0;
}
var schema548 = { type: "object", additionalProperties: !1, required: ["actionName", "actionType", "mvpd"], properties: { actionName: { const: "invalid" }, actionType: { const: "none" }, mvpd: { $ref: "#/$defs/MvpdId" } } };
function validate384(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema548.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "actionName" || key0 === "actionType" || key0 === "mvpd" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.actionName !== void 0 && data.actionName !== "invalid" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "invalid" } })), data.actionType !== void 0 && data.actionType !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "none" } })), data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate384.errors = vErrors, errors === 0;
}
function validate377(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.actionName === "logout" && data.actionType === "interactive" ? chosen0 = 0 : data.actionName === "complete" && data.actionType === "none" ? chosen0 = 1 : data.actionName === "partner_logout" && data.actionType === "partner_interactive" ? chosen0 = 2 : data.actionName === "invalid" && data.actionType === "none" ? chosen0 = 3 : chosen0 = nearestVariant(data, schema541);
    let before0 = errors;
    chosen0 === 0 ? (validate378(data, { instancePath }) || (vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "LogoutInteractive")) : chosen0 === 1 ? (validate380(data, { instancePath }) || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "LogoutComplete")) : chosen0 === 2 ? (validate382(data, { instancePath }) || (vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "LogoutPartner")) : chosen0 === 3 ? (validate384(data, { instancePath }) || (vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "LogoutInvalid")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema541 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate377.errors = vErrors, errors === 0;
}
function validate376(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.logouts === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "logouts" } }));
    for (let key0 in data)
      key0 !== "logouts" && (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.logouts !== void 0) {
      let data0 = data.logouts;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        Object.keys(data0).length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/logouts", keyword: "minProperties", params: { limit: 1 } }));
        for (let key1 in data0)
          validate377(data0[key1], { instancePath: instancePath + "/logouts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors), errors = vErrors.length);
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/logouts", keyword: "type", params: { type: "object" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate376.errors = vErrors, errors === 0;
}
function validate375(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate376(data, { instancePath }) || (vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors), errors = vErrors.length), validate375.errors = vErrors, errors === 0;
}
var logout400Json = validate388;
var schema551 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { enum: ["invalid_parameter_service_provider", "invalid_parameter_mvpd", "invalid_parameter_redirect_url", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_integration"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
var formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate389(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema551.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0) {
      let valid1;
      valid1 = !1;
      for (let v0 of schema551.properties.code.enum)
        if (equalJson(data.code, v0)) {
          valid1 = !0;
          break;
        }
      valid1 || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema551.properties.code.enum } }));
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
  return validate389.errors = vErrors, errors === 0;
}
function validate388(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate389(data, { instancePath }) || (vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors), errors = vErrors.length), validate388.errors = vErrors, errors === 0;
}
var logout401Json = validate391;
var schema26 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { enum: ["invalid_access_token_service_provider", "invalid_access_token_client_application"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate392(data, { instancePath = "" } = {}) {
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
  return validate392.errors = vErrors, errors === 0;
}
function validate391(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate392(data, { instancePath }) || (vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors), errors = vErrors.length), validate391.errors = vErrors, errors === 0;
}
var logout429Html = validate394;
function validate394(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate394.errors = vErrors, errors === 0;
}
var logout500Json = validate395;
var schema566 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PlatformConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema36 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { enum: ["internal_server_error"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
function validate396(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema566);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate29(data, { instancePath }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema566 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate396.errors = vErrors, errors === 0;
}
function validate395(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate396(data, { instancePath }) || (vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors), errors = vErrors.length), validate395.errors = vErrors, errors === 0;
}

var logout200JsonTolerant = validate3752;
var schema5412 = [{ name: "LogoutInteractive", is: [["actionName", ["logout"]], ["actionType", ["interactive"]]], present: [], absent: [] }, { name: "LogoutComplete", is: [["actionName", ["complete"]], ["actionType", ["none"]]], present: [], absent: [] }, { name: "LogoutPartner", is: [["actionName", ["partner_logout"]], ["actionType", ["partner_interactive"]]], present: [], absent: [] }, { name: "LogoutInvalid", is: [["actionName", ["invalid"]], ["actionType", ["none"]]], present: [], absent: [] }], schema5422 = { type: "object", required: ["actionName", "actionType", "mvpd", "url"], properties: { actionName: { const: "logout" }, actionType: { const: "interactive" }, mvpd: { $ref: "#/$defs/MvpdId" }, url: { type: "string", format: "uri-reference", minLength: 1 } } };
var formats1002 = /^(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate3782(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema5422.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "logout" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "logout" } })), data.actionType !== void 0 && data.actionType !== "interactive" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "interactive" } })), data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? (codePointLength(data3) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "minLength", params: { limit: 1 } })), formats1002.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "format", params: { format: "uri-reference" } }))) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3782.errors = vErrors, errors === 0;
}
var schema5442 = { type: "object", required: ["actionName", "actionType", "mvpd"], properties: { actionName: { const: "complete" }, actionType: { const: "none" }, mvpd: { $ref: "#/$defs/MvpdId" } } };
function validate3802(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema5442.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "complete" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "complete" } })), data.actionType !== void 0 && data.actionType !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "none" } })), data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3802.errors = vErrors, errors === 0;
}
var schema5462 = { type: "object", required: ["actionName", "actionType", "mvpd"], properties: { actionName: { const: "partner_logout" }, actionType: { const: "partner_interactive" }, mvpd: { $ref: "#/$defs/MvpdId" } } };
function validate3822(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema5462.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "partner_logout" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "partner_logout" } })), data.actionType !== void 0 && data.actionType !== "partner_interactive" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "partner_interactive" } })), data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3822.errors = vErrors, errors === 0;
}
var schema5482 = { type: "object", required: ["actionName", "actionType", "mvpd"], properties: { actionName: { const: "invalid" }, actionType: { const: "none" }, mvpd: { $ref: "#/$defs/MvpdId" } } };
function validate3842(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema5482.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.actionName !== void 0 && data.actionName !== "invalid" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionName", keyword: "const", params: { allowedValue: "invalid" } })), data.actionType !== void 0 && data.actionType !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/actionType", keyword: "const", params: { allowedValue: "none" } })), data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3842.errors = vErrors, errors === 0;
}
function validate3772(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.actionName === "logout" && data.actionType === "interactive" ? chosen0 = 0 : data.actionName === "complete" && data.actionType === "none" ? chosen0 = 1 : data.actionName === "partner_logout" && data.actionType === "partner_interactive" ? chosen0 = 2 : data.actionName === "invalid" && data.actionType === "none" ? chosen0 = 3 : chosen0 = nearestVariant(data, schema5412);
    let before0 = errors;
    chosen0 === 0 ? (validate3782(data, { instancePath }) || (vErrors = vErrors === null ? validate3782.errors : vErrors.concat(validate3782.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "LogoutInteractive")) : chosen0 === 1 ? (validate3802(data, { instancePath }) || (vErrors = vErrors === null ? validate3802.errors : vErrors.concat(validate3802.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "LogoutComplete")) : chosen0 === 2 ? (validate3822(data, { instancePath }) || (vErrors = vErrors === null ? validate3822.errors : vErrors.concat(validate3822.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "LogoutPartner")) : chosen0 === 3 ? (validate3842(data, { instancePath }) || (vErrors = vErrors === null ? validate3842.errors : vErrors.concat(validate3842.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "LogoutInvalid")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema5412 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3772.errors = vErrors, errors === 0;
}
function validate3762(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logouts === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "logouts" } })), data.logouts !== void 0) {
      let data0 = data.logouts;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        Object.keys(data0).length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/logouts", keyword: "minProperties", params: { limit: 1 } }));
        for (let key0 in data0)
          validate3772(data0[key0], { instancePath: instancePath + "/logouts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate3772.errors : vErrors.concat(validate3772.errors), errors = vErrors.length);
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/logouts", keyword: "type", params: { type: "object" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3762.errors = vErrors, errors === 0;
}
function validate3752(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate3762(data, { instancePath }) || (vErrors = vErrors === null ? validate3762.errors : vErrors.concat(validate3762.errors), errors = vErrors.length), validate3752.errors = vErrors, errors === 0;
}
var logout400JsonTolerant = validate3882;
var schema5512 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
var formats02 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate3892(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema5512.required)
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
  return validate3892.errors = vErrors, errors === 0;
}
function validate3882(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate3892(data, { instancePath }) || (vErrors = vErrors === null ? validate3892.errors : vErrors.concat(validate3892.errors), errors = vErrors.length), validate3882.errors = vErrors, errors === 0;
}
var logout401JsonTolerant = validate3912;
var schema262 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate3922(data, { instancePath = "" } = {}) {
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
  return validate3922.errors = vErrors, errors === 0;
}
function validate3912(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate3922(data, { instancePath }) || (vErrors = vErrors === null ? validate3922.errors : vErrors.concat(validate3922.errors), errors = vErrors.length), validate3912.errors = vErrors, errors === 0;
}
var logout429HtmlTolerant = validate3942;
function validate3942(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate3942.errors = vErrors, errors === 0;
}
var logout500JsonTolerant = validate3952;
var schema5662 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PlatformConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema362 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
function validate3962(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema5662);
    let before0 = errors;
    chosen0 === 0 ? (validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate292(data, { instancePath }) || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema5662 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate3962.errors = vErrors, errors === 0;
}
function validate3952(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate3962(data, { instancePath }) || (vErrors = vErrors === null ? validate3962.errors : vErrors.concat(validate3962.errors), errors = vErrors.length), validate3952.errors = vErrors, errors === 0;
}

var logout405Empty = noBody, logout405EmptyTolerant = noBody, logoutValidators = {
  "200 application/json": { strict: logout200Json, tolerant: logout200JsonTolerant },
  "400 application/json": { strict: logout400Json, tolerant: logout400JsonTolerant },
  "401 application/json": { strict: logout401Json, tolerant: logout401JsonTolerant, bodyOptional: !0 },
  405: { strict: logout405Empty, tolerant: logout405EmptyTolerant, bodyOptional: !0 },
  "429 text/html": { strict: logout429Html, tolerant: logout429HtmlTolerant },
  "500 application/json": { strict: logout500Json, tolerant: logout500JsonTolerant }
};
export {
  logout200Json,
  logout200JsonTolerant,
  logout400Json,
  logout400JsonTolerant,
  logout401Json,
  logout401JsonTolerant,
  logout405Empty,
  logout405EmptyTolerant,
  logout429Html,
  logout429HtmlTolerant,
  logout500Json,
  logout500JsonTolerant,
  logoutValidators
};
