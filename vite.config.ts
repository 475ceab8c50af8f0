import { defineConfig, type Plugin } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { commands, doors } from './tools/doors.js';

/** What an app has, or gets beside the library, stays an import; so does Node, which a command runs in. */
const external = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];

/**
 * Puts the packages before our own modules again, where the build moves them behind. A bundler takes modules in the order
 * of the imports, and gzip looks 32 kB back: with react-hook-form amid our modules instead of before them, a form is
 * 0.3 kB more to load. Lines only change places at the head of a file, so its source map holds.
 */
const packagesFirst: Plugin = {
  name: 'packages-first',
  renderChunk(code) {
    const head = /(?:^import .*;\n)+/m;
    const isPackage = (line: string) => !/ "\.{1,2}\//.test(line);
    return {
      code: code.replace(head, (imports) => {
        const lines = imports.split(/(?<=\n)/);
        return [...lines.filter(isPackage), ...lines.filter((line) => !isPackage(line))].join('');
      }),
      map: null,
    };
  },
};

/**
 * The library: one module for each source file, so that an app's bundler takes what is used, and `'use client'` stays
 * at the head of the files that need it. The types are tsc's (tools/build.js).
 */
export default defineConfig({
  publicDir: false,
  plugins: [packagesFirst],
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    copyPublicDir: false,
    emptyOutDir: true,
    reportCompressedSize: false,
    lib: { entry: { ...doors(), ...commands }, formats: ['es'] },
    rolldownOptions: {
      external: (id) => id.startsWith('node:') || external.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      onwarn(warning) {
        // It may be lost where modules are bundled into one; here none is, and test/house looks after it.
        if (warning.code === 'MODULE_LEVEL_DIRECTIVE') return;
        // How long a plugin took says something of the machine, and nothing of the library.
        if (warning.code === 'PLUGIN_TIMINGS') return;
        throw new Error(`The build gives a warning, and should have none: ${warning.message}`);
      },
    },
  },
});
