// One classic script and one style sheet, both in the page: browsers load no modules from the file system.
import path from 'node:path'
import { defineConfig } from 'vite'
import { onePage } from './one-page.mjs'

export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [onePage(path.join(import.meta.dirname, 'page.html'))],
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1000,
    // the page is passed on: the notices of what it is made of go with it
    license: { fileName: 'THIRD-PARTY.md' },
    rollupOptions: {
      input: 'src/main.tsx',
      output: {
        format: 'iife',
        entryFileNames: 'app.js',
        assetFileNames: 'app[extname]',
      },
    },
  },
})
