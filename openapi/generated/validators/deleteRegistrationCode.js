// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=c0780b83fc2766409c6d8bc91e4d6c39b79c9cb585b9ec84137aa7f4366b9fa1

import {
  noBody,
  tolerantOf,
  deleteRegistrationCode401Json,
  deleteRegistrationCode401Xml,
  deleteRegistrationCode404Json,
  deleteRegistrationCode404Xml,
  deleteRegistrationCode429Html,
} from './reggie.js';

export {
  deleteRegistrationCode401Json,
  deleteRegistrationCode401Xml,
  deleteRegistrationCode404Json,
  deleteRegistrationCode404Xml,
  deleteRegistrationCode429Html,
};
export const deleteRegistrationCode401JsonTolerant = /* @__PURE__ */ tolerantOf(deleteRegistrationCode401Json);
export const deleteRegistrationCode401XmlTolerant = /* @__PURE__ */ tolerantOf(deleteRegistrationCode401Xml);
export const deleteRegistrationCode404JsonTolerant = /* @__PURE__ */ tolerantOf(deleteRegistrationCode404Json);
export const deleteRegistrationCode404XmlTolerant = /* @__PURE__ */ tolerantOf(deleteRegistrationCode404Xml);
export const deleteRegistrationCode429HtmlTolerant = /* @__PURE__ */ tolerantOf(deleteRegistrationCode429Html);
export const deleteRegistrationCode204Empty = noBody;
export const deleteRegistrationCode204EmptyTolerant = noBody;

export const deleteRegistrationCodeValidators = {
  '204': { strict: deleteRegistrationCode204Empty, tolerant: deleteRegistrationCode204EmptyTolerant, bodyOptional: true },
  '401 application/json': { strict: deleteRegistrationCode401Json, tolerant: deleteRegistrationCode401JsonTolerant, bodyOptional: true },
  '401 application/xml': { strict: deleteRegistrationCode401Xml, tolerant: deleteRegistrationCode401XmlTolerant, bodyOptional: true, xml: {
      type: 'object',
      xml: { name: 'error', namespace: 'rest.pass.adobe.com' },
      properties: {
        status: { type: 'integer', xml: { name: 'status' } },
        message: { xml: { name: 'message' } },
        details: { xml: { name: 'details' } },
      },
    } },
  '404 application/json': { strict: deleteRegistrationCode404Json, tolerant: deleteRegistrationCode404JsonTolerant, bodyOptional: true },
  '404 application/xml': { strict: deleteRegistrationCode404Xml, tolerant: deleteRegistrationCode404XmlTolerant, bodyOptional: true, xml: {
      type: 'object',
      xml: { name: 'error', namespace: 'rest.pass.adobe.com' },
      properties: {
        status: { type: 'integer', xml: { name: 'status' } },
        message: { xml: { name: 'message' } },
        details: { xml: { name: 'details' } },
      },
    } },
  '429 text/html': { strict: deleteRegistrationCode429Html, tolerant: deleteRegistrationCode429HtmlTolerant },
};
