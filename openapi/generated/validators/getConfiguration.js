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
function noBody(body) {
  let empty = body === void 0 || body === "";
  return noBody.errors = empty ? null : [{ instancePath: "", keyword: "noBody", params: {} }], empty;
}

var getConfiguration200Json = validate10;
var schema13 = { type: "object", additionalProperties: !1, required: ["requestor"], properties: { device: { type: "string" }, clientType: { type: "string" }, os: { type: "string" }, platform: { type: "string" }, platformCategory: { type: "string" }, sdkType: { type: "string" }, errorReporting: { type: "object", additionalProperties: !0 }, time: {}, requestor: { $ref: "#/$defs/Requestor" } } }, func4 = Object.prototype.hasOwnProperty, schema14 = { type: "object", additionalProperties: !1, required: ["id", "name", "domains", "mvpds"], properties: { id: { $ref: "#/$defs/ServiceProviderId" }, name: { type: "string" }, domains: { type: "array", items: { $ref: "#/$defs/RequestorDomain" } }, channels: { type: "string" }, mvpds: { type: "array", items: { $ref: "#/$defs/ConfiguredMvpd" } } } };
var schema17 = { type: "object", additionalProperties: !1, required: ["id", "displayName", "logoUrl"], properties: { id: { $ref: "#/$defs/MvpdId" }, displayName: { type: "string" }, logoUrl: { type: "string", format: "uri" }, isTempPass: { type: "boolean" }, isProxy: { type: "boolean" }, boardingStatus: { type: "string" }, platformMappingId: { type: "string" }, enablePlatformServices: { type: "boolean" }, displayInPlatformPicker: { type: "boolean" }, enforcePlatformPermissions: { type: "boolean" }, authPerAggregator: { type: "boolean" }, authPerBrowserSession: { type: "boolean" }, passiveAuthnEnabled: { type: "boolean" } } };
var formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate14(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema17.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      func4.call(schema17.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
    }
    if (data.displayName !== void 0 && typeof data.displayName != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/displayName", keyword: "type", params: { type: "string" } })), data.logoUrl !== void 0) {
      let data2 = data.logoUrl;
      typeof data2 == "string" ? formats0.test(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/logoUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/logoUrl", keyword: "type", params: { type: "string" } });
    }
    data.isTempPass !== void 0 && typeof data.isTempPass != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/isTempPass", keyword: "type", params: { type: "boolean" } })), data.isProxy !== void 0 && typeof data.isProxy != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/isProxy", keyword: "type", params: { type: "boolean" } })), data.boardingStatus !== void 0 && typeof data.boardingStatus != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/boardingStatus", keyword: "type", params: { type: "string" } })), data.platformMappingId !== void 0 && typeof data.platformMappingId != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/platformMappingId", keyword: "type", params: { type: "string" } })), data.enablePlatformServices !== void 0 && typeof data.enablePlatformServices != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/enablePlatformServices", keyword: "type", params: { type: "boolean" } })), data.displayInPlatformPicker !== void 0 && typeof data.displayInPlatformPicker != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/displayInPlatformPicker", keyword: "type", params: { type: "boolean" } })), data.enforcePlatformPermissions !== void 0 && typeof data.enforcePlatformPermissions != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/enforcePlatformPermissions", keyword: "type", params: { type: "boolean" } })), data.authPerAggregator !== void 0 && typeof data.authPerAggregator != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authPerAggregator", keyword: "type", params: { type: "boolean" } })), data.authPerBrowserSession !== void 0 && typeof data.authPerBrowserSession != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authPerBrowserSession", keyword: "type", params: { type: "boolean" } })), data.passiveAuthnEnabled !== void 0 && typeof data.passiveAuthnEnabled != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/passiveAuthnEnabled", keyword: "type", params: { type: "boolean" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate14.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema14.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "id" || key0 === "name" || key0 === "domains" || key0 === "channels" || key0 === "mvpds" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
    }
    if (data.name !== void 0 && typeof data.name != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } })), data.domains !== void 0) {
      let data2 = data.domains;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            data3.name === void 0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0, keyword: "required", params: { missingProperty: "name" } })), data3.mvpdInitiated === void 0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0, keyword: "required", params: { missingProperty: "mvpdInitiated" } }));
            for (let key1 in data3)
              key1 === "name" || key1 === "mvpdInitiated" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 } }));
            if (data3.name !== void 0) {
              let data4 = data3.name;
              typeof data4 == "string" ? codePointLength(data4) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0 + "/name", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0 + "/name", keyword: "type", params: { type: "string" } });
            }
            data3.mvpdInitiated !== void 0 && typeof data3.mvpdInitiated != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0 + "/mvpdInitiated", keyword: "type", params: { type: "boolean" } }));
          } else
            errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0, keyword: "type", params: { type: "object" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains", keyword: "type", params: { type: "array" } });
    }
    if (data.channels !== void 0 && typeof data.channels != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/channels", keyword: "type", params: { type: "string" } })), data.mvpds !== void 0) {
      let data7 = data.mvpds;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate14(data7[i1], { instancePath: instancePath + "/mvpds/" + i1 }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpds", keyword: "type", params: { type: "array" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate13.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.requestor === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "requestor" } }));
    for (let key0 in data)
      func4.call(schema13.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.device !== void 0 && typeof data.device != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/device", keyword: "type", params: { type: "string" } })), data.clientType !== void 0 && typeof data.clientType != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientType", keyword: "type", params: { type: "string" } })), data.os !== void 0 && typeof data.os != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/os", keyword: "type", params: { type: "string" } })), data.platform !== void 0 && typeof data.platform != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/platform", keyword: "type", params: { type: "string" } })), data.platformCategory !== void 0 && typeof data.platformCategory != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/platformCategory", keyword: "type", params: { type: "string" } })), data.sdkType !== void 0 && typeof data.sdkType != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sdkType", keyword: "type", params: { type: "string" } })), data.errorReporting !== void 0) {
      let data6 = data.errorReporting;
      data6 && typeof data6 == "object" && !Array.isArray(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/errorReporting", keyword: "type", params: { type: "object" } }));
    }
    data.requestor !== void 0 && (validate13(data.requestor, { instancePath: instancePath + "/requestor" }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate12.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate12(data, { instancePath }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
var getConfiguration400Json = validate18;
var schema20 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { enum: ["invalid_parameter_service_provider"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate19(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema20.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0 && data.code !== "invalid_parameter_service_provider" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema20.properties.code.enum } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate19.errors = vErrors, errors === 0;
}
function validate18(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate19(data, { instancePath }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length), validate18.errors = vErrors, errors === 0;
}
var getConfiguration401Json = validate21;
var schema26 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { enum: ["invalid_access_token_service_provider", "invalid_access_token_client_application"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate22(data, { instancePath = "" } = {}) {
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
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
var getConfiguration429Html = validate24;
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate24.errors = vErrors, errors === 0;
}
var getConfiguration500Json = validate25;
var schema35 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PlatformConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema36 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { enum: ["internal_server_error"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema35);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate29(data, { instancePath }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema35 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate26.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate26(data, { instancePath }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length), validate25.errors = vErrors, errors === 0;
}

var getConfiguration200JsonTolerant = validate102;
var schema142 = { type: "object", required: ["id", "name", "domains", "mvpds"], properties: { id: { $ref: "#/$defs/ServiceProviderId" }, name: { type: "string" }, domains: { type: "array", items: { $ref: "#/$defs/RequestorDomain" } }, channels: { type: "string" }, mvpds: { type: "array", items: { $ref: "#/$defs/ConfiguredMvpd" } } } };
var schema172 = { type: "object", required: ["id", "displayName", "logoUrl"], properties: { id: { $ref: "#/$defs/MvpdId" }, displayName: { type: "string" }, logoUrl: { type: "string", format: "uri" }, isTempPass: { type: "boolean" }, isProxy: { type: "boolean" }, boardingStatus: { type: "string" }, platformMappingId: { type: "string" }, enablePlatformServices: { type: "boolean" }, displayInPlatformPicker: { type: "boolean" }, enforcePlatformPermissions: { type: "boolean" }, authPerAggregator: { type: "boolean" }, authPerBrowserSession: { type: "boolean" }, passiveAuthnEnabled: { type: "boolean" } } };
var formats02 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate142(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema172.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
    }
    if (data.displayName !== void 0 && typeof data.displayName != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/displayName", keyword: "type", params: { type: "string" } })), data.logoUrl !== void 0) {
      let data2 = data.logoUrl;
      typeof data2 == "string" ? formats02.test(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/logoUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/logoUrl", keyword: "type", params: { type: "string" } });
    }
    data.isTempPass !== void 0 && typeof data.isTempPass != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/isTempPass", keyword: "type", params: { type: "boolean" } })), data.isProxy !== void 0 && typeof data.isProxy != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/isProxy", keyword: "type", params: { type: "boolean" } })), data.boardingStatus !== void 0 && typeof data.boardingStatus != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/boardingStatus", keyword: "type", params: { type: "string" } })), data.platformMappingId !== void 0 && typeof data.platformMappingId != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/platformMappingId", keyword: "type", params: { type: "string" } })), data.enablePlatformServices !== void 0 && typeof data.enablePlatformServices != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/enablePlatformServices", keyword: "type", params: { type: "boolean" } })), data.displayInPlatformPicker !== void 0 && typeof data.displayInPlatformPicker != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/displayInPlatformPicker", keyword: "type", params: { type: "boolean" } })), data.enforcePlatformPermissions !== void 0 && typeof data.enforcePlatformPermissions != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/enforcePlatformPermissions", keyword: "type", params: { type: "boolean" } })), data.authPerAggregator !== void 0 && typeof data.authPerAggregator != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authPerAggregator", keyword: "type", params: { type: "boolean" } })), data.authPerBrowserSession !== void 0 && typeof data.authPerBrowserSession != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authPerBrowserSession", keyword: "type", params: { type: "boolean" } })), data.passiveAuthnEnabled !== void 0 && typeof data.passiveAuthnEnabled != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/passiveAuthnEnabled", keyword: "type", params: { type: "boolean" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate142.errors = vErrors, errors === 0;
}
function validate132(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema142.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
    }
    if (data.name !== void 0 && typeof data.name != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } })), data.domains !== void 0) {
      let data2 = data.domains;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.name === void 0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0, keyword: "required", params: { missingProperty: "name" } })), data3.mvpdInitiated === void 0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0, keyword: "required", params: { missingProperty: "mvpdInitiated" } })), data3.name !== void 0) {
              let data4 = data3.name;
              typeof data4 == "string" ? codePointLength(data4) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0 + "/name", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0 + "/name", keyword: "type", params: { type: "string" } });
            }
            data3.mvpdInitiated !== void 0 && typeof data3.mvpdInitiated != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0 + "/mvpdInitiated", keyword: "type", params: { type: "boolean" } }));
          } else
            errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains/" + i0, keyword: "type", params: { type: "object" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/domains", keyword: "type", params: { type: "array" } });
    }
    if (data.channels !== void 0 && typeof data.channels != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/channels", keyword: "type", params: { type: "string" } })), data.mvpds !== void 0) {
      let data7 = data.mvpds;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate142(data7[i1], { instancePath: instancePath + "/mvpds/" + i1 }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpds", keyword: "type", params: { type: "array" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate132.errors = vErrors, errors === 0;
}
function validate122(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestor === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "requestor" } })), data.device !== void 0 && typeof data.device != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/device", keyword: "type", params: { type: "string" } })), data.clientType !== void 0 && typeof data.clientType != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientType", keyword: "type", params: { type: "string" } })), data.os !== void 0 && typeof data.os != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/os", keyword: "type", params: { type: "string" } })), data.platform !== void 0 && typeof data.platform != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/platform", keyword: "type", params: { type: "string" } })), data.platformCategory !== void 0 && typeof data.platformCategory != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/platformCategory", keyword: "type", params: { type: "string" } })), data.sdkType !== void 0 && typeof data.sdkType != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sdkType", keyword: "type", params: { type: "string" } })), data.errorReporting !== void 0) {
      let data6 = data.errorReporting;
      data6 && typeof data6 == "object" && !Array.isArray(data6) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/errorReporting", keyword: "type", params: { type: "object" } }));
    }
    data.requestor !== void 0 && (validate132(data.requestor, { instancePath: instancePath + "/requestor" }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate122.errors = vErrors, errors === 0;
}
function validate102(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate122(data, { instancePath }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length), validate102.errors = vErrors, errors === 0;
}
var getConfiguration400JsonTolerant = validate182;
var schema202 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate192(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema202.required)
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
  return validate192.errors = vErrors, errors === 0;
}
function validate182(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate192(data, { instancePath }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length), validate182.errors = vErrors, errors === 0;
}
var getConfiguration401JsonTolerant = validate212;
var schema262 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate222(data, { instancePath = "" } = {}) {
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
  return validate222.errors = vErrors, errors === 0;
}
function validate212(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate222(data, { instancePath }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length), validate212.errors = vErrors, errors === 0;
}
var getConfiguration429HtmlTolerant = validate242;
function validate242(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate242.errors = vErrors, errors === 0;
}
var getConfiguration500JsonTolerant = validate252;
var schema352 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PlatformConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema362 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
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
function validate262(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema352);
    let before0 = errors;
    chosen0 === 0 ? (validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate292(data, { instancePath }) || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema352 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate262.errors = vErrors, errors === 0;
}
function validate252(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate262(data, { instancePath }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length), validate252.errors = vErrors, errors === 0;
}

var getConfiguration405Empty = noBody, getConfiguration405EmptyTolerant = noBody, getConfigurationValidators = {
  "200 application/json": { strict: getConfiguration200Json, tolerant: getConfiguration200JsonTolerant },
  "400 application/json": { strict: getConfiguration400Json, tolerant: getConfiguration400JsonTolerant },
  "401 application/json": { strict: getConfiguration401Json, tolerant: getConfiguration401JsonTolerant, bodyOptional: !0 },
  405: { strict: getConfiguration405Empty, tolerant: getConfiguration405EmptyTolerant, bodyOptional: !0 },
  "429 text/html": { strict: getConfiguration429Html, tolerant: getConfiguration429HtmlTolerant },
  "500 application/json": { strict: getConfiguration500Json, tolerant: getConfiguration500JsonTolerant }
};
export {
  getConfiguration200Json,
  getConfiguration200JsonTolerant,
  getConfiguration400Json,
  getConfiguration400JsonTolerant,
  getConfiguration401Json,
  getConfiguration401JsonTolerant,
  getConfiguration405Empty,
  getConfiguration405EmptyTolerant,
  getConfiguration429Html,
  getConfiguration429HtmlTolerant,
  getConfiguration500Json,
  getConfiguration500JsonTolerant,
  getConfigurationValidators
};
