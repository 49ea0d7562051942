import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { ATS_MATCHES } from './extension/ats/registry';

const EXTENSION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxSmmRoeMkTOXzaOXmoeF5KjxjgSl1+OD5jSM1jFi/G2p/NT5Wsjv7VHhyJCwPGPU/2niFLtGPNA+oeizRcRch5ehAxyTD5qQqZbWoLAvHrUrOs2KkHZRu/Kh1iOEw5NOAeWuGJ44clZjlFkMTALerwDd106MZY9cu1MWFIlvAVunuKfvxhInRpzYM8/oEg5wq3DFFnKTkEFn+hh56IskNlyc6Yd8aJS+uZh4YHsChYd/AHf6NfRIttcD696sRYFNTh+QQxy9g92TUWHbeYso5/LiTL7F07O/+2mbQVwshazlHY5yRxaojeLGyGoBuT/XSXC10/LyR55z0twMSkTuEQIDAQAB';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [tailwindcss()] }),
  manifest: {
    // Public half of a key whose other half nobody keeps: unpacked builds have the same id everywhere, which the backend
    // of development lets in (backend/.env.example). A store listing brings its own.
    key: EXTENSION_KEY,
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
    // connect-src: the backend's address is the person's choice; plain http on this machine alone.
    // docs/decisions.md: style-src allows inline styles only for React Aria's positioned popovers.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: wss: http://127.0.0.1:* ws://127.0.0.1:*; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
  },
});
