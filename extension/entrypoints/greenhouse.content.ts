import { defineContentScript } from 'wxt/utils/define-content-script';
import { greenhouse } from '../ats/greenhouse.ts';
import { contentScriptOf } from '../content/contentScript.ts';

export default defineContentScript(contentScriptOf(greenhouse));
