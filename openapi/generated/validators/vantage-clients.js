// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: vantage-clients=fba4679f969a44ced5711f41f89be15326e09942e3df12da8dd21c21885e1a0f

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
function equalJson(a, b) {
  if (a === b) return !0;
  if (typeof a != "object" || typeof b != "object" || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return !1;
  let left = Object.entries(a), right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && equalJson(value, right.get(key)));
}
function complain(errors, instancePath, keyword, params) {
  return errors.push({ instancePath, keyword, params });
}
function noBody(body) {
  let empty = body === void 0 || body === "";
  return noBody.errors = empty ? null : [{ instancePath: "", keyword: "noBody", params: {} }], empty;
}

var createClientRequestJson = validate10;
var schema13 = { required: ["clientId", "clientName", "allowedGrantTypes", "allowedScopes"], properties: { clientId: 1, clientName: 1, allowOfflineAccess: 1, allowRememberConsent: 1, backChannelLogoutSessionRequired: 1, requireClientSecret: 1, requireConsent: 1, allowNoPkce: 1, allowedGrantTypes: 1, allowedCorsOrigins: 1, allowedScopes: 1, postLogoutRedirectUris: 1, redirectUris: 1, accessTokenLifetime: 1, refreshTokenLifetime: 1, allowRopc: 1 } };
var schema24 = { items: { enum: ["openid", "permissions", "publicapi.all"] } };
var func4 = Object.prototype.hasOwnProperty, pattern0 = /* @__PURE__ */ new RegExp("^[!-~]+$", "u"), formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate12(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema13.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func4.call(schema13.properties, key0) || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.clientId !== void 0) {
      let data0 = data.clientId;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/clientId", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/clientId", "type", { type: "string" });
    }
    if (data.clientName !== void 0) {
      let data1 = data.clientName;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/clientName", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/clientName", "type", { type: "string" });
    }
    if (data.allowOfflineAccess !== void 0 && typeof data.allowOfflineAccess != "boolean" && (errors = complain(vErrors ??= [], at + "/allowOfflineAccess", "type", { type: "boolean" })), data.allowRememberConsent !== void 0 && typeof data.allowRememberConsent != "boolean" && (errors = complain(vErrors ??= [], at + "/allowRememberConsent", "type", { type: "boolean" })), data.backChannelLogoutSessionRequired !== void 0 && typeof data.backChannelLogoutSessionRequired != "boolean" && (errors = complain(vErrors ??= [], at + "/backChannelLogoutSessionRequired", "type", { type: "boolean" })), data.requireClientSecret !== void 0 && typeof data.requireClientSecret != "boolean" && (errors = complain(vErrors ??= [], at + "/requireClientSecret", "type", { type: "boolean" })), data.requireConsent !== void 0 && typeof data.requireConsent != "boolean" && (errors = complain(vErrors ??= [], at + "/requireConsent", "type", { type: "boolean" })), data.allowNoPkce !== void 0 && typeof data.allowNoPkce != "boolean" && (errors = complain(vErrors ??= [], at + "/allowNoPkce", "type", { type: "boolean" })), data.allowedGrantTypes !== void 0) {
      let data8 = data.allowedGrantTypes;
      if (Array.isArray(data8)) {
        data8.length < 1 && (errors = complain(vErrors ??= [], at + "/allowedGrantTypes", "minItems", { limit: 1 }));
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          typeof data9 == "string" ? pattern0.test(data9) || (errors = complain(vErrors ??= [], at + "/allowedGrantTypes/" + i0, "pattern", { pattern: "^[!-~]+$" })) : errors = complain(vErrors ??= [], at + "/allowedGrantTypes/" + i0, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/allowedGrantTypes", "type", { type: "array" });
    }
    if (data.allowedCorsOrigins !== void 0) {
      let data10 = data.allowedCorsOrigins;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          typeof data11 == "string" ? formats0.test(data11) || (errors = complain(vErrors ??= [], at + "/allowedCorsOrigins/" + i1, "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/allowedCorsOrigins/" + i1, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/allowedCorsOrigins", "type", { type: "array" });
    }
    if (data.allowedScopes !== void 0) {
      let data12 = data.allowedScopes;
      if (Array.isArray(data12)) {
        data12.length > 3 && (errors = complain(vErrors ??= [], at + "/allowedScopes", "maxItems", { limit: 3 })), data12.length < 3 && (errors = complain(vErrors ??= [], at + "/allowedScopes", "minItems", { limit: 3 }));
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          data13 === "openid" || data13 === "permissions" || data13 === "publicapi.all" || (errors = complain(vErrors ??= [], at + "/allowedScopes/" + i2, "enum", { allowedValues: schema24.items.enum }));
        }
        let i3 = data12.length, j0;
        if (i3 > 1) {
          outer0:
            for (; i3--; )
              for (j0 = i3; j0--; )
                if (equalJson(data12[i3], data12[j0])) {
                  errors = complain(vErrors ??= [], at + "/allowedScopes", "uniqueItems", { i: i3, j: j0 });
                  break outer0;
                }
        }
      } else
        errors = complain(vErrors ??= [], at + "/allowedScopes", "type", { type: "array" });
    }
    if (data.postLogoutRedirectUris !== void 0) {
      let data14 = data.postLogoutRedirectUris;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data15 = data14[i4];
          typeof data15 == "string" ? formats0.test(data15) || (errors = complain(vErrors ??= [], at + "/postLogoutRedirectUris/" + i4, "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/postLogoutRedirectUris/" + i4, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/postLogoutRedirectUris", "type", { type: "array" });
    }
    if (data.redirectUris !== void 0) {
      let data16 = data.redirectUris;
      if (Array.isArray(data16)) {
        let len4 = data16.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data17 = data16[i5];
          typeof data17 == "string" ? formats0.test(data17) || (errors = complain(vErrors ??= [], at + "/redirectUris/" + i5, "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/redirectUris/" + i5, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/redirectUris", "type", { type: "array" });
    }
    if (data.accessTokenLifetime !== void 0) {
      let data18 = data.accessTokenLifetime;
      typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || (errors = complain(vErrors ??= [], at + "/accessTokenLifetime", "type", { type: "integer" })), typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18)) && (errors = complain(vErrors ??= [], at + "/accessTokenLifetime", "minimum", { comparison: ">=", limit: 1 }));
    }
    if (data.refreshTokenLifetime !== void 0) {
      let data19 = data.refreshTokenLifetime;
      typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (errors = complain(vErrors ??= [], at + "/refreshTokenLifetime", "type", { type: "integer" })), typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19)) && (errors = complain(vErrors ??= [], at + "/refreshTokenLifetime", "minimum", { comparison: ">=", limit: 1 }));
    }
    data.allowRopc !== void 0 && typeof data.allowRopc != "boolean" && (errors = complain(vErrors ??= [], at + "/allowRopc", "type", { type: "boolean" }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate12.errors = vErrors, errors === 0;
}
function validate10(data, at = "") {
  let vErrors = null, errors = 0;
  return validate12(data, at) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
var createClient201Json = validate14;
var schema31 = { required: ["clientId", "clientName", "allowOfflineAccess", "allowRememberConsent", "backChannelLogoutSessionRequired", "requireClientSecret", "requireConsent", "allowNoPkce", "allowedGrantTypes", "allowedScopes", "accessTokenLifetime", "refreshTokenLifetime"], properties: { clientId: 1, clientName: 1, allowOfflineAccess: 1, allowRememberConsent: 1, backChannelLogoutSessionRequired: 1, requireClientSecret: 1, requireConsent: 1, allowNoPkce: 1, allowedGrantTypes: 1, allowedCorsOrigins: 1, allowedScopes: 1, postLogoutRedirectUris: 1, redirectUris: 1, accessTokenLifetime: 1, refreshTokenLifetime: 1, allowRopc: 1 } };
function validate15(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema31.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      func4.call(schema31.properties, key0) || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.clientId !== void 0) {
      let data0 = data.clientId;
      typeof data0 == "string" ? codePointLength(data0) < 1 && (errors = complain(vErrors ??= [], at + "/clientId", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/clientId", "type", { type: "string" });
    }
    if (data.clientName !== void 0) {
      let data1 = data.clientName;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/clientName", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/clientName", "type", { type: "string" });
    }
    if (data.allowOfflineAccess !== void 0 && typeof data.allowOfflineAccess != "boolean" && (errors = complain(vErrors ??= [], at + "/allowOfflineAccess", "type", { type: "boolean" })), data.allowRememberConsent !== void 0 && typeof data.allowRememberConsent != "boolean" && (errors = complain(vErrors ??= [], at + "/allowRememberConsent", "type", { type: "boolean" })), data.backChannelLogoutSessionRequired !== void 0 && typeof data.backChannelLogoutSessionRequired != "boolean" && (errors = complain(vErrors ??= [], at + "/backChannelLogoutSessionRequired", "type", { type: "boolean" })), data.requireClientSecret !== void 0 && typeof data.requireClientSecret != "boolean" && (errors = complain(vErrors ??= [], at + "/requireClientSecret", "type", { type: "boolean" })), data.requireConsent !== void 0 && typeof data.requireConsent != "boolean" && (errors = complain(vErrors ??= [], at + "/requireConsent", "type", { type: "boolean" })), data.allowNoPkce !== void 0 && typeof data.allowNoPkce != "boolean" && (errors = complain(vErrors ??= [], at + "/allowNoPkce", "type", { type: "boolean" })), data.allowedGrantTypes !== void 0) {
      let data8 = data.allowedGrantTypes;
      if (Array.isArray(data8)) {
        data8.length < 1 && (errors = complain(vErrors ??= [], at + "/allowedGrantTypes", "minItems", { limit: 1 }));
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          typeof data9 == "string" ? pattern0.test(data9) || (errors = complain(vErrors ??= [], at + "/allowedGrantTypes/" + i0, "pattern", { pattern: "^[!-~]+$" })) : errors = complain(vErrors ??= [], at + "/allowedGrantTypes/" + i0, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/allowedGrantTypes", "type", { type: "array" });
    }
    if (data.allowedCorsOrigins !== void 0) {
      let data10 = data.allowedCorsOrigins;
      if (Array.isArray(data10)) {
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          typeof data11 == "string" ? formats0.test(data11) || (errors = complain(vErrors ??= [], at + "/allowedCorsOrigins/" + i1, "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/allowedCorsOrigins/" + i1, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/allowedCorsOrigins", "type", { type: "array" });
    }
    if (data.allowedScopes !== void 0) {
      let data12 = data.allowedScopes;
      if (Array.isArray(data12)) {
        data12.length > 3 && (errors = complain(vErrors ??= [], at + "/allowedScopes", "maxItems", { limit: 3 })), data12.length < 3 && (errors = complain(vErrors ??= [], at + "/allowedScopes", "minItems", { limit: 3 }));
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          data13 === "openid" || data13 === "permissions" || data13 === "publicapi.all" || (errors = complain(vErrors ??= [], at + "/allowedScopes/" + i2, "enum", { allowedValues: schema24.items.enum }));
        }
        let i3 = data12.length, j0;
        if (i3 > 1) {
          outer0:
            for (; i3--; )
              for (j0 = i3; j0--; )
                if (equalJson(data12[i3], data12[j0])) {
                  errors = complain(vErrors ??= [], at + "/allowedScopes", "uniqueItems", { i: i3, j: j0 });
                  break outer0;
                }
        }
      } else
        errors = complain(vErrors ??= [], at + "/allowedScopes", "type", { type: "array" });
    }
    if (data.postLogoutRedirectUris !== void 0) {
      let data14 = data.postLogoutRedirectUris;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data15 = data14[i4];
          typeof data15 == "string" ? formats0.test(data15) || (errors = complain(vErrors ??= [], at + "/postLogoutRedirectUris/" + i4, "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/postLogoutRedirectUris/" + i4, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/postLogoutRedirectUris", "type", { type: "array" });
    }
    if (data.redirectUris !== void 0) {
      let data16 = data.redirectUris;
      if (Array.isArray(data16)) {
        let len4 = data16.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data17 = data16[i5];
          typeof data17 == "string" ? formats0.test(data17) || (errors = complain(vErrors ??= [], at + "/redirectUris/" + i5, "format", { format: "uri" })) : errors = complain(vErrors ??= [], at + "/redirectUris/" + i5, "type", { type: "string" });
        }
      } else
        errors = complain(vErrors ??= [], at + "/redirectUris", "type", { type: "array" });
    }
    if (data.accessTokenLifetime !== void 0) {
      let data18 = data.accessTokenLifetime;
      typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || (errors = complain(vErrors ??= [], at + "/accessTokenLifetime", "type", { type: "integer" })), typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18)) && (errors = complain(vErrors ??= [], at + "/accessTokenLifetime", "minimum", { comparison: ">=", limit: 1 }));
    }
    if (data.refreshTokenLifetime !== void 0) {
      let data19 = data.refreshTokenLifetime;
      typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (errors = complain(vErrors ??= [], at + "/refreshTokenLifetime", "type", { type: "integer" })), typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19)) && (errors = complain(vErrors ??= [], at + "/refreshTokenLifetime", "minimum", { comparison: ">=", limit: 1 }));
    }
    data.allowRopc !== void 0 && typeof data.allowRopc != "boolean" && (errors = complain(vErrors ??= [], at + "/allowRopc", "type", { type: "boolean" }));
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate15.errors = vErrors, errors === 0;
}
function validate14(data, at = "") {
  let vErrors = null, errors = 0;
  return validate15(data, at) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length), validate14.errors = vErrors, errors === 0;
}
var createClient400ApplicationProblemJson = validate17;
var formats12 = /^(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate18(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "title" })), data.status === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "status" })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats12.test(data0) || (errors = complain(vErrors ??= [], at + "/type", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/type", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/title", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/title", "type", { type: "string" });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 400 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 400 })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data2 < -2147483648 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = complain(vErrors ??= [], at + "/detail", "type", { type: "string" })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats12.test(data4) || (errors = complain(vErrors ??= [], at + "/instance", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/instance", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate18.errors = vErrors, errors === 0;
}
function validate17(data, at = "") {
  let vErrors = null, errors = 0;
  return validate18(data, at) || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length), validate17.errors = vErrors, errors === 0;
}
var createClient401ApplicationProblemJson = validate20;
function validate21(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "title" })), data.status === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "status" })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats12.test(data0) || (errors = complain(vErrors ??= [], at + "/type", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/type", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/title", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/title", "type", { type: "string" });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 401 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 401 })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data2 < -2147483648 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = complain(vErrors ??= [], at + "/detail", "type", { type: "string" })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats12.test(data4) || (errors = complain(vErrors ??= [], at + "/instance", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/instance", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate21.errors = vErrors, errors === 0;
}
function validate20(data, at = "") {
  let vErrors = null, errors = 0;
  return validate21(data, at) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
var createClient403ApplicationProblemJson = validate23;
function validate24(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "title" })), data.status === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "status" })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats12.test(data0) || (errors = complain(vErrors ??= [], at + "/type", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/type", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/title", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/title", "type", { type: "string" });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 403 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 403 })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data2 < -2147483648 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = complain(vErrors ??= [], at + "/detail", "type", { type: "string" })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats12.test(data4) || (errors = complain(vErrors ??= [], at + "/instance", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/instance", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate24.errors = vErrors, errors === 0;
}
function validate23(data, at = "") {
  let vErrors = null, errors = 0;
  return validate24(data, at) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length), validate23.errors = vErrors, errors === 0;
}
var createClient404ApplicationProblemJson = validate26;
function validate27(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "title" })), data.status === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "status" })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats12.test(data0) || (errors = complain(vErrors ??= [], at + "/type", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/type", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/title", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/title", "type", { type: "string" });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 404 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 404 })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data2 < -2147483648 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = complain(vErrors ??= [], at + "/detail", "type", { type: "string" })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats12.test(data4) || (errors = complain(vErrors ??= [], at + "/instance", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/instance", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, at = "") {
  let vErrors = null, errors = 0;
  return validate27(data, at) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate26.errors = vErrors, errors === 0;
}
var createClient409ApplicationProblemJson = validate29;
function validate30(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "title" })), data.status === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "status" })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats12.test(data0) || (errors = complain(vErrors ??= [], at + "/type", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/type", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/title", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/title", "type", { type: "string" });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 409 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 409 })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data2 < -2147483648 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = complain(vErrors ??= [], at + "/detail", "type", { type: "string" })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats12.test(data4) || (errors = complain(vErrors ??= [], at + "/instance", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/instance", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, at = "") {
  let vErrors = null, errors = 0;
  return validate30(data, at) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate29.errors = vErrors, errors === 0;
}
var createClient415ApplicationProblemJson = validate32;
function validate33(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "title" })), data.status === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "status" })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats12.test(data0) || (errors = complain(vErrors ??= [], at + "/type", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/type", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/title", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/title", "type", { type: "string" });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 415 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 415 })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data2 < -2147483648 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = complain(vErrors ??= [], at + "/detail", "type", { type: "string" })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats12.test(data4) || (errors = complain(vErrors ??= [], at + "/instance", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/instance", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate33.errors = vErrors, errors === 0;
}
function validate32(data, at = "") {
  let vErrors = null, errors = 0;
  return validate33(data, at) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate32.errors = vErrors, errors === 0;
}
var createClient429ApplicationProblemJson = validate35;
function validate36(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "title" })), data.status === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "status" })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats12.test(data0) || (errors = complain(vErrors ??= [], at + "/type", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/type", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/title", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/title", "type", { type: "string" });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 429 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 429 })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data2 < -2147483648 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = complain(vErrors ??= [], at + "/detail", "type", { type: "string" })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats12.test(data4) || (errors = complain(vErrors ??= [], at + "/instance", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/instance", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, at = "") {
  let vErrors = null, errors = 0;
  return validate36(data, at) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length), validate35.errors = vErrors, errors === 0;
}
var createClient500ApplicationProblemJson = validate38;
function validate39(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "title" })), data.status === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: "status" })), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? formats12.test(data0) || (errors = complain(vErrors ??= [], at + "/type", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/type", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? codePointLength(data1) < 1 && (errors = complain(vErrors ??= [], at + "/title", "minLength", { limit: 1 })) : errors = complain(vErrors ??= [], at + "/title", "type", { type: "string" });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      data2 !== 500 && (errors = complain(vErrors ??= [], at + "/status", "const", { allowedValue: 500 })), typeof data2 == "number" && isFinite(data2) && ((data2 > 2147483647 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "maximum", { comparison: "<=", limit: 2147483647 })), (data2 < -2147483648 || isNaN(data2)) && (errors = complain(vErrors ??= [], at + "/status", "minimum", { comparison: ">=", limit: -2147483648 })));
    }
    if (data.detail !== void 0 && typeof data.detail != "string" && (errors = complain(vErrors ??= [], at + "/detail", "type", { type: "string" })), data.instance !== void 0) {
      let data4 = data.instance;
      typeof data4 == "string" ? formats12.test(data4) || (errors = complain(vErrors ??= [], at + "/instance", "format", { format: "uri-reference" })) : errors = complain(vErrors ??= [], at + "/instance", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate39.errors = vErrors, errors === 0;
}
function validate38(data, at = "") {
  let vErrors = null, errors = 0;
  return validate39(data, at) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length), validate38.errors = vErrors, errors === 0;
}
var createClientSecretRequestApplicationJsonPatchJson = validate41;
var formats44 = /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2\d))[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate41(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "description" || key0 === "startTime" || key0 === "expiration" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.description !== void 0 && typeof data.description != "string" && (errors = complain(vErrors ??= [], at + "/description", "type", { type: "string" })), data.startTime !== void 0) {
      let data1 = data.startTime;
      typeof data1 == "string" ? formats44.test(data1) || (errors = complain(vErrors ??= [], at + "/startTime", "format", { format: "date-time" })) : errors = complain(vErrors ??= [], at + "/startTime", "type", { type: "string" });
    }
    if (data.expiration !== void 0) {
      let data2 = data.expiration;
      typeof data2 == "string" ? formats44.test(data2) || (errors = complain(vErrors ??= [], at + "/expiration", "format", { format: "date-time" })) : errors = complain(vErrors ??= [], at + "/expiration", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate41.errors = vErrors, errors === 0;
}
var createClientSecret201Json = validate42;
var schema99 = { required: ["value", "startTime", "expiration"] };
function validate43(data, at = "") {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let iprop0 = 0, allprop0 = schema99.required, prop0 = allprop0[0]; iprop0 < allprop0.length; prop0 = allprop0[++iprop0])
      data[prop0] === void 0 && (errors = complain(vErrors ??= [], at, "required", { missingProperty: prop0 }));
    for (let ikey0 = 0, allkey0 = Object.keys(data), key0 = allkey0[0]; ikey0 < allkey0.length; key0 = allkey0[++ikey0])
      key0 === "value" || key0 === "startTime" || key0 === "expiration" || key0 === "valueDisplay" || (errors = complain(vErrors ??= [], at, "additionalProperties", { additionalProperty: key0 }));
    if (data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "string" ? codePointLength(data0) < 3 && (errors = complain(vErrors ??= [], at + "/value", "minLength", { limit: 3 })) : errors = complain(vErrors ??= [], at + "/value", "type", { type: "string" });
    }
    if (data.startTime !== void 0) {
      let data1 = data.startTime;
      typeof data1 == "string" ? formats44.test(data1) || (errors = complain(vErrors ??= [], at + "/startTime", "format", { format: "date-time" })) : errors = complain(vErrors ??= [], at + "/startTime", "type", { type: "string" });
    }
    if (data.expiration !== void 0) {
      let data2 = data.expiration;
      typeof data2 == "string" ? formats44.test(data2) || (errors = complain(vErrors ??= [], at + "/expiration", "format", { format: "date-time" })) : errors = complain(vErrors ??= [], at + "/expiration", "type", { type: "string" });
    }
    if (data.valueDisplay !== void 0) {
      let data3 = data.valueDisplay;
      typeof data3 == "string" ? (codePointLength(data3) > 3 && (errors = complain(vErrors ??= [], at + "/valueDisplay", "maxLength", { limit: 3 })), codePointLength(data3) < 3 && (errors = complain(vErrors ??= [], at + "/valueDisplay", "minLength", { limit: 3 }))) : errors = complain(vErrors ??= [], at + "/valueDisplay", "type", { type: "string" });
    }
  } else
    errors = complain(vErrors ??= [], at, "type", { type: "object" });
  return validate43.errors = vErrors, errors === 0;
}
function validate42(data, at = "") {
  let vErrors = null, errors = 0;
  return validate43(data, at) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length), validate42.errors = vErrors, errors === 0;
}
var createClientRequestApplicationJsonPatchJson = createClientRequestJson, createClientSecret400ApplicationProblemJson = createClient400ApplicationProblemJson, createClientSecret401ApplicationProblemJson = createClient401ApplicationProblemJson, createClientSecret403ApplicationProblemJson = createClient403ApplicationProblemJson, createClientSecret404ApplicationProblemJson = createClient404ApplicationProblemJson, createClientSecret415ApplicationProblemJson = createClient415ApplicationProblemJson, createClientSecret429ApplicationProblemJson = createClient429ApplicationProblemJson, createClientSecret500ApplicationProblemJson = createClient500ApplicationProblemJson, createClientSecretRequestJson = createClientSecretRequestApplicationJsonPatchJson;
export {
  createClient201Json,
  createClient400ApplicationProblemJson,
  createClient401ApplicationProblemJson,
  createClient403ApplicationProblemJson,
  createClient404ApplicationProblemJson,
  createClient409ApplicationProblemJson,
  createClient415ApplicationProblemJson,
  createClient429ApplicationProblemJson,
  createClient500ApplicationProblemJson,
  createClientRequestApplicationJsonPatchJson,
  createClientRequestJson,
  createClientSecret201Json,
  createClientSecret400ApplicationProblemJson,
  createClientSecret401ApplicationProblemJson,
  createClientSecret403ApplicationProblemJson,
  createClientSecret404ApplicationProblemJson,
  createClientSecret415ApplicationProblemJson,
  createClientSecret429ApplicationProblemJson,
  createClientSecret500ApplicationProblemJson,
  createClientSecretRequestApplicationJsonPatchJson,
  createClientSecretRequestJson,
  noBody,
  tolerantOf
};
