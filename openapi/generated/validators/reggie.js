// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=0def02d995edd242d911dcf84798b305bba6c339d6d960b849aa44f1819cca71

function tolerantOf(strict) {
  let tolerant = (body) => {
    let errors = strict(body) ? [] : (strict.errors ?? []).filter((error) => !mayBeAdded(error));
    return tolerant.errors = errors.length === 0 ? null : errors, errors.length === 0;
  };
  return tolerant;
}
function mayBeAdded({ keyword }) {
  return keyword === "additionalProperties" || keyword === "knownValues";
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
var pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9+/=_%-]+$", "u");
function validate12(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let at_key0 = 0, all_key0 = Object.keys(data), key0 = all_key0[0]; at_key0 < all_key0.length; key0 = all_key0[++at_key0])
      key0 !== "device_info" && (errors = complain(vErrors ??= [], instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.device_info !== void 0) {
      let data0 = data.device_info;
      typeof data0 == "string" ? pattern0.test(data0) || (errors = complain(vErrors ??= [], instancePath + "/device_info", "pattern", { pattern: "^[A-Za-z0-9+/=_%-]+$" })) : errors = complain(vErrors ??= [], instancePath + "/device_info", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], instancePath, "type", { type: "object" });
  return validate12.errors = vErrors, errors === 0;
}
function validate10(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate12(data, instancePath) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
var createRegistrationCode201Json = validate14;
var schema16 = { required: ["id", "code", "requestor", "mvpd", "generated", "expires", "info"], properties: { mvpd: { type: ["string", "null"] } } };
var pattern1 = /* @__PURE__ */ new RegExp("^[A-Z0-9]{6,7}$", "u"), schema21 = { properties: { deviceId: 1, deviceInfo: 1, userAgent: 1, originalUserAgent: 1, authorizationType: 1, sourceApplicationInformation: 1, deviceType: 1, deviceUser: 1, appId: 1, appVersion: 1, registrationURL: 1 } }, schema22 = ["OAUTH2"];
var func6 = Object.prototype.hasOwnProperty, formats0 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, formats4 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate16(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.deviceId === void 0 && (errors = complain(vErrors ??= [], instancePath, "required", { missingProperty: "deviceId" }));
    for (let at_key0 = 0, all_key0 = Object.keys(data), key0 = all_key0[0]; at_key0 < all_key0.length; key0 = all_key0[++at_key0])
      func6.call(schema21.properties, key0) || (errors = complain(vErrors ??= [], instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.deviceId !== void 0) {
      let data0 = data.deviceId;
      typeof data0 == "string" ? (codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], instancePath + "/deviceId", "minLength", { limit: 1 })), formats0.test(data0) || (errors = complain(vErrors ??= [], instancePath + "/deviceId", "format", { format: "byte" }))) : errors = complain(vErrors ??= [], instancePath + "/deviceId", "type", { type: "string" });
    }
    if (data.deviceInfo !== void 0) {
      let data1 = data.deviceInfo;
      typeof data1 == "string" ? (codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], instancePath + "/deviceInfo", "minLength", { limit: 1 })), formats0.test(data1) || (errors = complain(vErrors ??= [], instancePath + "/deviceInfo", "format", { format: "byte" }))) : errors = complain(vErrors ??= [], instancePath + "/deviceInfo", "type", { type: "string" });
    }
    if (data.userAgent !== void 0 && typeof data.userAgent != "string" && (errors = complain(vErrors ??= [], instancePath + "/userAgent", "type", { type: "string" })), data.originalUserAgent !== void 0 && typeof data.originalUserAgent != "string" && (errors = complain(vErrors ??= [], instancePath + "/originalUserAgent", "type", { type: "string" })), data.authorizationType !== void 0) {
      let data4 = data.authorizationType;
      typeof data4 == "string" ? schema22.includes(data4) || (errors = complain(vErrors ??= [], instancePath + "/authorizationType", "knownValues", { allowedValues: schema22 })) : errors = complain(vErrors ??= [], instancePath + "/authorizationType", "type", { type: "string" });
    }
    if (data.sourceApplicationInformation !== void 0) {
      let data5 = data.sourceApplicationInformation;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let at_key1 = 0, all_key1 = Object.keys(data5), key1 = all_key1[0]; at_key1 < all_key1.length; key1 = all_key1[++at_key1])
          key1 === "id" || key1 === "name" || key1 === "version" || (errors = complain(vErrors ??= [], instancePath + "/sourceApplicationInformation", "additionalProperties", { additionalProperty: key1 }));
        if (data5.id !== void 0) {
          let data6 = data5.id;
          typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = complain(vErrors ??= [], instancePath + "/sourceApplicationInformation/id", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], instancePath + "/sourceApplicationInformation/id", "type", { type: "string" });
        }
        data5.name !== void 0 && typeof data5.name != "string" && (errors = complain(vErrors ??= [], instancePath + "/sourceApplicationInformation/name", "type", { type: "string" })), data5.version !== void 0 && typeof data5.version != "string" && (errors = complain(vErrors ??= [], instancePath + "/sourceApplicationInformation/version", "type", { type: "string" }));
      } else
        errors = complain(vErrors ??= [], instancePath + "/sourceApplicationInformation", "type", { type: "object" });
    }
    if (data.deviceType !== void 0 && typeof data.deviceType != "string" && (errors = complain(vErrors ??= [], instancePath + "/deviceType", "type", { type: "string" })), data.deviceUser !== void 0 && typeof data.deviceUser != "string" && (errors = complain(vErrors ??= [], instancePath + "/deviceUser", "type", { type: "string" })), data.appId !== void 0 && typeof data.appId != "string" && (errors = complain(vErrors ??= [], instancePath + "/appId", "type", { type: "string" })), data.appVersion !== void 0 && typeof data.appVersion != "string" && (errors = complain(vErrors ??= [], instancePath + "/appVersion", "type", { type: "string" })), data.registrationURL !== void 0) {
      let data13 = data.registrationURL;
      typeof data13 == "string" ? formats4.test(data13) || (errors = complain(vErrors ??= [], instancePath + "/registrationURL", "format", { format: "uri" })) : errors = complain(vErrors ??= [], instancePath + "/registrationURL", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], instancePath, "type", { type: "object" });
  return validate16.errors = vErrors, errors === 0;
}
function validate15(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let at_prop0 = 0, all_prop0 = schema16.required, prop0 = all_prop0[0]; at_prop0 < all_prop0.length; prop0 = all_prop0[++at_prop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], instancePath, "required", { missingProperty: prop0 }));
    for (let at_key0 = 0, all_key0 = Object.keys(data), key0 = all_key0[0]; at_key0 < all_key0.length; key0 = all_key0[++at_key0])
      key0 === "id" || key0 === "code" || key0 === "requestor" || key0 === "mvpd" || key0 === "generated" || key0 === "expires" || key0 === "info" || (errors = complain(vErrors ??= [], instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], instancePath + "/id", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], instancePath + "/id", "type", { type: "string" });
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      typeof data1 == "string" ? pattern1.test(data1) || (errors = complain(vErrors ??= [], instancePath + "/code", "pattern", { pattern: "^[A-Z0-9]{6,7}$" })) : errors = complain(vErrors ??= [], instancePath + "/code", "type", { type: "string" });
    }
    if (data.requestor !== void 0) {
      let data2 = data.requestor;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = complain(vErrors ??= [], instancePath + "/requestor", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], instancePath + "/requestor", "type", { type: "string" });
    }
    if (data.mvpd !== void 0) {
      let data3 = data.mvpd;
      typeof data3 != "string" && data3 !== null && (errors = complain(vErrors ??= [], instancePath + "/mvpd", "type", { type: schema16.properties.mvpd.type }));
    }
    if (data.generated !== void 0) {
      let data4 = data.generated;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (errors = complain(vErrors ??= [], instancePath + "/generated", "type", { type: "integer" })), typeof data4 == "number" && isFinite(data4) && ((data4 > 9999999999999 || isNaN(data4)) && (errors = complain(vErrors ??= [], instancePath + "/generated", "maximum", { comparison: "<=", limit: 9999999999999 })), (data4 < 1e12 || isNaN(data4)) && (errors = complain(vErrors ??= [], instancePath + "/generated", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.expires !== void 0) {
      let data5 = data.expires;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (errors = complain(vErrors ??= [], instancePath + "/expires", "type", { type: "integer" })), typeof data5 == "number" && isFinite(data5) && ((data5 > 9999999999999 || isNaN(data5)) && (errors = complain(vErrors ??= [], instancePath + "/expires", "maximum", { comparison: "<=", limit: 9999999999999 })), (data5 < 1e12 || isNaN(data5)) && (errors = complain(vErrors ??= [], instancePath + "/expires", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    data.info !== void 0 && (validate16(data.info, instancePath + "/info") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], instancePath, "type", { type: "object" });
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate15(data, instancePath) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length), validate14.errors = vErrors, errors === 0;
}
var createRegistrationCode400Json = validate19;
function validate20(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (errors = complain(vErrors ??= [], instancePath, "required", { missingProperty: "status" })), data.message === void 0 && (errors = complain(vErrors ??= [], instancePath, "required", { missingProperty: "message" }));
    for (let at_key0 = 0, all_key0 = Object.keys(data), key0 = all_key0[0]; at_key0 < all_key0.length; key0 = all_key0[++at_key0])
      key0 === "status" || key0 === "message" || key0 === "details" || (errors = complain(vErrors ??= [], instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.status !== void 0) {
      let data0 = data.status;
      data0 !== 400 && (errors = complain(vErrors ??= [], instancePath + "/status", "const", { allowedValue: 400 })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = complain(vErrors ??= [], instancePath + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data0 < -2147483648 || isNaN(data0)) && (errors = complain(vErrors ??= [], instancePath + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], instancePath + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], instancePath + "/message", "type", { type: "string" });
    }
    data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], instancePath + "/details", "type", { type: "string" }));
  } else
    errors = complain(vErrors ??= [], instancePath, "type", { type: "object" });
  return validate20.errors = vErrors, errors === 0;
}
function validate19(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate20(data, instancePath) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length), validate19.errors = vErrors, errors === 0;
}
var createRegistrationCode401Json = validate22;
function validate23(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (errors = complain(vErrors ??= [], instancePath, "required", { missingProperty: "status" })), data.message === void 0 && (errors = complain(vErrors ??= [], instancePath, "required", { missingProperty: "message" }));
    for (let at_key0 = 0, all_key0 = Object.keys(data), key0 = all_key0[0]; at_key0 < all_key0.length; key0 = all_key0[++at_key0])
      key0 === "status" || key0 === "message" || key0 === "details" || (errors = complain(vErrors ??= [], instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.status !== void 0) {
      let data0 = data.status;
      data0 !== 401 && (errors = complain(vErrors ??= [], instancePath + "/status", "const", { allowedValue: 401 })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = complain(vErrors ??= [], instancePath + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data0 < -2147483648 || isNaN(data0)) && (errors = complain(vErrors ??= [], instancePath + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], instancePath + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], instancePath + "/message", "type", { type: "string" });
    }
    data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], instancePath + "/details", "type", { type: "string" }));
  } else
    errors = complain(vErrors ??= [], instancePath, "type", { type: "object" });
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate23(data, instancePath) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length), validate22.errors = vErrors, errors === 0;
}
var createRegistrationCode429Html = validate25;
function validate25(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = complain(vErrors ??= [], instancePath, "type", { type: "string" })), validate25.errors = vErrors, errors === 0;
}
var getRegistrationCode404Json = validate26;
function validate27(data, instancePath = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (errors = complain(vErrors ??= [], instancePath, "required", { missingProperty: "status" })), data.message === void 0 && (errors = complain(vErrors ??= [], instancePath, "required", { missingProperty: "message" }));
    for (let at_key0 = 0, all_key0 = Object.keys(data), key0 = all_key0[0]; at_key0 < all_key0.length; key0 = all_key0[++at_key0])
      key0 === "status" || key0 === "message" || key0 === "details" || (errors = complain(vErrors ??= [], instancePath, "additionalProperties", { additionalProperty: key0 }));
    if (data.status !== void 0) {
      let data0 = data.status;
      data0 !== 404 && (errors = complain(vErrors ??= [], instancePath + "/status", "const", { allowedValue: 404 })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = complain(vErrors ??= [], instancePath + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data0 < -2147483648 || isNaN(data0)) && (errors = complain(vErrors ??= [], instancePath + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], instancePath + "/message", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], instancePath + "/message", "type", { type: "string" });
    }
    data.details !== void 0 && typeof data.details != "string" && (errors = complain(vErrors ??= [], instancePath + "/details", "type", { type: "string" }));
  } else
    errors = complain(vErrors ??= [], instancePath, "type", { type: "object" });
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, instancePath = "") {
  let vErrors = null, errors = 0;
  return validate27(data, instancePath) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate26.errors = vErrors, errors === 0;
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
