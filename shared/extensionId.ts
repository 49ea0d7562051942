/** Of every unpacked build of the extension, by the `key` of its manifest (wxt.config.ts). */
export const UNPACKED_EXTENSION_ID = 'blikomchfigajjnafmhhkcoleeaabach';
