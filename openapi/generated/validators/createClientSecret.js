// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: vantage-clients=ac5c5eeaa332a735fb6ec90e600c65b23ee1a30217e0d59225824f8fcc0bc728

function codePointLength(text) {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}

var createClientSecretRequestApplicationJsonPatchJson = validate44;
var formats50 = /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate44(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "description" || key0 === "startTime" || key0 === "expiration" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.description !== void 0 && typeof data.description != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } })), data.startTime !== void 0) {
      let data1 = data.startTime;
      typeof data1 == "string" ? formats50.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/startTime", keyword: "format", params: { format: "date-time" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/startTime", keyword: "type", params: { type: "string" } });
    }
    if (data.expiration !== void 0) {
      let data2 = data.expiration;
      typeof data2 == "string" ? formats50.test(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expiration", keyword: "format", params: { format: "date-time" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/expiration", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate44.errors = vErrors, errors === 0;
}
var createClientSecretRequestJson = validate45;
function validate45(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      key0 === "description" || key0 === "startTime" || key0 === "expiration" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.description !== void 0 && typeof data.description != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } })), data.startTime !== void 0) {
      let data1 = data.startTime;
      typeof data1 == "string" ? formats50.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/startTime", keyword: "format", params: { format: "date-time" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/startTime", keyword: "type", params: { type: "string" } });
    }
    if (data.expiration !== void 0) {
      let data2 = data.expiration;
      typeof data2 == "string" ? formats50.test(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expiration", keyword: "format", params: { format: "date-time" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/expiration", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate45.errors = vErrors, errors === 0;
}
var createClientSecret201Json = validate46;
var schema119 = { type: "object", additionalProperties: !1, required: ["value", "startTime", "expiration"], properties: { value: { type: "string", minLength: 3 }, startTime: { type: "string", format: "date-time" }, expiration: { type: "string", format: "date-time" }, valueDisplay: { type: "string", minLength: 3, maxLength: 3 } } };
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema119.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "value" || key0 === "startTime" || key0 === "expiration" || key0 === "valueDisplay" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "string" ? codePointLength(data0) < 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "minLength", params: { limit: 3 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } });
    }
    if (data.startTime !== void 0) {
      let data1 = data.startTime;
      typeof data1 == "string" ? formats50.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/startTime", keyword: "format", params: { format: "date-time" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/startTime", keyword: "type", params: { type: "string" } });
    }
    if (data.expiration !== void 0) {
      let data2 = data.expiration;
      typeof data2 == "string" ? formats50.test(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expiration", keyword: "format", params: { format: "date-time" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/expiration", keyword: "type", params: { type: "string" } });
    }
    if (data.valueDisplay !== void 0) {
      let data3 = data.valueDisplay;
      typeof data3 == "string" ? (codePointLength(data3) > 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/valueDisplay", keyword: "maxLength", params: { limit: 3 } })), codePointLength(data3) < 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/valueDisplay", keyword: "minLength", params: { limit: 3 } }))) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/valueDisplay", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate47.errors = vErrors, errors === 0;
}
function validate46(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate47(data, { instancePath }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length), validate46.errors = vErrors, errors === 0;
}
var createClientSecret400ApplicationProblemJson = validate49;
var formats18 = /^(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate50(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats18.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats18.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate50.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate50(data, { instancePath }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length), validate49.errors = vErrors, errors === 0;
}
var createClientSecret401ApplicationProblemJson = validate52;
function validate53(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats18.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats18.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate53.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate53(data, { instancePath }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length), validate52.errors = vErrors, errors === 0;
}
var createClientSecret403ApplicationProblemJson = validate55;
function validate56(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats18.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats18.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate56.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate56(data, { instancePath }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length), validate55.errors = vErrors, errors === 0;
}
var createClientSecret404ApplicationProblemJson = validate58;
function validate59(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats18.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 404 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 404 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats18.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate59.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate59(data, { instancePath }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length), validate58.errors = vErrors, errors === 0;
}
var createClientSecret415ApplicationProblemJson = validate61;
function validate62(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats18.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 415 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 415 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats18.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate62.errors = vErrors, errors === 0;
}
function validate61(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate62(data, { instancePath }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length), validate61.errors = vErrors, errors === 0;
}
var createClientSecret429ApplicationProblemJson = validate64;
function validate65(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats18.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 429 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 429 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats18.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate65.errors = vErrors, errors === 0;
}
function validate64(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate65(data, { instancePath }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length), validate64.errors = vErrors, errors === 0;
}
var createClientSecret500ApplicationProblemJson = validate67;
function validate68(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats18.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats18.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate68.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate68(data, { instancePath }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length), validate67.errors = vErrors, errors === 0;
}

var createClientSecretRequestApplicationJsonPatchJsonTolerant = validate442;
var formats502 = /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate442(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description !== void 0 && typeof data.description != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } })), data.startTime !== void 0) {
      let data1 = data.startTime;
      typeof data1 == "string" ? formats502.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/startTime", keyword: "format", params: { format: "date-time" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/startTime", keyword: "type", params: { type: "string" } });
    }
    if (data.expiration !== void 0) {
      let data2 = data.expiration;
      typeof data2 == "string" ? formats502.test(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expiration", keyword: "format", params: { format: "date-time" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/expiration", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate442.errors = vErrors, errors === 0;
}
var createClientSecretRequestJsonTolerant = validate452;
function validate452(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description !== void 0 && typeof data.description != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } })), data.startTime !== void 0) {
      let data1 = data.startTime;
      typeof data1 == "string" ? formats502.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/startTime", keyword: "format", params: { format: "date-time" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/startTime", keyword: "type", params: { type: "string" } });
    }
    if (data.expiration !== void 0) {
      let data2 = data.expiration;
      typeof data2 == "string" ? formats502.test(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expiration", keyword: "format", params: { format: "date-time" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/expiration", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate452.errors = vErrors, errors === 0;
}
var createClientSecret201JsonTolerant = validate462;
var schema1192 = { type: "object", required: ["value", "startTime", "expiration"], properties: { value: { type: "string", minLength: 3 }, startTime: { type: "string", format: "date-time" }, expiration: { type: "string", format: "date-time" }, valueDisplay: { type: "string", minLength: 3, maxLength: 3 } } };
function validate472(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1192.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "string" ? codePointLength(data0) < 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "minLength", params: { limit: 3 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } });
    }
    if (data.startTime !== void 0) {
      let data1 = data.startTime;
      typeof data1 == "string" ? formats502.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/startTime", keyword: "format", params: { format: "date-time" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/startTime", keyword: "type", params: { type: "string" } });
    }
    if (data.expiration !== void 0) {
      let data2 = data.expiration;
      typeof data2 == "string" ? formats502.test(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expiration", keyword: "format", params: { format: "date-time" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/expiration", keyword: "type", params: { type: "string" } });
    }
    if (data.valueDisplay !== void 0) {
      let data3 = data.valueDisplay;
      typeof data3 == "string" ? (codePointLength(data3) > 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/valueDisplay", keyword: "maxLength", params: { limit: 3 } })), codePointLength(data3) < 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/valueDisplay", keyword: "minLength", params: { limit: 3 } }))) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/valueDisplay", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate472.errors = vErrors, errors === 0;
}
function validate462(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate472(data, { instancePath }) || (vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors), errors = vErrors.length), validate462.errors = vErrors, errors === 0;
}
var createClientSecret400ApplicationProblemJsonTolerant = validate492;
var formats182 = /^(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate502(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats182.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats182.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate502.errors = vErrors, errors === 0;
}
function validate492(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate502(data, { instancePath }) || (vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors), errors = vErrors.length), validate492.errors = vErrors, errors === 0;
}
var createClientSecret401ApplicationProblemJsonTolerant = validate522;
function validate532(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats182.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats182.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate532.errors = vErrors, errors === 0;
}
function validate522(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate532(data, { instancePath }) || (vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors), errors = vErrors.length), validate522.errors = vErrors, errors === 0;
}
var createClientSecret403ApplicationProblemJsonTolerant = validate552;
function validate562(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats182.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats182.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate562.errors = vErrors, errors === 0;
}
function validate552(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate562(data, { instancePath }) || (vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors), errors = vErrors.length), validate552.errors = vErrors, errors === 0;
}
var createClientSecret404ApplicationProblemJsonTolerant = validate582;
function validate592(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats182.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 404 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 404 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats182.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate592.errors = vErrors, errors === 0;
}
function validate582(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate592(data, { instancePath }) || (vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors), errors = vErrors.length), validate582.errors = vErrors, errors === 0;
}
var createClientSecret415ApplicationProblemJsonTolerant = validate612;
function validate622(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats182.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 415 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 415 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats182.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate622.errors = vErrors, errors === 0;
}
function validate612(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate622(data, { instancePath }) || (vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors), errors = vErrors.length), validate612.errors = vErrors, errors === 0;
}
var createClientSecret429ApplicationProblemJsonTolerant = validate642;
function validate652(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats182.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 429 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 429 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats182.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate652.errors = vErrors, errors === 0;
}
function validate642(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate652(data, { instancePath }) || (vErrors = vErrors === null ? validate652.errors : vErrors.concat(validate652.errors), errors = vErrors.length), validate642.errors = vErrors, errors === 0;
}
var createClientSecret500ApplicationProblemJsonTolerant = validate672;
function validate682(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "title" } })), data.status === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "status" } })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats182.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats182.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate682.errors = vErrors, errors === 0;
}
function validate672(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate682(data, { instancePath }) || (vErrors = vErrors === null ? validate682.errors : vErrors.concat(validate682.errors), errors = vErrors.length), validate672.errors = vErrors, errors === 0;
}

var createClientSecretValidators = {
  "request application/json-patch+json": { strict: createClientSecretRequestApplicationJsonPatchJson, tolerant: createClientSecretRequestApplicationJsonPatchJsonTolerant },
  "request application/json": { strict: createClientSecretRequestJson, tolerant: createClientSecretRequestJsonTolerant },
  "201 application/json": { strict: createClientSecret201Json, tolerant: createClientSecret201JsonTolerant, secrets: ["value"] },
  "400 application/problem+json": { strict: createClientSecret400ApplicationProblemJson, tolerant: createClientSecret400ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "401 application/problem+json": { strict: createClientSecret401ApplicationProblemJson, tolerant: createClientSecret401ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "403 application/problem+json": { strict: createClientSecret403ApplicationProblemJson, tolerant: createClientSecret403ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "404 application/problem+json": { strict: createClientSecret404ApplicationProblemJson, tolerant: createClientSecret404ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "415 application/problem+json": { strict: createClientSecret415ApplicationProblemJson, tolerant: createClientSecret415ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "429 application/problem+json": { strict: createClientSecret429ApplicationProblemJson, tolerant: createClientSecret429ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "500 application/problem+json": { strict: createClientSecret500ApplicationProblemJson, tolerant: createClientSecret500ApplicationProblemJsonTolerant, bodyOptional: !0 }
};
export {
  createClientSecret201Json,
  createClientSecret201JsonTolerant,
  createClientSecret400ApplicationProblemJson,
  createClientSecret400ApplicationProblemJsonTolerant,
  createClientSecret401ApplicationProblemJson,
  createClientSecret401ApplicationProblemJsonTolerant,
  createClientSecret403ApplicationProblemJson,
  createClientSecret403ApplicationProblemJsonTolerant,
  createClientSecret404ApplicationProblemJson,
  createClientSecret404ApplicationProblemJsonTolerant,
  createClientSecret415ApplicationProblemJson,
  createClientSecret415ApplicationProblemJsonTolerant,
  createClientSecret429ApplicationProblemJson,
  createClientSecret429ApplicationProblemJsonTolerant,
  createClientSecret500ApplicationProblemJson,
  createClientSecret500ApplicationProblemJsonTolerant,
  createClientSecretRequestApplicationJsonPatchJson,
  createClientSecretRequestApplicationJsonPatchJsonTolerant,
  createClientSecretRequestJson,
  createClientSecretRequestJsonTolerant,
  createClientSecretValidators
};
