/** What other features may use of the documents. */
export { inlineDisposition } from './content-disposition.js';
export { discardRest } from './discard-rest.js';
export { DocumentStore, UnfitDocument } from './document-store.js';
export { Documents } from './documents.js';
export { DocumentsModule } from './documents.module.js';
export { sendPdf } from './send-pdf.js';
