import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import type { Program } from './src/web/offline/program.ts'

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** What the two builds before this one left there. */
const builtIn = (folder: string): Program => {
  const names = readdirSync(folder).filter(name => name.endsWith('.html'))
  const pages = Object.fromEntries(names.sort().map(name => [`/${name}`, digest(readFileSync(join(folder, name)))]))
  const files = readdirSync(join(folder, 'assets'))
    .map(name => `/assets/${name}`)
    .sort()
  return { version: digest(JSON.stringify([pages, files])).slice(0, 12), pages, files }
}

/** Writes into the worker what was built. */
const withProgram = (): Plugin => {
  let folder = ''
  return {
    name: 'with-program',
    enforce: 'pre',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir)
    },
    transform: (code, id) =>
      id.endsWith('/offline/service.ts')
        ? code.replace(
            'declare const PROGRAM: Program',
            () => `const PROGRAM: Program = ${JSON.stringify(builtIn(folder))}`,
          )
        : undefined,
  }
}

/** The worker that keeps the program on a device, built last: it names every file of the other two builds. */
export default defineConfig({
  root: 'src/web',
  publicDir: false,
  plugins: [withProgram()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: false,
    target: 'es2023',
    rolldownOptions: {
      input: 'src/web/offline/service.ts',
      output: { format: 'iife', entryFileNames: 'service.js' },
    },
  },
})
