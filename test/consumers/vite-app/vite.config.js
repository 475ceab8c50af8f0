import { readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The same app with React 18, everywhere: in the app, in the library, and in what that depends on. */
const react18 = process.env.REACT === '18';

const looks = readdirSync('src/looks').filter((file) => file.endsWith('.css'));

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: react18 ? [{ find: /^(react|react-dom)(?=$|\/)/, replacement: '$1-18' }] : [],
  },
  build: {
    manifest: true,
    // Names of components are worth reading in development.
    minify: process.env.NODE_ENV !== 'development',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // Each look is a sheet of its own: a page of the app has one of them.
      input: { index: 'index.html', ...Object.fromEntries(looks.map((file) => [file, `src/looks/${file}`])) },
    },
  },
  ssr: { noExternal: react18 ? true : undefined },
});
