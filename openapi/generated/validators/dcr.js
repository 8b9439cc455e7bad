// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc

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

var registerClientRequestJson = validate10;
var pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", "u"), formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate12(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.software_statement === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "software_statement" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "software_statement" || key0 === "redirect_uri" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.software_statement !== void 0) {
      let data0 = data.software_statement;
      typeof data0 == "string" ? pattern0.test(data0) || (errors = complain(vErrors ??= [], at + "/software_statement", "pattern", { pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$" })) : errors = complain(vErrors ??= [], at + "/software_statement", "type", { type: "string" });
    }
    if (data.redirect_uri !== void 0) {
      let data1 = data.redirect_uri;
      typeof data1 == "string" ? formats0.test(data1) || (errors = complain(vErrors ??= [], at + "/redirect_uri", "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/redirect_uri", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate12.errors = vErrors, errors === 0;
}
function validate10(data, at = "") {
  let vErrors = null, errors = 0;
  return validate12(data, at) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
var registerClient201Json = validate14;
var schema16 = { required: ["client_id", "client_secret", "client_id_issued_at", "redirect_uris", "grant_types", "scopes"] };
var pattern1 = /* @__PURE__ */ new RegExp("^[ -~]+$", "u"), pattern3 = /* @__PURE__ */ new RegExp("^[!#-\\[\\]-~]+$", "u");
var schema20 = ["client_credentials"];
function validate16(data, at = "") {
  let vErrors = null, errors = 0;
  return typeof data == "string" ? schema20.includes(data) || (errors = complain(vErrors ??= [], at, "knownValues", { allowedValues: schema20 })) : errors = complain(vErrors ??= [], at, "type", { type: "string" }), validate16.errors = vErrors, errors === 0;
}
function validate15(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema16.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "client_id" || key0 === "client_secret" || key0 === "client_id_issued_at" || key0 === "redirect_uris" || key0 === "grant_types" || key0 === "scopes" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      typeof data0 == "string" ? pattern1.test(data0) || (errors = complain(vErrors ??= [], at + "/client_id", "pattern", { pattern: "^[ -~]+$" })) : errors = complain(vErrors ??= [], at + "/client_id", "type", { type: "string" });
    }
    if (data.client_secret !== void 0) {
      let data1 = data.client_secret;
      typeof data1 == "string" ? pattern1.test(data1) || (errors = complain(vErrors ??= [], at + "/client_secret", "pattern", { pattern: "^[ -~]+$" })) : errors = complain(vErrors ??= [], at + "/client_secret", "type", { type: "string" });
    }
    if (data.client_id_issued_at !== void 0) {
      let data2 = data.client_id_issued_at;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = complain(vErrors ??= [], at + "/client_id_issued_at", "type", { type: "integer" })), typeof data2 == "number" && isFinite(data2) && ((data2 > 9999999999 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/client_id_issued_at", "maximum", { comparison: "<=", limit: 9999999999 })), (data2 < 1e9 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/client_id_issued_at", "minimum", { comparison: ">=", limit: 1e9 })));
    }
    if (data.redirect_uris !== void 0) {
      let data3 = data.redirect_uris;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          typeof data4 == "string" ? formats0.test(data4) || (errors = complain(vErrors ??= [], at + "/redirect_uris/" + i0, "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/redirect_uris/" + i0, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/redirect_uris", "type", { type: "array" });
    }
    if (data.grant_types !== void 0) {
      let data5 = data.grant_types;
      if (Array.isArray(data5)) {
        data5.length < 1 && (errors = complain(vErrors ??= [], at + "/grant_types", "minItems", { limit: 1 }));
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate16(data5[i1], at + "/grant_types/" + i1) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
      } else
        errors = complain(vErrors ??= [], at + "/grant_types", "type", { type: "array" });
    }
    if (data.scopes !== void 0) {
      let data7 = data.scopes;
      if (Array.isArray(data7)) {
        data7.length < 1 && (errors = complain(vErrors ??= [], at + "/scopes", "minItems", { limit: 1 }));
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          typeof data8 == "string" ? pattern3.test(data8) || (errors = complain(vErrors ??= [], at + "/scopes/" + i2, "pattern", { pattern: "^[!#-\\[\\]-~]+$" })) : errors = complain(vErrors ??= [], at + "/scopes/" + i2, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/scopes", "type", { type: "array" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, at = "") {
  let vErrors = null, errors = 0;
  return validate15(data, at) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length), validate14.errors = vErrors, errors === 0;
}
var registerClient400Json = validate19;
var schema23 = ["invalid_request", "invalid_redirect_uri", "invalid_software_statement", "unapproved_software_statement"];
function validate20(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.error === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "error" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "error" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.error !== void 0) {
      let data0 = data.error;
      typeof data0 == "string" ? schema23.includes(data0) || (errors = complain(vErrors ??= [], at + "/error", "knownValues", { allowedValues: schema23 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate20.errors = vErrors, errors === 0;
}
function validate19(data, at = "") {
  let vErrors = null, errors = 0;
  return validate20(data, at) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length), validate19.errors = vErrors, errors === 0;
}
var registerClient429Html = validate22;
function validate22(data, at = "") {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = complain(vErrors ??= [], at, "type", { type: "string" })), validate22.errors = vErrors, errors === 0;
}
var issueTokenRequestForm = validate23;
var schema27 = { required: ["client_id", "client_secret", "grant_type"] };
function validate24(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema27.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "client_id" || key0 === "client_secret" || key0 === "grant_type" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      typeof data0 == "string" ? pattern1.test(data0) || (errors = complain(vErrors ??= [], at + "/client_id", "pattern", { pattern: "^[ -~]+$" })) : errors = complain(vErrors ??= [], at + "/client_id", "type", { type: "string" });
    }
    if (data.client_secret !== void 0) {
      let data1 = data.client_secret;
      typeof data1 == "string" ? pattern1.test(data1) || (errors = complain(vErrors ??= [], at + "/client_secret", "pattern", { pattern: "^[ -~]+$" })) : errors = complain(vErrors ??= [], at + "/client_secret", "type", { type: "string" });
    }
    data.grant_type !== void 0 && (validate16(data.grant_type, at + "/grant_type") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate24.errors = vErrors, errors === 0;
}
function validate23(data, at = "") {
  let vErrors = null, errors = 0;
  return validate24(data, at) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length), validate23.errors = vErrors, errors === 0;
}
var issueToken201Json = validate27;
var schema31 = { required: ["id", "access_token", "created_at", "expires_in", "token_type"] }, pattern6 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._~+/-]+=*$", "u");
function validate28(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema31.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "id" || key0 === "access_token" || key0 === "created_at" || key0 === "expires_in" || key0 === "token_type" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/id", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/id", "type", { type: "string" });
    }
    if (data.access_token !== void 0) {
      let data1 = data.access_token;
      typeof data1 == "string" ? pattern6.test(data1) || (errors = complain(vErrors ??= [], at + "/access_token", "pattern", { pattern: "^[A-Za-z0-9._~+/-]+=*$" })) : errors = complain(vErrors ??= [], at + "/access_token", "type", { type: "string" });
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = complain(vErrors ??= [], at + "/created_at", "type", { type: "integer" })), typeof data2 == "number" && isFinite(data2) && ((data2 > 9999999999999 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/created_at", "maximum", { comparison: "<=", limit: 9999999999999 })), (data2 < 1e12 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/created_at", "minimum", { comparison: ">=", limit: 1e12 })));
    }
    if (data.expires_in !== void 0) {
      let data3 = data.expires_in;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (errors = complain(vErrors ??= [], at + "/expires_in", "type", { type: "integer" })), typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)) && (errors = complain(vErrors ??= [], at + "/expires_in", "minimum", { comparison: ">=", limit: 1 }));
    }
    data.token_type !== void 0 && data.token_type !== "bearer" && (errors = complain(vErrors ??= [], at + "/token_type", "const", { allowedValue: "bearer" }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, at = "") {
  let vErrors = null, errors = 0;
  return validate28(data, at) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate27.errors = vErrors, errors === 0;
}
var issueToken400Json = validate30;
var schema34 = ["invalid_request", "invalid_client", "unauthorized_client", "unsupported_grant_type"];
function validate31(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.error === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "error" }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 !== "error" && (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.error !== void 0) {
      let data0 = data.error;
      typeof data0 == "string" ? schema34.includes(data0) || (errors = complain(vErrors ??= [], at + "/error", "knownValues", { allowedValues: schema34 })) : errors = complain(vErrors ??= [], at + "/error", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, at = "") {
  let vErrors = null, errors = 0;
  return validate31(data, at) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length), validate30.errors = vErrors, errors === 0;
}
var issueToken429Html = registerClient429Html;
export {
  issueToken201Json,
  issueToken400Json,
  issueToken429Html,
  issueTokenRequestForm,
  noBody,
  registerClient201Json,
  registerClient400Json,
  registerClient429Html,
  registerClientRequestJson,
  tolerantOf
};
