import { browser } from 'wxt/browser';
import type messages from './public/_locales/en/messages.json';

/** Key of a text in `_locales`. */
export type TextKey = keyof typeof messages;

/** The text for `key` in the browser's language; `subs` fill `$1`, `$2` … Throws on a key that has no text. */
export function t(key: TextKey, ...subs: (string | number)[]): string {
  const text = browser.i18n.getMessage(key as never, subs.map(String) as never);
  if (!text) throw new Error(`no text for ${key}`);
  return text;
}
