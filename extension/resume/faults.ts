/** Why a document was not read; `import_doc_<code>` in `_locales`. */
export const DOCUMENT_FAULTS = [
  'tooLarge',
  'tooManyPages',
  'inflates',
  'encrypted',
  'broken',
  'noText',
  'notSupported',
  'slow',
  'empty',
  'yaml',
] as const;
export type DocumentFault = (typeof DOCUMENT_FAULTS)[number];

export class DocumentError extends Error {
  readonly code: DocumentFault;
  constructor(code: DocumentFault, options?: ErrorOptions) {
    super(code, options);
    this.name = 'DocumentError';
    this.code = code;
  }
}

/** Bytes; the same as for stored files. */
export const MAX_DOCUMENT = 10 * 1024 * 1024;
export const MAX_PAGES = 40;
/** Bytes that all parts of a document may come to when inflated: pictures of a ten-page portfolio stay below. */
export const MAX_INFLATED = 96 * 1024 * 1024;
