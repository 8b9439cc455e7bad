// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=c9ad8172db324937298a00db134b3c4ed1386aa944e4e7555647dab50c0dce78

function narrow(body, variants) {
  let candidates = variants, missing = [];
  for (let property of tellingProperties(variants)) {
    let value = body[property];
    if (value === void 0) {
      candidates.every((one) => valuesOf(one, property) !== void 0) && missing.push(property);
      continue;
    }
    let fitting = candidates.filter((one) => {
      let values = valuesOf(one, property);
      return values === void 0 || values.some((allowed) => allowed === value);
    });
    if (fitting.length === 0 && candidates.length > 1) return { candidates, wrong: property, missing };
    fitting.length > 0 && (candidates = fitting);
  }
  if (candidates.length > 1) {
    let fitting = candidates.filter(
      (one) => one.present.every((property) => body[property] !== void 0) && one.absent.every((property) => body[property] === void 0)
    );
    fitting.length > 0 && (candidates = fitting);
  }
  return { candidates, missing };
}
function nearestVariant(body, variants) {
  let { candidates, wrong } = narrow(body, variants), [only, ...others] = candidates;
  return only === void 0 || others.length > 0 || wrong !== void 0 ? -1 : variants.indexOf(only);
}
function tagVariant(errors, from, variant) {
  for (let error of errors.slice(from)) error.params.variant ??= variant;
}
function tellingProperties(variants) {
  return [...new Set(variants.flatMap((one) => one.is.map(([property]) => property)))];
}
function valuesOf(variant, property) {
  return variant.is.find(([name]) => name === property)?.[1];
}

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
function noBody(body) {
  let empty = body === void 0 || body === "";
  return noBody.errors = empty ? null : [{ instancePath: "", keyword: "noBody", params: {} }], empty;
}

var getProfileByMvpd200Json = validate179;
var schema256 = [{ name: "RegularProfile", is: [["type", ["regular"]]], present: [], absent: [] }, { name: "DegradedProfile", is: [["issuer", ["Adobe"]], ["type", ["degraded"]]], present: [], absent: [] }, { name: "TemporaryProfile", is: [["issuer", ["Adobe"]], ["type", ["temporary"]]], present: [], absent: [] }, { name: "AppleSsoProfile", is: [["issuer", ["Apple"]], ["type", ["appleSSO"]]], present: [], absent: [] }, { name: "PlatformSsoProfile", is: [["type", ["platformSSO"]]], present: [], absent: [] }, { name: "ServiceTokenSsoProfile", is: [["type", ["serviceTokenSSO"]]], present: [], absent: [] }], schema194 = { type: "object", additionalProperties: !1, required: ["notBefore", "notAfter", "issuer", "type", "attributes"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuer: { $ref: "#/$defs/MvpdId" }, type: { const: "regular" }, attributes: { $ref: "#/$defs/ProfileAttributes" }, sessionId: { type: "string", minLength: 1 } } };
var schema198 = { type: "object", additionalProperties: { $ref: "#/$defs/MetadataAttribute" }, required: ["userID"], properties: { userID: { $ref: "#/$defs/TextAttribute" }, upstreamUserID: { $ref: "#/$defs/TextAttribute" }, householdID: { $ref: "#/$defs/TextAttribute" }, primaryOID: { $ref: "#/$defs/TextAttribute" }, typeID: { $ref: "#/$defs/TextAttribute" }, is_hoh: { $ref: "#/$defs/TextAttribute" }, language: { $ref: "#/$defs/TextAttribute" }, mvpd: { $ref: "#/$defs/TextAttribute" }, hba_status: { $ref: "#/$defs/FlagAttribute" }, allowMirroring: { $ref: "#/$defs/FlagAttribute" }, zip: { $ref: "#/$defs/ZipAttribute" }, encryptedZip: { $ref: "#/$defs/TextAttribute" }, channelID: { $ref: "#/$defs/TextListAttribute" }, maxRating: { $ref: "#/$defs/MaxRatingAttribute" } } }, func4 = Object.prototype.hasOwnProperty, schema199 = { type: "object", additionalProperties: !1, required: ["value", "state"], properties: { value: { type: ["string", "integer", "boolean", "array", "object"] }, state: { $ref: "#/$defs/MetadataState" }, error: { $ref: "#/$defs/MetadataError" } } }, schema200 = { enum: ["plain", "enc"] };
function validate128(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } }));
    for (let key0 in data)
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.value !== void 0) {
      let data0 = data.value;
      (!data0 || typeof data0 != "object") && typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: schema199.properties.value.type } }));
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema200.enum } }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate128.errors = vErrors, errors === 0;
}
function validate130(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } }));
    for (let key0 in data)
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.value !== void 0 && typeof data.value != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } })), data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema200.enum } }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate130.errors = vErrors, errors === 0;
}
var schema205 = { type: "object", additionalProperties: !1, required: ["value", "state"], properties: { value: { enum: [!0, !1, "true", "false"] }, state: { $ref: "#/$defs/MetadataState" }, error: { $ref: "#/$defs/MetadataError" } } };
function validate139(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } }));
    for (let key0 in data)
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.value !== void 0) {
      let data0 = data.value;
      data0 === !0 || data0 === !1 || data0 === "true" || data0 === "false" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "enum", params: { allowedValues: schema205.properties.value.enum } }));
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema200.enum } }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate139.errors = vErrors, errors === 0;
}
var schema209 = [{ name: "PlainZipAttribute", is: [["state", ["plain"]]], present: [], absent: [] }, { name: "EncryptedZipAttribute", is: [["state", ["enc"]]], present: [], absent: [] }];
function validate143(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } }));
    for (let key0 in data)
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.value !== void 0) {
      let data0 = data.value;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value/" + i0, keyword: "type", params: { type: "string" } }));
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "array" } });
    }
    if (data.state !== void 0 && data.state !== "plain" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "const", params: { allowedValue: "plain" } })), data.error !== void 0) {
      let data3 = data.error;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate143.errors = vErrors, errors === 0;
}
function validate145(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } }));
    for (let key0 in data)
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.value !== void 0 && typeof data.value != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } })), data.state !== void 0 && data.state !== "enc" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "const", params: { allowedValue: "enc" } })), data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate145.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.state === "plain" ? chosen0 = 0 : data.state === "enc" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema209);
    let before0 = errors;
    chosen0 === 0 ? (validate143(data, { instancePath }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlainZipAttribute")) : chosen0 === 1 ? (validate145(data, { instancePath }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "EncryptedZipAttribute")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema209 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate142.errors = vErrors, errors === 0;
}
function validate149(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } }));
    for (let key0 in data)
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.value !== void 0) {
      let data0 = data.value;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value/" + i0, keyword: "type", params: { type: "string" } }));
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "array" } });
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      data2 === "plain" || data2 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema200.enum } }));
    }
    if (data.error !== void 0) {
      let data3 = data.error;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate149.errors = vErrors, errors === 0;
}
function validate151(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } }));
    for (let key0 in data)
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.value !== void 0) {
      let data0 = data.value;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          key1 === "MPAA" || key1 === "VCHIP" || key1 === "URL" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "additionalProperties", params: { additionalProperty: key1 } }));
        data0.MPAA !== void 0 && typeof data0.MPAA != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value/MPAA", keyword: "type", params: { type: "string" } })), data0.VCHIP !== void 0 && typeof data0.VCHIP != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value/VCHIP", keyword: "type", params: { type: "string" } })), data0.URL !== void 0 && typeof data0.URL != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value/URL", keyword: "type", params: { type: "string" } }));
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "object" } });
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      data4 === "plain" || data4 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema200.enum } }));
    }
    if (data.error !== void 0) {
      let data5 = data.error;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate151.errors = vErrors, errors === 0;
}
function validate127(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userID === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "userID" } }));
    for (let key0 in data)
      func4.call(schema198.properties, key0) || validate128(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length);
    data.userID !== void 0 && (validate130(data.userID, { instancePath: instancePath + "/userID" }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.upstreamUserID !== void 0 && (validate130(data.upstreamUserID, { instancePath: instancePath + "/upstreamUserID" }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.householdID !== void 0 && (validate130(data.householdID, { instancePath: instancePath + "/householdID" }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.primaryOID !== void 0 && (validate130(data.primaryOID, { instancePath: instancePath + "/primaryOID" }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.typeID !== void 0 && (validate130(data.typeID, { instancePath: instancePath + "/typeID" }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.is_hoh !== void 0 && (validate130(data.is_hoh, { instancePath: instancePath + "/is_hoh" }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.language !== void 0 && (validate130(data.language, { instancePath: instancePath + "/language" }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.mvpd !== void 0 && (validate130(data.mvpd, { instancePath: instancePath + "/mvpd" }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.hba_status !== void 0 && (validate139(data.hba_status, { instancePath: instancePath + "/hba_status" }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.allowMirroring !== void 0 && (validate139(data.allowMirroring, { instancePath: instancePath + "/allowMirroring" }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data.zip !== void 0 && (validate142(data.zip, { instancePath: instancePath + "/zip" }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length)), data.encryptedZip !== void 0 && (validate130(data.encryptedZip, { instancePath: instancePath + "/encryptedZip" }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.channelID !== void 0 && (validate149(data.channelID, { instancePath: instancePath + "/channelID" }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data.maxRating !== void 0 && (validate151(data.maxRating, { instancePath: instancePath + "/maxRating" }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate127.errors = vErrors, errors === 0;
}
function validate126(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema194.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuer" || key0 === "type" || key0 === "attributes" || key0 === "sessionId" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuer !== void 0) {
      let data2 = data.issuer;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "type", params: { type: "string" } });
    }
    if (data.type !== void 0 && data.type !== "regular" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "regular" } })), data.attributes !== void 0 && (validate127(data.attributes, { instancePath: instancePath + "/attributes" }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate126.errors = vErrors, errors === 0;
}
var schema257 = { type: "object", additionalProperties: !1, required: ["notBefore", "notAfter", "issuer", "type", "attributes"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuer: { const: "Adobe" }, type: { const: "degraded" }, attributes: { $ref: "#/$defs/ProfileAttributes" }, sessionId: { type: "string", minLength: 1 } } };
function validate183(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema257.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuer" || key0 === "type" || key0 === "attributes" || key0 === "sessionId" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuer !== void 0 && data.issuer !== "Adobe" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "const", params: { allowedValue: "Adobe" } })), data.type !== void 0 && data.type !== "degraded" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "degraded" } })), data.attributes !== void 0 && (validate127(data.attributes, { instancePath: instancePath + "/attributes" }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate183.errors = vErrors, errors === 0;
}
var schema260 = { type: "object", additionalProperties: !1, required: ["notBefore", "notAfter", "issuer", "type", "attributes"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuer: { const: "Adobe" }, type: { const: "temporary" }, attributes: { $ref: "#/$defs/TemporaryProfileAttributes" }, sessionId: { type: "string", minLength: 1 } } };
function validate190(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } }));
    for (let key0 in data)
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema200.enum } }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate190.errors = vErrors, errors === 0;
}
function validate192(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } }));
    for (let key0 in data)
      key0 === "value" || key0 === "state" || key0 === "error" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "minimum", params: { comparison: ">=", limit: 0 } }));
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema200.enum } }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate192.errors = vErrors, errors === 0;
}
function validate187(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userID === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "userID" } }));
    for (let key0 in data)
      key0 === "userID" || key0 === "expiration_date" || key0 === "remaining_resources" || key0 === "used_assets" || validate128(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length);
    data.userID !== void 0 && (validate130(data.userID, { instancePath: instancePath + "/userID" }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length)), data.expiration_date !== void 0 && (validate190(data.expiration_date, { instancePath: instancePath + "/expiration_date" }) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length)), data.remaining_resources !== void 0 && (validate192(data.remaining_resources, { instancePath: instancePath + "/remaining_resources" }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length)), data.used_assets !== void 0 && (validate149(data.used_assets, { instancePath: instancePath + "/used_assets" }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate187.errors = vErrors, errors === 0;
}
function validate186(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema260.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuer" || key0 === "type" || key0 === "attributes" || key0 === "sessionId" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuer !== void 0 && data.issuer !== "Adobe" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "const", params: { allowedValue: "Adobe" } })), data.type !== void 0 && data.type !== "temporary" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "temporary" } })), data.attributes !== void 0 && (validate187(data.attributes, { instancePath: instancePath + "/attributes" }) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate186.errors = vErrors, errors === 0;
}
var schema220 = { type: "object", additionalProperties: !1, required: ["notBefore", "notAfter", "issuer", "type", "attributes"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuer: { const: "Apple" }, type: { const: "appleSSO" }, attributes: { $ref: "#/$defs/ProfileAttributes" }, sessionId: { type: "string", minLength: 1 } } };
function validate155(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema220.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuer" || key0 === "type" || key0 === "attributes" || key0 === "sessionId" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuer !== void 0 && data.issuer !== "Apple" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "const", params: { allowedValue: "Apple" } })), data.type !== void 0 && data.type !== "appleSSO" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "appleSSO" } })), data.attributes !== void 0 && (validate127(data.attributes, { instancePath: instancePath + "/attributes" }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate155.errors = vErrors, errors === 0;
}
var schema223 = { type: "object", additionalProperties: !1, required: ["notBefore", "notAfter", "issuer", "type", "attributes"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuer: { $ref: "#/$defs/MvpdId" }, type: { const: "platformSSO" }, attributes: { $ref: "#/$defs/ProfileAttributes" }, sessionId: { type: "string", minLength: 1 } } };
function validate158(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema223.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuer" || key0 === "type" || key0 === "attributes" || key0 === "sessionId" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuer !== void 0) {
      let data2 = data.issuer;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "type", params: { type: "string" } });
    }
    if (data.type !== void 0 && data.type !== "platformSSO" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "platformSSO" } })), data.attributes !== void 0 && (validate127(data.attributes, { instancePath: instancePath + "/attributes" }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate158.errors = vErrors, errors === 0;
}
var schema227 = { type: "object", additionalProperties: !1, required: ["notBefore", "notAfter", "issuer", "type", "attributes"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuer: { $ref: "#/$defs/MvpdId" }, type: { const: "serviceTokenSSO" }, attributes: { $ref: "#/$defs/ProfileAttributes" }, sessionId: { type: "string", minLength: 1 } } };
function validate161(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema227.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "notBefore" || key0 === "notAfter" || key0 === "issuer" || key0 === "type" || key0 === "attributes" || key0 === "sessionId" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuer !== void 0) {
      let data2 = data.issuer;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "type", params: { type: "string" } });
    }
    if (data.type !== void 0 && data.type !== "serviceTokenSSO" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "serviceTokenSSO" } })), data.attributes !== void 0 && (validate127(data.attributes, { instancePath: instancePath + "/attributes" }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate161.errors = vErrors, errors === 0;
}
function validate181(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.type === "regular" ? chosen0 = 0 : data.issuer === "Adobe" && data.type === "degraded" ? chosen0 = 1 : data.issuer === "Adobe" && data.type === "temporary" ? chosen0 = 2 : data.issuer === "Apple" && data.type === "appleSSO" ? chosen0 = 3 : data.type === "platformSSO" ? chosen0 = 4 : data.type === "serviceTokenSSO" ? chosen0 = 5 : chosen0 = nearestVariant(data, schema256);
    let before0 = errors;
    chosen0 === 0 ? (validate126(data, { instancePath }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "RegularProfile")) : chosen0 === 1 ? (validate183(data, { instancePath }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradedProfile")) : chosen0 === 2 ? (validate186(data, { instancePath }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryProfile")) : chosen0 === 3 ? (validate155(data, { instancePath }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AppleSsoProfile")) : chosen0 === 4 ? (validate158(data, { instancePath }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformSsoProfile")) : chosen0 === 5 ? (validate161(data, { instancePath }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "ServiceTokenSsoProfile")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema256 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate181.errors = vErrors, errors === 0;
}
function validate180(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.profiles === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "profiles" } }));
    for (let key0 in data)
      key0 !== "profiles" && (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.profiles !== void 0) {
      let data0 = data.profiles;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let key1 in data0)
          validate181(data0[key1], { instancePath: instancePath + "/profiles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length);
      else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/profiles", keyword: "type", params: { type: "object" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate180.errors = vErrors, errors === 0;
}
function validate179(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate180(data, { instancePath }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length), validate179.errors = vErrors, errors === 0;
}
var getProfileByMvpd400Json = validate202;
var schema272 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { enum: ["invalid_header_identity_for_temporary_access", "invalid_parameter_service_provider", "invalid_parameter_mvpd", "invalid_header_device_info", "invalid_header_device_identifier", "invalid_header_pfs_permission_access_not_present", "invalid_header_pfs_permission_access_not_determined", "invalid_header_pfs_permission_access_not_granted", "invalid_header_pfs_provider_id_not_determined", "invalid_header_pfs_provider_id_mismatch", "invalid_header_pfs_provider_info_expired", "invalid_integration"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
var formats0 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate203(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema272.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0) {
      let valid1;
      valid1 = !1;
      for (let v0 of schema272.properties.code.enum)
        if (equalJson(data.code, v0)) {
          valid1 = !0;
          break;
        }
      valid1 || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema272.properties.code.enum } }));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate203.errors = vErrors, errors === 0;
}
function validate202(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate203(data, { instancePath }) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length), validate202.errors = vErrors, errors === 0;
}
var getProfileByMvpd401Json = validate205;
var schema26 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { enum: ["invalid_access_token_service_provider", "invalid_access_token_client_application"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate206(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema26.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "application-registration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "application-registration" } })), data.status !== void 0 && data.status !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), data.code !== void 0) {
      let data2 = data.code;
      data2 === "invalid_access_token_service_provider" || data2 === "invalid_access_token_client_application" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema26.properties.code.enum } }));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate206.errors = vErrors, errors === 0;
}
function validate205(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate206(data, { instancePath }) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length), validate205.errors = vErrors, errors === 0;
}
var getProfileByMvpd403Json = validate208;
var schema284 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "authentication" }, status: { const: 403 }, code: { enum: ["temporary_access_duration_limit_exceeded", "temporary_access_resources_limit_exceeded"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate209(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema284.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "authentication" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0) {
      let data2 = data.code;
      data2 === "temporary_access_duration_limit_exceeded" || data2 === "temporary_access_resources_limit_exceeded" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema284.properties.code.enum } }));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate209.errors = vErrors, errors === 0;
}
function validate208(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate209(data, { instancePath }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length), validate208.errors = vErrors, errors === 0;
}
var getProfileByMvpd429Html = validate211;
function validate211(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate211.errors = vErrors, errors === 0;
}
var getProfileByMvpd500Json = validate212;
var schema293 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "ProfileByMvpdConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema36 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { enum: ["internal_server_error"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate27(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema36.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), data.code !== void 0 && data.code !== "internal_server_error" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema36.properties.code.enum } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate27.errors = vErrors, errors === 0;
}
var schema294 = { type: "object", additionalProperties: !1, required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 500 }, code: { enum: ["invalid_configuration_temporary_access", "invalid_configuration_user_metadata_certificate", "invalid_configuration_platform", "invalid_configuration_platform_id", "invalid_configuration_platform_trait", "invalid_configuration_platform_category_trait", "invalid_configuration_platform_services", "invalid_configuration_mvpd_platform", "invalid_configuration_mvpd_platform_boarding_status", "invalid_configuration_mvpd_platform_profile_exchange"] }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate215(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema294.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    for (let key0 in data)
      key0 === "action" || key0 === "status" || key0 === "code" || key0 === "message" || key0 === "details" || key0 === "helpUrl" || key0 === "trace" || (errors = (vErrors ??= []).push({ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "configuration" } })), data.status !== void 0 && data.status !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), data.code !== void 0) {
      let valid1;
      valid1 = !1;
      for (let v0 of schema294.properties.code.enum)
        if (equalJson(data.code, v0)) {
          valid1 = !0;
          break;
        }
      valid1 || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "enum", params: { allowedValues: schema294.properties.code.enum } }));
    }
    if (data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats0.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate215.errors = vErrors, errors === 0;
}
function validate213(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema293);
    let before0 = errors;
    chosen0 === 0 ? (validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate215(data, { instancePath }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "ProfileByMvpdConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema293 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate213.errors = vErrors, errors === 0;
}
function validate212(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate213(data, { instancePath }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length), validate212.errors = vErrors, errors === 0;
}

var getProfileByMvpd200JsonTolerant = validate1792;
var schema2562 = [{ name: "RegularProfile", is: [["type", ["regular"]]], present: [], absent: [] }, { name: "DegradedProfile", is: [["issuer", ["Adobe"]], ["type", ["degraded"]]], present: [], absent: [] }, { name: "TemporaryProfile", is: [["issuer", ["Adobe"]], ["type", ["temporary"]]], present: [], absent: [] }, { name: "AppleSsoProfile", is: [["issuer", ["Apple"]], ["type", ["appleSSO"]]], present: [], absent: [] }, { name: "PlatformSsoProfile", is: [["type", ["platformSSO"]]], present: [], absent: [] }, { name: "ServiceTokenSsoProfile", is: [["type", ["serviceTokenSSO"]]], present: [], absent: [] }], schema1942 = { type: "object", required: ["notBefore", "notAfter", "issuer", "type", "attributes"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuer: { $ref: "#/$defs/MvpdId" }, type: { const: "regular" }, attributes: { $ref: "#/$defs/ProfileAttributes" }, sessionId: { type: "string", minLength: 1 } } };
var schema1982 = { type: "object", additionalProperties: { $ref: "#/$defs/MetadataAttribute" }, required: ["userID"], properties: { userID: { $ref: "#/$defs/TextAttribute" }, upstreamUserID: { $ref: "#/$defs/TextAttribute" }, householdID: { $ref: "#/$defs/TextAttribute" }, primaryOID: { $ref: "#/$defs/TextAttribute" }, typeID: { $ref: "#/$defs/TextAttribute" }, is_hoh: { $ref: "#/$defs/TextAttribute" }, language: { $ref: "#/$defs/TextAttribute" }, mvpd: { $ref: "#/$defs/TextAttribute" }, hba_status: { $ref: "#/$defs/FlagAttribute" }, allowMirroring: { $ref: "#/$defs/FlagAttribute" }, zip: { $ref: "#/$defs/ZipAttribute" }, encryptedZip: { $ref: "#/$defs/TextAttribute" }, channelID: { $ref: "#/$defs/TextListAttribute" }, maxRating: { $ref: "#/$defs/MaxRatingAttribute" } } }, func52 = Object.prototype.hasOwnProperty, schema1992 = { type: "object", required: ["value", "state"], properties: { value: { type: ["string", "integer", "boolean", "array", "object"] }, state: { $ref: "#/$defs/MetadataState" }, error: { $ref: "#/$defs/MetadataError" } } }, schema2002 = { enum: ["plain", "enc"] };
function validate1282(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } })), data.value !== void 0) {
      let data0 = data.value;
      (!data0 || typeof data0 != "object") && typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "boolean" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: schema1992.properties.value.type } }));
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema2002.enum } }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1282.errors = vErrors, errors === 0;
}
function validate1302(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } })), data.value !== void 0 && typeof data.value != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } })), data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema2002.enum } }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1302.errors = vErrors, errors === 0;
}
var schema2052 = { type: "object", required: ["value", "state"], properties: { value: { enum: [!0, !1, "true", "false"] }, state: { $ref: "#/$defs/MetadataState" }, error: { $ref: "#/$defs/MetadataError" } } };
function validate1392(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } })), data.value !== void 0) {
      let data0 = data.value;
      data0 === !0 || data0 === !1 || data0 === "true" || data0 === "false" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "enum", params: { allowedValues: schema2052.properties.value.enum } }));
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema2002.enum } }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1392.errors = vErrors, errors === 0;
}
var schema2092 = [{ name: "PlainZipAttribute", is: [["state", ["plain"]]], present: [], absent: [] }, { name: "EncryptedZipAttribute", is: [["state", ["enc"]]], present: [], absent: [] }];
function validate1432(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } })), data.value !== void 0) {
      let data0 = data.value;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value/" + i0, keyword: "type", params: { type: "string" } }));
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "array" } });
    }
    if (data.state !== void 0 && data.state !== "plain" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "const", params: { allowedValue: "plain" } })), data.error !== void 0) {
      let data3 = data.error;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1432.errors = vErrors, errors === 0;
}
function validate1452(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } })), data.value !== void 0 && typeof data.value != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } })), data.state !== void 0 && data.state !== "enc" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "const", params: { allowedValue: "enc" } })), data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1452.errors = vErrors, errors === 0;
}
function validate1422(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.state === "plain" ? chosen0 = 0 : data.state === "enc" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema2092);
    let before0 = errors;
    chosen0 === 0 ? (validate1432(data, { instancePath }) || (vErrors = vErrors === null ? validate1432.errors : vErrors.concat(validate1432.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlainZipAttribute")) : chosen0 === 1 ? (validate1452(data, { instancePath }) || (vErrors = vErrors === null ? validate1452.errors : vErrors.concat(validate1452.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "EncryptedZipAttribute")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema2092 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1422.errors = vErrors, errors === 0;
}
function validate1492(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } })), data.value !== void 0) {
      let data0 = data.value;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          typeof data0[i0] != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value/" + i0, keyword: "type", params: { type: "string" } }));
      } else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "array" } });
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      data2 === "plain" || data2 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema2002.enum } }));
    }
    if (data.error !== void 0) {
      let data3 = data.error;
      typeof data3 == "string" ? codePointLength(data3) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1492.errors = vErrors, errors === 0;
}
function validate1512(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } })), data.value !== void 0) {
      let data0 = data.value;
      data0 && typeof data0 == "object" && !Array.isArray(data0) ? (data0.MPAA !== void 0 && typeof data0.MPAA != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value/MPAA", keyword: "type", params: { type: "string" } })), data0.VCHIP !== void 0 && typeof data0.VCHIP != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value/VCHIP", keyword: "type", params: { type: "string" } })), data0.URL !== void 0 && typeof data0.URL != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value/URL", keyword: "type", params: { type: "string" } }))) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "object" } });
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      data4 === "plain" || data4 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema2002.enum } }));
    }
    if (data.error !== void 0) {
      let data5 = data.error;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1512.errors = vErrors, errors === 0;
}
function validate1272(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userID === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "userID" } }));
    for (let key0 in data)
      func52.call(schema1982.properties, key0) || validate1282(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate1282.errors : vErrors.concat(validate1282.errors), errors = vErrors.length);
    data.userID !== void 0 && (validate1302(data.userID, { instancePath: instancePath + "/userID" }) || (vErrors = vErrors === null ? validate1302.errors : vErrors.concat(validate1302.errors), errors = vErrors.length)), data.upstreamUserID !== void 0 && (validate1302(data.upstreamUserID, { instancePath: instancePath + "/upstreamUserID" }) || (vErrors = vErrors === null ? validate1302.errors : vErrors.concat(validate1302.errors), errors = vErrors.length)), data.householdID !== void 0 && (validate1302(data.householdID, { instancePath: instancePath + "/householdID" }) || (vErrors = vErrors === null ? validate1302.errors : vErrors.concat(validate1302.errors), errors = vErrors.length)), data.primaryOID !== void 0 && (validate1302(data.primaryOID, { instancePath: instancePath + "/primaryOID" }) || (vErrors = vErrors === null ? validate1302.errors : vErrors.concat(validate1302.errors), errors = vErrors.length)), data.typeID !== void 0 && (validate1302(data.typeID, { instancePath: instancePath + "/typeID" }) || (vErrors = vErrors === null ? validate1302.errors : vErrors.concat(validate1302.errors), errors = vErrors.length)), data.is_hoh !== void 0 && (validate1302(data.is_hoh, { instancePath: instancePath + "/is_hoh" }) || (vErrors = vErrors === null ? validate1302.errors : vErrors.concat(validate1302.errors), errors = vErrors.length)), data.language !== void 0 && (validate1302(data.language, { instancePath: instancePath + "/language" }) || (vErrors = vErrors === null ? validate1302.errors : vErrors.concat(validate1302.errors), errors = vErrors.length)), data.mvpd !== void 0 && (validate1302(data.mvpd, { instancePath: instancePath + "/mvpd" }) || (vErrors = vErrors === null ? validate1302.errors : vErrors.concat(validate1302.errors), errors = vErrors.length)), data.hba_status !== void 0 && (validate1392(data.hba_status, { instancePath: instancePath + "/hba_status" }) || (vErrors = vErrors === null ? validate1392.errors : vErrors.concat(validate1392.errors), errors = vErrors.length)), data.allowMirroring !== void 0 && (validate1392(data.allowMirroring, { instancePath: instancePath + "/allowMirroring" }) || (vErrors = vErrors === null ? validate1392.errors : vErrors.concat(validate1392.errors), errors = vErrors.length)), data.zip !== void 0 && (validate1422(data.zip, { instancePath: instancePath + "/zip" }) || (vErrors = vErrors === null ? validate1422.errors : vErrors.concat(validate1422.errors), errors = vErrors.length)), data.encryptedZip !== void 0 && (validate1302(data.encryptedZip, { instancePath: instancePath + "/encryptedZip" }) || (vErrors = vErrors === null ? validate1302.errors : vErrors.concat(validate1302.errors), errors = vErrors.length)), data.channelID !== void 0 && (validate1492(data.channelID, { instancePath: instancePath + "/channelID" }) || (vErrors = vErrors === null ? validate1492.errors : vErrors.concat(validate1492.errors), errors = vErrors.length)), data.maxRating !== void 0 && (validate1512(data.maxRating, { instancePath: instancePath + "/maxRating" }) || (vErrors = vErrors === null ? validate1512.errors : vErrors.concat(validate1512.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1272.errors = vErrors, errors === 0;
}
function validate1262(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema1942.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuer !== void 0) {
      let data2 = data.issuer;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "type", params: { type: "string" } });
    }
    if (data.type !== void 0 && data.type !== "regular" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "regular" } })), data.attributes !== void 0 && (validate1272(data.attributes, { instancePath: instancePath + "/attributes" }) || (vErrors = vErrors === null ? validate1272.errors : vErrors.concat(validate1272.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1262.errors = vErrors, errors === 0;
}
var schema2572 = { type: "object", required: ["notBefore", "notAfter", "issuer", "type", "attributes"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuer: { const: "Adobe" }, type: { const: "degraded" }, attributes: { $ref: "#/$defs/ProfileAttributes" }, sessionId: { type: "string", minLength: 1 } } };
function validate1832(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema2572.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuer !== void 0 && data.issuer !== "Adobe" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "const", params: { allowedValue: "Adobe" } })), data.type !== void 0 && data.type !== "degraded" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "degraded" } })), data.attributes !== void 0 && (validate1272(data.attributes, { instancePath: instancePath + "/attributes" }) || (vErrors = vErrors === null ? validate1272.errors : vErrors.concat(validate1272.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1832.errors = vErrors, errors === 0;
}
var schema2602 = { type: "object", required: ["notBefore", "notAfter", "issuer", "type", "attributes"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuer: { const: "Adobe" }, type: { const: "temporary" }, attributes: { $ref: "#/$defs/TemporaryProfileAttributes" }, sessionId: { type: "string", minLength: 1 } } };
function validate1902(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } })), data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema2002.enum } }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1902.errors = vErrors, errors === 0;
}
function validate1922(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "value" } })), data.state === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "state" } })), data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/value", keyword: "minimum", params: { comparison: ">=", limit: 0 } }));
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      data1 === "plain" || data1 === "enc" || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema2002.enum } }));
    }
    if (data.error !== void 0) {
      let data2 = data.error;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1922.errors = vErrors, errors === 0;
}
function validate1872(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.userID === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "userID" } }));
    for (let key0 in data)
      key0 === "userID" || key0 === "expiration_date" || key0 === "remaining_resources" || key0 === "used_assets" || validate1282(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate1282.errors : vErrors.concat(validate1282.errors), errors = vErrors.length);
    data.userID !== void 0 && (validate1302(data.userID, { instancePath: instancePath + "/userID" }) || (vErrors = vErrors === null ? validate1302.errors : vErrors.concat(validate1302.errors), errors = vErrors.length)), data.expiration_date !== void 0 && (validate1902(data.expiration_date, { instancePath: instancePath + "/expiration_date" }) || (vErrors = vErrors === null ? validate1902.errors : vErrors.concat(validate1902.errors), errors = vErrors.length)), data.remaining_resources !== void 0 && (validate1922(data.remaining_resources, { instancePath: instancePath + "/remaining_resources" }) || (vErrors = vErrors === null ? validate1922.errors : vErrors.concat(validate1922.errors), errors = vErrors.length)), data.used_assets !== void 0 && (validate1492(data.used_assets, { instancePath: instancePath + "/used_assets" }) || (vErrors = vErrors === null ? validate1492.errors : vErrors.concat(validate1492.errors), errors = vErrors.length));
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1872.errors = vErrors, errors === 0;
}
function validate1862(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema2602.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuer !== void 0 && data.issuer !== "Adobe" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "const", params: { allowedValue: "Adobe" } })), data.type !== void 0 && data.type !== "temporary" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "temporary" } })), data.attributes !== void 0 && (validate1872(data.attributes, { instancePath: instancePath + "/attributes" }) || (vErrors = vErrors === null ? validate1872.errors : vErrors.concat(validate1872.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1862.errors = vErrors, errors === 0;
}
var schema2202 = { type: "object", required: ["notBefore", "notAfter", "issuer", "type", "attributes"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuer: { const: "Apple" }, type: { const: "appleSSO" }, attributes: { $ref: "#/$defs/ProfileAttributes" }, sessionId: { type: "string", minLength: 1 } } };
function validate1552(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema2202.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuer !== void 0 && data.issuer !== "Apple" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "const", params: { allowedValue: "Apple" } })), data.type !== void 0 && data.type !== "appleSSO" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "appleSSO" } })), data.attributes !== void 0 && (validate1272(data.attributes, { instancePath: instancePath + "/attributes" }) || (vErrors = vErrors === null ? validate1272.errors : vErrors.concat(validate1272.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1552.errors = vErrors, errors === 0;
}
var schema2232 = { type: "object", required: ["notBefore", "notAfter", "issuer", "type", "attributes"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuer: { $ref: "#/$defs/MvpdId" }, type: { const: "platformSSO" }, attributes: { $ref: "#/$defs/ProfileAttributes" }, sessionId: { type: "string", minLength: 1 } } };
function validate1582(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema2232.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuer !== void 0) {
      let data2 = data.issuer;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "type", params: { type: "string" } });
    }
    if (data.type !== void 0 && data.type !== "platformSSO" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "platformSSO" } })), data.attributes !== void 0 && (validate1272(data.attributes, { instancePath: instancePath + "/attributes" }) || (vErrors = vErrors === null ? validate1272.errors : vErrors.concat(validate1272.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1582.errors = vErrors, errors === 0;
}
var schema2272 = { type: "object", required: ["notBefore", "notAfter", "issuer", "type", "attributes"], properties: { notBefore: { $ref: "#/$defs/EpochMs" }, notAfter: { $ref: "#/$defs/EpochMs" }, issuer: { $ref: "#/$defs/MvpdId" }, type: { const: "serviceTokenSSO" }, attributes: { $ref: "#/$defs/ProfileAttributes" }, sessionId: { type: "string", minLength: 1 } } };
function validate1612(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema2272.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.notBefore !== void 0) {
      let data0 = data.notBefore;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: "integer" } })), typeof data0 == "number" && isFinite(data0) && ((data0 > 9999999999999 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data0 < 1e12 || isNaN(data0)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notBefore", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.notAfter !== void 0) {
      let data1 = data.notAfter;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: "integer" } })), typeof data1 == "number" && isFinite(data1) && ((data1 > 9999999999999 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "maximum", params: { comparison: "<=", limit: 9999999999999 } })), (data1 < 1e12 || isNaN(data1)) && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/notAfter", keyword: "minimum", params: { comparison: ">=", limit: 1e12 } })));
    }
    if (data.issuer !== void 0) {
      let data2 = data.issuer;
      typeof data2 == "string" ? codePointLength(data2) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/issuer", keyword: "type", params: { type: "string" } });
    }
    if (data.type !== void 0 && data.type !== "serviceTokenSSO" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "serviceTokenSSO" } })), data.attributes !== void 0 && (validate1272(data.attributes, { instancePath: instancePath + "/attributes" }) || (vErrors = vErrors === null ? validate1272.errors : vErrors.concat(validate1272.errors), errors = vErrors.length)), data.sessionId !== void 0) {
      let data5 = data.sessionId;
      typeof data5 == "string" ? codePointLength(data5) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/sessionId", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1612.errors = vErrors, errors === 0;
}
function validate1812(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.type === "regular" ? chosen0 = 0 : data.issuer === "Adobe" && data.type === "degraded" ? chosen0 = 1 : data.issuer === "Adobe" && data.type === "temporary" ? chosen0 = 2 : data.issuer === "Apple" && data.type === "appleSSO" ? chosen0 = 3 : data.type === "platformSSO" ? chosen0 = 4 : data.type === "serviceTokenSSO" ? chosen0 = 5 : chosen0 = nearestVariant(data, schema2562);
    let before0 = errors;
    chosen0 === 0 ? (validate1262(data, { instancePath }) || (vErrors = vErrors === null ? validate1262.errors : vErrors.concat(validate1262.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "RegularProfile")) : chosen0 === 1 ? (validate1832(data, { instancePath }) || (vErrors = vErrors === null ? validate1832.errors : vErrors.concat(validate1832.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "DegradedProfile")) : chosen0 === 2 ? (validate1862(data, { instancePath }) || (vErrors = vErrors === null ? validate1862.errors : vErrors.concat(validate1862.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "TemporaryProfile")) : chosen0 === 3 ? (validate1552(data, { instancePath }) || (vErrors = vErrors === null ? validate1552.errors : vErrors.concat(validate1552.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "AppleSsoProfile")) : chosen0 === 4 ? (validate1582(data, { instancePath }) || (vErrors = vErrors === null ? validate1582.errors : vErrors.concat(validate1582.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "PlatformSsoProfile")) : chosen0 === 5 ? (validate1612(data, { instancePath }) || (vErrors = vErrors === null ? validate1612.errors : vErrors.concat(validate1612.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "ServiceTokenSsoProfile")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema2562 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1812.errors = vErrors, errors === 0;
}
function validate1802(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.profiles === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: "profiles" } })), data.profiles !== void 0) {
      let data0 = data.profiles;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let key0 in data0)
          validate1812(data0[key0], { instancePath: instancePath + "/profiles/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }) || (vErrors = vErrors === null ? validate1812.errors : vErrors.concat(validate1812.errors), errors = vErrors.length);
      else
        errors = (vErrors ??= []).push({ instancePath: instancePath + "/profiles", keyword: "type", params: { type: "object" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate1802.errors = vErrors, errors === 0;
}
function validate1792(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate1802(data, { instancePath }) || (vErrors = vErrors === null ? validate1802.errors : vErrors.concat(validate1802.errors), errors = vErrors.length), validate1792.errors = vErrors, errors === 0;
}
var getProfileByMvpd400JsonTolerant = validate2022;
var schema2722 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 400 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
var formats02 = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
function validate2032(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema2722.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 400 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 400 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2032.errors = vErrors, errors === 0;
}
function validate2022(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate2032(data, { instancePath }) || (vErrors = vErrors === null ? validate2032.errors : vErrors.concat(validate2032.errors), errors = vErrors.length), validate2022.errors = vErrors, errors === 0;
}
var getProfileByMvpd401JsonTolerant = validate2052;
var schema262 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "application-registration" }, status: { const: 401 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate2062(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema262.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "application-registration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "application-registration" } })), data.status !== void 0 && data.status !== 401 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 401 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2062.errors = vErrors, errors === 0;
}
function validate2052(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate2062(data, { instancePath }) || (vErrors = vErrors === null ? validate2062.errors : vErrors.concat(validate2062.errors), errors = vErrors.length), validate2052.errors = vErrors, errors === 0;
}
var getProfileByMvpd403JsonTolerant = validate2082;
var schema2842 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "authentication" }, status: { const: 403 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate2092(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema2842.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "authentication" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "authentication" } })), data.status !== void 0 && data.status !== 403 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 403 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2092.errors = vErrors, errors === 0;
}
function validate2082(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate2092(data, { instancePath }) || (vErrors = vErrors === null ? validate2092.errors : vErrors.concat(validate2092.errors), errors = vErrors.length), validate2082.errors = vErrors, errors === 0;
}
var getProfileByMvpd429HtmlTolerant = validate2112;
function validate2112(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && (errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "string" } })), validate2112.errors = vErrors, errors === 0;
}
var getProfileByMvpd500JsonTolerant = validate2122;
var schema2932 = [{ name: "InternalServerError", is: [["action", ["none"]]], present: [], absent: [] }, { name: "ProfileByMvpdConfigurationError", is: [["action", ["configuration"]]], present: [], absent: [] }], schema362 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "none" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate272(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema362.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "none" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "none" } })), data.status !== void 0 && data.status !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate272.errors = vErrors, errors === 0;
}
var schema2942 = { type: "object", required: ["action", "status", "code", "message", "helpUrl"], properties: { action: { const: "configuration" }, status: { const: 500 }, code: { type: "string" }, message: { $ref: "#/$defs/ErrorMessage" }, details: { $ref: "#/$defs/ErrorDetails" }, helpUrl: { $ref: "#/$defs/ErrorHelpUrl" }, trace: { $ref: "#/$defs/ErrorTrace" } } };
function validate2152(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let prop0 of schema2942.required)
      data[prop0] === void 0 && (errors = (vErrors ??= []).push({ instancePath, keyword: "required", params: { missingProperty: prop0 } }));
    if (data.action !== void 0 && data.action !== "configuration" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "configuration" } })), data.status !== void 0 && data.status !== 500 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/status", keyword: "const", params: { allowedValue: 500 } })), data.code !== void 0 && typeof data.code != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } })), data.message !== void 0 && typeof data.message != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } })), data.details !== void 0 && typeof data.details != "string" && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/details", keyword: "type", params: { type: "string" } })), data.helpUrl !== void 0) {
      let data5 = data.helpUrl;
      typeof data5 == "string" ? formats02.test(data5) || (errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "format", params: { format: "uri" } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/helpUrl", keyword: "type", params: { type: "string" } });
    }
    if (data.trace !== void 0) {
      let data6 = data.trace;
      typeof data6 == "string" ? codePointLength(data6) < 1 && (errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "minLength", params: { limit: 1 } })) : errors = (vErrors ??= []).push({ instancePath: instancePath + "/trace", keyword: "type", params: { type: "string" } });
    }
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2152.errors = vErrors, errors === 0;
}
function validate2132(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let chosen0 = -1;
    data.action === "none" ? chosen0 = 0 : data.action === "configuration" ? chosen0 = 1 : chosen0 = nearestVariant(data, schema2932);
    let before0 = errors;
    chosen0 === 0 ? (validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "InternalServerError")) : chosen0 === 1 ? (validate2152(data, { instancePath }) || (vErrors = vErrors === null ? validate2152.errors : vErrors.concat(validate2152.errors), errors = vErrors.length), errors > before0 && tagVariant(vErrors, before0, "ProfileByMvpdConfigurationError")) : errors = (vErrors ??= []).push({ instancePath, keyword: "variants", params: { variants: schema2932 } });
  } else
    errors = (vErrors ??= []).push({ instancePath, keyword: "type", params: { type: "object" } });
  return validate2132.errors = vErrors, errors === 0;
}
function validate2122(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate2132(data, { instancePath }) || (vErrors = vErrors === null ? validate2132.errors : vErrors.concat(validate2132.errors), errors = vErrors.length), validate2122.errors = vErrors, errors === 0;
}

var getProfileByMvpd405Empty = noBody, getProfileByMvpd405EmptyTolerant = noBody, getProfileByMvpdValidators = {
  "200 application/json": { strict: getProfileByMvpd200Json, tolerant: getProfileByMvpd200JsonTolerant },
  "400 application/json": { strict: getProfileByMvpd400Json, tolerant: getProfileByMvpd400JsonTolerant },
  "401 application/json": { strict: getProfileByMvpd401Json, tolerant: getProfileByMvpd401JsonTolerant, bodyOptional: !0 },
  "403 application/json": { strict: getProfileByMvpd403Json, tolerant: getProfileByMvpd403JsonTolerant },
  405: { strict: getProfileByMvpd405Empty, tolerant: getProfileByMvpd405EmptyTolerant, bodyOptional: !0 },
  "429 text/html": { strict: getProfileByMvpd429Html, tolerant: getProfileByMvpd429HtmlTolerant },
  "500 application/json": { strict: getProfileByMvpd500Json, tolerant: getProfileByMvpd500JsonTolerant }
};
export {
  getProfileByMvpd200Json,
  getProfileByMvpd200JsonTolerant,
  getProfileByMvpd400Json,
  getProfileByMvpd400JsonTolerant,
  getProfileByMvpd401Json,
  getProfileByMvpd401JsonTolerant,
  getProfileByMvpd403Json,
  getProfileByMvpd403JsonTolerant,
  getProfileByMvpd405Empty,
  getProfileByMvpd405EmptyTolerant,
  getProfileByMvpd429Html,
  getProfileByMvpd429HtmlTolerant,
  getProfileByMvpd500Json,
  getProfileByMvpd500JsonTolerant,
  getProfileByMvpdValidators
};
