// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=ab85c39fd93e3ab740be31ce5d62d539220a584a10f3ace25552b0d5223dc322

function codePointLength(text) {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}

var createRegistrationCodeRequestForm = validate10;
var pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9+/=_%-]+$", "u");
function validate12(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 !== "device_info" && (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.device_info !== void 0) {
      let data0 = data.device_info;
      typeof data0 == "string" ? pattern0.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/device_info", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/=_%-]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/device_info", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate12.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate12(data, { instancePath }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
var createRegistrationCode201Json = validate14;
var schema16 = { type: "object", additionalProperties: !1, required: ["id", "code", "requestor", "mvpd", "generated", "expires", "info"], properties: { id: { type: "string", minLength: 1 }, code: { $ref: "#/$defs/RegistrationCodeValue" }, requestor: { $ref: "#/$defs/RequestorId" }, mvpd: { type: ["string", "null"] }, generated: { $ref: "#/$defs/EpochMilliseconds" }, expires: { $ref: "#/$defs/EpochMilliseconds" }, info: { $ref: "#/$defs/RegistrationCodeInfo" } } };
var pattern1 = /* @__PURE__ */ new RegExp("^[A-Z0-9]{6,7}$", "u"), schema21 = { type: "object", additionalProperties: !1, required: ["deviceId"], properties: { deviceId: { type: "string", format: "byte", minLength: 1 }, deviceInfo: { type: "string", format: "byte", minLength: 1 }, userAgent: { type: "string" }, originalUserAgent: { type: "string" }, authorizationType: { enum: ["OAUTH2"] }, sourceApplicationInformation: { $ref: "#/$defs/SourceApplicationInformation" }, deviceType: { type: "string" }, deviceUser: { type: "string" }, appId: { type: "string" }, appVersion: { type: "string" }, registrationURL: { type: "string", format: "uri" } } };
var func6 = Object.prototype.hasOwnProperty, formats0 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, formats4 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate16(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.deviceId === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "deviceId" } }));
    for (let key0 in data)
      func6.call(schema21.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.deviceId !== void 0) {
      let data0 = data.deviceId;
      typeof data0 == "string" ? (codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceId", keyword: "minLength", params: { limit: 1 } })), formats0.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceId", keyword: "format", params: { format: "byte" } }))) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceId", keyword: "type", params: { type: "string" } });
    }
    if (data.deviceInfo !== void 0) {
      let data1 = data.deviceInfo;
      typeof data1 == "string" ? (codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceInfo", keyword: "minLength", params: { limit: 1 } })), formats0.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceInfo", keyword: "format", params: { format: "byte" } }))) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceInfo", keyword: "type", params: { type: "string" } });
    }
    if (data.userAgent !== void 0 && typeof data.userAgent != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/userAgent", keyword: "type", params: { type: "string" } })), data.originalUserAgent !== void 0 && typeof data.originalUserAgent != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/originalUserAgent", keyword: "type", params: { type: "string" } })), data.authorizationType !== void 0 && data.authorizationType !== "OAUTH2" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorizationType", keyword: "enum", params: { allowedValues: schema21.properties.authorizationType.enum } })), data.sourceApplicationInformation !== void 0) {
      let data5 = data.sourceApplicationInformation;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key1 in data5)
          key1 === "id" || key1 === "name" || key1 === "version" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sourceApplicationInformation", keyword: "additionalProperties", params: { additionalProperty: key1 } }));
        if (data5.id !== void 0) {
          let data6 = data5.id;
          typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sourceApplicationInformation/id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sourceApplicationInformation/id", keyword: "type", params: { type: "string" } });
        }
        data5.name !== void 0 && typeof data5.name != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sourceApplicationInformation/name", keyword: "type", params: { type: "string" } })), data5.version !== void 0 && typeof data5.version != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sourceApplicationInformation/version", keyword: "type", params: { type: "string" } }));
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/sourceApplicationInformation", keyword: "type", params: { type: "object" } });
    }
    if (data.deviceType !== void 0 && typeof data.deviceType != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceType", keyword: "type", params: { type: "string" } })), data.deviceUser !== void 0 && typeof data.deviceUser != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceUser", keyword: "type", params: { type: "string" } })), data.appId !== void 0 && typeof data.appId != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/appId", keyword: "type", params: { type: "string" } })), data.appVersion !== void 0 && typeof data.appVersion != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/appVersion", keyword: "type", params: { type: "string" } })), data.registrationURL !== void 0) {
      let data13 = data.registrationURL;
      typeof data13 == "string" ? formats4.test(data13) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/registrationURL", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/registrationURL", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate16.errors = vErrors, errors === 0;
}
function validate15(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema16.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "id" || key0 === "code" || key0 === "requestor" || key0 === "mvpd" || key0 === "generated" || key0 === "expires" || key0 === "info" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      typeof data1 == "string" ? pattern1.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "pattern", params: { pattern: "^[A-Z0-9]{6,7}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } });
    }
    if (data.requestor !== void 0) {
      let data2 = data.requestor;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requestor", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/requestor", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data3 = data.mvpd;
      typeof data3 != "string" && data3 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: schema16.properties.mvpd.type } }));
    }
    if (data.generated !== void 0) {
      let data4 = data.generated;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/generated", keyword: "type", params: { type: "integer" } })), typeof data4 == "number" && isFinite(data4) && ((data4 > 9999999999999 || isNaN(data4)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/generated", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data4 < 1e12 || isNaN(data4)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/generated", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.expires !== void 0) {
      let data5 = data.expires;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "type", params: { type: "integer" } })), typeof data5 == "number" && isFinite(data5) && ((data5 > 9999999999999 || isNaN(data5)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data5 < 1e12 || isNaN(data5)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    data.info !== void 0 && (validate16(data.info, { instancePath: instancePath + "/info" }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate15(data, { instancePath }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length), validate14.errors = vErrors, errors === 0;
}
var createRegistrationCode201Xml = validate19;
function validate20(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema16.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "id" || key0 === "code" || key0 === "requestor" || key0 === "mvpd" || key0 === "generated" || key0 === "expires" || key0 === "info" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      typeof data1 == "string" ? pattern1.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "pattern", params: { pattern: "^[A-Z0-9]{6,7}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } });
    }
    if (data.requestor !== void 0) {
      let data2 = data.requestor;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requestor", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/requestor", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data3 = data.mvpd;
      typeof data3 != "string" && data3 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: schema16.properties.mvpd.type } }));
    }
    if (data.generated !== void 0) {
      let data4 = data.generated;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/generated", keyword: "type", params: { type: "integer" } })), typeof data4 == "number" && isFinite(data4) && ((data4 > 9999999999999 || isNaN(data4)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/generated", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data4 < 1e12 || isNaN(data4)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/generated", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.expires !== void 0) {
      let data5 = data.expires;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "type", params: { type: "integer" } })), typeof data5 == "number" && isFinite(data5) && ((data5 > 9999999999999 || isNaN(data5)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data5 < 1e12 || isNaN(data5)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    data.info !== void 0 && (validate16(data.info, { instancePath: instancePath + "/info" }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate20.errors = vErrors, errors === 0;
}
function validate19(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate20(data, { instancePath }) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length), validate19.errors = vErrors, errors === 0;
}
var createRegistrationCode400Json = validate23;
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } }));
    for (let key0 in data)
      key0 === "status" || key0 === "message" || key0 === "details" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.status !== void 0) {
      let data0 = data.status;
      data0 !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate24.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate24(data, { instancePath }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length), validate23.errors = vErrors, errors === 0;
}
var createRegistrationCode400Xml = validate26;
function validate27(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } }));
    for (let key0 in data)
      key0 === "status" || key0 === "message" || key0 === "details" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.status !== void 0) {
      let data0 = data.status;
      data0 !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate26.errors = vErrors, errors === 0;
}
var createRegistrationCode401Json = validate29;
function validate30(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } }));
    for (let key0 in data)
      key0 === "status" || key0 === "message" || key0 === "details" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.status !== void 0) {
      let data0 = data.status;
      data0 !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate29.errors = vErrors, errors === 0;
}
var createRegistrationCode401Xml = validate32;
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } }));
    for (let key0 in data)
      key0 === "status" || key0 === "message" || key0 === "details" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.status !== void 0) {
      let data0 = data.status;
      data0 !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate33.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate32.errors = vErrors, errors === 0;
}
var createRegistrationCode429Html = validate35;
function validate35(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate35.errors = vErrors, errors === 0;
}

var createRegistrationCodeRequestFormTolerant = validate102;
var pattern02 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9+/=_%-]+$", "u");
function validate122(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.device_info !== void 0) {
      let data0 = data.device_info;
      typeof data0 == "string" ? pattern02.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/device_info", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/=_%-]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/device_info", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate122.errors = vErrors, errors === 0;
}
function validate102(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate122(data, { instancePath }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length), validate102.errors = vErrors, errors === 0;
}
var createRegistrationCode201JsonTolerant = validate142;
var schema162 = { type: "object", required: ["id", "code", "requestor", "mvpd", "generated", "expires", "info"], properties: { id: { type: "string", minLength: 1 }, code: { $ref: "#/$defs/RegistrationCodeValue" }, requestor: { $ref: "#/$defs/RequestorId" }, mvpd: { type: ["string", "null"] }, generated: { $ref: "#/$defs/EpochMilliseconds" }, expires: { $ref: "#/$defs/EpochMilliseconds" }, info: { $ref: "#/$defs/RegistrationCodeInfo" } } };
var pattern12 = /* @__PURE__ */ new RegExp("^[A-Z0-9]{6,7}$", "u");
var formats02 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, formats42 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate162(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deviceId === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "deviceId" } })), data.deviceId !== void 0) {
      let data0 = data.deviceId;
      typeof data0 == "string" ? (codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceId", keyword: "minLength", params: { limit: 1 } })), formats02.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceId", keyword: "format", params: { format: "byte" } }))) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceId", keyword: "type", params: { type: "string" } });
    }
    if (data.deviceInfo !== void 0) {
      let data1 = data.deviceInfo;
      typeof data1 == "string" ? (codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceInfo", keyword: "minLength", params: { limit: 1 } })), formats02.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceInfo", keyword: "format", params: { format: "byte" } }))) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceInfo", keyword: "type", params: { type: "string" } });
    }
    if (data.userAgent !== void 0 && typeof data.userAgent != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/userAgent", keyword: "type", params: { type: "string" } })), data.originalUserAgent !== void 0 && typeof data.originalUserAgent != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/originalUserAgent", keyword: "type", params: { type: "string" } })), data.authorizationType !== void 0 && typeof data.authorizationType != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/authorizationType", keyword: "type", params: { type: "string" } })), data.sourceApplicationInformation !== void 0) {
      let data5 = data.sourceApplicationInformation;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.id !== void 0) {
          let data6 = data5.id;
          typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sourceApplicationInformation/id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sourceApplicationInformation/id", keyword: "type", params: { type: "string" } });
        }
        data5.name !== void 0 && typeof data5.name != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sourceApplicationInformation/name", keyword: "type", params: { type: "string" } })), data5.version !== void 0 && typeof data5.version != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sourceApplicationInformation/version", keyword: "type", params: { type: "string" } }));
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/sourceApplicationInformation", keyword: "type", params: { type: "object" } });
    }
    if (data.deviceType !== void 0 && typeof data.deviceType != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceType", keyword: "type", params: { type: "string" } })), data.deviceUser !== void 0 && typeof data.deviceUser != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/deviceUser", keyword: "type", params: { type: "string" } })), data.appId !== void 0 && typeof data.appId != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/appId", keyword: "type", params: { type: "string" } })), data.appVersion !== void 0 && typeof data.appVersion != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/appVersion", keyword: "type", params: { type: "string" } })), data.registrationURL !== void 0) {
      let data13 = data.registrationURL;
      typeof data13 == "string" ? formats42.test(data13) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/registrationURL", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/registrationURL", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate162.errors = vErrors, errors === 0;
}
function validate152(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema162.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      typeof data1 == "string" ? pattern12.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "pattern", params: { pattern: "^[A-Z0-9]{6,7}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } });
    }
    if (data.requestor !== void 0) {
      let data2 = data.requestor;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requestor", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/requestor", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data3 = data.mvpd;
      typeof data3 != "string" && data3 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: schema162.properties.mvpd.type } }));
    }
    if (data.generated !== void 0) {
      let data4 = data.generated;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/generated", keyword: "type", params: { type: "integer" } })), typeof data4 == "number" && isFinite(data4) && ((data4 > 9999999999999 || isNaN(data4)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/generated", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data4 < 1e12 || isNaN(data4)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/generated", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.expires !== void 0) {
      let data5 = data.expires;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "type", params: { type: "integer" } })), typeof data5 == "number" && isFinite(data5) && ((data5 > 9999999999999 || isNaN(data5)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data5 < 1e12 || isNaN(data5)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    data.info !== void 0 && (validate162(data.info, { instancePath: instancePath + "/info" }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate152.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate152(data, { instancePath }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length), validate142.errors = vErrors, errors === 0;
}
var createRegistrationCode201XmlTolerant = validate192;
function validate202(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema162.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      typeof data1 == "string" ? pattern12.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "pattern", params: { pattern: "^[A-Z0-9]{6,7}$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } });
    }
    if (data.requestor !== void 0) {
      let data2 = data.requestor;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requestor", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/requestor", keyword: "type", params: { type: "string" } });
    }
    if (data.mvpd !== void 0) {
      let data3 = data.mvpd;
      typeof data3 != "string" && data3 !== null && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/mvpd", keyword: "type", params: { type: schema162.properties.mvpd.type } }));
    }
    if (data.generated !== void 0) {
      let data4 = data.generated;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/generated", keyword: "type", params: { type: "integer" } })), typeof data4 == "number" && isFinite(data4) && ((data4 > 9999999999999 || isNaN(data4)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/generated", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data4 < 1e12 || isNaN(data4)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/generated", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.expires !== void 0) {
      let data5 = data.expires;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "type", params: { type: "integer" } })), typeof data5 == "number" && isFinite(data5) && ((data5 > 9999999999999 || isNaN(data5)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data5 < 1e12 || isNaN(data5)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    data.info !== void 0 && (validate162(data.info, { instancePath: instancePath + "/info" }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate202.errors = vErrors, errors === 0;
}
function validate192(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate202(data, { instancePath }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length), validate192.errors = vErrors, errors === 0;
}
var createRegistrationCode400JsonTolerant = validate232;
function validate242(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } })), data.status !== void 0) {
      let data0 = data.status;
      data0 !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate242.errors = vErrors, errors === 0;
}
function validate232(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate242(data, { instancePath }) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length), validate232.errors = vErrors, errors === 0;
}
var createRegistrationCode400XmlTolerant = validate262;
function validate272(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } })), data.status !== void 0) {
      let data0 = data.status;
      data0 !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate272.errors = vErrors, errors === 0;
}
function validate262(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), validate262.errors = vErrors, errors === 0;
}
var createRegistrationCode401JsonTolerant = validate292;
function validate302(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } })), data.status !== void 0) {
      let data0 = data.status;
      data0 !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate302.errors = vErrors, errors === 0;
}
function validate292(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate302(data, { instancePath }) || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length), validate292.errors = vErrors, errors === 0;
}
var createRegistrationCode401XmlTolerant = validate322;
function validate332(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } })), data.status !== void 0) {
      let data0 = data.status;
      data0 !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate332.errors = vErrors, errors === 0;
}
function validate322(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate332(data, { instancePath }) || (vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors), errors = vErrors.length), validate322.errors = vErrors, errors === 0;
}
var createRegistrationCode429HtmlTolerant = validate352;
function validate352(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate352.errors = vErrors, errors === 0;
}

var createRegistrationCodeValidators = {
  "request application/x-www-form-urlencoded": { strict: createRegistrationCodeRequestForm, tolerant: createRegistrationCodeRequestFormTolerant, bodyOptional: !0 },
  "201 application/json": { strict: createRegistrationCode201Json, tolerant: createRegistrationCode201JsonTolerant },
  "201 application/xml": { strict: createRegistrationCode201Xml, tolerant: createRegistrationCode201XmlTolerant, xml: {
    type: "object",
    xml: { name: "regcode", namespace: "model.mvc.reggie.pass.adobe.com", prefix: "ns2" },
    properties: {
      id: { xml: { name: "id" } },
      code: { xml: { name: "code" } },
      requestor: { xml: { name: "requestor" } },
      mvpd: { type: ["string", "null"], xml: { name: "mvpd" } },
      generated: { type: "integer", xml: { name: "generated" } },
      expires: { type: "integer", xml: { name: "expires" } },
      info: {
        type: "object",
        xml: { name: "info" },
        properties: {
          deviceId: { xml: { name: "deviceId" } },
          deviceInfo: { xml: { name: "deviceInfo" } },
          userAgent: { xml: { name: "userAgent" } },
          originalUserAgent: { xml: { name: "originalUserAgent" } },
          authorizationType: { xml: { name: "authorizationType" } },
          sourceApplicationInformation: {
            type: "object",
            xml: { name: "sourceApplicationInformation" },
            properties: {
              id: { xml: { name: "id" } },
              name: { xml: { name: "name" } },
              version: { xml: { name: "version" } }
            }
          },
          deviceType: { xml: { name: "deviceType" } },
          deviceUser: { xml: { name: "deviceUser" } },
          appId: { xml: { name: "appId" } },
          appVersion: { xml: { name: "appVersion" } },
          registrationURL: { xml: { name: "registrationURL" } }
        }
      }
    }
  } },
  "400 application/json": { strict: createRegistrationCode400Json, tolerant: createRegistrationCode400JsonTolerant },
  "400 application/xml": { strict: createRegistrationCode400Xml, tolerant: createRegistrationCode400XmlTolerant, xml: {
    type: "object",
    xml: { name: "error", namespace: "rest.pass.adobe.com" },
    properties: {
      status: { type: "integer", xml: { name: "status" } },
      message: { xml: { name: "message" } },
      details: { xml: { name: "details" } }
    }
  } },
  "401 application/json": { strict: createRegistrationCode401Json, tolerant: createRegistrationCode401JsonTolerant, bodyOptional: !0 },
  "401 application/xml": { strict: createRegistrationCode401Xml, tolerant: createRegistrationCode401XmlTolerant, bodyOptional: !0, xml: {
    type: "object",
    xml: { name: "error", namespace: "rest.pass.adobe.com" },
    properties: {
      status: { type: "integer", xml: { name: "status" } },
      message: { xml: { name: "message" } },
      details: { xml: { name: "details" } }
    }
  } },
  "429 text/html": { strict: createRegistrationCode429Html, tolerant: createRegistrationCode429HtmlTolerant }
};
export {
  createRegistrationCode201Json,
  createRegistrationCode201JsonTolerant,
  createRegistrationCode201Xml,
  createRegistrationCode201XmlTolerant,
  createRegistrationCode400Json,
  createRegistrationCode400JsonTolerant,
  createRegistrationCode400Xml,
  createRegistrationCode400XmlTolerant,
  createRegistrationCode401Json,
  createRegistrationCode401JsonTolerant,
  createRegistrationCode401Xml,
  createRegistrationCode401XmlTolerant,
  createRegistrationCode429Html,
  createRegistrationCode429HtmlTolerant,
  createRegistrationCodeRequestForm,
  createRegistrationCodeRequestFormTolerant,
  createRegistrationCodeValidators
};
