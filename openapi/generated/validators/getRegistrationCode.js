// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=ab85c39fd93e3ab740be31ce5d62d539220a584a10f3ace25552b0d5223dc322

function codePointLength(text) {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}

var getRegistrationCode200Json = validate36;
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
function validate37(data, { instancePath = "" } = {}) {
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
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate37(data, { instancePath }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), validate36.errors = vErrors, errors === 0;
}
var getRegistrationCode200Xml = validate40;
function validate41(data, { instancePath = "" } = {}) {
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
  return validate41.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate41(data, { instancePath }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length), validate40.errors = vErrors, errors === 0;
}
var getRegistrationCode401Json = validate44;
function validate45(data, { instancePath = "" } = {}) {
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
  return validate45.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate45(data, { instancePath }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length), validate44.errors = vErrors, errors === 0;
}
var getRegistrationCode401Xml = validate47;
function validate48(data, { instancePath = "" } = {}) {
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
  return validate48.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate48(data, { instancePath }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length), validate47.errors = vErrors, errors === 0;
}
var getRegistrationCode404Json = validate50;
function validate51(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } }));
    for (let key0 in data)
      key0 === "status" || key0 === "message" || key0 === "details" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.status !== void 0) {
      let data0 = data.status;
      data0 !== 404 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 404 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate51.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate51(data, { instancePath }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length), validate50.errors = vErrors, errors === 0;
}
var getRegistrationCode404Xml = validate53;
function validate54(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } }));
    for (let key0 in data)
      key0 === "status" || key0 === "message" || key0 === "details" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.status !== void 0) {
      let data0 = data.status;
      data0 !== 404 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 404 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate54.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate54(data, { instancePath }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate53.errors = vErrors, errors === 0;
}
var getRegistrationCode429Html = validate56;
function validate56(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate56.errors = vErrors, errors === 0;
}

var getRegistrationCode200JsonTolerant = validate362;
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
function validate372(data, { instancePath = "" } = {}) {
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
  return validate372.errors = vErrors, errors === 0;
}
function validate362(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate372(data, { instancePath }) || (vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors), errors = vErrors.length), validate362.errors = vErrors, errors === 0;
}
var getRegistrationCode200XmlTolerant = validate402;
function validate412(data, { instancePath = "" } = {}) {
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
  return validate412.errors = vErrors, errors === 0;
}
function validate402(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate412(data, { instancePath }) || (vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors), errors = vErrors.length), validate402.errors = vErrors, errors === 0;
}
var getRegistrationCode401JsonTolerant = validate442;
function validate452(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } })), data.status !== void 0) {
      let data0 = data.status;
      data0 !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate452.errors = vErrors, errors === 0;
}
function validate442(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate452(data, { instancePath }) || (vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors), errors = vErrors.length), validate442.errors = vErrors, errors === 0;
}
var getRegistrationCode401XmlTolerant = validate472;
function validate482(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } })), data.status !== void 0) {
      let data0 = data.status;
      data0 !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate482.errors = vErrors, errors === 0;
}
function validate472(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate482(data, { instancePath }) || (vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors), errors = vErrors.length), validate472.errors = vErrors, errors === 0;
}
var getRegistrationCode404JsonTolerant = validate502;
function validate512(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } })), data.status !== void 0) {
      let data0 = data.status;
      data0 !== 404 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 404 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate512.errors = vErrors, errors === 0;
}
function validate502(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate512(data, { instancePath }) || (vErrors = vErrors === null ? validate512.errors : vErrors.concat(validate512.errors), errors = vErrors.length), validate502.errors = vErrors, errors === 0;
}
var getRegistrationCode404XmlTolerant = validate532;
function validate542(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } })), data.status !== void 0) {
      let data0 = data.status;
      data0 !== 404 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 404 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate542.errors = vErrors, errors === 0;
}
function validate532(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate542(data, { instancePath }) || (vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors), errors = vErrors.length), validate532.errors = vErrors, errors === 0;
}
var getRegistrationCode429HtmlTolerant = validate562;
function validate562(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate562.errors = vErrors, errors === 0;
}

var getRegistrationCodeValidators = {
  "200 application/json": { strict: getRegistrationCode200Json, tolerant: getRegistrationCode200JsonTolerant },
  "200 application/xml": { strict: getRegistrationCode200Xml, tolerant: getRegistrationCode200XmlTolerant, xml: {
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
  "401 application/json": { strict: getRegistrationCode401Json, tolerant: getRegistrationCode401JsonTolerant, bodyOptional: !0 },
  "401 application/xml": { strict: getRegistrationCode401Xml, tolerant: getRegistrationCode401XmlTolerant, bodyOptional: !0, xml: {
    type: "object",
    xml: { name: "error", namespace: "rest.pass.adobe.com" },
    properties: {
      status: { type: "integer", xml: { name: "status" } },
      message: { xml: { name: "message" } },
      details: { xml: { name: "details" } }
    }
  } },
  "404 application/json": { strict: getRegistrationCode404Json, tolerant: getRegistrationCode404JsonTolerant, bodyOptional: !0 },
  "404 application/xml": { strict: getRegistrationCode404Xml, tolerant: getRegistrationCode404XmlTolerant, bodyOptional: !0, xml: {
    type: "object",
    xml: { name: "error", namespace: "rest.pass.adobe.com" },
    properties: {
      status: { type: "integer", xml: { name: "status" } },
      message: { xml: { name: "message" } },
      details: { xml: { name: "details" } }
    }
  } },
  "429 text/html": { strict: getRegistrationCode429Html, tolerant: getRegistrationCode429HtmlTolerant }
};
export {
  getRegistrationCode200Json,
  getRegistrationCode200JsonTolerant,
  getRegistrationCode200Xml,
  getRegistrationCode200XmlTolerant,
  getRegistrationCode401Json,
  getRegistrationCode401JsonTolerant,
  getRegistrationCode401Xml,
  getRegistrationCode401XmlTolerant,
  getRegistrationCode404Json,
  getRegistrationCode404JsonTolerant,
  getRegistrationCode404Xml,
  getRegistrationCode404XmlTolerant,
  getRegistrationCode429Html,
  getRegistrationCode429HtmlTolerant,
  getRegistrationCodeValidators
};
