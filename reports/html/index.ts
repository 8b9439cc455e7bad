export { renderCertificate } from './certificate.ts';
export { renderHtml } from './render-html.ts';
