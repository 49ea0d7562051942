import { defineContentScript } from 'wxt/utils/define-content-script';
import { lever } from '../ats/lever.ts';
import { contentScriptOf } from '../content/contentScript.ts';

export default defineContentScript(contentScriptOf(lever));
