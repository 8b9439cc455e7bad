// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=c9ad8172db324937298a00db134b3c4ed1386aa944e4e7555647dab50c0dce78

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

var getSession200Json = validate64;
var schema110 = { type: "object", additionalProperties: !1, required: ["existingParameters", "device", "notBefore", "notAfter"], properties: { existingParameters: { $ref: "#/$defs/ExistingParameters" }, missingParameters: { $ref: "#/$defs/MissingParameters" }, device: { $ref: "#/$defs/Device" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
var formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate66(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.serviceProvider === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "serviceProvider" } }));
    for (let key0 in data)
      key0 === "mvpd" || key0 === "domain" || key0 === "domainName" || key0 === "redirectUrl" || key0 === "serviceProvider" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.mvpd !== void 0) {
      let data0 = data.mvpd;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.domain !== void 0) {
      let data1 = data.domain;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domain", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } });
    }
    if (data.domainName !== void 0) {
      let data2 = data.domainName;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domainName", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/domainName", keyword: "type", params: { type: "string" } });
    }
    if (data.redirectUrl !== void 0) {
      let data3 = data.redirectUrl;
      typeof data3 == "string" ? formats0.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data4 = data.serviceProvider;
      typeof data4 == "string" ? codePointLength(data4) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate66.errors = vErrors, errors === 0;
}
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
var schema117 = { type: "object", additionalProperties: !1, required: ["type", "model", "version", "hardware", "operatingSystem", "browser", "display", "applicationId", "connection"], properties: { type: { $ref: "#/$defs/DeviceType" }, model: { type: ["string", "null"] }, version: { $ref: "#/$defs/Version" }, hardware: { $ref: "#/$defs/DeviceHardware" }, operatingSystem: { $ref: "#/$defs/DeviceOperatingSystem" }, browser: { $ref: "#/$defs/DeviceBrowser" }, display: { $ref: "#/$defs/DeviceDisplay" }, applicationId: { type: ["string", "null"] }, connection: { $ref: "#/$defs/DeviceConnection" } } }, schema118 = { enum: ["Camera", "DataCollectionTerminal", "Desktop", "EmbeddedNetworkModule", "eReader", "GamesConsole", "GeolocationTracker", "Glasses", "MediaPlayer", "MobilePhone", "PaymentTerminal", "PluginModem", "SetTopBox", "TV", "Tablet", "WirelessHotspot", "Wristwatch", "VehicleMultimediaSystem", "Projector", "Unknown"] }, schema125 = { type: "object", additionalProperties: !1, required: ["ipAddress", "port", "secure", "type"], properties: { ipAddress: { type: "string" }, port: { type: "string" }, secure: { type: "boolean" }, type: { type: ["string", "null"] } } }, func4 = Object.prototype.hasOwnProperty, schema119 = { type: "object", additionalProperties: !1, required: ["major", "minor", "patch", "profile"], properties: { major: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, minor: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, patch: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, profile: { type: "string" } } };
function validate70(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema119.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "major" || key0 === "minor" || key0 === "patch" || key0 === "profile" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.major !== void 0) {
      let data0 = data.major;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/major", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/major", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/major", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.minor !== void 0) {
      let data1 = data.minor;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/minor", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 2147483647 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/minor", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data1 < -2147483648 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/minor", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.patch !== void 0) {
      let data2 = data.patch;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/patch", keyword: "type", params: { type: "integer" } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/patch", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/patch", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.profile !== void 0 && typeof data.profile != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/profile", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate70.errors = vErrors, errors === 0;
}
var schema120 = { type: "object", additionalProperties: !1, required: ["name", "vendor", "version", "manufacturer"], properties: { name: { type: ["string", "null"] }, vendor: { type: "string" }, version: { $ref: "#/$defs/Version" }, manufacturer: { type: "string" } } };
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema120.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "name" || key0 === "vendor" || key0 === "version" || key0 === "manufacturer" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.name !== void 0) {
      let data0 = data.name;
      typeof data0 != "string" && data0 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: schema120.properties.name.type } }));
    }
    data.vendor !== void 0 && typeof data.vendor != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/vendor", keyword: "type", params: { type: "string" } })), data.version !== void 0 && (validate70(data.version, { instancePath: instancePath + "/version" }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.manufacturer !== void 0 && typeof data.manufacturer != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/manufacturer", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate72.errors = vErrors, errors === 0;
}
var schema121 = { type: "object", additionalProperties: !1, required: ["name", "family", "vendor", "version"], properties: { name: { type: "string" }, family: { type: "string" }, vendor: { type: "string" }, version: { $ref: "#/$defs/Version" } } };
function validate75(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema121.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "name" || key0 === "family" || key0 === "vendor" || key0 === "version" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    data.name !== void 0 && typeof data.name != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } })), data.family !== void 0 && typeof data.family != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/family", keyword: "type", params: { type: "string" } })), data.vendor !== void 0 && typeof data.vendor != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/vendor", keyword: "type", params: { type: "string" } })), data.version !== void 0 && (validate70(data.version, { instancePath: instancePath + "/version" }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate75.errors = vErrors, errors === 0;
}
var schema122 = { type: "object", additionalProperties: !1, required: ["name", "vendor", "version", "userAgent", "originalUserAgent"], properties: { name: { type: "string" }, vendor: { type: "string" }, version: { $ref: "#/$defs/Version" }, userAgent: { type: "string" }, originalUserAgent: { type: "string" } } };
function validate78(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema122.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "name" || key0 === "vendor" || key0 === "version" || key0 === "userAgent" || key0 === "originalUserAgent" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    data.name !== void 0 && typeof data.name != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } })), data.vendor !== void 0 && typeof data.vendor != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/vendor", keyword: "type", params: { type: "string" } })), data.version !== void 0 && (validate70(data.version, { instancePath: instancePath + "/version" }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.userAgent !== void 0 && typeof data.userAgent != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/userAgent", keyword: "type", params: { type: "string" } })), data.originalUserAgent !== void 0 && typeof data.originalUserAgent != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/originalUserAgent", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate78.errors = vErrors, errors === 0;
}
var schema123 = { type: "object", additionalProperties: !1, required: ["width", "height", "ppi", "name", "vendor", "version", "diagonalSize"], properties: { width: { type: "integer" }, height: { type: "integer" }, ppi: { type: "integer" }, name: { type: "string" }, vendor: { type: ["string", "null"] }, version: { $ref: "#/$defs/NullableVersion" }, diagonalSize: { type: ["string", "null"] } } }, schema124 = { type: ["object", "null"], additionalProperties: !1, required: ["major", "minor", "patch", "profile"], properties: { major: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, minor: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, patch: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, profile: { type: "string" } } };
function validate82(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: schema124.type } })), data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema124.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "major" || key0 === "minor" || key0 === "patch" || key0 === "profile" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.major !== void 0) {
      let data0 = data.major;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/major", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/major", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/major", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.minor !== void 0) {
      let data1 = data.minor;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/minor", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 2147483647 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/minor", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data1 < -2147483648 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/minor", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.patch !== void 0) {
      let data2 = data.patch;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/patch", keyword: "type", params: { type: "integer" } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/patch", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/patch", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.profile !== void 0 && typeof data.profile != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/profile", keyword: "type", params: { type: "string" } }));
  }
  return validate82.errors = vErrors, errors === 0;
}
function validate81(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema123.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "width" || key0 === "height" || key0 === "ppi" || key0 === "name" || key0 === "vendor" || key0 === "version" || key0 === "diagonalSize" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.width !== void 0) {
      let data0 = data.width;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/width", keyword: "type", params: { type: "integer" } }));
    }
    if (data.height !== void 0) {
      let data1 = data.height;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/height", keyword: "type", params: { type: "integer" } }));
    }
    if (data.ppi !== void 0) {
      let data2 = data.ppi;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/ppi", keyword: "type", params: { type: "integer" } }));
    }
    if (data.name !== void 0 && typeof data.name != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } })), data.vendor !== void 0) {
      let data4 = data.vendor;
      typeof data4 != "string" && data4 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/vendor", keyword: "type", params: { type: schema123.properties.vendor.type } }));
    }
    if (data.version !== void 0 && (validate82(data.version, { instancePath: instancePath + "/version" }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.diagonalSize !== void 0) {
      let data6 = data.diagonalSize;
      typeof data6 != "string" && data6 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/diagonalSize", keyword: "type", params: { type: schema123.properties.diagonalSize.type } }));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate81.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema117.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      func4.call(schema117.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.type !== void 0) {
      let valid2;
      valid2 = !1;
      for (let v0 of schema118.enum)
        if (equalJson(data.type, v0)) {
          valid2 = !0;
          break;
        }
      valid2 || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema118.enum } }));
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      typeof data1 != "string" && data1 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/model", keyword: "type", params: { type: schema117.properties.model.type } }));
    }
    if (data.version !== void 0 && (validate70(data.version, { instancePath: instancePath + "/version" }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data.hardware !== void 0 && (validate72(data.hardware, { instancePath: instancePath + "/hardware" }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.operatingSystem !== void 0 && (validate75(data.operatingSystem, { instancePath: instancePath + "/operatingSystem" }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length)), data.browser !== void 0 && (validate78(data.browser, { instancePath: instancePath + "/browser" }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data.display !== void 0 && (validate81(data.display, { instancePath: instancePath + "/display" }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.applicationId !== void 0) {
      let data7 = data.applicationId;
      typeof data7 != "string" && data7 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/applicationId", keyword: "type", params: { type: schema117.properties.applicationId.type } }));
    }
    if (data.connection !== void 0) {
      let data8 = data.connection;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let prop1 of schema125.required)
          data8[prop1] === void 0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection", keyword: "required", params: { missingProperty: prop1 } }));
        for (let key1 in data8)
          key1 === "ipAddress" || key1 === "port" || key1 === "secure" || key1 === "type" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection", keyword: "additionalProperties", params: { additionalProperty: key1 } }));
        if (data8.ipAddress !== void 0 && typeof data8.ipAddress != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection/ipAddress", keyword: "type", params: { type: "string" } })), data8.port !== void 0 && typeof data8.port != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection/port", keyword: "type", params: { type: "string" } })), data8.secure !== void 0 && typeof data8.secure != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection/secure", keyword: "type", params: { type: "boolean" } })), data8.type !== void 0) {
          let data12 = data8.type;
          typeof data12 != "string" && data12 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection/type", keyword: "type", params: { type: schema125.properties.type.type } }));
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection", keyword: "type", params: { type: "object" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate69.errors = vErrors, errors === 0;
}
var pattern2 = /* @__PURE__ */ new RegExp("^[0-9]{13}$", "u");
function validate65(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema110.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "existingParameters" || key0 === "missingParameters" || key0 === "device" || key0 === "notBefore" || key0 === "notAfter" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.existingParameters !== void 0 && (validate66(data.existingParameters, { instancePath: instancePath + "/existingParameters" }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.missingParameters !== void 0 && (validate40(data.missingParameters, { instancePath: instancePath + "/missingParameters" }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.device !== void 0 && (validate69(data.device, { instancePath: instancePath + "/device" }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data3 = data.notBefore;
      typeof data3 == "string" ? pattern2.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "pattern", params: { pattern: "^[0-9]{13}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "string" } });
    }
    if (data.notAfter !== void 0) {
      let data4 = data.notAfter;
      typeof data4 == "string" ? pattern2.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "pattern", params: { pattern: "^[0-9]{13}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate65.errors = vErrors, errors === 0;
}
function validate64(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate65(data, { instancePath }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length), validate64.errors = vErrors, errors === 0;
}
var getSession400Json = validate87;
var schema129 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { enum: ["invalid_parameter_code", "invalid_authentication_session", "invalid_parameter_service_provider"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate88(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema129.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0) {
      let data2 = data.code;
      data2 === "invalid_parameter_code" || data2 === "invalid_authentication_session" || data2 === "invalid_parameter_service_provider" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema129.properties.code.enum } }));
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
  return validate88.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate88(data, { instancePath }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length), validate87.errors = vErrors, errors === 0;
}
var getSession401Json = validate90;
var schema26 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { enum: ["invalid_access_token_service_provider", "invalid_access_token_client_application"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate91(data, { instancePath = "" } = {}) {
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
  return validate91.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate91(data, { instancePath }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate90.errors = vErrors, errors === 0;
}
var getSession429Html = validate93;
function validate93(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate93.errors = vErrors, errors === 0;
}
var getSession500Json = validate94;
var schema36 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { enum: ["internal_server_error"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate95(data, { instancePath = "" } = {}) {
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
  return validate95.errors = vErrors, errors === 0;
}
function validate94(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate95(data, { instancePath }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length), validate94.errors = vErrors, errors === 0;
}

var getSession200JsonTolerant = validate642;
var schema1102 = { type: "object", required: ["existingParameters", "device", "notBefore", "notAfter"], properties: { existingParameters: { $ref: "#/$defs/ExistingParameters" }, missingParameters: { $ref: "#/$defs/MissingParameters" }, device: { $ref: "#/$defs/Device" }, notBefore: { $ref: "#/$defs/EpochMsString" }, notAfter: { $ref: "#/$defs/EpochMsString" } } };
var formats02 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate662(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.serviceProvider === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "serviceProvider" } })), data.mvpd !== void 0) {
      let data0 = data.mvpd;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: "string" } });
    }
    if (data.domain !== void 0) {
      let data1 = data.domain;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domain", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/domain", keyword: "type", params: { type: "string" } });
    }
    if (data.domainName !== void 0) {
      let data2 = data.domainName;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/domainName", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/domainName", keyword: "type", params: { type: "string" } });
    }
    if (data.redirectUrl !== void 0) {
      let data3 = data.redirectUrl;
      typeof data3 == "string" ? formats02.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.serviceProvider !== void 0) {
      let data4 = data.serviceProvider;
      typeof data4 == "string" ? codePointLength(data4) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/serviceProvider", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate662.errors = vErrors, errors === 0;
}
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
var schema1172 = { type: "object", required: ["type", "model", "version", "hardware", "operatingSystem", "browser", "display", "applicationId", "connection"], properties: { type: { $ref: "#/$defs/DeviceType" }, model: { type: ["string", "null"] }, version: { $ref: "#/$defs/Version" }, hardware: { $ref: "#/$defs/DeviceHardware" }, operatingSystem: { $ref: "#/$defs/DeviceOperatingSystem" }, browser: { $ref: "#/$defs/DeviceBrowser" }, display: { $ref: "#/$defs/DeviceDisplay" }, applicationId: { type: ["string", "null"] }, connection: { $ref: "#/$defs/DeviceConnection" } } };
var schema1252 = { type: "object", required: ["ipAddress", "port", "secure", "type"], properties: { ipAddress: { type: "string" }, port: { type: "string" }, secure: { type: "boolean" }, type: { type: ["string", "null"] } } }, schema1192 = { type: "object", required: ["major", "minor", "patch", "profile"], properties: { major: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, minor: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, patch: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, profile: { type: "string" } } };
function validate702(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1192.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.major !== void 0) {
      let data0 = data.major;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/major", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/major", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/major", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.minor !== void 0) {
      let data1 = data.minor;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/minor", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 2147483647 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/minor", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data1 < -2147483648 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/minor", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.patch !== void 0) {
      let data2 = data.patch;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/patch", keyword: "type", params: { type: "integer" } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/patch", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/patch", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.profile !== void 0 && typeof data.profile != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/profile", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate702.errors = vErrors, errors === 0;
}
var schema1202 = { type: "object", required: ["name", "vendor", "version", "manufacturer"], properties: { name: { type: ["string", "null"] }, vendor: { type: "string" }, version: { $ref: "#/$defs/Version" }, manufacturer: { type: "string" } } };
function validate722(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1202.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.name !== void 0) {
      let data0 = data.name;
      typeof data0 != "string" && data0 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: schema1202.properties.name.type } }));
    }
    data.vendor !== void 0 && typeof data.vendor != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/vendor", keyword: "type", params: { type: "string" } })), data.version !== void 0 && (validate702(data.version, { instancePath: instancePath + "/version" }) || (vErrors = vErrors === null ? validate702.errors : vErrors.concat(validate702.errors), errors = vErrors.length)), data.manufacturer !== void 0 && typeof data.manufacturer != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/manufacturer", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate722.errors = vErrors, errors === 0;
}
var schema1212 = { type: "object", required: ["name", "family", "vendor", "version"], properties: { name: { type: "string" }, family: { type: "string" }, vendor: { type: "string" }, version: { $ref: "#/$defs/Version" } } };
function validate752(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1212.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    data.name !== void 0 && typeof data.name != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } })), data.family !== void 0 && typeof data.family != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/family", keyword: "type", params: { type: "string" } })), data.vendor !== void 0 && typeof data.vendor != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/vendor", keyword: "type", params: { type: "string" } })), data.version !== void 0 && (validate702(data.version, { instancePath: instancePath + "/version" }) || (vErrors = vErrors === null ? validate702.errors : vErrors.concat(validate702.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate752.errors = vErrors, errors === 0;
}
var schema1222 = { type: "object", required: ["name", "vendor", "version", "userAgent", "originalUserAgent"], properties: { name: { type: "string" }, vendor: { type: "string" }, version: { $ref: "#/$defs/Version" }, userAgent: { type: "string" }, originalUserAgent: { type: "string" } } };
function validate782(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1222.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    data.name !== void 0 && typeof data.name != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } })), data.vendor !== void 0 && typeof data.vendor != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/vendor", keyword: "type", params: { type: "string" } })), data.version !== void 0 && (validate702(data.version, { instancePath: instancePath + "/version" }) || (vErrors = vErrors === null ? validate702.errors : vErrors.concat(validate702.errors), errors = vErrors.length)), data.userAgent !== void 0 && typeof data.userAgent != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/userAgent", keyword: "type", params: { type: "string" } })), data.originalUserAgent !== void 0 && typeof data.originalUserAgent != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/originalUserAgent", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate782.errors = vErrors, errors === 0;
}
var schema1232 = { type: "object", required: ["width", "height", "ppi", "name", "vendor", "version", "diagonalSize"], properties: { width: { type: "integer" }, height: { type: "integer" }, ppi: { type: "integer" }, name: { type: "string" }, vendor: { type: ["string", "null"] }, version: { $ref: "#/$defs/NullableVersion" }, diagonalSize: { type: ["string", "null"] } } }, schema1242 = { type: ["object", "null"], required: ["major", "minor", "patch", "profile"], properties: { major: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, minor: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, patch: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, profile: { type: "string" } } };
function validate822(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: schema1242.type } })), data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1242.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.major !== void 0) {
      let data0 = data.major;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/major", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/major", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/major", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.minor !== void 0) {
      let data1 = data.minor;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/minor", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 2147483647 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/minor", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data1 < -2147483648 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/minor", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.patch !== void 0) {
      let data2 = data.patch;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/patch", keyword: "type", params: { type: "integer" } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/patch", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/patch", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.profile !== void 0 && typeof data.profile != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/profile", keyword: "type", params: { type: "string" } }));
  }
  return validate822.errors = vErrors, errors === 0;
}
function validate812(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1232.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.width !== void 0) {
      let data0 = data.width;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/width", keyword: "type", params: { type: "integer" } }));
    }
    if (data.height !== void 0) {
      let data1 = data.height;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/height", keyword: "type", params: { type: "integer" } }));
    }
    if (data.ppi !== void 0) {
      let data2 = data.ppi;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/ppi", keyword: "type", params: { type: "integer" } }));
    }
    if (data.name !== void 0 && typeof data.name != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } })), data.vendor !== void 0) {
      let data4 = data.vendor;
      typeof data4 != "string" && data4 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/vendor", keyword: "type", params: { type: schema1232.properties.vendor.type } }));
    }
    if (data.version !== void 0 && (validate822(data.version, { instancePath: instancePath + "/version" }) || (vErrors = vErrors === null ? validate822.errors : vErrors.concat(validate822.errors), errors = vErrors.length)), data.diagonalSize !== void 0) {
      let data6 = data.diagonalSize;
      typeof data6 != "string" && data6 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/diagonalSize", keyword: "type", params: { type: schema1232.properties.diagonalSize.type } }));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate812.errors = vErrors, errors === 0;
}
function validate692(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1172.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.type !== void 0 && typeof data.type != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } })), data.model !== void 0) {
      let data1 = data.model;
      typeof data1 != "string" && data1 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/model", keyword: "type", params: { type: schema1172.properties.model.type } }));
    }
    if (data.version !== void 0 && (validate702(data.version, { instancePath: instancePath + "/version" }) || (vErrors = vErrors === null ? validate702.errors : vErrors.concat(validate702.errors), errors = vErrors.length)), data.hardware !== void 0 && (validate722(data.hardware, { instancePath: instancePath + "/hardware" }) || (vErrors = vErrors === null ? validate722.errors : vErrors.concat(validate722.errors), errors = vErrors.length)), data.operatingSystem !== void 0 && (validate752(data.operatingSystem, { instancePath: instancePath + "/operatingSystem" }) || (vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors), errors = vErrors.length)), data.browser !== void 0 && (validate782(data.browser, { instancePath: instancePath + "/browser" }) || (vErrors = vErrors === null ? validate782.errors : vErrors.concat(validate782.errors), errors = vErrors.length)), data.display !== void 0 && (validate812(data.display, { instancePath: instancePath + "/display" }) || (vErrors = vErrors === null ? validate812.errors : vErrors.concat(validate812.errors), errors = vErrors.length)), data.applicationId !== void 0) {
      let data7 = data.applicationId;
      typeof data7 != "string" && data7 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/applicationId", keyword: "type", params: { type: schema1172.properties.applicationId.type } }));
    }
    if (data.connection !== void 0) {
      let data8 = data.connection;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let prop1 of schema1252.required)
          data8[prop1] === void 0 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection", keyword: "required", params: { missingProperty: prop1 } }));
        if (data8.ipAddress !== void 0 && typeof data8.ipAddress != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection/ipAddress", keyword: "type", params: { type: "string" } })), data8.port !== void 0 && typeof data8.port != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection/port", keyword: "type", params: { type: "string" } })), data8.secure !== void 0 && typeof data8.secure != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection/secure", keyword: "type", params: { type: "boolean" } })), data8.type !== void 0) {
          let data12 = data8.type;
          typeof data12 != "string" && data12 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection/type", keyword: "type", params: { type: schema1252.properties.type.type } }));
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/connection", keyword: "type", params: { type: "object" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate692.errors = vErrors, errors === 0;
}
var pattern22 = /* @__PURE__ */ new RegExp("^[0-9]{13}$", "u");
function validate652(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1102.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.existingParameters !== void 0 && (validate662(data.existingParameters, { instancePath: instancePath + "/existingParameters" }) || (vErrors = vErrors === null ? validate662.errors : vErrors.concat(validate662.errors), errors = vErrors.length)), data.missingParameters !== void 0 && (validate402(data.missingParameters, { instancePath: instancePath + "/missingParameters" }) || (vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors), errors = vErrors.length)), data.device !== void 0 && (validate692(data.device, { instancePath: instancePath + "/device" }) || (vErrors = vErrors === null ? validate692.errors : vErrors.concat(validate692.errors), errors = vErrors.length)), data.notBefore !== void 0) {
      let data3 = data.notBefore;
      typeof data3 == "string" ? pattern22.test(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "pattern", params: { pattern: "^[0-9]{13}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "string" } });
    }
    if (data.notAfter !== void 0) {
      let data4 = data.notAfter;
      typeof data4 == "string" ? pattern22.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "pattern", params: { pattern: "^[0-9]{13}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate652.errors = vErrors, errors === 0;
}
function validate642(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate652(data, { instancePath }) || (vErrors = vErrors === null ? validate652.errors : vErrors.concat(validate652.errors), errors = vErrors.length), validate642.errors = vErrors, errors === 0;
}
var getSession400JsonTolerant = validate872;
var schema1292 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate882(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1292.required)
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
  return validate882.errors = vErrors, errors === 0;
}
function validate872(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate882(data, { instancePath }) || (vErrors = vErrors === null ? validate882.errors : vErrors.concat(validate882.errors), errors = vErrors.length), validate872.errors = vErrors, errors === 0;
}
var getSession401JsonTolerant = validate902;
var schema262 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate912(data, { instancePath = "" } = {}) {
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
  return validate912.errors = vErrors, errors === 0;
}
function validate902(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate912(data, { instancePath }) || (vErrors = vErrors === null ? validate912.errors : vErrors.concat(validate912.errors), errors = vErrors.length), validate902.errors = vErrors, errors === 0;
}
var getSession429HtmlTolerant = validate932;
function validate932(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate932.errors = vErrors, errors === 0;
}
var getSession500JsonTolerant = validate942;
var schema362 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate952(data, { instancePath = "" } = {}) {
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
  return validate952.errors = vErrors, errors === 0;
}
function validate942(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate952(data, { instancePath }) || (vErrors = vErrors === null ? validate952.errors : vErrors.concat(validate952.errors), errors = vErrors.length), validate942.errors = vErrors, errors === 0;
}

var getSession405Empty = noBody, getSession405EmptyTolerant = noBody, getSessionValidators = {
  "200 application/json": { strict: getSession200Json, tolerant: getSession200JsonTolerant },
  "400 application/json": { strict: getSession400Json, tolerant: getSession400JsonTolerant },
  "401 application/json": { strict: getSession401Json, tolerant: getSession401JsonTolerant, bodyOptional: !0 },
  405: { strict: getSession405Empty, tolerant: getSession405EmptyTolerant, bodyOptional: !0 },
  "429 text/html": { strict: getSession429Html, tolerant: getSession429HtmlTolerant },
  "500 application/json": { strict: getSession500Json, tolerant: getSession500JsonTolerant }
};
export {
  getSession200Json,
  getSession200JsonTolerant,
  getSession400Json,
  getSession400JsonTolerant,
  getSession401Json,
  getSession401JsonTolerant,
  getSession405Empty,
  getSession405EmptyTolerant,
  getSession429Html,
  getSession429HtmlTolerant,
  getSession500Json,
  getSession500JsonTolerant,
  getSessionValidators
};
