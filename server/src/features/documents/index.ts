/** What other features may use of the documents. */
export { inlineDisposition } from './content-disposition.js';
export { DocumentStore, UnfitDocument } from './document-store.js';
export { Documents } from './documents.js';
export { DocumentsModule } from './documents.module.js';
export { receiveUpload } from './receive-upload.js';
export { sendPdf } from './send-pdf.js';
