import { defineContentScript } from 'wxt/utils/define-content-script';
import { ashby } from '../ats/ashby.ts';
import { contentScriptOf } from '../content/contentScript.ts';

export default defineContentScript(contentScriptOf(ashby));
