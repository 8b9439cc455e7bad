// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=c0780b83fc2766409c6d8bc91e4d6c39b79c9cb585b9ec84137aa7f4366b9fa1

import {
  tolerantOf,
  createRegistrationCodeRequestForm,
  createRegistrationCode201Json,
  createRegistrationCode201Xml,
  createRegistrationCode400Json,
  createRegistrationCode400Xml,
  createRegistrationCode401Json,
  createRegistrationCode401Xml,
  createRegistrationCode429Html,
} from './reggie.js';

export {
  createRegistrationCodeRequestForm,
  createRegistrationCode201Json,
  createRegistrationCode201Xml,
  createRegistrationCode400Json,
  createRegistrationCode400Xml,
  createRegistrationCode401Json,
  createRegistrationCode401Xml,
  createRegistrationCode429Html,
};
export const createRegistrationCodeRequestFormTolerant = /* @__PURE__ */ tolerantOf(createRegistrationCodeRequestForm);
export const createRegistrationCode201JsonTolerant = /* @__PURE__ */ tolerantOf(createRegistrationCode201Json);
export const createRegistrationCode201XmlTolerant = /* @__PURE__ */ tolerantOf(createRegistrationCode201Xml);
export const createRegistrationCode400JsonTolerant = /* @__PURE__ */ tolerantOf(createRegistrationCode400Json);
export const createRegistrationCode400XmlTolerant = /* @__PURE__ */ tolerantOf(createRegistrationCode400Xml);
export const createRegistrationCode401JsonTolerant = /* @__PURE__ */ tolerantOf(createRegistrationCode401Json);
export const createRegistrationCode401XmlTolerant = /* @__PURE__ */ tolerantOf(createRegistrationCode401Xml);
export const createRegistrationCode429HtmlTolerant = /* @__PURE__ */ tolerantOf(createRegistrationCode429Html);

export const createRegistrationCodeValidators = {
  'request application/x-www-form-urlencoded': { strict: createRegistrationCodeRequestForm, tolerant: createRegistrationCodeRequestFormTolerant, bodyOptional: true },
  '201 application/json': { strict: createRegistrationCode201Json, tolerant: createRegistrationCode201JsonTolerant },
  '201 application/xml': { strict: createRegistrationCode201Xml, tolerant: createRegistrationCode201XmlTolerant, xml: {
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
  '400 application/json': { strict: createRegistrationCode400Json, tolerant: createRegistrationCode400JsonTolerant },
  '400 application/xml': { strict: createRegistrationCode400Xml, tolerant: createRegistrationCode400XmlTolerant, xml: {
      type: 'object',
      xml: { name: 'error', namespace: 'rest.pass.adobe.com' },
      properties: {
        status: { type: 'integer', xml: { name: 'status' } },
        message: { xml: { name: 'message' } },
        details: { xml: { name: 'details' } },
      },
    } },
  '401 application/json': { strict: createRegistrationCode401Json, tolerant: createRegistrationCode401JsonTolerant, bodyOptional: true },
  '401 application/xml': { strict: createRegistrationCode401Xml, tolerant: createRegistrationCode401XmlTolerant, bodyOptional: true, xml: {
      type: 'object',
      xml: { name: 'error', namespace: 'rest.pass.adobe.com' },
      properties: {
        status: { type: 'integer', xml: { name: 'status' } },
        message: { xml: { name: 'message' } },
        details: { xml: { name: 'details' } },
      },
    } },
  '429 text/html': { strict: createRegistrationCode429Html, tolerant: createRegistrationCode429HtmlTolerant },
};
