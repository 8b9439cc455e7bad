// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=c0780b83fc2766409c6d8bc91e4d6c39b79c9cb585b9ec84137aa7f4366b9fa1

import {
  tolerantOf,
  getRegistrationCode200Json,
  getRegistrationCode200Xml,
  getRegistrationCode401Json,
  getRegistrationCode401Xml,
  getRegistrationCode404Json,
  getRegistrationCode404Xml,
  getRegistrationCode429Html,
} from './reggie.js';

export {
  getRegistrationCode200Json,
  getRegistrationCode200Xml,
  getRegistrationCode401Json,
  getRegistrationCode401Xml,
  getRegistrationCode404Json,
  getRegistrationCode404Xml,
  getRegistrationCode429Html,
};
export const getRegistrationCode200JsonTolerant = /* @__PURE__ */ tolerantOf(getRegistrationCode200Json);
export const getRegistrationCode200XmlTolerant = /* @__PURE__ */ tolerantOf(getRegistrationCode200Xml);
export const getRegistrationCode401JsonTolerant = /* @__PURE__ */ tolerantOf(getRegistrationCode401Json);
export const getRegistrationCode401XmlTolerant = /* @__PURE__ */ tolerantOf(getRegistrationCode401Xml);
export const getRegistrationCode404JsonTolerant = /* @__PURE__ */ tolerantOf(getRegistrationCode404Json);
export const getRegistrationCode404XmlTolerant = /* @__PURE__ */ tolerantOf(getRegistrationCode404Xml);
export const getRegistrationCode429HtmlTolerant = /* @__PURE__ */ tolerantOf(getRegistrationCode429Html);

export const getRegistrationCodeValidators = {
  '200 application/json': { strict: getRegistrationCode200Json, tolerant: getRegistrationCode200JsonTolerant },
  '200 application/xml': { strict: getRegistrationCode200Xml, tolerant: getRegistrationCode200XmlTolerant, xml: {
      type: 'object',
      xml: { name: 'regcode', namespace: 'model.mvc.reggie.pass.adobe.com', prefix: 'ns2' },
      properties: {
        id: { xml: { name: 'id' } },
        code: { xml: { name: 'code' } },
        requestor: { xml: { name: 'requestor' } },
        mvpd: { type: ['string', 'null'], xml: { name: 'mvpd' } },
        generated: { type: 'integer', xml: { name: 'generated' } },
        expires: { type: 'integer', xml: { name: 'expires' } },
        info: {
          type: 'object',
          xml: { name: 'info' },
          properties: {
            deviceId: { xml: { name: 'deviceId' } },
            deviceInfo: { xml: { name: 'deviceInfo' } },
            userAgent: { xml: { name: 'userAgent' } },
            originalUserAgent: { xml: { name: 'originalUserAgent' } },
            authorizationType: { xml: { name: 'authorizationType' } },
            sourceApplicationInformation: {
              type: 'object',
              xml: { name: 'sourceApplicationInformation' },
              properties: {
                id: { xml: { name: 'id' } },
                name: { xml: { name: 'name' } },
                version: { xml: { name: 'version' } },
              },
            },
            deviceType: { xml: { name: 'deviceType' } },
            deviceUser: { xml: { name: 'deviceUser' } },
            appId: { xml: { name: 'appId' } },
            appVersion: { xml: { name: 'appVersion' } },
            registrationURL: { xml: { name: 'registrationURL' } },
          },
        },
      },
    } },
  '401 application/json': { strict: getRegistrationCode401Json, tolerant: getRegistrationCode401JsonTolerant, bodyOptional: true },
  '401 application/xml': { strict: getRegistrationCode401Xml, tolerant: getRegistrationCode401XmlTolerant, bodyOptional: true, xml: {
      type: 'object',
      xml: { name: 'error', namespace: 'rest.pass.adobe.com' },
      properties: {
        status: { type: 'integer', xml: { name: 'status' } },
        message: { xml: { name: 'message' } },
        details: { xml: { name: 'details' } },
      },
    } },
  '404 application/json': { strict: getRegistrationCode404Json, tolerant: getRegistrationCode404JsonTolerant, bodyOptional: true },
  '404 application/xml': { strict: getRegistrationCode404Xml, tolerant: getRegistrationCode404XmlTolerant, bodyOptional: true, xml: {
      type: 'object',
      xml: { name: 'error', namespace: 'rest.pass.adobe.com' },
      properties: {
        status: { type: 'integer', xml: { name: 'status' } },
        message: { xml: { name: 'message' } },
        details: { xml: { name: 'details' } },
      },
    } },
  '429 text/html': { strict: getRegistrationCode429Html, tolerant: getRegistrationCode429HtmlTolerant },
};
