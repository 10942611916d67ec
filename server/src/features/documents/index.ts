/** What other features may use of the documents. */
export { Documents } from './documents.js';
export { DocumentsModule } from './documents.module.js';
