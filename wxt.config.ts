import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { ATS_MATCHES } from './extension/ats/registry';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [tailwindcss()] }),
  manifest: {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    permissions: [
      'storage',
      'unlimitedStorage',
      'sidePanel',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
    ],
    // Asked for when the person turns scheduled backup files on (docs/decisions.md).
    optional_permissions: ['downloads', 'offscreen'],
    host_permissions: [...ATS_MATCHES],
    action: { default_title: '__MSG_extName__' },
    commands: {
      apply: {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_cmdApply__',
      },
    },
    // docs/decisions.md: style-src allows inline styles only for React Aria's positioned popovers.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
  },
});
