// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

function pointerToken(property) {
  return !property.includes("~") && !property.includes("/") ? property : property.replaceAll("~", "~0").replaceAll("/", "~1");
}

function tolerantOf(strict) {
  let tolerant = (body) => {
    let errors = strict(body) ? [] : (strict.errors ?? []).filter((error) => !mayBeAdded(error) && !isTolerated(error));
    return tolerant.errors = errors.length === 0 ? null : errors, errors.length === 0;
  };
  return tolerant;
}
function mayBeAdded({ keyword }) {
  return keyword === "additionalProperties" || keyword === "knownValues";
}
function isTolerated({ keyword }) {
  return keyword === "requiredByDocument" || keyword === "notNullByDocument";
}

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

var highSurrogate = /[\ud800-\udbff]/;
function codePointLength(text) {
  if (!highSurrogate.test(text)) return text.length;
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}
function complain(errors, instancePath, keyword, params) {
  return errors.push({ instancePath, keyword, params });
}
function noBody(body) {
  let empty = body === void 0 || body === "";
  return noBody.errors = empty ? null : [{ instancePath: "", keyword: "noBody", params: {} }], empty;
}

var getConfiguration200Json = validate10;
var schema13 = { properties: { device: 1, clientType: 1, os: 1, platform: 1, platformCategory: 1, sdkType: 1, errorReporting: 1, time: 1, requestor: 1 } }, func4 = Object.prototype.hasOwnProperty, schema14 = { required: ["id", "name", "domains", "mvpds"] };
var pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+$", "u"), schema17 = { required: ["id", "displayName", "logoUrl"], properties: { id: 1, displayName: 1, logoUrl: 1, isTempPass: 1, isProxy: 1, boardingStatus: 1, platformMappingId: 1, enablePlatformServices: 1, displayInPlatformPicker: 1, enforcePlatformPermissions: 1, authPerAggregator: 1, authPerBrowserSession: 1, passiveAuthnEnabled: 1 } };
var formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate14(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema17.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func4.call(schema17.properties, key0) || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/id", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/id", "type", { type: "string" });
    }
    if (data.displayName !== void 0 && typeof data.displayName != "string" && (errors = complain(vErrors ??= [], at + "/displayName", "type", { type: "string" })), data.logoUrl !== void 0) {
      let data2 = data.logoUrl;
      typeof data2 == "string" ? formats0.test(data2) || (errors = complain(vErrors ??= [], at + "/logoUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/logoUrl", "type", { type: "string" });
    }
    data.isTempPass !== void 0 && typeof data.isTempPass != "boolean" && (errors = complain(vErrors ??= [], at + "/isTempPass", "type", { type: "boolean" })), data.isProxy !== void 0 && typeof data.isProxy != "boolean" && (errors = complain(vErrors ??= [], at + "/isProxy", "type", { type: "boolean" })), data.boardingStatus !== void 0 && typeof data.boardingStatus != "string" && (errors = complain(vErrors ??= [], at + "/boardingStatus", "type", { type: "string" })), data.platformMappingId !== void 0 && typeof data.platformMappingId != "string" && (errors = complain(vErrors ??= [], at + "/platformMappingId", "type", { type: "string" })), data.enablePlatformServices !== void 0 && typeof data.enablePlatformServices != "boolean" && (errors = complain(vErrors ??= [], at + "/enablePlatformServices", "type", { type: "boolean" })), data.displayInPlatformPicker !== void 0 && typeof data.displayInPlatformPicker != "boolean" && (errors = complain(vErrors ??= [], at + "/displayInPlatformPicker", "type", { type: "boolean" })), data.enforcePlatformPermissions !== void 0 && typeof data.enforcePlatformPermissions != "boolean" && (errors = complain(vErrors ??= [], at + "/enforcePlatformPermissions", "type", { type: "boolean" })), data.authPerAggregator !== void 0 && typeof data.authPerAggregator != "boolean" && (errors = complain(vErrors ??= [], at + "/authPerAggregator", "type", { type: "boolean" })), data.authPerBrowserSession !== void 0 && typeof data.authPerBrowserSession != "boolean" && (errors = complain(vErrors ??= [], at + "/authPerBrowserSession", "type", { type: "boolean" })), data.passiveAuthnEnabled !== void 0 && typeof data.passiveAuthnEnabled != "boolean" && (errors = complain(vErrors ??= [], at + "/passiveAuthnEnabled", "type", { type: "boolean" }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate14.errors = vErrors, errors === 0;
}
function validate13(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema14.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "id" || key0 === "name" || key0 === "domains" || key0 === "channels" || key0 === "mvpds" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/id", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0 && typeof data.name != "string" && (errors = complain(vErrors ??= [], at + "/name", "type", { type: "string" })), data.domains !== void 0) {
      let data2 = data.domains;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            data3.name === void 0 && (errors = complain(vErrors ??= [], at + "/domains/" + i0, "required", { missingProperty: "name" })), data3.mvpdInitiated === void 0 && (errors = complain(vErrors ??= [], at + "/domains/" + i0, "required", { missingProperty: "mvpdInitiated" }));
            for (let ikey1 = 0, allkey1 = Object.keys(data3), key1 = allkey1[0]; ikey1 < allkey1.length; key1 = allkey1[++ikey1])
              key1 === "name" || key1 === "mvpdInitiated" || (errors = complain(vErrors ??= [], at + "/domains/" + i0, "additionalProperties", { additionalProperty: key1 }));
            if (data3.name !== void 0) {
              let data4 = data3.name;
              typeof data4 == "string" ? pattern0.test(data4) || (errors = complain(vErrors ??= [], at + "/domains/" + i0 + "/name", "pattern", { pattern: "^[A-Za-z0-9._-]+$" })) : errors = complain(vErrors ??= [], at + "/domains/" + i0 + "/name", "type", { type: "string" });
            }
            data3.mvpdInitiated !== void 0 && typeof data3.mvpdInitiated != "boolean" && (errors = complain(vErrors ??= [], at + "/domains/" + i0 + "/mvpdInitiated", "type", { type: "boolean" }));
          } else
            errors = complain(vErrors ??= [], at + "/domains/" + i0, "type", { type: "object" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/domains", "type", { type: "array" });
    }
    if (data.channels !== void 0 && typeof data.channels != "string" && (errors = complain(vErrors ??= [], at + "/channels", "type", { type: "string" })), data.mvpds !== void 0) {
      let data7 = data.mvpds;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate14(data7[i1], at + "/mvpds/" + i1) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
      } else
        errors = complain(vErrors ??= [], at + "/mvpds", "type", { type: "array" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate13.errors = vErrors, errors === 0;
}
function validate12(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.requestor === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "requestor" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func4.call(schema13.properties, key0) || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.device !== void 0 && typeof data.device != "string" && (errors = complain(vErrors ??= [], at + "/device", "type", { type: "string" })), data.clientType !== void 0 && typeof data.clientType != "string" && (errors = complain(vErrors ??= [], at + "/clientType", "type", { type: "string" })), data.os !== void 0 && typeof data.os != "string" && (errors = complain(vErrors ??= [], at + "/os", "type", { type: "string" })), data.platform !== void 0 && typeof data.platform != "string" && (errors = complain(vErrors ??= [], at + "/platform", "type", { type: "string" })), data.platformCategory !== void 0 && typeof data.platformCategory != "string" && (errors = complain(vErrors ??= [], at + "/platformCategory", "type", { type: "string" })), data.sdkType !== void 0 && typeof data.sdkType != "string" && (errors = complain(vErrors ??= [], at + "/sdkType", "type", { type: "string" })), data.errorReporting !== void 0) {
      let data6 = data.errorReporting;
      data6 && typeof data6 == "object" && !Array.isArray(data6) || (errors = complain(vErrors ??= [], at + "/errorReporting", "type", { type: "object" }));
    }
    data.requestor !== void 0 && (validate13(data.requestor, at + "/requestor") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate12.errors = vErrors, errors === 0;
}
function validate10(data, at = "") {
  let vErrors = null, errors = 0;
  return validate12(data, at) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
var getConfiguration400Json = validate18;
var schema20 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema21 = ["invalid_parameter_service_provider"];
var formats4 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate19(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema20.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema21.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema21 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate19.errors = vErrors, errors === 0;
}
function validate18(data, at = "") {
  let vErrors = null, errors = 0;
  return validate19(data, at) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length), validate18.errors = vErrors, errors === 0;
}
var getConfiguration401Json = validate21;
var schema27 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema28 = ["invalid_access_token_service_provider", "invalid_access_token_client_application"];
function validate22(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema27.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "application-registration" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "application-registration" })), data.status !== void 0 && data.status !== 401 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 401 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema28.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema28 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, at = "") {
  let vErrors = null, errors = 0;
  return validate22(data, at) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
var getConfiguration429Html = validate24;
function validate24(data, at = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = complain(vErrors ??= [], at, "type", { type: "string" })), validate24.errors = vErrors, errors === 0;
}
var getConfiguration500Json = validate25;
var schema37 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PlatformConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema38 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema39 = ["internal_server_error"];
function validate27(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema38.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 500 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 500 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema39.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema39 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate27.errors = vErrors, errors === 0;
}
var schema44 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema45 = ["invalid_configuration_platform", "invalid_configuration_platform_id", "invalid_configuration_platform_trait", "invalid_configuration_platform_category_trait", "invalid_configuration_platform_services"];
function validate29(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema44.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "configuration" })), data.status !== void 0 && data.status !== 500 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 500 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema45.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema45 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate29.errors = vErrors, errors === 0;
}
function validate26(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema37);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate29(data, at) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformConfigurationError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema37 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate26.errors = vErrors, errors === 0;
}
function validate25(data, at = "") {
  let vErrors = null, errors = 0;
  return validate26(data, at) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length), validate25.errors = vErrors, errors === 0;
}
var createSessionRequestForm = validate32;
function validate33(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "mvpd" || key0 === "domainName" || key0 === "redirectUrl" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.mvpd !== void 0) {
      let data0 = data.mvpd;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.domainName !== void 0) {
      let data1 = data.domainName;
      typeof data1 == "string" ? pattern0.test(data1) || (errors = complain(vErrors ??= [], at + "/domainName", "pattern", { pattern: "^[A-Za-z0-9._-]+$" })) : errors = complain(vErrors ??= [], at + "/domainName", "type", { type: "string" });
    }
    if (data.redirectUrl !== void 0) {
      let data2 = data.redirectUrl;
      typeof data2 == "string" ? formats0.test(data2) || (errors = complain(vErrors ??= [], at + "/redirectUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/redirectUrl", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate33.errors = vErrors, errors === 0;
}
function validate32(data, at = "") {
  let vErrors = null, errors = 0;
  return validate33(data, at) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate32.errors = vErrors, errors === 0;
}
var createSession200Json = validate35;
var schema57 = [{ name: "SessionAuthenticate", is: [["actionName", ["authenticate"]], ["actionType", ["interactive"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "SessionResume", is: [["actionName", ["resume"]], ["actionType", ["direct"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticated", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticated"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticatedSso", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticatedSSO"]]], present: [], absent: [] }, { name: "SessionAuthorizeTemporary", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["temporary"]]], present: [], absent: [] }, { name: "SessionAuthorizeDegraded", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["degraded"]]], present: [], absent: [] }], schema58 = { required: ["actionName", "actionType", "reasonType", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter", "mvpd"], properties: { actionName: 1, actionType: 1, reasonType: 1, url: 1, code: 1, sessionId: 1, mvpd: 1, serviceProvider: 1, notBefore: 1, notAfter: 1 } };
var pattern2 = /* @__PURE__ */ new RegExp("^/api/v2/authenticate/[^/?#\\s]+/[A-Z0-9]+$", "u"), pattern3 = /* @__PURE__ */ new RegExp("^[A-Z0-9]+$", "u"), pattern4 = /* @__PURE__ */ new RegExp("^[0-9]{13}$", "u");
function validate37(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema58.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func4.call(schema58.properties, key0) || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "authenticate" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "authenticate" })), data.actionType !== void 0 && data.actionType !== "interactive" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "interactive" })), data.reasonType !== void 0 && data.reasonType !== "none" && (errors = complain(vErrors ??= [], at + "/reasonType", "const", { allowedValue: "none" })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern2.test(data3) || (errors = complain(vErrors ??= [], at + "/url", "pattern", { pattern: "^/api/v2/authenticate/[^/?#\\s]+/[A-Z0-9]+$" })) : errors = complain(vErrors ??= [], at + "/url", "type", { type: "string" });
    }
    if (data.code !== void 0) {
      let data4 = data.code;
      typeof data4 == "string" ? pattern3.test(data4) || (errors = complain(vErrors ??= [], at + "/code", "pattern", { pattern: "^[A-Z0-9]+$" })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? formats4.test(data5) || (errors = complain(vErrors ??= [], at + "/sessionId", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data6 = data.mvpd;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data7 = data.serviceProvider;
      typeof data7 == "string" ? codePointLength(data7) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.notBefore !== void 0) {
      let data8 = data.notBefore;
      typeof data8 == "string" ? pattern4.test(data8) || (errors = complain(vErrors ??= [], at + "/notBefore", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "string" });
    }
    if (data.notAfter !== void 0) {
      let data9 = data.notAfter;
      typeof data9 == "string" ? pattern4.test(data9) || (errors = complain(vErrors ??= [], at + "/notAfter", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate37.errors = vErrors, errors === 0;
}
var schema66 = { required: ["actionName", "actionType", "reasonType", "missingParameters", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: 1, actionType: 1, reasonType: 1, missingParameters: 1, url: 1, code: 1, sessionId: 1, mvpd: 1, serviceProvider: 1, notBefore: 1, notAfter: 1 } };
var schema68 = { enum: ["mvpd", "domain", "domainName", "redirectUrl"] };
function validate40(data, at = "") {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    data.length < 1 && (errors = complain(vErrors ??= [], at, "minItems", { limit: 1 }));
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      data0 === "mvpd" || data0 === "domain" || data0 === "domainName" || data0 === "redirectUrl" || (errors = complain(vErrors ??= [], at + "/" + i0, "enum", { allowedValues: schema68.enum }));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "array" });
  return validate40.errors = vErrors, errors === 0;
}
var pattern6 = /* @__PURE__ */ new RegExp("^/api/v2/[^/?#\\s]+/sessions/[A-Z0-9]+$", "u");
function validate39(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema66.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func4.call(schema66.properties, key0) || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "resume" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "resume" })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "direct" })), data.reasonType !== void 0 && data.reasonType !== "none" && (errors = complain(vErrors ??= [], at + "/reasonType", "const", { allowedValue: "none" })), data.missingParameters !== void 0 && (validate40(data.missingParameters, at + "/missingParameters") || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.url !== void 0) {
      let data4 = data.url;
      typeof data4 == "string" ? pattern6.test(data4) || (errors = complain(vErrors ??= [], at + "/url", "pattern", { pattern: "^/api/v2/[^/?#\\s]+/sessions/[A-Z0-9]+$" })) : errors = complain(vErrors ??= [], at + "/url", "type", { type: "string" });
    }
    if (data.code !== void 0) {
      let data5 = data.code;
      typeof data5 == "string" ? pattern3.test(data5) || (errors = complain(vErrors ??= [], at + "/code", "pattern", { pattern: "^[A-Z0-9]+$" })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.sessionId !== void 0) {
      let data6 = data.sessionId;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/sessionId", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data7 = data.mvpd;
      typeof data7 == "string" ? codePointLength(data7) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data8 = data.serviceProvider;
      typeof data8 == "string" ? codePointLength(data8) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.notBefore !== void 0) {
      let data9 = data.notBefore;
      typeof data9 == "string" ? pattern4.test(data9) || (errors = complain(vErrors ??= [], at + "/notBefore", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "string" });
    }
    if (data.notAfter !== void 0) {
      let data10 = data.notAfter;
      typeof data10 == "string" ? pattern4.test(data10) || (errors = complain(vErrors ??= [], at + "/notAfter", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate39.errors = vErrors, errors === 0;
}
var schema76 = { required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider"] };
var pattern10 = /* @__PURE__ */ new RegExp("^/api/v2/[^/?#\\s]+/decisions/authorize/[^/?#\\s]+$", "u");
function validate43(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema76.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "actionName" || key0 === "actionType" || key0 === "reasonType" || key0 === "url" || key0 === "sessionId" || key0 === "mvpd" || key0 === "serviceProvider" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "authorize" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "authorize" })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "direct" })), data.reasonType !== void 0 && data.reasonType !== "authenticated" && (errors = complain(vErrors ??= [], at + "/reasonType", "const", { allowedValue: "authenticated" })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern10.test(data3) || (errors = complain(vErrors ??= [], at + "/url", "pattern", { pattern: "^/api/v2/[^/?#\\s]+/decisions/authorize/[^/?#\\s]+$" })) : errors = complain(vErrors ??= [], at + "/url", "type", { type: "string" });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats4.test(data4) || (errors = complain(vErrors ??= [], at + "/sessionId", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate43.errors = vErrors, errors === 0;
}
var schema81 = { required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider"] };
function validate45(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema81.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "actionName" || key0 === "actionType" || key0 === "reasonType" || key0 === "url" || key0 === "sessionId" || key0 === "mvpd" || key0 === "serviceProvider" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "authorize" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "authorize" })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "direct" })), data.reasonType !== void 0 && data.reasonType !== "authenticatedSSO" && (errors = complain(vErrors ??= [], at + "/reasonType", "const", { allowedValue: "authenticatedSSO" })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern10.test(data3) || (errors = complain(vErrors ??= [], at + "/url", "pattern", { pattern: "^/api/v2/[^/?#\\s]+/decisions/authorize/[^/?#\\s]+$" })) : errors = complain(vErrors ??= [], at + "/url", "type", { type: "string" });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats4.test(data4) || (errors = complain(vErrors ??= [], at + "/sessionId", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate45.errors = vErrors, errors === 0;
}
var schema86 = { required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider"] };
function validate47(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema86.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "actionName" || key0 === "actionType" || key0 === "reasonType" || key0 === "url" || key0 === "sessionId" || key0 === "mvpd" || key0 === "serviceProvider" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "authorize" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "authorize" })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "direct" })), data.reasonType !== void 0 && data.reasonType !== "temporary" && (errors = complain(vErrors ??= [], at + "/reasonType", "const", { allowedValue: "temporary" })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern10.test(data3) || (errors = complain(vErrors ??= [], at + "/url", "pattern", { pattern: "^/api/v2/[^/?#\\s]+/decisions/authorize/[^/?#\\s]+$" })) : errors = complain(vErrors ??= [], at + "/url", "type", { type: "string" });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats4.test(data4) || (errors = complain(vErrors ??= [], at + "/sessionId", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate47.errors = vErrors, errors === 0;
}
var schema91 = { required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider"] };
function validate49(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema91.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "actionName" || key0 === "actionType" || key0 === "reasonType" || key0 === "url" || key0 === "sessionId" || key0 === "mvpd" || key0 === "serviceProvider" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "authorize" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "authorize" })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "direct" })), data.reasonType !== void 0 && data.reasonType !== "degraded" && (errors = complain(vErrors ??= [], at + "/reasonType", "const", { allowedValue: "degraded" })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern10.test(data3) || (errors = complain(vErrors ??= [], at + "/url", "pattern", { pattern: "^/api/v2/[^/?#\\s]+/decisions/authorize/[^/?#\\s]+$" })) : errors = complain(vErrors ??= [], at + "/url", "type", { type: "string" });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats4.test(data4) || (errors = complain(vErrors ??= [], at + "/sessionId", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate49.errors = vErrors, errors === 0;
}
function validate36(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.actionName === "authenticate" && data.actionType === "interactive" && data.reasonType === "none" ? chosen0 = 0 : data.actionName === "resume" && data.actionType === "direct" && data.reasonType === "none" ? chosen0 = 1 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticated" ? chosen0 = 2 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticatedSSO" ? chosen0 = 3 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "temporary" ? chosen0 = 4 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "degraded" ? chosen0 = 5 : chosen0 = nearestVariant(data, schema57);
    let before0 = errors;
    chosen0 === 0 ? (validate37(data, at) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthenticate")) : chosen0 === 1 ? (validate39(data, at) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionResume")) : chosen0 === 2 ? (validate43(data, at) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticated")) : chosen0 === 3 ? (validate45(data, at) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticatedSso")) : chosen0 === 4 ? (validate47(data, at) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeTemporary")) : chosen0 === 5 ? (validate49(data, at) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeDegraded")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema57 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, at = "") {
  let vErrors = null, errors = 0;
  return validate36(data, at) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length), validate35.errors = vErrors, errors === 0;
}
var createSession400Json = validate52;
var schema97 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema98 = ["invalid_parameter_service_provider", "invalid_parameter_mvpd", "invalid_parameter_redirect_url", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_integration"];
function validate53(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema97.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema98.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema98 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate53.errors = vErrors, errors === 0;
}
function validate52(data, at = "") {
  let vErrors = null, errors = 0;
  return validate53(data, at) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length), validate52.errors = vErrors, errors === 0;
}
var createSession500Json = validate55;
var schema105 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PlatformConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }];
function validate56(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema105);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate29(data, at) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformConfigurationError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema105 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate56.errors = vErrors, errors === 0;
}
function validate55(data, at = "") {
  let vErrors = null, errors = 0;
  return validate56(data, at) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length), validate55.errors = vErrors, errors === 0;
}
var getSession200Json = validate60;
var schema107 = { required: ["existingParameters", "device", "notBefore", "notAfter"] };
function validate62(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.serviceProvider === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "serviceProvider" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "mvpd" || key0 === "domain" || key0 === "domainName" || key0 === "redirectUrl" || key0 === "serviceProvider" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.mvpd !== void 0) {
      let data0 = data.mvpd;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.domain !== void 0) {
      let data1 = data.domain;
      typeof data1 == "string" ? pattern0.test(data1) || (errors = complain(vErrors ??= [], at + "/domain", "pattern", { pattern: "^[A-Za-z0-9._-]+$" })) : errors = complain(vErrors ??= [], at + "/domain", "type", { type: "string" });
    }
    if (data.domainName !== void 0) {
      let data2 = data.domainName;
      typeof data2 == "string" ? pattern0.test(data2) || (errors = complain(vErrors ??= [], at + "/domainName", "pattern", { pattern: "^[A-Za-z0-9._-]+$" })) : errors = complain(vErrors ??= [], at + "/domainName", "type", { type: "string" });
    }
    if (data.redirectUrl !== void 0) {
      let data3 = data.redirectUrl;
      typeof data3 == "string" ? formats0.test(data3) || (errors = complain(vErrors ??= [], at + "/redirectUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/redirectUrl", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data4 = data.serviceProvider;
      typeof data4 == "string" ? codePointLength(data4) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate62.errors = vErrors, errors === 0;
}
var schema114 = { required: ["type", "model", "version", "hardware", "operatingSystem", "browser", "display", "applicationId", "connection"], properties: { type: 1, model: { type: ["string", "null"] }, version: 1, hardware: 1, operatingSystem: 1, browser: 1, display: 1, applicationId: { type: ["string", "null"] }, connection: 1 } };
var schema116 = ["Camera", "DataCollectionTerminal", "Desktop", "EmbeddedNetworkModule", "eReader", "GamesConsole", "GeolocationTracker", "Glasses", "MediaPlayer", "MobilePhone", "PaymentTerminal", "PluginModem", "SetTopBox", "TV", "Tablet", "WirelessHotspot", "Wristwatch", "VehicleMultimediaSystem", "Projector", "Unknown"];
function validate66(data, at = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? schema116.includes(data) || (errors = complain(vErrors ??= [], at, "knownValues", { allowedValues: schema116 })) : errors = complain(vErrors ??= [], at, "type", { type: "string" }), validate66.errors = vErrors, errors === 0;
}
var schema117 = { required: ["major", "minor", "patch", "profile"] };
function validate68(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema117.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "major" || key0 === "minor" || key0 === "patch" || key0 === "profile" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.major !== void 0) {
      let data0 = data.major;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = complain(vErrors ??= [], at + "/major", "type", { type: "integer" })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/major", "maximum", { comparison: "<=", limit: 2147483647 })), (data0 < 0 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/major", "minimum", { comparison: ">=", limit: 0 })));
    }
    if (data.minor !== void 0) {
      let data1 = data.minor;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = complain(vErrors ??= [], at + "/minor", "type", { type: "integer" })), typeof data1 == "number" && isFinite(data1) && ((data1 > 2147483647 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/minor", "maximum", { comparison: "<=", limit: 2147483647 })), (data1 < 0 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/minor", "minimum", { comparison: ">=", limit: 0 })));
    }
    if (data.patch !== void 0) {
      let data2 = data.patch;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = complain(vErrors ??= [], at + "/patch", "type", { type: "integer" })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/patch", "maximum", { comparison: "<=", limit: 2147483647 })), (data2 < 0 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/patch", "minimum", { comparison: ">=", limit: 0 })));
    }
    data.profile !== void 0 && typeof data.profile != "string" && (errors = complain(vErrors ??= [], at + "/profile", "type", { type: "string" }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate68.errors = vErrors, errors === 0;
}
var schema118 = { required: ["name", "vendor", "version", "manufacturer"], properties: { name: { type: ["string", "null"] } } };
function validate70(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema118.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "name" || key0 === "vendor" || key0 === "version" || key0 === "manufacturer" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.name !== void 0) {
      let data0 = data.name;
      typeof data0 != "string" && data0 !== null && (errors = complain(vErrors ??= [], at + "/name", "type", { type: schema118.properties.name.type }));
    }
    data.vendor !== void 0 && typeof data.vendor != "string" && (errors = complain(vErrors ??= [], at + "/vendor", "type", { type: "string" })), data.version !== void 0 && (validate68(data.version, at + "/version") || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.manufacturer !== void 0 && typeof data.manufacturer != "string" && (errors = complain(vErrors ??= [], at + "/manufacturer", "type", { type: "string" }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate70.errors = vErrors, errors === 0;
}
var schema119 = { required: ["name", "family", "vendor", "version"] };
function validate73(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema119.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "name" || key0 === "family" || key0 === "vendor" || key0 === "version" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && typeof data.name != "string" && (errors = complain(vErrors ??= [], at + "/name", "type", { type: "string" })), data.family !== void 0 && typeof data.family != "string" && (errors = complain(vErrors ??= [], at + "/family", "type", { type: "string" })), data.vendor !== void 0 && typeof data.vendor != "string" && (errors = complain(vErrors ??= [], at + "/vendor", "type", { type: "string" })), data.version !== void 0 && (validate68(data.version, at + "/version") || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate73.errors = vErrors, errors === 0;
}
var schema120 = { required: ["name", "vendor", "version", "userAgent", "originalUserAgent"] };
function validate76(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema120.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "name" || key0 === "vendor" || key0 === "version" || key0 === "userAgent" || key0 === "originalUserAgent" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    data.name !== void 0 && typeof data.name != "string" && (errors = complain(vErrors ??= [], at + "/name", "type", { type: "string" })), data.vendor !== void 0 && typeof data.vendor != "string" && (errors = complain(vErrors ??= [], at + "/vendor", "type", { type: "string" })), data.version !== void 0 && (validate68(data.version, at + "/version") || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.userAgent !== void 0 && typeof data.userAgent != "string" && (errors = complain(vErrors ??= [], at + "/userAgent", "type", { type: "string" })), data.originalUserAgent !== void 0 && typeof data.originalUserAgent != "string" && (errors = complain(vErrors ??= [], at + "/originalUserAgent", "type", { type: "string" }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate76.errors = vErrors, errors === 0;
}
var schema121 = { required: ["width", "height", "ppi", "name", "vendor", "version", "diagonalSize"], properties: { vendor: { type: ["string", "null"] }, diagonalSize: { type: ["string", "null"] } } }, schema122 = { type: ["object", "null"], required: ["major", "minor", "patch", "profile"] };
function validate80(data, at = "") {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (errors = complain(vErrors ??= [], at, "type", { type: schema122.type })), data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema122.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "major" || key0 === "minor" || key0 === "patch" || key0 === "profile" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.major !== void 0) {
      let data0 = data.major;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = complain(vErrors ??= [], at + "/major", "type", { type: "integer" })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/major", "maximum", { comparison: "<=", limit: 2147483647 })), (data0 < 0 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/major", "minimum", { comparison: ">=", limit: 0 })));
    }
    if (data.minor !== void 0) {
      let data1 = data.minor;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = complain(vErrors ??= [], at + "/minor", "type", { type: "integer" })), typeof data1 == "number" && isFinite(data1) && ((data1 > 2147483647 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/minor", "maximum", { comparison: "<=", limit: 2147483647 })), (data1 < 0 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/minor", "minimum", { comparison: ">=", limit: 0 })));
    }
    if (data.patch !== void 0) {
      let data2 = data.patch;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = complain(vErrors ??= [], at + "/patch", "type", { type: "integer" })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/patch", "maximum", { comparison: "<=", limit: 2147483647 })), (data2 < 0 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/patch", "minimum", { comparison: ">=", limit: 0 })));
    }
    data.profile !== void 0 && typeof data.profile != "string" && (errors = complain(vErrors ??= [], at + "/profile", "type", { type: "string" }));
  }
  return validate80.errors = vErrors, errors === 0;
}
function validate79(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema121.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "width" || key0 === "height" || key0 === "ppi" || key0 === "name" || key0 === "vendor" || key0 === "version" || key0 === "diagonalSize" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.width !== void 0) {
      let data0 = data.width;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = complain(vErrors ??= [], at + "/width", "type", { type: "integer" })), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/width", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.height !== void 0) {
      let data1 = data.height;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = complain(vErrors ??= [], at + "/height", "type", { type: "integer" })), typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/height", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.ppi !== void 0) {
      let data2 = data.ppi;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = complain(vErrors ??= [], at + "/ppi", "type", { type: "integer" })), typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/ppi", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.name !== void 0 && typeof data.name != "string" && (errors = complain(vErrors ??= [], at + "/name", "type", { type: "string" })), data.vendor !== void 0) {
      let data4 = data.vendor;
      typeof data4 != "string" && data4 !== null && (errors = complain(vErrors ??= [], at + "/vendor", "type", { type: schema121.properties.vendor.type }));
    }
    if (data.version !== void 0 && (validate80(data.version, at + "/version") || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.diagonalSize !== void 0) {
      let data6 = data.diagonalSize;
      typeof data6 != "string" && data6 !== null && (errors = complain(vErrors ??= [], at + "/diagonalSize", "type", { type: schema121.properties.diagonalSize.type }));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate79.errors = vErrors, errors === 0;
}
var schema123 = { required: ["ipAddress", "port", "secure", "type"], properties: { type: { type: ["string", "null"] } } }, pattern16 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f.:]*$", "u"), pattern17 = /* @__PURE__ */ new RegExp("^[0-9]{0,5}$", "u");
function validate83(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema123.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "ipAddress" || key0 === "port" || key0 === "secure" || key0 === "type" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.ipAddress !== void 0) {
      let data0 = data.ipAddress;
      typeof data0 == "string" ? pattern16.test(data0) || (errors = complain(vErrors ??= [], at + "/ipAddress", "pattern", { pattern: "^[0-9A-Fa-f.:]*$" })) : errors = complain(vErrors ??= [], at + "/ipAddress", "type", { type: "string" });
    }
    if (data.port !== void 0) {
      let data1 = data.port;
      typeof data1 == "string" ? pattern17.test(data1) || (errors = complain(vErrors ??= [], at + "/port", "pattern", { pattern: "^[0-9]{0,5}$" })) : errors = complain(vErrors ??= [], at + "/port", "type", { type: "string" });
    }
    if (data.secure !== void 0 && typeof data.secure != "boolean" && (errors = complain(vErrors ??= [], at + "/secure", "type", { type: "boolean" })), data.type !== void 0) {
      let data3 = data.type;
      typeof data3 != "string" && data3 !== null && (errors = complain(vErrors ??= [], at + "/type", "type", { type: schema123.properties.type.type }));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate83.errors = vErrors, errors === 0;
}
function validate65(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema114.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func4.call(schema114.properties, key0) || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.type !== void 0 && (validate66(data.type, at + "/type") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.model !== void 0) {
      let data1 = data.model;
      typeof data1 != "string" && data1 !== null && (errors = complain(vErrors ??= [], at + "/model", "type", { type: schema114.properties.model.type }));
    }
    if (data.version !== void 0 && (validate68(data.version, at + "/version") || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data.hardware !== void 0 && (validate70(data.hardware, at + "/hardware") || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.operatingSystem !== void 0 && (validate73(data.operatingSystem, at + "/operatingSystem") || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.browser !== void 0 && (validate76(data.browser, at + "/browser") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.display !== void 0 && (validate79(data.display, at + "/display") || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.applicationId !== void 0) {
      let data7 = data.applicationId;
      typeof data7 != "string" && data7 !== null && (errors = complain(vErrors ??= [], at + "/applicationId", "type", { type: schema114.properties.applicationId.type }));
    }
    data.connection !== void 0 && (validate83(data.connection, at + "/connection") || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate65.errors = vErrors, errors === 0;
}
function validate61(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema107.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "existingParameters" || key0 === "missingParameters" || key0 === "device" || key0 === "notBefore" || key0 === "notAfter" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.existingParameters !== void 0 && (validate62(data.existingParameters, at + "/existingParameters") || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.missingParameters !== void 0 && (validate40(data.missingParameters, at + "/missingParameters") || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.device !== void 0 && (validate65(data.device, at + "/device") || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data3 = data.notBefore;
      typeof data3 == "string" ? pattern4.test(data3) || (errors = complain(vErrors ??= [], at + "/notBefore", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "string" });
    }
    if (data.notAfter !== void 0) {
      let data4 = data.notAfter;
      typeof data4 == "string" ? pattern4.test(data4) || (errors = complain(vErrors ??= [], at + "/notAfter", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate61.errors = vErrors, errors === 0;
}
function validate60(data, at = "") {
  let vErrors = null, errors = 0;
  return validate61(data, at) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length), validate60.errors = vErrors, errors === 0;
}
var getSession400Json = validate87;
var schema127 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema128 = ["invalid_parameter_code", "invalid_authentication_session", "invalid_parameter_service_provider"];
function validate88(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema127.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema128.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema128 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate88.errors = vErrors, errors === 0;
}
function validate87(data, at = "") {
  let vErrors = null, errors = 0;
  return validate88(data, at) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length), validate87.errors = vErrors, errors === 0;
}
var getSession500Json = validate90;
function validate91(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema38.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 500 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 500 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema39.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema39 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate91.errors = vErrors, errors === 0;
}
function validate90(data, at = "") {
  let vErrors = null, errors = 0;
  return validate91(data, at) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate90.errors = vErrors, errors === 0;
}
var resumeSessionRequestForm = validate93;
function validate94(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "mvpd" || key0 === "domainName" || key0 === "redirectUrl" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.mvpd !== void 0) {
      let data0 = data.mvpd;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.domainName !== void 0) {
      let data1 = data.domainName;
      typeof data1 == "string" ? pattern0.test(data1) || (errors = complain(vErrors ??= [], at + "/domainName", "pattern", { pattern: "^[A-Za-z0-9._-]+$" })) : errors = complain(vErrors ??= [], at + "/domainName", "type", { type: "string" });
    }
    if (data.redirectUrl !== void 0) {
      let data2 = data.redirectUrl;
      typeof data2 == "string" ? formats0.test(data2) || (errors = complain(vErrors ??= [], at + "/redirectUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/redirectUrl", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate94.errors = vErrors, errors === 0;
}
function validate93(data, at = "") {
  let vErrors = null, errors = 0;
  return validate94(data, at) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length), validate93.errors = vErrors, errors === 0;
}
var resumeSession200Json = validate96;
var schema147 = [{ name: "SessionAuthenticate", is: [["actionName", ["authenticate"]], ["actionType", ["interactive"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "SessionRetry", is: [["actionName", ["retry"]], ["actionType", ["direct"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticated", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticated"]]], present: [], absent: [] }, { name: "SessionAuthorizeTemporary", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["temporary"]]], present: [], absent: [] }, { name: "SessionAuthorizeDegraded", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["degraded"]]], present: [], absent: [] }], schema148 = { required: ["actionName", "actionType", "reasonType", "missingParameters", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: 1, actionType: 1, reasonType: 1, missingParameters: 1, url: 1, code: 1, sessionId: 1, mvpd: 1, serviceProvider: 1, notBefore: 1, notAfter: 1 } };
function validate99(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema148.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func4.call(schema148.properties, key0) || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "retry" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "retry" })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "direct" })), data.reasonType !== void 0 && data.reasonType !== "none" && (errors = complain(vErrors ??= [], at + "/reasonType", "const", { allowedValue: "none" })), data.missingParameters !== void 0 && (validate40(data.missingParameters, at + "/missingParameters") || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.url !== void 0) {
      let data4 = data.url;
      typeof data4 == "string" ? pattern6.test(data4) || (errors = complain(vErrors ??= [], at + "/url", "pattern", { pattern: "^/api/v2/[^/?#\\s]+/sessions/[A-Z0-9]+$" })) : errors = complain(vErrors ??= [], at + "/url", "type", { type: "string" });
    }
    if (data.code !== void 0) {
      let data5 = data.code;
      typeof data5 == "string" ? pattern3.test(data5) || (errors = complain(vErrors ??= [], at + "/code", "pattern", { pattern: "^[A-Z0-9]+$" })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.sessionId !== void 0) {
      let data6 = data.sessionId;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/sessionId", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data7 = data.mvpd;
      typeof data7 == "string" ? codePointLength(data7) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data8 = data.serviceProvider;
      typeof data8 == "string" ? codePointLength(data8) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.notBefore !== void 0) {
      let data9 = data.notBefore;
      typeof data9 == "string" ? pattern4.test(data9) || (errors = complain(vErrors ??= [], at + "/notBefore", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "string" });
    }
    if (data.notAfter !== void 0) {
      let data10 = data.notAfter;
      typeof data10 == "string" ? pattern4.test(data10) || (errors = complain(vErrors ??= [], at + "/notAfter", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate99.errors = vErrors, errors === 0;
}
function validate97(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.actionName === "authenticate" && data.actionType === "interactive" && data.reasonType === "none" ? chosen0 = 0 : data.actionName === "retry" && data.actionType === "direct" && data.reasonType === "none" ? chosen0 = 1 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticated" ? chosen0 = 2 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "temporary" ? chosen0 = 3 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "degraded" ? chosen0 = 4 : chosen0 = nearestVariant(data, schema147);
    let before0 = errors;
    chosen0 === 0 ? (validate37(data, at) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthenticate")) : chosen0 === 1 ? (validate99(data, at) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionRetry")) : chosen0 === 2 ? (validate43(data, at) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticated")) : chosen0 === 3 ? (validate47(data, at) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeTemporary")) : chosen0 === 4 ? (validate49(data, at) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeDegraded")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema147 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate97.errors = vErrors, errors === 0;
}
function validate96(data, at = "") {
  let vErrors = null, errors = 0;
  return validate97(data, at) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length), validate96.errors = vErrors, errors === 0;
}
var resumeSession400Json = validate106;
var schema157 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema158 = ["invalid_parameter_code", "invalid_authentication_session", "invalid_parameter_service_provider", "invalid_parameter_mvpd", "invalid_parameter_redirect_url", "invalid_integration"];
function validate107(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema157.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema158.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema158 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate107.errors = vErrors, errors === 0;
}
function validate106(data, at = "") {
  let vErrors = null, errors = 0;
  return validate107(data, at) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length), validate106.errors = vErrors, errors === 0;
}
var authenticateUserAgent200Html = validate109;
var pattern25 = /* @__PURE__ */ new RegExp("SAMLRequest", "u");
function validate109(data, at = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? pattern25.test(data) || (errors = complain(vErrors ??= [], at, "pattern", { pattern: "SAMLRequest" })) : errors = complain(vErrors ??= [], at, "type", { type: "string" }), validate109.errors = vErrors, errors === 0;
}
var authenticateUserAgent400Html = validate110;
function validate110(data, at = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = complain(vErrors ??= [], at, "type", { type: "string" })), validate110.errors = vErrors, errors === 0;
}
var getProfiles200Json = validate111;
var schema170 = [{ name: "RegularProfile", is: [["type", ["regular"]]], present: [], absent: [] }, { name: "AppleSsoProfile", is: [["type", ["appleSSO"]]], present: [], absent: [] }, { name: "PlatformSsoProfile", is: [["type", ["platformSSO"]]], present: [], absent: [] }, { name: "ServiceTokenSsoProfile", is: [["type", ["serviceTokenSSO"]]], present: [], absent: [] }], schema171 = { required: ["notBefore", "notAfter", "issuer", "type", "attributes"] };
var schema175 = { properties: { userID: 1, upstreamUserID: 1, householdID: 1, primaryOID: 1, typeID: 1, is_hoh: 1, language: 1, mvpd: 1, hba_status: 1, allowMirroring: 1, zip: 1, encryptedZip: 1, channelID: 1, maxRating: 1 } }, schema176 = { properties: { value: { type: ["string", "integer", "boolean", "array", "object"] } } }, schema177 = { enum: ["plain", "enc"] };
function validate116(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "value" })), data.state === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "state" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.value !== void 0) {
      let data0 = data.value;
      (!data0 || typeof data0 != "object") && typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "boolean" && (errors = complain(vErrors ??= [], at + "/value", "type", { type: schema176.properties.value.type }));
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = complain(vErrors ??= [], at + "/state", "enum", { allowedValues: schema177.enum }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/error", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate116.errors = vErrors, errors === 0;
}
function validate118(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "value" })), data.state === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "state" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.value !== void 0 && typeof data.value != "string" && (errors = complain(vErrors ??= [], at + "/value", "type", { type: "string" })), data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = complain(vErrors ??= [], at + "/state", "enum", { allowedValues: schema177.enum }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/error", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate118.errors = vErrors, errors === 0;
}
var schema182 = { properties: { value: { enum: [!0, !1, "true", "false"] } } };
function validate127(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "value" })), data.state === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "state" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.value !== void 0) {
      let data0 = data.value;
      data0 === !0 || data0 === !1 || data0 === "true" || data0 === "false" || (errors = complain(vErrors ??= [], at + "/value", "enum", { allowedValues: schema182.properties.value.enum }));
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = complain(vErrors ??= [], at + "/state", "enum", { allowedValues: schema177.enum }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/error", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate127.errors = vErrors, errors === 0;
}
var schema186 = [{ name: "PlainZipAttribute", is: [["state", ["plain"]]], present: [], absent: [] }, { name: "EncryptedZipAttribute", is: [["state", ["enc"]]], present: [], absent: [] }];
function validate131(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "value" })), data.state === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "state" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.value !== void 0) {
      let data0 = data.value;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (errors = complain(vErrors ??= [], at + "/value/" + i0, "type", { type: "string" }));
      } else
        errors = complain(vErrors ??= [], at + "/value", "type", { type: "array" });
    }
    if (data.state !== void 0 && data.state !== "plain" && (errors = complain(vErrors ??= [], at + "/state", "const", { allowedValue: "plain" })), data.error !== void 0) {
      let data3 = data.error;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/error", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate131.errors = vErrors, errors === 0;
}
function validate133(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "value" })), data.state === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "state" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.value !== void 0 && typeof data.value != "string" && (errors = complain(vErrors ??= [], at + "/value", "type", { type: "string" })), data.state !== void 0 && data.state !== "enc" && (errors = complain(vErrors ??= [], at + "/state", "const", { allowedValue: "enc" })), data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/error", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate133.errors = vErrors, errors === 0;
}
function validate130(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.state === "plain" ? chosen0 = 0 : data.state === "enc" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema186);
    let before0 = errors;
    chosen0 === 0 ? (validate131(data, at) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlainZipAttribute")) : chosen0 === 1 ? (validate133(data, at) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "EncryptedZipAttribute")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema186 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate130.errors = vErrors, errors === 0;
}
function validate137(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "value" })), data.state === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "state" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.value !== void 0) {
      let data0 = data.value;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (errors = complain(vErrors ??= [], at + "/value/" + i0, "type", { type: "string" }));
      } else
        errors = complain(vErrors ??= [], at + "/value", "type", { type: "array" });
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      data2 === "plain" || data2 === "enc" || (errors = complain(vErrors ??= [], at + "/state", "enum", { allowedValues: schema177.enum }));
    }
    if (data.error !== void 0) {
      let data3 = data.error;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/error", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate137.errors = vErrors, errors === 0;
}
function validate139(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "value" })), data.state === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "state" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.value !== void 0) {
      let data0 = data.value;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let ikey1 = 0, allkey1 = Object.keys(data0), key1 = allkey1[0]; ikey1 < allkey1.length; key1 = allkey1[++ikey1])
          key1 === "MPAA" || key1 === "VCHIP" || key1 === "URL" || (errors = complain(vErrors ??= [], at + "/value", "additionalProperties", { additionalProperty: key1 }));
        data0.MPAA !== void 0 && typeof data0.MPAA != "string" && (errors = complain(vErrors ??= [], at + "/value/MPAA", "type", { type: "string" })), data0.VCHIP !== void 0 && typeof data0.VCHIP != "string" && (errors = complain(vErrors ??= [], at + "/value/VCHIP", "type", { type: "string" })), data0.URL !== void 0 && typeof data0.URL != "string" && (errors = complain(vErrors ??= [], at + "/value/URL", "type", { type: "string" }));
      } else
        errors = complain(vErrors ??= [], at + "/value", "type", { type: "object" });
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      data4 === "plain" || data4 === "enc" || (errors = complain(vErrors ??= [], at + "/state", "enum", { allowedValues: schema177.enum }));
    }
    if (data.error !== void 0) {
      let data5 = data.error;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = complain(vErrors ??= [], at + "/error", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate139.errors = vErrors, errors === 0;
}
function validate115(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userID === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "userID" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func4.call(schema175.properties, key0) || validate116(data[key0], at + "/" + pointerToken(key0)) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
    data.userID !== void 0 && (validate118(data.userID, at + "/userID") || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.upstreamUserID !== void 0 && (validate118(data.upstreamUserID, at + "/upstreamUserID") || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.householdID !== void 0 && (validate118(data.householdID, at + "/householdID") || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.primaryOID !== void 0 && (validate118(data.primaryOID, at + "/primaryOID") || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.typeID !== void 0 && (validate118(data.typeID, at + "/typeID") || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.is_hoh !== void 0 && (validate118(data.is_hoh, at + "/is_hoh") || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.language !== void 0 && (validate118(data.language, at + "/language") || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.mvpd !== void 0 && (validate118(data.mvpd, at + "/mvpd") || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.hba_status !== void 0 && (validate127(data.hba_status, at + "/hba_status") || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length)), data.allowMirroring !== void 0 && (validate127(data.allowMirroring, at + "/allowMirroring") || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length)), data.zip !== void 0 && (validate130(data.zip, at + "/zip") || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.encryptedZip !== void 0 && (validate118(data.encryptedZip, at + "/encryptedZip") || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length)), data.channelID !== void 0 && (validate137(data.channelID, at + "/channelID") || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data.maxRating !== void 0 && (validate139(data.maxRating, at + "/maxRating") || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate115.errors = vErrors, errors === 0;
}
function validate114(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema171.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuer" || key0 === "type" || key0 === "attributes" || key0 === "sessionId" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data0 < 1e12 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data1 < 1e12 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.issuer !== void 0) {
      let data2 = data.issuer;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/issuer", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/issuer", "type", { type: "string" });
    }
    if (data.type !== void 0 && data.type !== "regular" && (errors = complain(vErrors ??= [], at + "/type", "const", { allowedValue: "regular" })), data.attributes !== void 0 && (validate115(data.attributes, at + "/attributes") || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = complain(vErrors ??= [], at + "/sessionId", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate114.errors = vErrors, errors === 0;
}
var schema197 = { required: ["notBefore", "notAfter", "issuer", "type", "attributes"] };
function validate143(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema197.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuer" || key0 === "type" || key0 === "attributes" || key0 === "sessionId" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data0 < 1e12 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data1 < 1e12 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.issuer !== void 0 && data.issuer !== "Apple" && (errors = complain(vErrors ??= [], at + "/issuer", "const", { allowedValue: "Apple" })), data.type !== void 0 && data.type !== "appleSSO" && (errors = complain(vErrors ??= [], at + "/type", "const", { allowedValue: "appleSSO" })), data.attributes !== void 0 && (validate115(data.attributes, at + "/attributes") || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = complain(vErrors ??= [], at + "/sessionId", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate143.errors = vErrors, errors === 0;
}
var schema200 = { required: ["notBefore", "notAfter", "issuer", "type", "attributes"] };
function validate146(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema200.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuer" || key0 === "type" || key0 === "attributes" || key0 === "sessionId" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data0 < 1e12 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data1 < 1e12 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.issuer !== void 0) {
      let data2 = data.issuer;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/issuer", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/issuer", "type", { type: "string" });
    }
    if (data.type !== void 0 && data.type !== "platformSSO" && (errors = complain(vErrors ??= [], at + "/type", "const", { allowedValue: "platformSSO" })), data.attributes !== void 0 && (validate115(data.attributes, at + "/attributes") || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = complain(vErrors ??= [], at + "/sessionId", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate146.errors = vErrors, errors === 0;
}
var schema204 = { required: ["notBefore", "notAfter", "issuer", "type", "attributes"] };
function validate149(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema204.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuer" || key0 === "type" || key0 === "attributes" || key0 === "sessionId" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data0 < 1e12 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data1 < 1e12 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.issuer !== void 0) {
      let data2 = data.issuer;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/issuer", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/issuer", "type", { type: "string" });
    }
    if (data.type !== void 0 && data.type !== "serviceTokenSSO" && (errors = complain(vErrors ??= [], at + "/type", "const", { allowedValue: "serviceTokenSSO" })), data.attributes !== void 0 && (validate115(data.attributes, at + "/attributes") || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = complain(vErrors ??= [], at + "/sessionId", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate149.errors = vErrors, errors === 0;
}
function validate113(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.type === "regular" ? chosen0 = 0 : data.type === "appleSSO" ? chosen0 = 1 : data.type === "platformSSO" ? chosen0 = 2 : data.type === "serviceTokenSSO" ? chosen0 = 3 : chosen0 = nearestVariant(data, schema170);
    let before0 = errors;
    chosen0 === 0 ? (validate114(data, at) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "RegularProfile")) : chosen0 === 1 ? (validate143(data, at) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AppleSsoProfile")) : chosen0 === 2 ? (validate146(data, at) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformSsoProfile")) : chosen0 === 3 ? (validate149(data, at) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "ServiceTokenSsoProfile")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema170 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate113.errors = vErrors, errors === 0;
}
function validate112(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.profiles === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "profiles" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "profiles" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.profiles !== void 0) {
      let data0 = data.profiles;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let ikey1 = 0, allkey1 = Object.keys(data0), key1 = allkey1[0]; ikey1 < allkey1.length; key1 = allkey1[++ikey1])
          validate113(data0[key1], at + "/profiles/" + pointerToken(key1)) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
      else
        errors = complain(vErrors ??= [], at + "/profiles", "type", { type: "object" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate112.errors = vErrors, errors === 0;
}
function validate111(data, at = "") {
  let vErrors = null, errors = 0;
  return validate112(data, at) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length), validate111.errors = vErrors, errors === 0;
}
var getProfiles400Json = validate154;
var schema209 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema210 = ["invalid_parameter_service_provider", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_header_pfs_permission_access_not_present", "invalid_header_pfs_permission_access_not_determined", "invalid_header_pfs_permission_access_not_granted", "invalid_header_pfs_provider_id_not_determined", "invalid_header_pfs_provider_info_expired"];
function validate155(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema209.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema210.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema210 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate155.errors = vErrors, errors === 0;
}
function validate154(data, at = "") {
  let vErrors = null, errors = 0;
  return validate155(data, at) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length), validate154.errors = vErrors, errors === 0;
}
var getProfiles500Json = validate157;
var schema217 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "ProfileConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema218 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema219 = ["invalid_configuration_user_metadata_certificate", "invalid_configuration_platform", "invalid_configuration_platform_id", "invalid_configuration_platform_trait", "invalid_configuration_platform_category_trait", "invalid_configuration_platform_services", "invalid_configuration_mvpd_platform", "invalid_configuration_mvpd_platform_boarding_status", "invalid_configuration_mvpd_platform_profile_exchange"];
function validate160(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema218.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "configuration" })), data.status !== void 0 && data.status !== 500 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 500 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema219.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema219 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate160.errors = vErrors, errors === 0;
}
function validate158(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema217);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate160(data, at) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "ProfileConfigurationError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema217 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate158.errors = vErrors, errors === 0;
}
function validate157(data, at = "") {
  let vErrors = null, errors = 0;
  return validate158(data, at) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length), validate157.errors = vErrors, errors === 0;
}
var getProfileByMvpd200Json = validate163;
var schema227 = [{ name: "RegularProfile", is: [["type", ["regular"]]], present: [], absent: [] }, { name: "DegradedProfile", is: [["issuer", ["Adobe"]], ["type", ["degraded"]]], present: [], absent: [] }, { name: "TemporaryProfile", is: [["issuer", ["Adobe"]], ["type", ["temporary"]]], present: [], absent: [] }, { name: "AppleSsoProfile", is: [["issuer", ["Apple"]], ["type", ["appleSSO"]]], present: [], absent: [] }, { name: "PlatformSsoProfile", is: [["type", ["platformSSO"]]], present: [], absent: [] }, { name: "ServiceTokenSsoProfile", is: [["type", ["serviceTokenSSO"]]], present: [], absent: [] }], schema228 = { required: ["notBefore", "notAfter", "issuer", "type", "attributes"] };
var pattern26 = /* @__PURE__ */ new RegExp("^95cf93bcd183214a", "u");
function validate170(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "value" })), data.state === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "state" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "string" ? pattern26.test(data0) || (errors = complain(vErrors ??= [], at + "/value", "pattern", { pattern: "^95cf93bcd183214a" })) : errors = complain(vErrors ??= [], at + "/value", "type", { type: "string" });
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = complain(vErrors ??= [], at + "/state", "enum", { allowedValues: schema177.enum }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/error", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate170.errors = vErrors, errors === 0;
}
function validate168(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userID === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "userID" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "userID" || key0 === "mvpd" || validate116(data[key0], at + "/" + pointerToken(key0)) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
    data.userID !== void 0 && (validate170(data.userID, at + "/userID") || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length)), data.mvpd !== void 0 && (validate118(data.mvpd, at + "/mvpd") || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate168.errors = vErrors, errors === 0;
}
function validate167(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema228.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuer" || key0 === "type" || key0 === "attributes" || key0 === "sessionId" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data0 < 1e12 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data1 < 1e12 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.issuer !== void 0 && data.issuer !== "Adobe" && (errors = complain(vErrors ??= [], at + "/issuer", "const", { allowedValue: "Adobe" })), data.type !== void 0 && data.type !== "degraded" && (errors = complain(vErrors ??= [], at + "/type", "const", { allowedValue: "degraded" })), data.attributes !== void 0 && (validate168(data.attributes, at + "/attributes") || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = complain(vErrors ??= [], at + "/sessionId", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate167.errors = vErrors, errors === 0;
}
var schema235 = { required: ["notBefore", "notAfter", "issuer", "type", "attributes"] };
var pattern27 = /* @__PURE__ */ new RegExp("^temppass_.", "u");
function validate178(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "value" })), data.state === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "state" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "string" ? pattern27.test(data0) || (errors = complain(vErrors ??= [], at + "/value", "pattern", { pattern: "^temppass_." })) : errors = complain(vErrors ??= [], at + "/value", "type", { type: "string" });
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = complain(vErrors ??= [], at + "/state", "enum", { allowedValues: schema177.enum }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/error", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate178.errors = vErrors, errors === 0;
}
function validate180(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "value" })), data.state === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "state" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = complain(vErrors ??= [], at + "/value", "type", { type: "integer" })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/value", "maximum", { comparison: "<=", limit: 9999999999999 })), (data0 < 1e12 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/value", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = complain(vErrors ??= [], at + "/state", "enum", { allowedValues: schema177.enum }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/error", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate180.errors = vErrors, errors === 0;
}
function validate182(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "value" })), data.state === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "state" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = complain(vErrors ??= [], at + "/value", "type", { type: "integer" })), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/value", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = complain(vErrors ??= [], at + "/state", "enum", { allowedValues: schema177.enum }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/error", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate182.errors = vErrors, errors === 0;
}
function validate176(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userID === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "userID" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "userID" || key0 === "expiration_date" || key0 === "remaining_resources" || key0 === "used_assets" || validate116(data[key0], at + "/" + pointerToken(key0)) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
    data.userID !== void 0 && (validate178(data.userID, at + "/userID") || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length)), data.expiration_date !== void 0 && (validate180(data.expiration_date, at + "/expiration_date") || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length)), data.remaining_resources !== void 0 && (validate182(data.remaining_resources, at + "/remaining_resources") || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length)), data.used_assets !== void 0 && (validate137(data.used_assets, at + "/used_assets") || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate176.errors = vErrors, errors === 0;
}
function validate175(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema235.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuer" || key0 === "type" || key0 === "attributes" || key0 === "sessionId" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data0 < 1e12 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data1 < 1e12 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.issuer !== void 0 && data.issuer !== "Adobe" && (errors = complain(vErrors ??= [], at + "/issuer", "const", { allowedValue: "Adobe" })), data.type !== void 0 && data.type !== "temporary" && (errors = complain(vErrors ??= [], at + "/type", "const", { allowedValue: "temporary" })), data.attributes !== void 0 && (validate176(data.attributes, at + "/attributes") || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = complain(vErrors ??= [], at + "/sessionId", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate175.errors = vErrors, errors === 0;
}
function validate165(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.type === "regular" ? chosen0 = 0 : data.issuer === "Adobe" && data.type === "degraded" ? chosen0 = 1 : data.issuer === "Adobe" && data.type === "temporary" ? chosen0 = 2 : data.issuer === "Apple" && data.type === "appleSSO" ? chosen0 = 3 : data.type === "platformSSO" ? chosen0 = 4 : data.type === "serviceTokenSSO" ? chosen0 = 5 : chosen0 = nearestVariant(data, schema227);
    let before0 = errors;
    chosen0 === 0 ? (validate114(data, at) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "RegularProfile")) : chosen0 === 1 ? (validate167(data, at) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradedProfile")) : chosen0 === 2 ? (validate175(data, at) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryProfile")) : chosen0 === 3 ? (validate143(data, at) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AppleSsoProfile")) : chosen0 === 4 ? (validate146(data, at) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformSsoProfile")) : chosen0 === 5 ? (validate149(data, at) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "ServiceTokenSsoProfile")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema227 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate165.errors = vErrors, errors === 0;
}
function validate164(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.profiles === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "profiles" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "profiles" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.profiles !== void 0) {
      let data0 = data.profiles;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let ikey1 = 0, allkey1 = Object.keys(data0), key1 = allkey1[0]; ikey1 < allkey1.length; key1 = allkey1[++ikey1])
          validate165(data0[key1], at + "/profiles/" + pointerToken(key1)) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length);
      else
        errors = complain(vErrors ??= [], at + "/profiles", "type", { type: "object" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate164.errors = vErrors, errors === 0;
}
function validate163(data, at = "") {
  let vErrors = null, errors = 0;
  return validate164(data, at) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length), validate163.errors = vErrors, errors === 0;
}
var getProfileByMvpd400Json = validate192;
var schema250 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema251 = ["invalid_header_identity_for_temporary_access", "invalid_parameter_service_provider", "invalid_parameter_mvpd", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_header_pfs_permission_access_not_present", "invalid_header_pfs_permission_access_not_determined", "invalid_header_pfs_permission_access_not_granted", "invalid_header_pfs_provider_id_not_determined", "invalid_header_pfs_provider_id_mismatch", "invalid_header_pfs_provider_info_expired", "invalid_integration"];
function validate193(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema250.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema251.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema251 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate193.errors = vErrors, errors === 0;
}
function validate192(data, at = "") {
  let vErrors = null, errors = 0;
  return validate193(data, at) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length), validate192.errors = vErrors, errors === 0;
}
var getProfileByMvpd403Json = validate195;
var schema258 = [{ name: "TemporaryAccessLimitError", is: [["action", ["authentication"]]], present: [], absent: [] }, { name: "TemporaryAccessLimitErrorAsShown", is: [["action", ["none"]]], present: [], absent: [] }], schema259 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema260 = ["temporary_access_duration_limit_exceeded", "temporary_access_resources_limit_exceeded"];
function validate197(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema259.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "authentication" })), data.status !== void 0 && data.status !== 403 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 403 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema260.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema260 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate197.errors = vErrors, errors === 0;
}
var schema265 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema266 = ["temporary_access_duration_limit_exceeded"];
function validate199(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema265.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 403 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 403 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema266.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema266 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate199.errors = vErrors, errors === 0;
}
function validate196(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" ? chosen0 = 0 : data.action === "none" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema258);
    let before0 = errors;
    chosen0 === 0 ? (validate197(data, at) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryAccessLimitError")) : chosen0 === 1 ? (validate199(data, at) || (vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryAccessLimitErrorAsShown")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema258 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate196.errors = vErrors, errors === 0;
}
function validate195(data, at = "") {
  let vErrors = null, errors = 0;
  return validate196(data, at) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length), validate195.errors = vErrors, errors === 0;
}
var getProfileByMvpd500Json = validate202;
var schema273 = [{ name: "ProfileByMvpdFailure", is: [["action", ["none"]]], present: [], absent: [] }, { name: "ProfileByMvpdConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema274 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema275 = ["internal_server_error", "invalid_configuration_temporary_access"];
function validate204(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema274.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 500 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 500 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema275.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema275 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate204.errors = vErrors, errors === 0;
}
var schema280 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema281 = ["invalid_configuration_temporary_access", "invalid_configuration_user_metadata_certificate", "invalid_configuration_platform", "invalid_configuration_platform_id", "invalid_configuration_platform_trait", "invalid_configuration_platform_category_trait", "invalid_configuration_platform_services", "invalid_configuration_mvpd_platform", "invalid_configuration_mvpd_platform_boarding_status", "invalid_configuration_mvpd_platform_profile_exchange"];
function validate206(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema280.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "configuration" })), data.status !== void 0 && data.status !== 500 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 500 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema281.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema281 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate206.errors = vErrors, errors === 0;
}
function validate203(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema273);
    let before0 = errors;
    chosen0 === 0 ? (validate204(data, at) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "ProfileByMvpdFailure")) : chosen0 === 1 ? (validate206(data, at) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "ProfileByMvpdConfigurationError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema273 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate203.errors = vErrors, errors === 0;
}
function validate202(data, at = "") {
  let vErrors = null, errors = 0;
  return validate203(data, at) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length), validate202.errors = vErrors, errors === 0;
}
var getProfileByCode200Json = validate209;
var schema289 = [{ name: "RegularProfile", is: [["type", ["regular"]]], present: [], absent: [] }, { name: "DegradedProfile", is: [["type", ["degraded"]]], present: [], absent: [] }, { name: "TemporaryProfile", is: [["type", ["temporary"]]], present: [], absent: [] }];
function validate211(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.type === "regular" ? chosen0 = 0 : data.type === "degraded" ? chosen0 = 1 : data.type === "temporary" ? chosen0 = 2 : chosen0 = nearestVariant(data, schema289);
    let before0 = errors;
    chosen0 === 0 ? (validate114(data, at) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "RegularProfile")) : chosen0 === 1 ? (validate167(data, at) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradedProfile")) : chosen0 === 2 ? (validate175(data, at) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryProfile")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema289 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate211.errors = vErrors, errors === 0;
}
function validate210(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.profiles === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "profiles" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "profiles" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.profiles !== void 0) {
      let data0 = data.profiles;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let ikey1 = 0, allkey1 = Object.keys(data0), key1 = allkey1[0]; ikey1 < allkey1.length; key1 = allkey1[++ikey1])
          validate211(data0[key1], at + "/profiles/" + pointerToken(key1)) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length);
      else
        errors = complain(vErrors ??= [], at + "/profiles", "type", { type: "object" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate210.errors = vErrors, errors === 0;
}
function validate209(data, at = "") {
  let vErrors = null, errors = 0;
  return validate210(data, at) || (vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors), errors = vErrors.length), validate209.errors = vErrors, errors === 0;
}
var getProfileByCode400Json = validate217;
var schema291 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema292 = ["invalid_parameter_code", "invalid_header_identity_for_temporary_access", "invalid_authentication_session", "invalid_parameter_service_provider"];
function validate218(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema291.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema292.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema292 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate218.errors = vErrors, errors === 0;
}
function validate217(data, at = "") {
  let vErrors = null, errors = 0;
  return validate218(data, at) || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length), validate217.errors = vErrors, errors === 0;
}
var getProfileByCode403Json = validate220;
function validate221(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema259.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "authentication" })), data.status !== void 0 && data.status !== 403 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 403 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema260.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema260 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate221.errors = vErrors, errors === 0;
}
function validate220(data, at = "") {
  let vErrors = null, errors = 0;
  return validate221(data, at) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length), validate220.errors = vErrors, errors === 0;
}
var getProfileByCode500Json = validate223;
var schema306 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "ProfileByCodeConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema307 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema308 = ["invalid_configuration_temporary_access", "invalid_configuration_user_metadata_certificate"];
function validate226(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema307.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "configuration" })), data.status !== void 0 && data.status !== 500 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 500 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema308.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema308 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate226.errors = vErrors, errors === 0;
}
function validate224(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema306);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate226(data, at) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "ProfileByCodeConfigurationError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema306 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate224.errors = vErrors, errors === 0;
}
function validate223(data, at = "") {
  let vErrors = null, errors = 0;
  return validate224(data, at) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length), validate223.errors = vErrors, errors === 0;
}
var preauthorizeRequestJson = validate229;
function validate230(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resources === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "resources" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "resources" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resources !== void 0) {
      let data0 = data.resources;
      if (Array.isArray(data0)) {
        data0.length < 1 && (errors = complain(vErrors ??= [], at + "/resources", "minItems", { limit: 1 }));
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/resources/" + i0, "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resources/" + i0, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/resources", "type", { type: "array" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate230.errors = vErrors, errors === 0;
}
function validate229(data, at = "") {
  let vErrors = null, errors = 0;
  return validate230(data, at) || (vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors), errors = vErrors.length), validate229.errors = vErrors, errors === 0;
}
var preauthorize200Json = validate232;
var schema319 = [{ name: "MvpdPreauthorizePermit", is: [["source", ["mvpd"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "MvpdPreauthorizeDenial", is: [["source", ["mvpd"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "DegradationPreauthorizePermit", is: [["source", ["degradation"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "DegradationPreauthorizeDenial", is: [["source", ["degradation"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "TempPassPreauthorizePermit", is: [["source", ["temppass"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "TempPassPreauthorizeDenial", is: [["source", ["temppass"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "DummyPreauthorizePermit", is: [["source", ["dummy"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "DummyPreauthorizeDenial", is: [["source", ["dummy"]], ["authorized", [!1]]], present: [], absent: [] }], schema320 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized"] };
function validate235(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema320.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    data.source !== void 0 && data.source !== "mvpd" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "mvpd" })), data.authorized !== void 0 && data.authorized !== !0 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !0 }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate235.errors = vErrors, errors === 0;
}
var schema324 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"] };
var schema329 = [{ name: "PreauthorizationDenialError", is: [["action", ["none"]], ["status", [403]], ["code", ["preauthorization_denied_by_mvpd", "authorization_denied_by_parental_controls"]]], present: [], absent: [] }, { name: "PreauthorizationSignInError", is: [["action", ["authentication"]], ["status", [403]], ["code", ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated", "identity_not_recognized_by_mvpd"]]], present: [], absent: [] }, { name: "PartnerConnectionError", is: [["action", ["retry"]], ["status", [403]], ["code", ["network_received_error", "network_connection_timeout", "maximum_execution_time_exceeded"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema330 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema331 = ["preauthorization_denied_by_mvpd", "authorization_denied_by_parental_controls"];
function validate239(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema330.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 403 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 403 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema331.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema331 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate239.errors = vErrors, errors === 0;
}
var schema336 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema337 = ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated", "identity_not_recognized_by_mvpd"];
function validate241(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema336.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "authentication" })), data.status !== void 0 && data.status !== 403 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 403 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema337.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema337 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate241.errors = vErrors, errors === 0;
}
var schema342 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema343 = ["network_received_error", "network_connection_timeout", "maximum_execution_time_exceeded"];
function validate243(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema342.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "retry" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "retry" })), data.status !== void 0 && data.status !== 403 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 403 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema343.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema343 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate243.errors = vErrors, errors === 0;
}
var schema348 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema349 = ["too_many_resources"];
function validate245(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema348.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "configuration" })), data.status !== void 0 && data.status !== 403 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 403 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema349.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema349 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate245.errors = vErrors, errors === 0;
}
function validate238(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" && data.status === 403 && (data.code === "preauthorization_denied_by_mvpd" || data.code === "authorization_denied_by_parental_controls") ? chosen0 = 0 : data.action === "authentication" && data.status === 403 && (data.code === "authenticated_profile_missing" || data.code === "authenticated_profile_expired" || data.code === "authenticated_profile_invalidated" || data.code === "identity_not_recognized_by_mvpd") ? chosen0 = 1 : data.action === "retry" && data.status === 403 && (data.code === "network_received_error" || data.code === "network_connection_timeout" || data.code === "maximum_execution_time_exceeded") ? chosen0 = 2 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 3 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 4 : chosen0 = nearestVariant(data, schema329);
    let before0 = errors;
    chosen0 === 0 ? (validate239(data, at) || (vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PreauthorizationDenialError")) : chosen0 === 1 ? (validate241(data, at) || (vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PreauthorizationSignInError")) : chosen0 === 2 ? (validate243(data, at) || (vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConnectionError")) : chosen0 === 3 ? (validate245(data, at) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 4 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema329 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate238.errors = vErrors, errors === 0;
}
function validate237(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema324.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    data.source !== void 0 && data.source !== "mvpd" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "mvpd" })), data.authorized !== void 0 && data.authorized !== !1 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !1 })), data.error !== void 0 && (validate238(data.error, at + "/error") || (vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate237.errors = vErrors, errors === 0;
}
var schema354 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized"] };
function validate250(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema354.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    data.source !== void 0 && data.source !== "degradation" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "degradation" })), data.authorized !== void 0 && data.authorized !== !0 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !0 }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate250.errors = vErrors, errors === 0;
}
var schema358 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"] };
var schema363 = [{ name: "DegradationDenialError", is: [["action", ["none"]], ["status", [403]], ["code", ["authorization_denied_by_degradation_rule"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema364 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema365 = ["authorization_denied_by_degradation_rule"];
function validate254(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema364.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 403 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 403 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema365.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema365 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate254.errors = vErrors, errors === 0;
}
function validate253(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" && data.status === 403 && data.code === "authorization_denied_by_degradation_rule" ? chosen0 = 0 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 1 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 2 : chosen0 = nearestVariant(data, schema363);
    let before0 = errors;
    chosen0 === 0 ? (validate254(data, at) || (vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationDenialError")) : chosen0 === 1 ? (validate245(data, at) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 2 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema363 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate253.errors = vErrors, errors === 0;
}
function validate252(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema358.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    data.source !== void 0 && data.source !== "degradation" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "degradation" })), data.authorized !== void 0 && data.authorized !== !1 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !1 })), data.error !== void 0 && (validate253(data.error, at + "/error") || (vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate252.errors = vErrors, errors === 0;
}
var schema370 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized"] };
function validate260(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema370.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    data.source !== void 0 && data.source !== "temppass" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "temppass" })), data.authorized !== void 0 && data.authorized !== !0 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !0 }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate260.errors = vErrors, errors === 0;
}
var schema374 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"] };
var schema379 = [{ name: "AuthenticatedProfileError", is: [["action", ["authentication"]], ["status", [403]], ["code", ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema380 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema381 = ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated"];
function validate264(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema380.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "authentication" })), data.status !== void 0 && data.status !== 403 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 403 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema381.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema381 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate264.errors = vErrors, errors === 0;
}
function validate263(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" && data.status === 403 && (data.code === "authenticated_profile_missing" || data.code === "authenticated_profile_expired" || data.code === "authenticated_profile_invalidated") ? chosen0 = 0 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 1 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 2 : chosen0 = nearestVariant(data, schema379);
    let before0 = errors;
    chosen0 === 0 ? (validate264(data, at) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthenticatedProfileError")) : chosen0 === 1 ? (validate245(data, at) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 2 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema379 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate263.errors = vErrors, errors === 0;
}
function validate262(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema374.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    data.source !== void 0 && data.source !== "temppass" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "temppass" })), data.authorized !== void 0 && data.authorized !== !1 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !1 })), data.error !== void 0 && (validate263(data.error, at + "/error") || (vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate262.errors = vErrors, errors === 0;
}
var schema386 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized"] };
function validate270(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema386.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    data.source !== void 0 && data.source !== "dummy" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "dummy" })), data.authorized !== void 0 && data.authorized !== !0 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !0 }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate270.errors = vErrors, errors === 0;
}
var schema390 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"] };
function validate272(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema390.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    data.source !== void 0 && data.source !== "dummy" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "dummy" })), data.authorized !== void 0 && data.authorized !== !1 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !1 })), data.error !== void 0 && (validate238(data.error, at + "/error") || (vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate272.errors = vErrors, errors === 0;
}
function validate234(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.source === "mvpd" && data.authorized === !0 ? chosen0 = 0 : data.source === "mvpd" && data.authorized === !1 ? chosen0 = 1 : data.source === "degradation" && data.authorized === !0 ? chosen0 = 2 : data.source === "degradation" && data.authorized === !1 ? chosen0 = 3 : data.source === "temppass" && data.authorized === !0 ? chosen0 = 4 : data.source === "temppass" && data.authorized === !1 ? chosen0 = 5 : data.source === "dummy" && data.authorized === !0 ? chosen0 = 6 : data.source === "dummy" && data.authorized === !1 ? chosen0 = 7 : chosen0 = nearestVariant(data, schema319);
    let before0 = errors;
    chosen0 === 0 ? (validate235(data, at) || (vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "MvpdPreauthorizePermit")) : chosen0 === 1 ? (validate237(data, at) || (vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "MvpdPreauthorizeDenial")) : chosen0 === 2 ? (validate250(data, at) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationPreauthorizePermit")) : chosen0 === 3 ? (validate252(data, at) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationPreauthorizeDenial")) : chosen0 === 4 ? (validate260(data, at) || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TempPassPreauthorizePermit")) : chosen0 === 5 ? (validate262(data, at) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TempPassPreauthorizeDenial")) : chosen0 === 6 ? (validate270(data, at) || (vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DummyPreauthorizePermit")) : chosen0 === 7 ? (validate272(data, at) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DummyPreauthorizeDenial")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema319 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate234.errors = vErrors, errors === 0;
}
function validate233(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.decisions === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "decisions" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "decisions" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.decisions !== void 0) {
      let data0 = data.decisions;
      if (Array.isArray(data0)) {
        data0.length < 1 && (errors = complain(vErrors ??= [], at + "/decisions", "minItems", { limit: 1 }));
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate234(data0[i0], at + "/decisions/" + i0) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
      } else
        errors = complain(vErrors ??= [], at + "/decisions", "type", { type: "array" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate233.errors = vErrors, errors === 0;
}
function validate232(data, at = "") {
  let vErrors = null, errors = 0;
  return validate233(data, at) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length), validate232.errors = vErrors, errors === 0;
}
var preauthorize400Json = validate277;
var schema395 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema396 = ["invalid_parameter_service_provider", "invalid_parameter_mvpd", "invalid_parameter_resources", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_header_pfs_permission_access_not_present", "invalid_header_pfs_permission_access_not_determined", "invalid_header_pfs_permission_access_not_granted", "invalid_header_pfs_provider_id_not_determined", "invalid_header_pfs_provider_id_mismatch", "invalid_header_pfs_provider_info_expired", "invalid_integration"];
function validate278(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema395.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema396.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema396 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate278.errors = vErrors, errors === 0;
}
function validate277(data, at = "") {
  let vErrors = null, errors = 0;
  return validate278(data, at) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length), validate277.errors = vErrors, errors === 0;
}
var preauthorize403Json = validate280;
var schema403 = [{ name: "AuthenticatedProfileError", is: [["action", ["authentication"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]]], present: [], absent: [] }];
function validate281(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema403);
    let before0 = errors;
    chosen0 === 0 ? (validate264(data, at) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthenticatedProfileError")) : chosen0 === 1 ? (validate245(data, at) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema403 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate281.errors = vErrors, errors === 0;
}
function validate280(data, at = "") {
  let vErrors = null, errors = 0;
  return validate281(data, at) || (vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors), errors = vErrors.length), validate280.errors = vErrors, errors === 0;
}
var preauthorize500Json = validate285;
var schema406 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PartnerConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema407 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema408 = ["invalid_configuration_platform", "invalid_configuration_platform_id", "invalid_configuration_platform_trait", "invalid_configuration_platform_category_trait", "invalid_configuration_platform_services", "invalid_configuration_mvpd_platform", "invalid_configuration_mvpd_platform_boarding_status", "invalid_configuration_mvpd_platform_profile_exchange"];
function validate288(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema407.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "configuration" })), data.status !== void 0 && data.status !== 500 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 500 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema408.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema408 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate288.errors = vErrors, errors === 0;
}
function validate286(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema406);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate288(data, at) || (vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConfigurationError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema406 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate286.errors = vErrors, errors === 0;
}
function validate285(data, at = "") {
  let vErrors = null, errors = 0;
  return validate286(data, at) || (vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors), errors = vErrors.length), validate285.errors = vErrors, errors === 0;
}
var authorizeRequestJson = validate291;
function validate292(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resources === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "resources" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "resources" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resources !== void 0) {
      let data0 = data.resources;
      if (Array.isArray(data0)) {
        data0.length < 1 && (errors = complain(vErrors ??= [], at + "/resources", "minItems", { limit: 1 }));
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/resources/" + i0, "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resources/" + i0, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/resources", "type", { type: "array" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate292.errors = vErrors, errors === 0;
}
function validate291(data, at = "") {
  let vErrors = null, errors = 0;
  return validate292(data, at) || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length), validate291.errors = vErrors, errors === 0;
}
var authorize200Json = validate294;
var schema419 = [{ name: "MvpdAuthorizePermit", is: [["source", ["mvpd"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "MvpdAuthorizeDenial", is: [["source", ["mvpd"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "DegradationAuthorizePermit", is: [["source", ["degradation"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "DegradationAuthorizeDenial", is: [["source", ["degradation"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "TempPassAuthorizePermit", is: [["source", ["temppass"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "TempPassAuthorizeDenial", is: [["source", ["temppass"]], ["authorized", [!1]]], present: [], absent: [] }, { name: "DummyAuthorizePermit", is: [["source", ["dummy"]], ["authorized", [!0]]], present: [], absent: [] }, { name: "DummyAuthorizeDenial", is: [["source", ["dummy"]], ["authorized", [!1]]], present: [], absent: [] }], schema420 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "token"] }, schema424 = { required: ["notBefore", "notAfter", "serializedToken"] }, pattern28 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9+/]+(={0,2}|\\.{3,4})$", "u");
function validate298(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema424.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuedAt" || key0 === "serializedToken" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data0 < 1e12 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data1 < 1e12 || isNaN(data1)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.issuedAt !== void 0) {
      let data2 = data.issuedAt;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = complain(vErrors ??= [], at + "/issuedAt", "type", { type: "integer" })), typeof data2 == "number" && isFinite(data2) && ((data2 > 9999999999999 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/issuedAt", "maximum", { comparison: "<=", limit: 9999999999999 })), (data2 < 1e12 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/issuedAt", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.serializedToken !== void 0) {
      let data3 = data.serializedToken;
      typeof data3 == "string" ? pattern28.test(data3) || (errors = complain(vErrors ??= [], at + "/serializedToken", "pattern", { pattern: "^[A-Za-z0-9+/]+(={0,2}|\\.{3,4})$" })) : errors = complain(vErrors ??= [], at + "/serializedToken", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate298.errors = vErrors, errors === 0;
}
function validate297(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema420.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "token" || key0 === "notBefore" || key0 === "notAfter" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.source !== void 0 && data.source !== "mvpd" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "mvpd" })), data.authorized !== void 0 && data.authorized !== !0 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !0 })), data.token !== void 0 && (validate298(data.token, at + "/token") || (vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data6 < 1e12 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data7 < 1e12 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate297.errors = vErrors, errors === 0;
}
var schema429 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"] };
var schema434 = [{ name: "AuthorizationDenialError", is: [["action", ["none"]], ["status", [403]], ["code", ["authorization_denied_by_mvpd", "authorization_denied_by_parental_controls"]]], present: [], absent: [] }, { name: "AuthorizationSignInError", is: [["action", ["authentication"]], ["status", [403]], ["code", ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated", "authorization_denied_by_hba_policies", "authorization_denied_by_session_invalidated", "identity_not_recognized_by_mvpd"]]], present: [], absent: [] }, { name: "PartnerConnectionError", is: [["action", ["retry"]], ["status", [403]], ["code", ["network_received_error", "network_connection_timeout", "maximum_execution_time_exceeded"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema435 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema436 = ["authorization_denied_by_mvpd", "authorization_denied_by_parental_controls"];
function validate303(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema435.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 403 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 403 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema436.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema436 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate303.errors = vErrors, errors === 0;
}
var schema441 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema442 = ["authenticated_profile_missing", "authenticated_profile_expired", "authenticated_profile_invalidated", "authorization_denied_by_hba_policies", "authorization_denied_by_session_invalidated", "identity_not_recognized_by_mvpd"];
function validate305(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema441.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "authentication" })), data.status !== void 0 && data.status !== 403 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 403 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema442.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema442 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate305.errors = vErrors, errors === 0;
}
function validate302(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" && data.status === 403 && (data.code === "authorization_denied_by_mvpd" || data.code === "authorization_denied_by_parental_controls") ? chosen0 = 0 : data.action === "authentication" && data.status === 403 && (data.code === "authenticated_profile_missing" || data.code === "authenticated_profile_expired" || data.code === "authenticated_profile_invalidated" || data.code === "authorization_denied_by_hba_policies" || data.code === "authorization_denied_by_session_invalidated" || data.code === "identity_not_recognized_by_mvpd") ? chosen0 = 1 : data.action === "retry" && data.status === 403 && (data.code === "network_received_error" || data.code === "network_connection_timeout" || data.code === "maximum_execution_time_exceeded") ? chosen0 = 2 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 3 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 4 : chosen0 = nearestVariant(data, schema434);
    let before0 = errors;
    chosen0 === 0 ? (validate303(data, at) || (vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthorizationDenialError")) : chosen0 === 1 ? (validate305(data, at) || (vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthorizationSignInError")) : chosen0 === 2 ? (validate243(data, at) || (vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConnectionError")) : chosen0 === 3 ? (validate245(data, at) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 4 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema434 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate302.errors = vErrors, errors === 0;
}
function validate301(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema429.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || key0 === "notBefore" || key0 === "notAfter" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.source !== void 0 && data.source !== "mvpd" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "mvpd" })), data.authorized !== void 0 && data.authorized !== !1 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !1 })), data.error !== void 0 && (validate302(data.error, at + "/error") || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data6 < 1e12 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data7 < 1e12 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate301.errors = vErrors, errors === 0;
}
var schema449 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "token"] };
function validate312(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema449.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "token" || key0 === "notBefore" || key0 === "notAfter" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.source !== void 0 && data.source !== "degradation" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "degradation" })), data.authorized !== void 0 && data.authorized !== !0 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !0 })), data.token !== void 0 && (validate298(data.token, at + "/token") || (vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data6 < 1e12 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data7 < 1e12 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate312.errors = vErrors, errors === 0;
}
var schema455 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"] };
function validate315(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema455.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || key0 === "notBefore" || key0 === "notAfter" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.source !== void 0 && data.source !== "degradation" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "degradation" })), data.authorized !== void 0 && data.authorized !== !1 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !1 })), data.error !== void 0 && (validate253(data.error, at + "/error") || (vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data6 < 1e12 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data7 < 1e12 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate315.errors = vErrors, errors === 0;
}
var schema461 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "token"] };
function validate318(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema461.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "token" || key0 === "notBefore" || key0 === "notAfter" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.source !== void 0 && data.source !== "temppass" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "temppass" })), data.authorized !== void 0 && data.authorized !== !0 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !0 })), data.token !== void 0 && (validate298(data.token, at + "/token") || (vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data6 < 1e12 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data7 < 1e12 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate318.errors = vErrors, errors === 0;
}
var schema467 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"] };
var schema472 = [{ name: "TemporaryAccessLimitError", is: [["action", ["authentication"]], ["status", [403]], ["code", ["temporary_access_duration_limit_exceeded", "temporary_access_resources_limit_exceeded"]]], present: [], absent: [] }, { name: "TemporaryAccessConfigurationError", is: [["action", ["configuration"]], ["status", [500]], ["code", ["invalid_configuration_temporary_access"]]], present: [], absent: [] }, { name: "TemporaryAccessIdentityError", is: [["action", ["none"]], ["status", [400]], ["code", ["invalid_header_identity_for_temporary_access"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]], ["status", [403]], ["code", ["too_many_resources"]]], present: [], absent: [] }, { name: "InternalServerError", is: [["action", ["none"]], ["status", [500]], ["code", ["internal_server_error"]]], present: [], absent: [] }], schema473 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema474 = ["invalid_configuration_temporary_access"];
function validate324(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema473.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "configuration" })), data.status !== void 0 && data.status !== 500 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 500 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema474.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema474 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate324.errors = vErrors, errors === 0;
}
var schema479 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema480 = ["invalid_header_identity_for_temporary_access"];
function validate326(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema479.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema480.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema480 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate326.errors = vErrors, errors === 0;
}
function validate322(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" && data.status === 403 && (data.code === "temporary_access_duration_limit_exceeded" || data.code === "temporary_access_resources_limit_exceeded") ? chosen0 = 0 : data.action === "configuration" && data.status === 500 && data.code === "invalid_configuration_temporary_access" ? chosen0 = 1 : data.action === "none" && data.status === 400 && data.code === "invalid_header_identity_for_temporary_access" ? chosen0 = 2 : data.action === "configuration" && data.status === 403 && data.code === "too_many_resources" ? chosen0 = 3 : data.action === "none" && data.status === 500 && data.code === "internal_server_error" ? chosen0 = 4 : chosen0 = nearestVariant(data, schema472);
    let before0 = errors;
    chosen0 === 0 ? (validate197(data, at) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryAccessLimitError")) : chosen0 === 1 ? (validate324(data, at) || (vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryAccessConfigurationError")) : chosen0 === 2 ? (validate326(data, at) || (vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryAccessIdentityError")) : chosen0 === 3 ? (validate245(data, at) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : chosen0 === 4 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema472 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate322.errors = vErrors, errors === 0;
}
function validate321(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema467.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || key0 === "notBefore" || key0 === "notAfter" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.source !== void 0 && data.source !== "temppass" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "temppass" })), data.authorized !== void 0 && data.authorized !== !1 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !1 })), data.error !== void 0 && (validate322(data.error, at + "/error") || (vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data6 < 1e12 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data7 < 1e12 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate321.errors = vErrors, errors === 0;
}
var schema487 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "token"] };
function validate332(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema487.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "token" || key0 === "notBefore" || key0 === "notAfter" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.source !== void 0 && data.source !== "dummy" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "dummy" })), data.authorized !== void 0 && data.authorized !== !0 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !0 })), data.token !== void 0 && (validate298(data.token, at + "/token") || (vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data6 < 1e12 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data7 < 1e12 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate332.errors = vErrors, errors === 0;
}
var schema493 = { required: ["resource", "serviceProvider", "mvpd", "source", "authorized", "error"] };
function validate335(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema493.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "resource" || key0 === "serviceProvider" || key0 === "mvpd" || key0 === "source" || key0 === "authorized" || key0 === "error" || key0 === "notBefore" || key0 === "notAfter" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.resource !== void 0) {
      let data0 = data.resource;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/resource", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/resource", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data1 = data.serviceProvider;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.source !== void 0 && data.source !== "dummy" && (errors = complain(vErrors ??= [], at + "/source", "const", { allowedValue: "dummy" })), data.authorized !== void 0 && data.authorized !== !1 && (errors = complain(vErrors ??= [], at + "/authorized", "const", { allowedValue: !1 })), data.error !== void 0 && (validate302(data.error, at + "/error") || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data6 = data.notBefore;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "integer" })), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999999999999 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "maximum", { comparison: "<=", limit: 9999999999999 })), (data6 < 1e12 || isNaN(data6)) && (errors = complain(vErrors ??= [], at + "/notBefore", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.notAfter !== void 0) {
      let data7 = data.notAfter;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "integer" })), typeof data7 == "number" && isFinite(data7) && ((data7 > 9999999999999 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "maximum", { comparison: "<=", limit: 9999999999999 })), (data7 < 1e12 || isNaN(data7)) && (errors = complain(vErrors ??= [], at + "/notAfter", "minimum", { comparison: ">=", limit: 1e12 })));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate335.errors = vErrors, errors === 0;
}
function validate296(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.source === "mvpd" && data.authorized === !0 ? chosen0 = 0 : data.source === "mvpd" && data.authorized === !1 ? chosen0 = 1 : data.source === "degradation" && data.authorized === !0 ? chosen0 = 2 : data.source === "degradation" && data.authorized === !1 ? chosen0 = 3 : data.source === "temppass" && data.authorized === !0 ? chosen0 = 4 : data.source === "temppass" && data.authorized === !1 ? chosen0 = 5 : data.source === "dummy" && data.authorized === !0 ? chosen0 = 6 : data.source === "dummy" && data.authorized === !1 ? chosen0 = 7 : chosen0 = nearestVariant(data, schema419);
    let before0 = errors;
    chosen0 === 0 ? (validate297(data, at) || (vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "MvpdAuthorizePermit")) : chosen0 === 1 ? (validate301(data, at) || (vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "MvpdAuthorizeDenial")) : chosen0 === 2 ? (validate312(data, at) || (vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationAuthorizePermit")) : chosen0 === 3 ? (validate315(data, at) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradationAuthorizeDenial")) : chosen0 === 4 ? (validate318(data, at) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TempPassAuthorizePermit")) : chosen0 === 5 ? (validate321(data, at) || (vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TempPassAuthorizeDenial")) : chosen0 === 6 ? (validate332(data, at) || (vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DummyAuthorizePermit")) : chosen0 === 7 ? (validate335(data, at) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DummyAuthorizeDenial")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema419 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate296.errors = vErrors, errors === 0;
}
function validate295(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.decisions === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "decisions" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "decisions" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.decisions !== void 0) {
      let data0 = data.decisions;
      if (Array.isArray(data0)) {
        data0.length < 1 && (errors = complain(vErrors ??= [], at + "/decisions", "minItems", { limit: 1 }));
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate296(data0[i0], at + "/decisions/" + i0) || (vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors), errors = vErrors.length);
      } else
        errors = complain(vErrors ??= [], at + "/decisions", "type", { type: "array" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate295.errors = vErrors, errors === 0;
}
function validate294(data, at = "") {
  let vErrors = null, errors = 0;
  return validate295(data, at) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length), validate294.errors = vErrors, errors === 0;
}
var authorize400Json = validate340;
var schema500 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema501 = ["invalid_parameter_service_provider", "invalid_parameter_mvpd", "invalid_parameter_resources", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_header_pfs_permission_access_not_present", "invalid_header_pfs_permission_access_not_determined", "invalid_header_pfs_permission_access_not_granted", "invalid_header_pfs_provider_id_not_determined", "invalid_header_pfs_provider_id_mismatch", "invalid_header_pfs_provider_info_expired", "invalid_integration"];
function validate341(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema500.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema501.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema501 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate341.errors = vErrors, errors === 0;
}
function validate340(data, at = "") {
  let vErrors = null, errors = 0;
  return validate341(data, at) || (vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors), errors = vErrors.length), validate340.errors = vErrors, errors === 0;
}
var authorize403Json = validate343;
var schema508 = [{ name: "AuthenticatedProfileError", is: [["action", ["authentication"]]], present: [], absent: [] }, { name: "TooManyResourcesError", is: [["action", ["configuration"]]], present: [], absent: [] }];
function validate344(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "authentication" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema508);
    let before0 = errors;
    chosen0 === 0 ? (validate264(data, at) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AuthenticatedProfileError")) : chosen0 === 1 ? (validate245(data, at) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TooManyResourcesError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema508 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate344.errors = vErrors, errors === 0;
}
function validate343(data, at = "") {
  let vErrors = null, errors = 0;
  return validate344(data, at) || (vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors), errors = vErrors.length), validate343.errors = vErrors, errors === 0;
}
var authorize500Json = validate348;
var schema511 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PartnerConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }];
function validate349(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema511);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate288(data, at) || (vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConfigurationError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema511 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate349.errors = vErrors, errors === 0;
}
function validate348(data, at = "") {
  let vErrors = null, errors = 0;
  return validate349(data, at) || (vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors), errors = vErrors.length), validate348.errors = vErrors, errors === 0;
}
var logout200Json = validate353;
var schema515 = [{ name: "LogoutInteractive", is: [["actionName", ["logout"]], ["actionType", ["interactive"]]], present: [], absent: [] }, { name: "LogoutComplete", is: [["actionName", ["complete"]], ["actionType", ["none"]]], present: [], absent: [] }, { name: "LogoutPartner", is: [["actionName", ["partner_logout"]], ["actionType", ["partner_interactive"]]], present: [], absent: [] }, { name: "LogoutInvalid", is: [["actionName", ["invalid"]], ["actionType", ["none"]]], present: [], absent: [] }], schema516 = { required: ["actionName", "actionType", "mvpd", "url"] }, formats146 = /^(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate356(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema516.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "actionName" || key0 === "actionType" || key0 === "mvpd" || key0 === "url" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "logout" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "logout" })), data.actionType !== void 0 && data.actionType !== "interactive" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "interactive" })), data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? (codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/url", "minLength", { limit: 1 })), formats146.test(data3) || (errors = complain(vErrors ??= [], at + "/url", "format", { format: "uri-reference" }))) : errors = complain(vErrors ??= [], at + "/url", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate356.errors = vErrors, errors === 0;
}
var schema518 = { required: ["actionName", "actionType", "mvpd"] };
function validate358(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema518.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "actionName" || key0 === "actionType" || key0 === "mvpd" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "complete" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "complete" })), data.actionType !== void 0 && data.actionType !== "none" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "none" })), data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate358.errors = vErrors, errors === 0;
}
var schema520 = { required: ["actionName", "actionType", "mvpd"] };
function validate360(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema520.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "actionName" || key0 === "actionType" || key0 === "mvpd" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "partner_logout" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "partner_logout" })), data.actionType !== void 0 && data.actionType !== "partner_interactive" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "partner_interactive" })), data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate360.errors = vErrors, errors === 0;
}
var schema522 = { required: ["actionName", "actionType", "mvpd"] };
function validate362(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema522.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "actionName" || key0 === "actionType" || key0 === "mvpd" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "invalid" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "invalid" })), data.actionType !== void 0 && data.actionType !== "none" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "none" })), data.mvpd !== void 0) {
      let data2 = data.mvpd;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate362.errors = vErrors, errors === 0;
}
function validate355(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.actionName === "logout" && data.actionType === "interactive" ? chosen0 = 0 : data.actionName === "complete" && data.actionType === "none" ? chosen0 = 1 : data.actionName === "partner_logout" && data.actionType === "partner_interactive" ? chosen0 = 2 : data.actionName === "invalid" && data.actionType === "none" ? chosen0 = 3 : chosen0 = nearestVariant(data, schema515);
    let before0 = errors;
    chosen0 === 0 ? (validate356(data, at) || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "LogoutInteractive")) : chosen0 === 1 ? (validate358(data, at) || (vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "LogoutComplete")) : chosen0 === 2 ? (validate360(data, at) || (vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "LogoutPartner")) : chosen0 === 3 ? (validate362(data, at) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "LogoutInvalid")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema515 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate355.errors = vErrors, errors === 0;
}
function validate354(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.logouts === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "logouts" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "logouts" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.logouts !== void 0) {
      let data0 = data.logouts;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        Object.keys(data0).length < 1 && (errors = complain(vErrors ??= [], at + "/logouts", "minProperties", { limit: 1 }));
        for (let ikey1 = 0, allkey1 = Object.keys(data0), key1 = allkey1[0]; ikey1 < allkey1.length; key1 = allkey1[++ikey1])
          validate355(data0[key1], at + "/logouts/" + pointerToken(key1)) || (vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors), errors = vErrors.length);
      } else
        errors = complain(vErrors ??= [], at + "/logouts", "type", { type: "object" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate354.errors = vErrors, errors === 0;
}
function validate353(data, at = "") {
  let vErrors = null, errors = 0;
  return validate354(data, at) || (vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors), errors = vErrors.length), validate353.errors = vErrors, errors === 0;
}
var logout400Json = validate366;
var schema525 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema526 = ["invalid_parameter_service_provider", "invalid_parameter_mvpd", "invalid_parameter_redirect_url", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_integration"];
function validate367(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema525.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema526.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema526 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate367.errors = vErrors, errors === 0;
}
function validate366(data, at = "") {
  let vErrors = null, errors = 0;
  return validate367(data, at) || (vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors), errors = vErrors.length), validate366.errors = vErrors, errors === 0;
}
var logout500Json = validate369;
var schema533 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PlatformConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }];
function validate370(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema533);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate29(data, at) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformConfigurationError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema533 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate370.errors = vErrors, errors === 0;
}
function validate369(data, at = "") {
  let vErrors = null, errors = 0;
  return validate370(data, at) || (vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors), errors = vErrors.length), validate369.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequestRequestForm = validate374;
function validate375(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "domainName" || key0 === "redirectUrl" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.domainName !== void 0) {
      let data0 = data.domainName;
      typeof data0 == "string" ? pattern0.test(data0) || (errors = complain(vErrors ??= [], at + "/domainName", "pattern", { pattern: "^[A-Za-z0-9._-]+$" })) : errors = complain(vErrors ??= [], at + "/domainName", "type", { type: "string" });
    }
    if (data.redirectUrl !== void 0) {
      let data1 = data.redirectUrl;
      typeof data1 == "string" ? formats0.test(data1) || (errors = complain(vErrors ??= [], at + "/redirectUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/redirectUrl", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate375.errors = vErrors, errors === 0;
}
function validate374(data, at = "") {
  let vErrors = null, errors = 0;
  return validate375(data, at) || (vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors), errors = vErrors.length), validate374.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest200Json = validate377;
var schema540 = [{ name: "PartnerSessionProfile", is: [["actionName", ["partner_profile"]], ["actionType", ["direct"]], ["reasonType", ["none"]]], present: [], absent: [] }, { name: "PartnerSessionPfsFallback", is: [["actionName", ["authenticate"]], ["actionType", ["interactive"]], ["reasonType", ["pfs_fallback"]]], present: [], absent: [] }, { name: "PartnerSessionConfigurationFallback", is: [["actionName", ["authenticate"]], ["actionType", ["interactive"]], ["reasonType", ["configuration_fallback"]]], present: [], absent: [] }, { name: "PartnerSessionResumeFallback", is: [["actionName", ["resume"]], ["actionType", ["direct"]], ["reasonType", ["missing_parameters_fallback"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticated", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticated"]]], present: [], absent: [] }, { name: "SessionAuthorizeAuthenticatedSso", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["authenticatedSSO"]]], present: [], absent: [] }, { name: "SessionAuthorizeDegraded", is: [["actionName", ["authorize"]], ["actionType", ["direct"]], ["reasonType", ["degraded"]]], present: [], absent: [] }], schema541 = { required: ["actionName", "actionType", "reasonType", "url", "sessionId", "mvpd", "serviceProvider", "authenticationRequest"] };
var pattern30 = /* @__PURE__ */ new RegExp("^/api/v2/[^/?#\\s]+/profiles/sso/[^/?#\\s]+$", "u"), schema546 = { required: ["type", "request", "attributesNames"] }, schema547 = ["saml"];
function validate380(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema546.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "type" || key0 === "request" || key0 === "attributesNames" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? schema547.includes(data0) || (errors = complain(vErrors ??= [], at + "/type", "knownValues", { allowedValues: schema547 })) : errors = complain(vErrors ??= [], at + "/type", "type", { type: "string" });
    }
    if (data.request !== void 0) {
      let data1 = data.request;
      typeof data1 == "string" ? pattern28.test(data1) || (errors = complain(vErrors ??= [], at + "/request", "pattern", { pattern: "^[A-Za-z0-9+/]+(={0,2}|\\.{3,4})$" })) : errors = complain(vErrors ??= [], at + "/request", "type", { type: "string" });
    }
    if (data.attributesNames !== void 0) {
      let data2 = data.attributesNames;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/attributesNames/" + i0, "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/attributesNames/" + i0, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/attributesNames", "type", { type: "array" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate380.errors = vErrors, errors === 0;
}
function validate379(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema541.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "actionName" || key0 === "actionType" || key0 === "reasonType" || key0 === "url" || key0 === "sessionId" || key0 === "mvpd" || key0 === "serviceProvider" || key0 === "authenticationRequest" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "partner_profile" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "partner_profile" })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "direct" })), data.reasonType !== void 0 && data.reasonType !== "none" && (errors = complain(vErrors ??= [], at + "/reasonType", "const", { allowedValue: "none" })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern30.test(data3) || (errors = complain(vErrors ??= [], at + "/url", "pattern", { pattern: "^/api/v2/[^/?#\\s]+/profiles/sso/[^/?#\\s]+$" })) : errors = complain(vErrors ??= [], at + "/url", "type", { type: "string" });
    }
    if (data.sessionId !== void 0) {
      let data4 = data.sessionId;
      typeof data4 == "string" ? formats4.test(data4) || (errors = complain(vErrors ??= [], at + "/sessionId", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data5 = data.mvpd;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data6 = data.serviceProvider;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    data.authenticationRequest !== void 0 && (validate380(data.authenticationRequest, at + "/authenticationRequest") || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate379.errors = vErrors, errors === 0;
}
var schema548 = { required: ["actionName", "actionType", "reasonType", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: 1, actionType: 1, reasonType: 1, url: 1, code: 1, sessionId: 1, mvpd: 1, serviceProvider: 1, notBefore: 1, notAfter: 1 } };
function validate383(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema548.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func4.call(schema548.properties, key0) || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "authenticate" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "authenticate" })), data.actionType !== void 0 && data.actionType !== "interactive" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "interactive" })), data.reasonType !== void 0 && data.reasonType !== "pfs_fallback" && (errors = complain(vErrors ??= [], at + "/reasonType", "const", { allowedValue: "pfs_fallback" })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern2.test(data3) || (errors = complain(vErrors ??= [], at + "/url", "pattern", { pattern: "^/api/v2/authenticate/[^/?#\\s]+/[A-Z0-9]+$" })) : errors = complain(vErrors ??= [], at + "/url", "type", { type: "string" });
    }
    if (data.code !== void 0) {
      let data4 = data.code;
      typeof data4 == "string" ? pattern3.test(data4) || (errors = complain(vErrors ??= [], at + "/code", "pattern", { pattern: "^[A-Z0-9]+$" })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? formats4.test(data5) || (errors = complain(vErrors ??= [], at + "/sessionId", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data6 = data.mvpd;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data7 = data.serviceProvider;
      typeof data7 == "string" ? codePointLength(data7) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.notBefore !== void 0) {
      let data8 = data.notBefore;
      typeof data8 == "string" ? pattern4.test(data8) || (errors = complain(vErrors ??= [], at + "/notBefore", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "string" });
    }
    if (data.notAfter !== void 0) {
      let data9 = data.notAfter;
      typeof data9 == "string" ? pattern4.test(data9) || (errors = complain(vErrors ??= [], at + "/notAfter", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate383.errors = vErrors, errors === 0;
}
var schema556 = { required: ["actionName", "actionType", "reasonType", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: 1, actionType: 1, reasonType: 1, url: 1, code: 1, sessionId: 1, mvpd: 1, serviceProvider: 1, notBefore: 1, notAfter: 1 } };
function validate385(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema556.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func4.call(schema556.properties, key0) || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "authenticate" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "authenticate" })), data.actionType !== void 0 && data.actionType !== "interactive" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "interactive" })), data.reasonType !== void 0 && data.reasonType !== "configuration_fallback" && (errors = complain(vErrors ??= [], at + "/reasonType", "const", { allowedValue: "configuration_fallback" })), data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern2.test(data3) || (errors = complain(vErrors ??= [], at + "/url", "pattern", { pattern: "^/api/v2/authenticate/[^/?#\\s]+/[A-Z0-9]+$" })) : errors = complain(vErrors ??= [], at + "/url", "type", { type: "string" });
    }
    if (data.code !== void 0) {
      let data4 = data.code;
      typeof data4 == "string" ? pattern3.test(data4) || (errors = complain(vErrors ??= [], at + "/code", "pattern", { pattern: "^[A-Z0-9]+$" })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? formats4.test(data5) || (errors = complain(vErrors ??= [], at + "/sessionId", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data6 = data.mvpd;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data7 = data.serviceProvider;
      typeof data7 == "string" ? codePointLength(data7) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.notBefore !== void 0) {
      let data8 = data.notBefore;
      typeof data8 == "string" ? pattern4.test(data8) || (errors = complain(vErrors ??= [], at + "/notBefore", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "string" });
    }
    if (data.notAfter !== void 0) {
      let data9 = data.notAfter;
      typeof data9 == "string" ? pattern4.test(data9) || (errors = complain(vErrors ??= [], at + "/notAfter", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate385.errors = vErrors, errors === 0;
}
var schema564 = { required: ["actionName", "actionType", "reasonType", "missingParameters", "url", "code", "sessionId", "serviceProvider", "notBefore", "notAfter"], properties: { actionName: 1, actionType: 1, reasonType: 1, missingParameters: 1, url: 1, code: 1, sessionId: 1, mvpd: 1, serviceProvider: 1, notBefore: 1, notAfter: 1 } };
function validate387(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema564.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func4.call(schema564.properties, key0) || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.actionName !== void 0 && data.actionName !== "resume" && (errors = complain(vErrors ??= [], at + "/actionName", "const", { allowedValue: "resume" })), data.actionType !== void 0 && data.actionType !== "direct" && (errors = complain(vErrors ??= [], at + "/actionType", "const", { allowedValue: "direct" })), data.reasonType !== void 0 && data.reasonType !== "missing_parameters_fallback" && (errors = complain(vErrors ??= [], at + "/reasonType", "const", { allowedValue: "missing_parameters_fallback" })), data.missingParameters !== void 0 && (validate40(data.missingParameters, at + "/missingParameters") || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.url !== void 0) {
      let data4 = data.url;
      typeof data4 == "string" ? pattern6.test(data4) || (errors = complain(vErrors ??= [], at + "/url", "pattern", { pattern: "^/api/v2/[^/?#\\s]+/sessions/[A-Z0-9]+$" })) : errors = complain(vErrors ??= [], at + "/url", "type", { type: "string" });
    }
    if (data.code !== void 0) {
      let data5 = data.code;
      typeof data5 == "string" ? pattern3.test(data5) || (errors = complain(vErrors ??= [], at + "/code", "pattern", { pattern: "^[A-Z0-9]+$" })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.sessionId !== void 0) {
      let data6 = data.sessionId;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/sessionId", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/sessionId", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data7 = data.mvpd;
      typeof data7 == "string" ? codePointLength(data7) < 1 && (errors = complain(vErrors ??= [], at + "/mvpd", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: "string" });
    }
    if (data.serviceProvider !== void 0) {
      let data8 = data.serviceProvider;
      typeof data8 == "string" ? codePointLength(data8) < 1 && (errors = complain(vErrors ??= [], at + "/serviceProvider", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/serviceProvider", "type", { type: "string" });
    }
    if (data.notBefore !== void 0) {
      let data9 = data.notBefore;
      typeof data9 == "string" ? pattern4.test(data9) || (errors = complain(vErrors ??= [], at + "/notBefore", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notBefore", "type", { type: "string" });
    }
    if (data.notAfter !== void 0) {
      let data10 = data.notAfter;
      typeof data10 == "string" ? pattern4.test(data10) || (errors = complain(vErrors ??= [], at + "/notAfter", "pattern", { pattern: "^[0-9]{13}$" })) : errors = complain(vErrors ??= [], at + "/notAfter", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate387.errors = vErrors, errors === 0;
}
function validate378(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.actionName === "partner_profile" && data.actionType === "direct" && data.reasonType === "none" ? chosen0 = 0 : data.actionName === "authenticate" && data.actionType === "interactive" && data.reasonType === "pfs_fallback" ? chosen0 = 1 : data.actionName === "authenticate" && data.actionType === "interactive" && data.reasonType === "configuration_fallback" ? chosen0 = 2 : data.actionName === "resume" && data.actionType === "direct" && data.reasonType === "missing_parameters_fallback" ? chosen0 = 3 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticated" ? chosen0 = 4 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "authenticatedSSO" ? chosen0 = 5 : data.actionName === "authorize" && data.actionType === "direct" && data.reasonType === "degraded" ? chosen0 = 6 : chosen0 = nearestVariant(data, schema540);
    let before0 = errors;
    chosen0 === 0 ? (validate379(data, at) || (vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerSessionProfile")) : chosen0 === 1 ? (validate383(data, at) || (vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerSessionPfsFallback")) : chosen0 === 2 ? (validate385(data, at) || (vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerSessionConfigurationFallback")) : chosen0 === 3 ? (validate387(data, at) || (vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerSessionResumeFallback")) : chosen0 === 4 ? (validate43(data, at) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticated")) : chosen0 === 5 ? (validate45(data, at) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeAuthenticatedSso")) : chosen0 === 6 ? (validate49(data, at) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "SessionAuthorizeDegraded")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema540 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate378.errors = vErrors, errors === 0;
}
function validate377(data, at = "") {
  let vErrors = null, errors = 0;
  return validate378(data, at) || (vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors), errors = vErrors.length), validate377.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest400Json = validate394;
var schema573 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema574 = ["invalid_parameter_service_provider", "invalid_parameter_redirect_url", "invalid_parameter_partner", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_integration"];
function validate395(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema573.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema574.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema574 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate395.errors = vErrors, errors === 0;
}
function validate394(data, at = "") {
  let vErrors = null, errors = 0;
  return validate395(data, at) || (vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors), errors = vErrors.length), validate394.errors = vErrors, errors === 0;
}
var getPartnerAuthenticationRequest500Json = validate397;
var schema581 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "PartnerConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }];
function validate398(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema581);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate288(data, at) || (vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PartnerConfigurationError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema581 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate398.errors = vErrors, errors === 0;
}
function validate397(data, at = "") {
  let vErrors = null, errors = 0;
  return validate398(data, at) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length), validate397.errors = vErrors, errors === 0;
}
var createPartnerProfileRequestForm = validate402;
function validate402(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.SAMLResponse === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "SAMLResponse" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "SAMLResponse" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.SAMLResponse !== void 0) {
      let data0 = data.SAMLResponse;
      typeof data0 == "string" ? pattern28.test(data0) || (errors = complain(vErrors ??= [], at + "/SAMLResponse", "pattern", { pattern: "^[A-Za-z0-9+/]+(={0,2}|\\.{3,4})$" })) : errors = complain(vErrors ??= [], at + "/SAMLResponse", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate402.errors = vErrors, errors === 0;
}
var createPartnerProfile200Json = validate403;
function validate404(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.profiles === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "profiles" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "profiles" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.profiles !== void 0) {
      let data0 = data.profiles;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let ikey1 = 0, allkey1 = Object.keys(data0), key1 = allkey1[0]; ikey1 < allkey1.length; key1 = allkey1[++ikey1])
          validate167(data0[key1], at + "/profiles/" + pointerToken(key1)) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length);
      else
        errors = complain(vErrors ??= [], at + "/profiles", "type", { type: "object" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate404.errors = vErrors, errors === 0;
}
function validate403(data, at = "") {
  let vErrors = null, errors = 0;
  return validate404(data, at) || (vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors), errors = vErrors.length), validate403.errors = vErrors, errors === 0;
}
var createPartnerProfile201Json = validate407;
function validate408(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.profiles === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "profiles" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "profiles" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.profiles !== void 0) {
      let data0 = data.profiles;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let ikey1 = 0, allkey1 = Object.keys(data0), key1 = allkey1[0]; ikey1 < allkey1.length; key1 = allkey1[++ikey1])
          validate143(data0[key1], at + "/profiles/" + pointerToken(key1)) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
      else
        errors = complain(vErrors ??= [], at + "/profiles", "type", { type: "object" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate408.errors = vErrors, errors === 0;
}
function validate407(data, at = "") {
  let vErrors = null, errors = 0;
  return validate408(data, at) || (vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors), errors = vErrors.length), validate407.errors = vErrors, errors === 0;
}
var createPartnerProfile400Json = validate411;
var schema589 = { required: ["action", "status", "code", "message", "helpUrl"] }, schema590 = ["invalid_parameter_saml_response", "invalid_header_pfs_permission_access_not_present", "invalid_header_pfs_permission_access_not_determined", "invalid_header_pfs_permission_access_not_granted", "invalid_header_pfs_provider_id_not_determined", "invalid_header_pfs_provider_id_mismatch", "invalid_header_pfs_provider_info_expired", "invalid_parameter_service_provider", "invalid_parameter_partner", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_integration"];
function validate412(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema589.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.action !== void 0 && data.action !== "none" && (errors = complain(vErrors ??= [], at + "/action", "const", { allowedValue: "none" })), data.status !== void 0 && data.status !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), data.code !== void 0) {
      let data2 = data.code;
      typeof data2 == "string" ? schema590.includes(data2) || (errors = complain(vErrors ??= [], at + "/code", "knownValues", { allowedValues: schema590 })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.message !== void 0) {
      let data3 = data.message;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    if (data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = complain(vErrors ??= [], at + "/helpUrl", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/helpUrl", "type", { type: "string" });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? formats4.test(data6) || (errors = complain(vErrors ??= [], at + "/trace", "format", { format: "uuid" })) : errors = complain(vErrors ??= [], at + "/trace", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate412.errors = vErrors, errors === 0;
}
function validate411(data, at = "") {
  let vErrors = null, errors = 0;
  return validate412(data, at) || (vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors), errors = vErrors.length), validate411.errors = vErrors, errors === 0;
}
var createPartnerProfile500Json = validate414;
var schema597 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "ProfileConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }];
function validate415(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema597);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate160(data, at) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "ProfileConfigurationError")) : errors = complain(vErrors ??= [], at, "variants", { variants: schema597 });
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate415.errors = vErrors, errors === 0;
}
function validate414(data, at = "") {
  let vErrors = null, errors = 0;
  return validate415(data, at) || (vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors), errors = vErrors.length), validate414.errors = vErrors, errors === 0;
}
var createSession401Json = getConfiguration401Json, getSession401Json = getConfiguration401Json, resumeSession401Json = getConfiguration401Json, getProfiles401Json = getConfiguration401Json, getProfileByMvpd401Json = getConfiguration401Json, getProfileByCode401Json = getConfiguration401Json, preauthorize401Json = getConfiguration401Json, authorize401Json = getConfiguration401Json, logout401Json = getConfiguration401Json, getPartnerAuthenticationRequest401Json = getConfiguration401Json, createPartnerProfile401Json = getConfiguration401Json, createSession429Html = getConfiguration429Html, getSession429Html = getConfiguration429Html, resumeSession429Html = getConfiguration429Html, authenticateUserAgent429Html = getConfiguration429Html, getProfiles429Html = getConfiguration429Html, getProfileByMvpd429Html = getConfiguration429Html, getProfileByCode429Html = getConfiguration429Html, preauthorize429Html = getConfiguration429Html, authorize429Html = getConfiguration429Html, logout429Html = getConfiguration429Html, getPartnerAuthenticationRequest429Html = getConfiguration429Html, createPartnerProfile429Html = getConfiguration429Html, resumeSession500Json = getSession500Json, authenticateUserAgent500Html = authenticateUserAgent400Html;
export {
  authenticateUserAgent200Html,
  authenticateUserAgent400Html,
  authenticateUserAgent429Html,
  authenticateUserAgent500Html,
  authorize200Json,
  authorize400Json,
  authorize401Json,
  authorize403Json,
  authorize429Html,
  authorize500Json,
  authorizeRequestJson,
  createPartnerProfile200Json,
  createPartnerProfile201Json,
  createPartnerProfile400Json,
  createPartnerProfile401Json,
  createPartnerProfile429Html,
  createPartnerProfile500Json,
  createPartnerProfileRequestForm,
  createSession200Json,
  createSession400Json,
  createSession401Json,
  createSession429Html,
  createSession500Json,
  createSessionRequestForm,
  getConfiguration200Json,
  getConfiguration400Json,
  getConfiguration401Json,
  getConfiguration429Html,
  getConfiguration500Json,
  getPartnerAuthenticationRequest200Json,
  getPartnerAuthenticationRequest400Json,
  getPartnerAuthenticationRequest401Json,
  getPartnerAuthenticationRequest429Html,
  getPartnerAuthenticationRequest500Json,
  getPartnerAuthenticationRequestRequestForm,
  getProfileByCode200Json,
  getProfileByCode400Json,
  getProfileByCode401Json,
  getProfileByCode403Json,
  getProfileByCode429Html,
  getProfileByCode500Json,
  getProfileByMvpd200Json,
  getProfileByMvpd400Json,
  getProfileByMvpd401Json,
  getProfileByMvpd403Json,
  getProfileByMvpd429Html,
  getProfileByMvpd500Json,
  getProfiles200Json,
  getProfiles400Json,
  getProfiles401Json,
  getProfiles429Html,
  getProfiles500Json,
  getSession200Json,
  getSession400Json,
  getSession401Json,
  getSession429Html,
  getSession500Json,
  logout200Json,
  logout400Json,
  logout401Json,
  logout429Html,
  logout500Json,
  noBody,
  preauthorize200Json,
  preauthorize400Json,
  preauthorize401Json,
  preauthorize403Json,
  preauthorize429Html,
  preauthorize500Json,
  preauthorizeRequestJson,
  resumeSession200Json,
  resumeSession400Json,
  resumeSession401Json,
  resumeSession429Html,
  resumeSession500Json,
  resumeSessionRequestForm,
  tolerantOf
};
