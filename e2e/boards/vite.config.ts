import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Two bundles per board: what its server renders with, and what the page runs. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        emptyOutDir: true,
        manifest: true,
        rolldownOptions: { input: { greenhouse: 'greenhouse/client.tsx' } },
      },
    },
    ssr: {
      // Bundled, because emotion names its classes differently in a development copy of itself.
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/server',
        emptyOutDir: true,
        rolldownOptions: { input: { greenhouse: 'greenhouse/render.tsx' } },
      },
    },
  },
});
