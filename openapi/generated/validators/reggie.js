// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=c0780b83fc2766409c6d8bc91e4d6c39b79c9cb585b9ec84137aa7f4366b9fa1

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

var createRegistrationCodeRequestForm = validate10;
var schema16 = { enum: ["xml", "json"] }, pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9+/=_%-]+$", "u");
function validate12(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "device_info" || key0 === "deviceId" || key0 === "format" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.device_info !== void 0) {
      let data0 = data.device_info;
      typeof data0 == "string" ? pattern0.test(data0) || (errors = complain(vErrors ??= [], at + "/device_info", "pattern", { pattern: "^[A-Za-z0-9+/=_%-]+$" })) : errors = complain(vErrors ??= [], at + "/device_info", "type", { type: "string" });
    }
    if (data.deviceId !== void 0) {
      let data1 = data.deviceId;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/deviceId", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/deviceId", "type", { type: "string" });
    }
    if (data.format !== void 0) {
      let data2 = data.format;
      data2 === "xml" || data2 === "json" || (errors = complain(vErrors ??= [], at + "/format", "enum", { allowedValues: schema16.enum }));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate12.errors = vErrors, errors === 0;
}
function validate10(data, at = "") {
  let vErrors = null, errors = 0;
  return validate12(data, at) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
var createRegistrationCode201Json = validate14;
var schema18 = { required: ["id", "code", "requestor", "generated", "expires", "info"], properties: { mvpd: { type: ["string", "null"] } } };
var schema26 = ["mvpd"], pattern1 = /* @__PURE__ */ new RegExp("^[A-Z0-9]{6,7}$", "u"), schema23 = { properties: { deviceId: 1, deviceInfo: 1, userAgent: 1, originalUserAgent: 1, authorizationType: 1, sourceApplicationInformation: 1, deviceType: { type: ["string", "null"] }, deviceUser: { type: ["string", "null"] }, appId: { type: ["string", "null"] }, appVersion: { type: ["string", "null"] }, registrationURL: { type: ["string", "null"] } } }, schema24 = ["OAUTH2"];
var func7 = Object.prototype.hasOwnProperty, pattern2 = /* @__PURE__ */ new RegExp("^(?:(?:[A-Za-z0-9+/]\\.?){4})*(?:(?:[A-Za-z0-9+/]\\.?){4}|(?:[A-Za-z0-9+/]\\.?){3}=|(?:[A-Za-z0-9+/]\\.?){2}==)$", "u"), formats0 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, formats2 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate16(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.deviceId === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "deviceId" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func7.call(schema23.properties, key0) || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.deviceId !== void 0) {
      let data0 = data.deviceId;
      typeof data0 == "string" ? pattern2.test(data0) || (errors = complain(vErrors ??= [], at + "/deviceId", "pattern", { pattern: "^(?:(?:[A-Za-z0-9+/]\\.?){4})*(?:(?:[A-Za-z0-9+/]\\.?){4}|(?:[A-Za-z0-9+/]\\.?){3}=|(?:[A-Za-z0-9+/]\\.?){2}==)$" })) : errors = complain(vErrors ??= [], at + "/deviceId", "type", { type: "string" });
    }
    if (data.deviceInfo !== void 0) {
      let data1 = data.deviceInfo;
      typeof data1 == "string" ? (codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/deviceInfo", "minLength", { limit: 1 })), formats0.test(data1) || (errors = complain(vErrors ??= [], at + "/deviceInfo", "format", { format: "byte" }))) : errors = complain(vErrors ??= [], at + "/deviceInfo", "type", { type: "string" });
    }
    if (data.userAgent !== void 0 && typeof data.userAgent != "string" && (errors = complain(vErrors ??= [], at + "/userAgent", "type", { type: "string" })), data.originalUserAgent !== void 0 && typeof data.originalUserAgent != "string" && (errors = complain(vErrors ??= [], at + "/originalUserAgent", "type", { type: "string" })), data.authorizationType !== void 0) {
      let data4 = data.authorizationType;
      typeof data4 == "string" ? schema24.includes(data4) || (errors = complain(vErrors ??= [], at + "/authorizationType", "knownValues", { allowedValues: schema24 })) : errors = complain(vErrors ??= [], at + "/authorizationType", "type", { type: "string" });
    }
    if (data.sourceApplicationInformation !== void 0) {
      let data5 = data.sourceApplicationInformation;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let ikey1 = 0, allkey1 = Object.keys(data5), key1 = allkey1[0]; ikey1 < allkey1.length; key1 = allkey1[++ikey1])
          key1 === "id" || key1 === "name" || key1 === "version" || (errors = complain(vErrors ??= [], at + "/sourceApplicationInformation", "additionalProperties", { additionalProperty: key1 }));
        if (data5.id !== void 0) {
          let data6 = data5.id;
          typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = complain(vErrors ??= [], at + "/sourceApplicationInformation/id", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/sourceApplicationInformation/id", "type", { type: "string" });
        }
        data5.name !== void 0 && typeof data5.name != "string" && (errors = complain(vErrors ??= [], at + "/sourceApplicationInformation/name", "type", { type: "string" })), data5.version !== void 0 && typeof data5.version != "string" && (errors = complain(vErrors ??= [], at + "/sourceApplicationInformation/version", "type", { type: "string" }));
      } else
        errors = complain(vErrors ??= [], at + "/sourceApplicationInformation", "type", { type: "object" });
    }
    if (data.deviceType !== void 0) {
      let data9 = data.deviceType;
      typeof data9 != "string" && data9 !== null && (errors = complain(vErrors ??= [], at + "/deviceType", "type", { type: schema23.properties.deviceType.type })), data9 === null && (errors = complain(vErrors ??= [], at + "/deviceType", "notNullByDocument", { type: "string" }));
    }
    if (data.deviceUser !== void 0) {
      let data10 = data.deviceUser;
      typeof data10 != "string" && data10 !== null && (errors = complain(vErrors ??= [], at + "/deviceUser", "type", { type: schema23.properties.deviceUser.type })), data10 === null && (errors = complain(vErrors ??= [], at + "/deviceUser", "notNullByDocument", { type: "string" }));
    }
    if (data.appId !== void 0) {
      let data11 = data.appId;
      typeof data11 != "string" && data11 !== null && (errors = complain(vErrors ??= [], at + "/appId", "type", { type: schema23.properties.appId.type })), data11 === null && (errors = complain(vErrors ??= [], at + "/appId", "notNullByDocument", { type: "string" }));
    }
    if (data.appVersion !== void 0) {
      let data12 = data.appVersion;
      typeof data12 != "string" && data12 !== null && (errors = complain(vErrors ??= [], at + "/appVersion", "type", { type: schema23.properties.appVersion.type })), data12 === null && (errors = complain(vErrors ??= [], at + "/appVersion", "notNullByDocument", { type: "string" }));
    }
    if (data.registrationURL !== void 0) {
      let data13 = data.registrationURL;
      typeof data13 != "string" && data13 !== null && (errors = complain(vErrors ??= [], at + "/registrationURL", "type", { type: schema23.properties.registrationURL.type })), data13 === null && (errors = complain(vErrors ??= [], at + "/registrationURL", "notNullByDocument", { type: "string" })), typeof data13 == "string" && (formats2.test(data13) || (errors = complain(vErrors ??= [], at + "/registrationURL", "format", { format: "uri" })));
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate16.errors = vErrors, errors === 0;
}
function validate15(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema18.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "id" || key0 === "code" || key0 === "requestor" || key0 === "mvpd" || key0 === "generated" || key0 === "expires" || key0 === "info" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/id", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/id", "type", { type: "string" });
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      typeof data1 == "string" ? pattern1.test(data1) || (errors = complain(vErrors ??= [], at + "/code", "pattern", { pattern: "^[A-Z0-9]{6,7}$" })) : errors = complain(vErrors ??= [], at + "/code", "type", { type: "string" });
    }
    if (data.requestor !== void 0) {
      let data2 = data.requestor;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], at + "/requestor", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/requestor", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data3 = data.mvpd;
      typeof data3 != "string" && data3 !== null && (errors = complain(vErrors ??= [], at + "/mvpd", "type", { type: schema18.properties.mvpd.type }));
    }
    if (data.generated !== void 0) {
      let data4 = data.generated;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (errors = complain(vErrors ??= [], at + "/generated", "type", { type: "integer" })), typeof data4 == "number" && isFinite(data4) && ((data4 > 9999999999999 || isNaN(data4)) && (errors = complain(vErrors ??= [], at + "/generated", "maximum", { comparison: "<=", limit: 9999999999999 })), (data4 < 1e12 || isNaN(data4)) && (errors = complain(vErrors ??= [], at + "/generated", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.expires !== void 0) {
      let data5 = data.expires;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (errors = complain(vErrors ??= [], at + "/expires", "type", { type: "integer" })), typeof data5 == "number" && isFinite(data5) && ((data5 > 9999999999999 || isNaN(data5)) && (errors = complain(vErrors ??= [], at + "/expires", "maximum", { comparison: "<=", limit: 9999999999999 })), (data5 < 1e12 || isNaN(data5)) && (errors = complain(vErrors ??= [], at + "/expires", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    data.info !== void 0 && (validate16(data.info, at + "/info") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length));
    for (let iname0 = 0, allname0 = schema26, name0 = allname0[0]; iname0 < allname0.length; name0 = allname0[++iname0])
      data[name0] === void 0 && (errors = complain(vErrors ??= [], at, "requiredByDocument", { missingProperty: name0 }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, at = "") {
  let vErrors = null, errors = 0;
  return validate15(data, at) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length), validate14.errors = vErrors, errors === 0;
}
var createRegistrationCode400Json = validate19;
function validate20(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "status" })), data.message === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "message" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "status" || key0 === "message" || key0 === "details" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.status !== void 0) {
      let data0 = data.status;
      data0 !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data0 < -2147483648 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate20.errors = vErrors, errors === 0;
}
function validate19(data, at = "") {
  let vErrors = null, errors = 0;
  return validate20(data, at) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length), validate19.errors = vErrors, errors === 0;
}
var createRegistrationCode401Json = validate22;
function validate23(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "status" })), data.message === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "message" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "status" || key0 === "message" || key0 === "details" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.status !== void 0) {
      let data0 = data.status;
      data0 !== 401 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 401 })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data0 < -2147483648 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, at = "") {
  let vErrors = null, errors = 0;
  return validate23(data, at) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length), validate22.errors = vErrors, errors === 0;
}
var createRegistrationCode429Html = validate25;
function validate25(data, at = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = complain(vErrors ??= [], at, "type", { type: "string" })), validate25.errors = vErrors, errors === 0;
}
var getRegistrationCode404Json = validate26;
function validate27(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "status" })), data.message === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "message" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "status" || key0 === "message" || key0 === "details" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.status !== void 0) {
      let data0 = data.status;
      data0 !== 404 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 404 })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data0 < -2147483648 || isNaN(data0)) && (errors = complain(vErrors ??= [], at + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/message", "type", { type: "string" });
    }
    data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], at + "/details", "type", { type: "string" }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, at = "") {
  let vErrors = null, errors = 0;
  return validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate26.errors = vErrors, errors === 0;
}
var createRegistrationCode201Xml = createRegistrationCode201Json, getRegistrationCode200Json = createRegistrationCode201Json, getRegistrationCode200Xml = createRegistrationCode201Json, createRegistrationCode400Xml = createRegistrationCode400Json, createRegistrationCode401Xml = createRegistrationCode401Json, getRegistrationCode401Json = createRegistrationCode401Json, getRegistrationCode401Xml = createRegistrationCode401Json, deleteRegistrationCode401Json = createRegistrationCode401Json, deleteRegistrationCode401Xml = createRegistrationCode401Json, getRegistrationCode429Html = createRegistrationCode429Html, deleteRegistrationCode429Html = createRegistrationCode429Html, getRegistrationCode404Xml = getRegistrationCode404Json, deleteRegistrationCode404Json = getRegistrationCode404Json, deleteRegistrationCode404Xml = getRegistrationCode404Json;
export {
  createRegistrationCode201Json,
  createRegistrationCode201Xml,
  createRegistrationCode400Json,
  createRegistrationCode400Xml,
  createRegistrationCode401Json,
  createRegistrationCode401Xml,
  createRegistrationCode429Html,
  createRegistrationCodeRequestForm,
  deleteRegistrationCode401Json,
  deleteRegistrationCode401Xml,
  deleteRegistrationCode404Json,
  deleteRegistrationCode404Xml,
  deleteRegistrationCode429Html,
  getRegistrationCode200Json,
  getRegistrationCode200Xml,
  getRegistrationCode401Json,
  getRegistrationCode401Xml,
  getRegistrationCode404Json,
  getRegistrationCode404Xml,
  getRegistrationCode429Html,
  noBody,
  tolerantOf
};
