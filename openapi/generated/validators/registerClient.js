// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=9d4d96825b21800c209e8c94ddb6ae8c0bdda8b4b829a3a6f2e692162dc6bb2d

function codePointLength(text) {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}

var registerClientRequestJson = validate10;
var pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", "u"), formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate12(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.software_statement === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "software_statement" } }));
    for (let key0 in data)
      key0 === "software_statement" || key0 === "redirect_uri" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.software_statement !== void 0) {
      let data0 = data.software_statement;
      typeof data0 == "string" ? pattern0.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/software_statement", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/software_statement", keyword: "type", params: { type: "string" } });
    }
    if (data.redirect_uri !== void 0) {
      let data1 = data.redirect_uri;
      typeof data1 == "string" ? formats0.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirect_uri", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirect_uri", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate12.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate12(data, { instancePath }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
var registerClient201Json = validate14;
var schema16 = { type: "object", additionalProperties: !1, required: ["client_id", "client_secret", "client_id_issued_at", "redirect_uris", "grant_types", "scopes"], properties: { client_id: { $ref: "#/$defs/ClientId" }, client_secret: { $ref: "#/$defs/ClientSecret" }, client_id_issued_at: { type: "integer", minimum: 1e9, maximum: 9999999999 }, redirect_uris: { type: "array", items: { type: "string", format: "uri" } }, grant_types: { type: "array", minItems: 1, items: { $ref: "#/$defs/GrantType" } }, scopes: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } } };
var schema19 = { enum: ["client_credentials"] };
function validate15(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema16.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "client_id" || key0 === "client_secret" || key0 === "client_id_issued_at" || key0 === "redirect_uris" || key0 === "grant_types" || key0 === "scopes" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id", keyword: "type", params: { type: "string" } });
    }
    if (data.client_secret !== void 0) {
      let data1 = data.client_secret;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_secret", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_secret", keyword: "type", params: { type: "string" } });
    }
    if (data.client_id_issued_at !== void 0) {
      let data2 = data.client_id_issued_at;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id_issued_at", keyword: "type", params: { type: "integer" } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 9999999999 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id_issued_at", keyword: "maximum", params: { comparison: "<=", limit: 9999999999 } })), (data2 < 1e9 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id_issued_at", keyword: "minimum", params: { comparison: ">=", limit: 1e9 } })));
    }
    if (data.redirect_uris !== void 0) {
      let data3 = data.redirect_uris;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          typeof data4 == "string" ? formats0.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirect_uris/" + i0, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirect_uris/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirect_uris", keyword: "type", params: { type: "array" } });
    }
    if (data.grant_types !== void 0) {
      let data5 = data.grant_types;
      if (Array.isArray(data5)) {
        data5.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/grant_types", keyword: "minItems", params: { limit: 1 } }));
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          data5[i1] !== "client_credentials" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/grant_types/" + i1, keyword: "enum", params: { allowedValues: schema19.enum } }));
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/grant_types", keyword: "type", params: { type: "array" } });
    }
    if (data.scopes !== void 0) {
      let data7 = data.scopes;
      if (Array.isArray(data7)) {
        data7.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/scopes", keyword: "minItems", params: { limit: 1 } }));
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          typeof data8 == "string" ? codePointLength(data8) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/scopes/" + i2, keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/scopes/" + i2, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/scopes", keyword: "type", params: { type: "array" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate15(data, { instancePath }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length), validate14.errors = vErrors, errors === 0;
}
var registerClient400Json = validate17;
var schema21 = { type: "object", additionalProperties: !1, required: ["error"], properties: { error: { enum: ["invalid_request", "invalid_redirect_uri", "invalid_software_statement", "unapproved_software_statement"] } } };
function validate17(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.error === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "error" } }));
    for (let key0 in data)
      key0 !== "error" && (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.error !== void 0) {
      let data0 = data.error;
      data0 === "invalid_request" || data0 === "invalid_redirect_uri" || data0 === "invalid_software_statement" || data0 === "unapproved_software_statement" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema21.properties.error.enum } }));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate17.errors = vErrors, errors === 0;
}
var registerClient429Html = validate18;
function validate18(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate18.errors = vErrors, errors === 0;
}

var registerClientRequestJsonTolerant = validate102;
var pattern02 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", "u"), formats02 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate122(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.software_statement === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "software_statement" } })), data.software_statement !== void 0) {
      let data0 = data.software_statement;
      typeof data0 == "string" ? pattern02.test(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/software_statement", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/software_statement", keyword: "type", params: { type: "string" } });
    }
    if (data.redirect_uri !== void 0) {
      let data1 = data.redirect_uri;
      typeof data1 == "string" ? formats02.test(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirect_uri", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirect_uri", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate122.errors = vErrors, errors === 0;
}
function validate102(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate122(data, { instancePath }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length), validate102.errors = vErrors, errors === 0;
}
var registerClient201JsonTolerant = validate142;
var schema162 = { type: "object", required: ["client_id", "client_secret", "client_id_issued_at", "redirect_uris", "grant_types", "scopes"], properties: { client_id: { $ref: "#/$defs/ClientId" }, client_secret: { $ref: "#/$defs/ClientSecret" }, client_id_issued_at: { type: "integer", minimum: 1e9, maximum: 9999999999 }, redirect_uris: { type: "array", items: { type: "string", format: "uri" } }, grant_types: { type: "array", minItems: 1, items: { $ref: "#/$defs/GrantType" } }, scopes: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } } };
function validate152(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema162.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id", keyword: "type", params: { type: "string" } });
    }
    if (data.client_secret !== void 0) {
      let data1 = data.client_secret;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_secret", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_secret", keyword: "type", params: { type: "string" } });
    }
    if (data.client_id_issued_at !== void 0) {
      let data2 = data.client_id_issued_at;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id_issued_at", keyword: "type", params: { type: "integer" } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 9999999999 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id_issued_at", keyword: "maximum", params: { comparison: "<=", limit: 9999999999 } })), (data2 < 1e9 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id_issued_at", keyword: "minimum", params: { comparison: ">=", limit: 1e9 } })));
    }
    if (data.redirect_uris !== void 0) {
      let data3 = data.redirect_uris;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          typeof data4 == "string" ? formats02.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirect_uris/" + i0, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirect_uris/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirect_uris", keyword: "type", params: { type: "array" } });
    }
    if (data.grant_types !== void 0) {
      let data5 = data.grant_types;
      if (Array.isArray(data5)) {
        data5.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/grant_types", keyword: "minItems", params: { limit: 1 } }));
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          typeof data5[i1] != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/grant_types/" + i1, keyword: "type", params: { type: "string" } }));
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/grant_types", keyword: "type", params: { type: "array" } });
    }
    if (data.scopes !== void 0) {
      let data7 = data.scopes;
      if (Array.isArray(data7)) {
        data7.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/scopes", keyword: "minItems", params: { limit: 1 } }));
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          typeof data8 == "string" ? codePointLength(data8) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/scopes/" + i2, keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/scopes/" + i2, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/scopes", keyword: "type", params: { type: "array" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate152.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate152(data, { instancePath }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length), validate142.errors = vErrors, errors === 0;
}
var registerClient400JsonTolerant = validate172;
function validate172(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.error === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "error" } })), data.error !== void 0 && typeof data.error != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } }))) : errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } }), validate172.errors = vErrors, errors === 0;
}
var registerClient429HtmlTolerant = validate182;
function validate182(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate182.errors = vErrors, errors === 0;
}

var registerClientValidators = {
  "request application/json": { strict: registerClientRequestJson, tolerant: registerClientRequestJsonTolerant, secrets: ["software_statement"] },
  "201 application/json": { strict: registerClient201Json, tolerant: registerClient201JsonTolerant, secrets: ["client_secret"] },
  "400 application/json": { strict: registerClient400Json, tolerant: registerClient400JsonTolerant },
  "429 text/html": { strict: registerClient429Html, tolerant: registerClient429HtmlTolerant }
};
export {
  registerClient201Json,
  registerClient201JsonTolerant,
  registerClient400Json,
  registerClient400JsonTolerant,
  registerClient429Html,
  registerClient429HtmlTolerant,
  registerClientRequestJson,
  registerClientRequestJsonTolerant,
  registerClientValidators
};
