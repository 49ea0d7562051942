import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** By board: what its page runs, and what its server renders with where it renders at all. */
const CLIENT = {
  greenhouse: 'greenhouse/client.tsx',
  lever: 'lever/client.ts',
  ashby: 'ashby/client.tsx',
};
const SERVER = { greenhouse: 'greenhouse/render.tsx' };

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
        rolldownOptions: { input: CLIENT },
      },
    },
    ssr: {
      // Bundled and in production mode like the client: emotion names its classes differently in development.
      resolve: { noExternal: true },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: 'dist/server',
        minify: true,
        emptyOutDir: true,
        rolldownOptions: {
          input: SERVER,
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
  },
});
