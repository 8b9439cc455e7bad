// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=9d4d96825b21800c209e8c94ddb6ae8c0bdda8b4b829a3a6f2e692162dc6bb2d

function codePointLength(text) {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
}

var issueTokenRequestForm = validate19;
var schema25 = { type: "object", additionalProperties: !1, required: ["client_id", "client_secret", "grant_type"], properties: { client_id: { $ref: "#/$defs/ClientId" }, client_secret: { $ref: "#/$defs/ClientSecret" }, grant_type: { $ref: "#/$defs/GrantType" } } };
var schema19 = { enum: ["client_credentials"] };
function validate20(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema25.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "client_id" || key0 === "client_secret" || key0 === "grant_type" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id", keyword: "type", params: { type: "string" } });
    }
    if (data.client_secret !== void 0) {
      let data1 = data.client_secret;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_secret", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_secret", keyword: "type", params: { type: "string" } });
    }
    data.grant_type !== void 0 && data.grant_type !== "client_credentials" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/grant_type", keyword: "enum", params: { allowedValues: schema19.enum } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate20.errors = vErrors, errors === 0;
}
function validate19(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate20(data, { instancePath }) || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length), validate19.errors = vErrors, errors === 0;
}
var issueToken201Json = validate22;
var schema30 = { type: "object", additionalProperties: !1, required: ["id", "access_token", "created_at", "expires_in", "token_type"], properties: { id: { type: "string", minLength: 1 }, access_token: { type: "string", minLength: 1 }, created_at: { type: "integer", minimum: 1e12, maximum: 9999999999999 }, expires_in: { type: "integer", minimum: 1 }, token_type: { const: "bearer" } } };
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema30.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "id" || key0 === "access_token" || key0 === "created_at" || key0 === "expires_in" || key0 === "token_type" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
    }
    if (data.access_token !== void 0) {
      let data1 = data.access_token;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/access_token", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/access_token", keyword: "type", params: { type: "string" } });
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/created_at", keyword: "type", params: { type: "integer" } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 9999999999999 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/created_at", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data2 < 1e12 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/created_at", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.expires_in !== void 0) {
      let data3 = data.expires_in;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires_in", keyword: "type", params: { type: "integer" } })), typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires_in", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    data.token_type !== void 0 && data.token_type !== "bearer" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/token_type", keyword: "const", params: { allowedValue: "bearer" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate23(data, { instancePath }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length), validate22.errors = vErrors, errors === 0;
}
var issueToken400Json = validate25;
var schema32 = { type: "object", additionalProperties: !1, required: ["error"], properties: { error: { enum: ["invalid_request", "invalid_client", "unauthorized_client", "unsupported_grant_type"] } } };
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.error === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "error" } }));
    for (let key0 in data)
      key0 !== "error" && (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.error !== void 0) {
      let data0 = data.error;
      data0 === "invalid_request" || data0 === "invalid_client" || data0 === "unauthorized_client" || data0 === "unsupported_grant_type" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "enum", params: { allowedValues: schema32.properties.error.enum } }));
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate25.errors = vErrors, errors === 0;
}
var issueToken429Html = validate26;
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate26.errors = vErrors, errors === 0;
}

var issueTokenRequestFormTolerant = validate192;
var schema252 = { type: "object", required: ["client_id", "client_secret", "grant_type"], properties: { client_id: { $ref: "#/$defs/ClientId" }, client_secret: { $ref: "#/$defs/ClientSecret" }, grant_type: { $ref: "#/$defs/GrantType" } } };
function validate202(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema252.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_id", keyword: "type", params: { type: "string" } });
    }
    if (data.client_secret !== void 0) {
      let data1 = data.client_secret;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_secret", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/client_secret", keyword: "type", params: { type: "string" } });
    }
    data.grant_type !== void 0 && typeof data.grant_type != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/grant_type", keyword: "type", params: { type: "string" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate202.errors = vErrors, errors === 0;
}
function validate192(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate202(data, { instancePath }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length), validate192.errors = vErrors, errors === 0;
}
var issueToken201JsonTolerant = validate222;
var schema302 = { type: "object", required: ["id", "access_token", "created_at", "expires_in", "token_type"], properties: { id: { type: "string", minLength: 1 }, access_token: { type: "string", minLength: 1 }, created_at: { type: "integer", minimum: 1e12, maximum: 9999999999999 }, expires_in: { type: "integer", minimum: 1 }, token_type: { const: "bearer" } } };
function validate232(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema302.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } });
    }
    if (data.access_token !== void 0) {
      let data1 = data.access_token;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/access_token", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/access_token", keyword: "type", params: { type: "string" } });
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/created_at", keyword: "type", params: { type: "integer" } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 9999999999999 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/created_at", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data2 < 1e12 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/created_at", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.expires_in !== void 0) {
      let data3 = data.expires_in;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires_in", keyword: "type", params: { type: "integer" } })), typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/expires_in", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    data.token_type !== void 0 && data.token_type !== "bearer" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/token_type", keyword: "const", params: { allowedValue: "bearer" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate232.errors = vErrors, errors === 0;
}
function validate222(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate232(data, { instancePath }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length), validate222.errors = vErrors, errors === 0;
}
var issueToken400JsonTolerant = validate252;
function validate252(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (data.error === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "error" } })), data.error !== void 0 && typeof data.error != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } }))) : errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } }), validate252.errors = vErrors, errors === 0;
}
var issueToken429HtmlTolerant = validate262;
function validate262(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate262.errors = vErrors, errors === 0;
}

var issueTokenValidators = {
  "request application/x-www-form-urlencoded": { strict: issueTokenRequestForm, tolerant: issueTokenRequestFormTolerant, secrets: ["client_secret"] },
  "201 application/json": { strict: issueToken201Json, tolerant: issueToken201JsonTolerant, secrets: ["access_token"] },
  "400 application/json": { strict: issueToken400Json, tolerant: issueToken400JsonTolerant },
  "429 text/html": { strict: issueToken429Html, tolerant: issueToken429HtmlTolerant }
};
export {
  issueToken201Json,
  issueToken201JsonTolerant,
  issueToken400Json,
  issueToken400JsonTolerant,
  issueToken429Html,
  issueToken429HtmlTolerant,
  issueTokenRequestForm,
  issueTokenRequestFormTolerant,
  issueTokenValidators
};
