// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: vantage-clients=ac5c5eeaa332a735fb6ec90e600c65b23ee1a30217e0d59225824f8fcc0bc728

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

var createClientRequestJson = validate10;
var schema13 = { type: "object", additionalProperties: !1, required: ["clientId", "clientName", "allowedGrantTypes", "allowedScopes"], properties: { clientId: { $ref: "#/$defs/VantageClientId" }, clientName: { $ref: "#/$defs/ClientName" }, allowOfflineAccess: { $ref: "#/$defs/AllowOfflineAccess" }, allowRememberConsent: { $ref: "#/$defs/AllowRememberConsent" }, backChannelLogoutSessionRequired: { $ref: "#/$defs/BackChannelLogoutSessionRequired" }, requireClientSecret: { $ref: "#/$defs/RequireClientSecret" }, requireConsent: { $ref: "#/$defs/RequireConsent" }, allowNoPkce: { $ref: "#/$defs/AllowNoPkce" }, allowedGrantTypes: { $ref: "#/$defs/AllowedGrantTypes" }, allowedCorsOrigins: { $ref: "#/$defs/AllowedCorsOrigins" }, allowedScopes: { $ref: "#/$defs/AllowedScopes" }, postLogoutRedirectUris: { $ref: "#/$defs/PostLogoutRedirectUris" }, redirectUris: { $ref: "#/$defs/RedirectUris" }, accessTokenLifetime: { $ref: "#/$defs/AccessTokenLifetime" }, refreshTokenLifetime: { $ref: "#/$defs/RefreshTokenLifetime" }, allowRopc: { $ref: "#/$defs/AllowRopc" } } };
var schema24 = { type: "array", minItems: 3, maxItems: 3, uniqueItems: !0, items: { enum: ["openid", "permissions", "publicapi.all"] } };
var func4 = Object.prototype.hasOwnProperty, formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate12(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema13.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      func4.call(schema13.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.clientId !== void 0) {
      let data0 = data.clientId;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientId", keyword: "type", params: { type: "string" } });
    }
    if (data.clientName !== void 0) {
      let data1 = data.clientName;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientName", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientName", keyword: "type", params: { type: "string" } });
    }
    if (data.allowOfflineAccess !== void 0 && typeof data.allowOfflineAccess != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowOfflineAccess", keyword: "type", params: { type: "boolean" } })), data.allowRememberConsent !== void 0 && typeof data.allowRememberConsent != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowRememberConsent", keyword: "type", params: { type: "boolean" } })), data.backChannelLogoutSessionRequired !== void 0 && typeof data.backChannelLogoutSessionRequired != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/backChannelLogoutSessionRequired", keyword: "type", params: { type: "boolean" } })), data.requireClientSecret !== void 0 && typeof data.requireClientSecret != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requireClientSecret", keyword: "type", params: { type: "boolean" } })), data.requireConsent !== void 0 && typeof data.requireConsent != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requireConsent", keyword: "type", params: { type: "boolean" } })), data.allowNoPkce !== void 0 && typeof data.allowNoPkce != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowNoPkce", keyword: "type", params: { type: "boolean" } })), data.allowedGrantTypes !== void 0) {
      let data8 = data.allowedGrantTypes;
      if (Array.isArray(data8)) {
        data8.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes", keyword: "minItems", params: { limit: 1 } }));
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          typeof data9 == "string" ? codePointLength(data9) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes/" + i0, keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes", keyword: "type", params: { type: "array" } });
    }
    if (data.allowedCorsOrigins !== void 0) {
      let data10 = data.allowedCorsOrigins;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          typeof data11 == "string" ? formats0.test(data11) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins/" + i1, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins/" + i1, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins", keyword: "type", params: { type: "array" } });
    }
    if (data.allowedScopes !== void 0) {
      let data12 = data.allowedScopes;
      if (Array.isArray(data12)) {
        data12.length > 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "maxItems", params: { limit: 3 } })), data12.length < 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "minItems", params: { limit: 3 } }));
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          data13 === "openid" || data13 === "permissions" || data13 === "publicapi.all" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes/" + i2, keyword: "enum", params: { allowedValues: schema24.items.enum } }));
        }
        let i3 = data12.length, j0;
        if (i3 > 1) {
          outer0:
            for (; i3--; )
              for (j0 = i3; j0--; )
                if (equalJson(data12[i3], data12[j0])) {
                  errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "uniqueItems", params: { i: i3, j: j0 } });
                  break outer0;
                }
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "type", params: { type: "array" } });
    }
    if (data.postLogoutRedirectUris !== void 0) {
      let data14 = data.postLogoutRedirectUris;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data15 = data14[i4];
          typeof data15 == "string" ? formats0.test(data15) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris/" + i4, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris/" + i4, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris", keyword: "type", params: { type: "array" } });
    }
    if (data.redirectUris !== void 0) {
      let data16 = data.redirectUris;
      if (Array.isArray(data16)) {
        let len4 = data16.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data17 = data16[i5];
          typeof data17 == "string" ? formats0.test(data17) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris/" + i5, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris/" + i5, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris", keyword: "type", params: { type: "array" } });
    }
    if (data.accessTokenLifetime !== void 0) {
      let data18 = data.accessTokenLifetime;
      typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/accessTokenLifetime", keyword: "type", params: { type: "integer" } })), typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/accessTokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    if (data.refreshTokenLifetime !== void 0) {
      let data19 = data.refreshTokenLifetime;
      typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/refreshTokenLifetime", keyword: "type", params: { type: "integer" } })), typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/refreshTokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    data.allowRopc !== void 0 && typeof data.allowRopc != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowRopc", keyword: "type", params: { type: "boolean" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate12.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate12(data, { instancePath }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
var createClientRequestApplicationJsonPatchJson = validate14;
function validate15(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema13.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      func4.call(schema13.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.clientId !== void 0) {
      let data0 = data.clientId;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientId", keyword: "type", params: { type: "string" } });
    }
    if (data.clientName !== void 0) {
      let data1 = data.clientName;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientName", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientName", keyword: "type", params: { type: "string" } });
    }
    if (data.allowOfflineAccess !== void 0 && typeof data.allowOfflineAccess != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowOfflineAccess", keyword: "type", params: { type: "boolean" } })), data.allowRememberConsent !== void 0 && typeof data.allowRememberConsent != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowRememberConsent", keyword: "type", params: { type: "boolean" } })), data.backChannelLogoutSessionRequired !== void 0 && typeof data.backChannelLogoutSessionRequired != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/backChannelLogoutSessionRequired", keyword: "type", params: { type: "boolean" } })), data.requireClientSecret !== void 0 && typeof data.requireClientSecret != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requireClientSecret", keyword: "type", params: { type: "boolean" } })), data.requireConsent !== void 0 && typeof data.requireConsent != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requireConsent", keyword: "type", params: { type: "boolean" } })), data.allowNoPkce !== void 0 && typeof data.allowNoPkce != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowNoPkce", keyword: "type", params: { type: "boolean" } })), data.allowedGrantTypes !== void 0) {
      let data8 = data.allowedGrantTypes;
      if (Array.isArray(data8)) {
        data8.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes", keyword: "minItems", params: { limit: 1 } }));
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          typeof data9 == "string" ? codePointLength(data9) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes/" + i0, keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes", keyword: "type", params: { type: "array" } });
    }
    if (data.allowedCorsOrigins !== void 0) {
      let data10 = data.allowedCorsOrigins;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          typeof data11 == "string" ? formats0.test(data11) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins/" + i1, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins/" + i1, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins", keyword: "type", params: { type: "array" } });
    }
    if (data.allowedScopes !== void 0) {
      let data12 = data.allowedScopes;
      if (Array.isArray(data12)) {
        data12.length > 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "maxItems", params: { limit: 3 } })), data12.length < 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "minItems", params: { limit: 3 } }));
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          data13 === "openid" || data13 === "permissions" || data13 === "publicapi.all" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes/" + i2, keyword: "enum", params: { allowedValues: schema24.items.enum } }));
        }
        let i3 = data12.length, j0;
        if (i3 > 1) {
          outer0:
            for (; i3--; )
              for (j0 = i3; j0--; )
                if (equalJson(data12[i3], data12[j0])) {
                  errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "uniqueItems", params: { i: i3, j: j0 } });
                  break outer0;
                }
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "type", params: { type: "array" } });
    }
    if (data.postLogoutRedirectUris !== void 0) {
      let data14 = data.postLogoutRedirectUris;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data15 = data14[i4];
          typeof data15 == "string" ? formats0.test(data15) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris/" + i4, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris/" + i4, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris", keyword: "type", params: { type: "array" } });
    }
    if (data.redirectUris !== void 0) {
      let data16 = data.redirectUris;
      if (Array.isArray(data16)) {
        let len4 = data16.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data17 = data16[i5];
          typeof data17 == "string" ? formats0.test(data17) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris/" + i5, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris/" + i5, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris", keyword: "type", params: { type: "array" } });
    }
    if (data.accessTokenLifetime !== void 0) {
      let data18 = data.accessTokenLifetime;
      typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/accessTokenLifetime", keyword: "type", params: { type: "integer" } })), typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/accessTokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    if (data.refreshTokenLifetime !== void 0) {
      let data19 = data.refreshTokenLifetime;
      typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/refreshTokenLifetime", keyword: "type", params: { type: "integer" } })), typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/refreshTokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    data.allowRopc !== void 0 && typeof data.allowRopc != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowRopc", keyword: "type", params: { type: "boolean" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate15(data, { instancePath }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length), validate14.errors = vErrors, errors === 0;
}
var createClient201Json = validate17;
var schema49 = { type: "object", additionalProperties: !1, required: ["clientId", "clientName", "allowOfflineAccess", "allowRememberConsent", "backChannelLogoutSessionRequired", "requireClientSecret", "requireConsent", "allowNoPkce", "allowedGrantTypes", "allowedScopes", "accessTokenLifetime", "refreshTokenLifetime"], properties: { clientId: { $ref: "#/$defs/VantageClientId" }, clientName: { $ref: "#/$defs/ClientName" }, allowOfflineAccess: { $ref: "#/$defs/AllowOfflineAccess" }, allowRememberConsent: { $ref: "#/$defs/AllowRememberConsent" }, backChannelLogoutSessionRequired: { $ref: "#/$defs/BackChannelLogoutSessionRequired" }, requireClientSecret: { $ref: "#/$defs/RequireClientSecret" }, requireConsent: { $ref: "#/$defs/RequireConsent" }, allowNoPkce: { $ref: "#/$defs/AllowNoPkce" }, allowedGrantTypes: { $ref: "#/$defs/AllowedGrantTypes" }, allowedCorsOrigins: { $ref: "#/$defs/AllowedCorsOrigins" }, allowedScopes: { $ref: "#/$defs/AllowedScopes" }, postLogoutRedirectUris: { $ref: "#/$defs/PostLogoutRedirectUris" }, redirectUris: { $ref: "#/$defs/RedirectUris" }, accessTokenLifetime: { $ref: "#/$defs/AccessTokenLifetime" }, refreshTokenLifetime: { $ref: "#/$defs/RefreshTokenLifetime" }, allowRopc: { $ref: "#/$defs/AllowRopc" } } };
function validate18(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema49.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      func4.call(schema49.properties, key0) || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.clientId !== void 0) {
      let data0 = data.clientId;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientId", keyword: "type", params: { type: "string" } });
    }
    if (data.clientName !== void 0) {
      let data1 = data.clientName;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientName", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientName", keyword: "type", params: { type: "string" } });
    }
    if (data.allowOfflineAccess !== void 0 && typeof data.allowOfflineAccess != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowOfflineAccess", keyword: "type", params: { type: "boolean" } })), data.allowRememberConsent !== void 0 && typeof data.allowRememberConsent != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowRememberConsent", keyword: "type", params: { type: "boolean" } })), data.backChannelLogoutSessionRequired !== void 0 && typeof data.backChannelLogoutSessionRequired != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/backChannelLogoutSessionRequired", keyword: "type", params: { type: "boolean" } })), data.requireClientSecret !== void 0 && typeof data.requireClientSecret != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requireClientSecret", keyword: "type", params: { type: "boolean" } })), data.requireConsent !== void 0 && typeof data.requireConsent != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requireConsent", keyword: "type", params: { type: "boolean" } })), data.allowNoPkce !== void 0 && typeof data.allowNoPkce != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowNoPkce", keyword: "type", params: { type: "boolean" } })), data.allowedGrantTypes !== void 0) {
      let data8 = data.allowedGrantTypes;
      if (Array.isArray(data8)) {
        data8.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes", keyword: "minItems", params: { limit: 1 } }));
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          typeof data9 == "string" ? codePointLength(data9) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes/" + i0, keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes", keyword: "type", params: { type: "array" } });
    }
    if (data.allowedCorsOrigins !== void 0) {
      let data10 = data.allowedCorsOrigins;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          typeof data11 == "string" ? formats0.test(data11) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins/" + i1, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins/" + i1, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins", keyword: "type", params: { type: "array" } });
    }
    if (data.allowedScopes !== void 0) {
      let data12 = data.allowedScopes;
      if (Array.isArray(data12)) {
        data12.length > 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "maxItems", params: { limit: 3 } })), data12.length < 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "minItems", params: { limit: 3 } }));
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          data13 === "openid" || data13 === "permissions" || data13 === "publicapi.all" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes/" + i2, keyword: "enum", params: { allowedValues: schema24.items.enum } }));
        }
        let i3 = data12.length, j0;
        if (i3 > 1) {
          outer0:
            for (; i3--; )
              for (j0 = i3; j0--; )
                if (equalJson(data12[i3], data12[j0])) {
                  errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "uniqueItems", params: { i: i3, j: j0 } });
                  break outer0;
                }
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "type", params: { type: "array" } });
    }
    if (data.postLogoutRedirectUris !== void 0) {
      let data14 = data.postLogoutRedirectUris;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data15 = data14[i4];
          typeof data15 == "string" ? formats0.test(data15) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris/" + i4, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris/" + i4, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris", keyword: "type", params: { type: "array" } });
    }
    if (data.redirectUris !== void 0) {
      let data16 = data.redirectUris;
      if (Array.isArray(data16)) {
        let len4 = data16.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data17 = data16[i5];
          typeof data17 == "string" ? formats0.test(data17) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris/" + i5, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris/" + i5, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris", keyword: "type", params: { type: "array" } });
    }
    if (data.accessTokenLifetime !== void 0) {
      let data18 = data.accessTokenLifetime;
      typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/accessTokenLifetime", keyword: "type", params: { type: "integer" } })), typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/accessTokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    if (data.refreshTokenLifetime !== void 0) {
      let data19 = data.refreshTokenLifetime;
      typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/refreshTokenLifetime", keyword: "type", params: { type: "integer" } })), typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/refreshTokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    data.allowRopc !== void 0 && typeof data.allowRopc != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowRopc", keyword: "type", params: { type: "boolean" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate18.errors = vErrors, errors === 0;
}
function validate17(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate18(data, { instancePath }) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length), validate17.errors = vErrors, errors === 0;
}
var createClient400ApplicationProblemJson = validate20;
var formats18 = /^(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate21(data, { instancePath = "" } = {}) {
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
  return validate21.errors = vErrors, errors === 0;
}
function validate20(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate21(data, { instancePath }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
var createClient401ApplicationProblemJson = validate23;
function validate24(data, { instancePath = "" } = {}) {
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
  return validate24.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate24(data, { instancePath }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length), validate23.errors = vErrors, errors === 0;
}
var createClient403ApplicationProblemJson = validate26;
function validate27(data, { instancePath = "" } = {}) {
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
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate26.errors = vErrors, errors === 0;
}
var createClient404ApplicationProblemJson = validate29;
function validate30(data, { instancePath = "" } = {}) {
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
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate29.errors = vErrors, errors === 0;
}
var createClient409ApplicationProblemJson = validate32;
function validate33(data, { instancePath = "" } = {}) {
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
      data2 !== 409 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 409 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats18.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate33.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate32.errors = vErrors, errors === 0;
}
var createClient415ApplicationProblemJson = validate35;
function validate36(data, { instancePath = "" } = {}) {
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
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate36(data, { instancePath }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length), validate35.errors = vErrors, errors === 0;
}
var createClient429ApplicationProblemJson = validate38;
function validate39(data, { instancePath = "" } = {}) {
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
  return validate39.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate39(data, { instancePath }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length), validate38.errors = vErrors, errors === 0;
}
var createClient500ApplicationProblemJson = validate41;
function validate42(data, { instancePath = "" } = {}) {
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
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate42(data, { instancePath }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length), validate41.errors = vErrors, errors === 0;
}

var createClientRequestJsonTolerant = validate102;
var schema132 = { type: "object", required: ["clientId", "clientName", "allowedGrantTypes", "allowedScopes"], properties: { clientId: { $ref: "#/$defs/VantageClientId" }, clientName: { $ref: "#/$defs/ClientName" }, allowOfflineAccess: { $ref: "#/$defs/AllowOfflineAccess" }, allowRememberConsent: { $ref: "#/$defs/AllowRememberConsent" }, backChannelLogoutSessionRequired: { $ref: "#/$defs/BackChannelLogoutSessionRequired" }, requireClientSecret: { $ref: "#/$defs/RequireClientSecret" }, requireConsent: { $ref: "#/$defs/RequireConsent" }, allowNoPkce: { $ref: "#/$defs/AllowNoPkce" }, allowedGrantTypes: { $ref: "#/$defs/AllowedGrantTypes" }, allowedCorsOrigins: { $ref: "#/$defs/AllowedCorsOrigins" }, allowedScopes: { $ref: "#/$defs/AllowedScopes" }, postLogoutRedirectUris: { $ref: "#/$defs/PostLogoutRedirectUris" }, redirectUris: { $ref: "#/$defs/RedirectUris" }, accessTokenLifetime: { $ref: "#/$defs/AccessTokenLifetime" }, refreshTokenLifetime: { $ref: "#/$defs/RefreshTokenLifetime" }, allowRopc: { $ref: "#/$defs/AllowRopc" } } };
var schema242 = { type: "array", minItems: 3, maxItems: 3, uniqueItems: !0, items: { enum: ["openid", "permissions", "publicapi.all"] } };
var formats02 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate122(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema132.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.clientId !== void 0) {
      let data0 = data.clientId;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientId", keyword: "type", params: { type: "string" } });
    }
    if (data.clientName !== void 0) {
      let data1 = data.clientName;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientName", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientName", keyword: "type", params: { type: "string" } });
    }
    if (data.allowOfflineAccess !== void 0 && typeof data.allowOfflineAccess != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowOfflineAccess", keyword: "type", params: { type: "boolean" } })), data.allowRememberConsent !== void 0 && typeof data.allowRememberConsent != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowRememberConsent", keyword: "type", params: { type: "boolean" } })), data.backChannelLogoutSessionRequired !== void 0 && typeof data.backChannelLogoutSessionRequired != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/backChannelLogoutSessionRequired", keyword: "type", params: { type: "boolean" } })), data.requireClientSecret !== void 0 && typeof data.requireClientSecret != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requireClientSecret", keyword: "type", params: { type: "boolean" } })), data.requireConsent !== void 0 && typeof data.requireConsent != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requireConsent", keyword: "type", params: { type: "boolean" } })), data.allowNoPkce !== void 0 && typeof data.allowNoPkce != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowNoPkce", keyword: "type", params: { type: "boolean" } })), data.allowedGrantTypes !== void 0) {
      let data8 = data.allowedGrantTypes;
      if (Array.isArray(data8)) {
        data8.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes", keyword: "minItems", params: { limit: 1 } }));
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          typeof data9 == "string" ? codePointLength(data9) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes/" + i0, keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes", keyword: "type", params: { type: "array" } });
    }
    if (data.allowedCorsOrigins !== void 0) {
      let data10 = data.allowedCorsOrigins;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          typeof data11 == "string" ? formats02.test(data11) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins/" + i1, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins/" + i1, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins", keyword: "type", params: { type: "array" } });
    }
    if (data.allowedScopes !== void 0) {
      let data12 = data.allowedScopes;
      if (Array.isArray(data12)) {
        data12.length > 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "maxItems", params: { limit: 3 } })), data12.length < 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "minItems", params: { limit: 3 } }));
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          data13 === "openid" || data13 === "permissions" || data13 === "publicapi.all" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes/" + i2, keyword: "enum", params: { allowedValues: schema242.items.enum } }));
        }
        let i3 = data12.length, j0;
        if (i3 > 1) {
          outer0:
            for (; i3--; )
              for (j0 = i3; j0--; )
                if (equalJson(data12[i3], data12[j0])) {
                  errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "uniqueItems", params: { i: i3, j: j0 } });
                  break outer0;
                }
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "type", params: { type: "array" } });
    }
    if (data.postLogoutRedirectUris !== void 0) {
      let data14 = data.postLogoutRedirectUris;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data15 = data14[i4];
          typeof data15 == "string" ? formats02.test(data15) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris/" + i4, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris/" + i4, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris", keyword: "type", params: { type: "array" } });
    }
    if (data.redirectUris !== void 0) {
      let data16 = data.redirectUris;
      if (Array.isArray(data16)) {
        let len4 = data16.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data17 = data16[i5];
          typeof data17 == "string" ? formats02.test(data17) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris/" + i5, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris/" + i5, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris", keyword: "type", params: { type: "array" } });
    }
    if (data.accessTokenLifetime !== void 0) {
      let data18 = data.accessTokenLifetime;
      typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/accessTokenLifetime", keyword: "type", params: { type: "integer" } })), typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/accessTokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    if (data.refreshTokenLifetime !== void 0) {
      let data19 = data.refreshTokenLifetime;
      typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/refreshTokenLifetime", keyword: "type", params: { type: "integer" } })), typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/refreshTokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    data.allowRopc !== void 0 && typeof data.allowRopc != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowRopc", keyword: "type", params: { type: "boolean" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate122.errors = vErrors, errors === 0;
}
function validate102(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate122(data, { instancePath }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length), validate102.errors = vErrors, errors === 0;
}
var createClientRequestApplicationJsonPatchJsonTolerant = validate142;
function validate152(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema132.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.clientId !== void 0) {
      let data0 = data.clientId;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientId", keyword: "type", params: { type: "string" } });
    }
    if (data.clientName !== void 0) {
      let data1 = data.clientName;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientName", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientName", keyword: "type", params: { type: "string" } });
    }
    if (data.allowOfflineAccess !== void 0 && typeof data.allowOfflineAccess != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowOfflineAccess", keyword: "type", params: { type: "boolean" } })), data.allowRememberConsent !== void 0 && typeof data.allowRememberConsent != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowRememberConsent", keyword: "type", params: { type: "boolean" } })), data.backChannelLogoutSessionRequired !== void 0 && typeof data.backChannelLogoutSessionRequired != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/backChannelLogoutSessionRequired", keyword: "type", params: { type: "boolean" } })), data.requireClientSecret !== void 0 && typeof data.requireClientSecret != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requireClientSecret", keyword: "type", params: { type: "boolean" } })), data.requireConsent !== void 0 && typeof data.requireConsent != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requireConsent", keyword: "type", params: { type: "boolean" } })), data.allowNoPkce !== void 0 && typeof data.allowNoPkce != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowNoPkce", keyword: "type", params: { type: "boolean" } })), data.allowedGrantTypes !== void 0) {
      let data8 = data.allowedGrantTypes;
      if (Array.isArray(data8)) {
        data8.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes", keyword: "minItems", params: { limit: 1 } }));
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          typeof data9 == "string" ? codePointLength(data9) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes/" + i0, keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes", keyword: "type", params: { type: "array" } });
    }
    if (data.allowedCorsOrigins !== void 0) {
      let data10 = data.allowedCorsOrigins;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          typeof data11 == "string" ? formats02.test(data11) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins/" + i1, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins/" + i1, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins", keyword: "type", params: { type: "array" } });
    }
    if (data.allowedScopes !== void 0) {
      let data12 = data.allowedScopes;
      if (Array.isArray(data12)) {
        data12.length > 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "maxItems", params: { limit: 3 } })), data12.length < 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "minItems", params: { limit: 3 } }));
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          data13 === "openid" || data13 === "permissions" || data13 === "publicapi.all" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes/" + i2, keyword: "enum", params: { allowedValues: schema242.items.enum } }));
        }
        let i3 = data12.length, j0;
        if (i3 > 1) {
          outer0:
            for (; i3--; )
              for (j0 = i3; j0--; )
                if (equalJson(data12[i3], data12[j0])) {
                  errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "uniqueItems", params: { i: i3, j: j0 } });
                  break outer0;
                }
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "type", params: { type: "array" } });
    }
    if (data.postLogoutRedirectUris !== void 0) {
      let data14 = data.postLogoutRedirectUris;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data15 = data14[i4];
          typeof data15 == "string" ? formats02.test(data15) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris/" + i4, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris/" + i4, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris", keyword: "type", params: { type: "array" } });
    }
    if (data.redirectUris !== void 0) {
      let data16 = data.redirectUris;
      if (Array.isArray(data16)) {
        let len4 = data16.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data17 = data16[i5];
          typeof data17 == "string" ? formats02.test(data17) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris/" + i5, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris/" + i5, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris", keyword: "type", params: { type: "array" } });
    }
    if (data.accessTokenLifetime !== void 0) {
      let data18 = data.accessTokenLifetime;
      typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/accessTokenLifetime", keyword: "type", params: { type: "integer" } })), typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/accessTokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    if (data.refreshTokenLifetime !== void 0) {
      let data19 = data.refreshTokenLifetime;
      typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/refreshTokenLifetime", keyword: "type", params: { type: "integer" } })), typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/refreshTokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    data.allowRopc !== void 0 && typeof data.allowRopc != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowRopc", keyword: "type", params: { type: "boolean" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate152.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate152(data, { instancePath }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length), validate142.errors = vErrors, errors === 0;
}
var createClient201JsonTolerant = validate172;
var schema492 = { type: "object", required: ["clientId", "clientName", "allowOfflineAccess", "allowRememberConsent", "backChannelLogoutSessionRequired", "requireClientSecret", "requireConsent", "allowNoPkce", "allowedGrantTypes", "allowedScopes", "accessTokenLifetime", "refreshTokenLifetime"], properties: { clientId: { $ref: "#/$defs/VantageClientId" }, clientName: { $ref: "#/$defs/ClientName" }, allowOfflineAccess: { $ref: "#/$defs/AllowOfflineAccess" }, allowRememberConsent: { $ref: "#/$defs/AllowRememberConsent" }, backChannelLogoutSessionRequired: { $ref: "#/$defs/BackChannelLogoutSessionRequired" }, requireClientSecret: { $ref: "#/$defs/RequireClientSecret" }, requireConsent: { $ref: "#/$defs/RequireConsent" }, allowNoPkce: { $ref: "#/$defs/AllowNoPkce" }, allowedGrantTypes: { $ref: "#/$defs/AllowedGrantTypes" }, allowedCorsOrigins: { $ref: "#/$defs/AllowedCorsOrigins" }, allowedScopes: { $ref: "#/$defs/AllowedScopes" }, postLogoutRedirectUris: { $ref: "#/$defs/PostLogoutRedirectUris" }, redirectUris: { $ref: "#/$defs/RedirectUris" }, accessTokenLifetime: { $ref: "#/$defs/AccessTokenLifetime" }, refreshTokenLifetime: { $ref: "#/$defs/RefreshTokenLifetime" }, allowRopc: { $ref: "#/$defs/AllowRopc" } } };
function validate182(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema492.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.clientId !== void 0) {
      let data0 = data.clientId;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientId", keyword: "type", params: { type: "string" } });
    }
    if (data.clientName !== void 0) {
      let data1 = data.clientName;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientName", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/clientName", keyword: "type", params: { type: "string" } });
    }
    if (data.allowOfflineAccess !== void 0 && typeof data.allowOfflineAccess != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowOfflineAccess", keyword: "type", params: { type: "boolean" } })), data.allowRememberConsent !== void 0 && typeof data.allowRememberConsent != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowRememberConsent", keyword: "type", params: { type: "boolean" } })), data.backChannelLogoutSessionRequired !== void 0 && typeof data.backChannelLogoutSessionRequired != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/backChannelLogoutSessionRequired", keyword: "type", params: { type: "boolean" } })), data.requireClientSecret !== void 0 && typeof data.requireClientSecret != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requireClientSecret", keyword: "type", params: { type: "boolean" } })), data.requireConsent !== void 0 && typeof data.requireConsent != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/requireConsent", keyword: "type", params: { type: "boolean" } })), data.allowNoPkce !== void 0 && typeof data.allowNoPkce != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowNoPkce", keyword: "type", params: { type: "boolean" } })), data.allowedGrantTypes !== void 0) {
      let data8 = data.allowedGrantTypes;
      if (Array.isArray(data8)) {
        data8.length < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes", keyword: "minItems", params: { limit: 1 } }));
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          typeof data9 == "string" ? codePointLength(data9) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes/" + i0, keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedGrantTypes", keyword: "type", params: { type: "array" } });
    }
    if (data.allowedCorsOrigins !== void 0) {
      let data10 = data.allowedCorsOrigins;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          typeof data11 == "string" ? formats02.test(data11) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins/" + i1, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins/" + i1, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedCorsOrigins", keyword: "type", params: { type: "array" } });
    }
    if (data.allowedScopes !== void 0) {
      let data12 = data.allowedScopes;
      if (Array.isArray(data12)) {
        data12.length > 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "maxItems", params: { limit: 3 } })), data12.length < 3 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "minItems", params: { limit: 3 } }));
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          data13 === "openid" || data13 === "permissions" || data13 === "publicapi.all" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes/" + i2, keyword: "enum", params: { allowedValues: schema242.items.enum } }));
        }
        let i3 = data12.length, j0;
        if (i3 > 1) {
          outer0:
            for (; i3--; )
              for (j0 = i3; j0--; )
                if (equalJson(data12[i3], data12[j0])) {
                  errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "uniqueItems", params: { i: i3, j: j0 } });
                  break outer0;
                }
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowedScopes", keyword: "type", params: { type: "array" } });
    }
    if (data.postLogoutRedirectUris !== void 0) {
      let data14 = data.postLogoutRedirectUris;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data15 = data14[i4];
          typeof data15 == "string" ? formats02.test(data15) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris/" + i4, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris/" + i4, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/postLogoutRedirectUris", keyword: "type", params: { type: "array" } });
    }
    if (data.redirectUris !== void 0) {
      let data16 = data.redirectUris;
      if (Array.isArray(data16)) {
        let len4 = data16.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data17 = data16[i5];
          typeof data17 == "string" ? formats02.test(data17) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris/" + i5, keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris/" + i5, keyword: "type", params: { type: "string" } });
        }
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/redirectUris", keyword: "type", params: { type: "array" } });
    }
    if (data.accessTokenLifetime !== void 0) {
      let data18 = data.accessTokenLifetime;
      typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/accessTokenLifetime", keyword: "type", params: { type: "integer" } })), typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/accessTokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    if (data.refreshTokenLifetime !== void 0) {
      let data19 = data.refreshTokenLifetime;
      typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/refreshTokenLifetime", keyword: "type", params: { type: "integer" } })), typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/refreshTokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
    }
    data.allowRopc !== void 0 && typeof data.allowRopc != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/allowRopc", keyword: "type", params: { type: "boolean" } }));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate182.errors = vErrors, errors === 0;
}
function validate172(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate182(data, { instancePath }) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length), validate172.errors = vErrors, errors === 0;
}
var createClient400ApplicationProblemJsonTolerant = validate202;
var formats182 = /^(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate212(data, { instancePath = "" } = {}) {
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
  return validate212.errors = vErrors, errors === 0;
}
function validate202(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate212(data, { instancePath }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length), validate202.errors = vErrors, errors === 0;
}
var createClient401ApplicationProblemJsonTolerant = validate232;
function validate242(data, { instancePath = "" } = {}) {
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
  return validate242.errors = vErrors, errors === 0;
}
function validate232(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate242(data, { instancePath }) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length), validate232.errors = vErrors, errors === 0;
}
var createClient403ApplicationProblemJsonTolerant = validate262;
function validate272(data, { instancePath = "" } = {}) {
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
  return validate272.errors = vErrors, errors === 0;
}
function validate262(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), validate262.errors = vErrors, errors === 0;
}
var createClient404ApplicationProblemJsonTolerant = validate292;
function validate302(data, { instancePath = "" } = {}) {
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
  return validate302.errors = vErrors, errors === 0;
}
function validate292(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate302(data, { instancePath }) || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length), validate292.errors = vErrors, errors === 0;
}
var createClient409ApplicationProblemJsonTolerant = validate322;
function validate332(data, { instancePath = "" } = {}) {
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
      data2 !== 409 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 409 } })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } })), (data2 < -2147483648 || isNaN(data2)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats182.test(data4) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "format", params: { format: "uri-reference" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate332.errors = vErrors, errors === 0;
}
function validate322(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate332(data, { instancePath }) || (vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors), errors = vErrors.length), validate322.errors = vErrors, errors === 0;
}
var createClient415ApplicationProblemJsonTolerant = validate352;
function validate362(data, { instancePath = "" } = {}) {
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
  return validate362.errors = vErrors, errors === 0;
}
function validate352(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate362(data, { instancePath }) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length), validate352.errors = vErrors, errors === 0;
}
var createClient429ApplicationProblemJsonTolerant = validate382;
function validate392(data, { instancePath = "" } = {}) {
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
  return validate392.errors = vErrors, errors === 0;
}
function validate382(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate392(data, { instancePath }) || (vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors), errors = vErrors.length), validate382.errors = vErrors, errors === 0;
}
var createClient500ApplicationProblemJsonTolerant = validate412;
function validate422(data, { instancePath = "" } = {}) {
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
  return validate422.errors = vErrors, errors === 0;
}
function validate412(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate422(data, { instancePath }) || (vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors), errors = vErrors.length), validate412.errors = vErrors, errors === 0;
}

var createClientValidators = {
  "request application/json": { strict: createClientRequestJson, tolerant: createClientRequestJsonTolerant },
  "request application/json-patch+json": { strict: createClientRequestApplicationJsonPatchJson, tolerant: createClientRequestApplicationJsonPatchJsonTolerant },
  "201 application/json": { strict: createClient201Json, tolerant: createClient201JsonTolerant },
  "400 application/problem+json": { strict: createClient400ApplicationProblemJson, tolerant: createClient400ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "401 application/problem+json": { strict: createClient401ApplicationProblemJson, tolerant: createClient401ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "403 application/problem+json": { strict: createClient403ApplicationProblemJson, tolerant: createClient403ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "404 application/problem+json": { strict: createClient404ApplicationProblemJson, tolerant: createClient404ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "409 application/problem+json": { strict: createClient409ApplicationProblemJson, tolerant: createClient409ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "415 application/problem+json": { strict: createClient415ApplicationProblemJson, tolerant: createClient415ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "429 application/problem+json": { strict: createClient429ApplicationProblemJson, tolerant: createClient429ApplicationProblemJsonTolerant, bodyOptional: !0 },
  "500 application/problem+json": { strict: createClient500ApplicationProblemJson, tolerant: createClient500ApplicationProblemJsonTolerant, bodyOptional: !0 }
};
export {
  createClient201Json,
  createClient201JsonTolerant,
  createClient400ApplicationProblemJson,
  createClient400ApplicationProblemJsonTolerant,
  createClient401ApplicationProblemJson,
  createClient401ApplicationProblemJsonTolerant,
  createClient403ApplicationProblemJson,
  createClient403ApplicationProblemJsonTolerant,
  createClient404ApplicationProblemJson,
  createClient404ApplicationProblemJsonTolerant,
  createClient409ApplicationProblemJson,
  createClient409ApplicationProblemJsonTolerant,
  createClient415ApplicationProblemJson,
  createClient415ApplicationProblemJsonTolerant,
  createClient429ApplicationProblemJson,
  createClient429ApplicationProblemJsonTolerant,
  createClient500ApplicationProblemJson,
  createClient500ApplicationProblemJsonTolerant,
  createClientRequestApplicationJsonPatchJson,
  createClientRequestApplicationJsonPatchJsonTolerant,
  createClientRequestJson,
  createClientRequestJsonTolerant,
  createClientValidators
};
