// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=ab85c39fd93e3ab740be31ce5d62d539220a584a10f3ace25552b0d5223dc322

function noBody(body) {
  let empty = body === void 0 || body === "";
  return noBody.errors = empty ? null : [{ instancePath: "", keyword: "noBody", params: {} }], empty;
}

var deleteRegistrationCode401Json = validate57;
function validate58(data, { instancePath = "" } = {}) {
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
  return validate58.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate58(data, { instancePath }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length), validate57.errors = vErrors, errors === 0;
}
var deleteRegistrationCode401Xml = validate60;
function validate61(data, { instancePath = "" } = {}) {
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
  return validate61.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate61(data, { instancePath }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length), validate60.errors = vErrors, errors === 0;
}
var deleteRegistrationCode404Json = validate63;
function validate64(data, { instancePath = "" } = {}) {
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
  return validate64.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate64(data, { instancePath }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length), validate63.errors = vErrors, errors === 0;
}
var deleteRegistrationCode404Xml = validate66;
function validate67(data, { instancePath = "" } = {}) {
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
  return validate67.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate67(data, { instancePath }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length), validate66.errors = vErrors, errors === 0;
}
var deleteRegistrationCode429Html = validate69;
function validate69(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate69.errors = vErrors, errors === 0;
}

var deleteRegistrationCode401JsonTolerant = validate572;
function validate582(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } })), data.status !== void 0) {
      let data0 = data.status;
      data0 !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate582.errors = vErrors, errors === 0;
}
function validate572(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate582(data, { instancePath }) || (vErrors = vErrors === null ? validate582.errors : vErrors.concat(validate582.errors), errors = vErrors.length), validate572.errors = vErrors, errors === 0;
}
var deleteRegistrationCode401XmlTolerant = validate602;
function validate612(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } })), data.status !== void 0) {
      let data0 = data.status;
      data0 !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate612.errors = vErrors, errors === 0;
}
function validate602(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate612(data, { instancePath }) || (vErrors = vErrors === null ? validate612.errors : vErrors.concat(validate612.errors), errors = vErrors.length), validate602.errors = vErrors, errors === 0;
}
var deleteRegistrationCode404JsonTolerant = validate632;
function validate642(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } })), data.status !== void 0) {
      let data0 = data.status;
      data0 !== 404 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 404 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate642.errors = vErrors, errors === 0;
}
function validate632(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate642(data, { instancePath }) || (vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors), errors = vErrors.length), validate632.errors = vErrors, errors === 0;
}
var deleteRegistrationCode404XmlTolerant = validate662;
function validate672(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.message === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "message" } })), data.status !== void 0) {
      let data0 = data.status;
      data0 !== 404 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 404 } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 2147483647 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data0 < -2147483648 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate672.errors = vErrors, errors === 0;
}
function validate662(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate672(data, { instancePath }) || (vErrors = vErrors === null ? validate672.errors : vErrors.concat(validate672.errors), errors = vErrors.length), validate662.errors = vErrors, errors === 0;
}
var deleteRegistrationCode429HtmlTolerant = validate692;
function validate692(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate692.errors = vErrors, errors === 0;
}

var deleteRegistrationCode204Empty = noBody, deleteRegistrationCode204EmptyTolerant = noBody, deleteRegistrationCodeValidators = {
  204: { strict: deleteRegistrationCode204Empty, tolerant: deleteRegistrationCode204EmptyTolerant, bodyOptional: !0 },
  "401 application/json": { strict: deleteRegistrationCode401Json, tolerant: deleteRegistrationCode401JsonTolerant, bodyOptional: !0 },
  "401 application/xml": { strict: deleteRegistrationCode401Xml, tolerant: deleteRegistrationCode401XmlTolerant, bodyOptional: !0, xml: {
    type: "object",
    xml: { name: "error", namespace: "rest.pass.adobe.com" },
    properties: {
      status: { type: "integer", xml: { name: "status" } },
      message: { xml: { name: "message" } },
      details: { xml: { name: "details" } }
    }
  } },
  "404 application/json": { strict: deleteRegistrationCode404Json, tolerant: deleteRegistrationCode404JsonTolerant, bodyOptional: !0 },
  "404 application/xml": { strict: deleteRegistrationCode404Xml, tolerant: deleteRegistrationCode404XmlTolerant, bodyOptional: !0, xml: {
    type: "object",
    xml: { name: "error", namespace: "rest.pass.adobe.com" },
    properties: {
      status: { type: "integer", xml: { name: "status" } },
      message: { xml: { name: "message" } },
      details: { xml: { name: "details" } }
    }
  } },
  "429 text/html": { strict: deleteRegistrationCode429Html, tolerant: deleteRegistrationCode429HtmlTolerant }
};
export {
  deleteRegistrationCode204Empty,
  deleteRegistrationCode204EmptyTolerant,
  deleteRegistrationCode401Json,
  deleteRegistrationCode401JsonTolerant,
  deleteRegistrationCode401Xml,
  deleteRegistrationCode401XmlTolerant,
  deleteRegistrationCode404Json,
  deleteRegistrationCode404JsonTolerant,
  deleteRegistrationCode404Xml,
  deleteRegistrationCode404XmlTolerant,
  deleteRegistrationCode429Html,
  deleteRegistrationCode429HtmlTolerant,
  deleteRegistrationCodeValidators
};
