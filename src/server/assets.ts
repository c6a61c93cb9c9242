import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ENDING_WORKER } from './ending-worker.ts'
import type { Assets, Handler } from './parts.ts'
import { problem } from './problem.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}
const COMPRESSED = new Set(['.png', '.jpg', '.ico', '.woff', '.woff2'])

export const NOT_BUILT = 'The screens are not built yet: run `npm run build`.'

/** The one that keeps the program on devices that were given a pocket; it is asked for anew with every page. */
const WORKER = '/service.js'
const endingWorker = { type: TYPES['.js']!, plain: new TextEncoder().encode(ENDING_WORKER) }

/**
 * Reads the built screens of a folder into memory, those that gain by it also as gzip. `endsWorkers`: every device lets go of the
 * program it kept; so it does where the build has no worker.
 */
export const readAssets = (folder: string, { endsWorkers = false } = {}): Assets => {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile())
  const read: Assets = new Map(
    files.map(file => {
      const path = join(file.parentPath, file.name)
      const ending = extname(file.name)
      const plain = new Uint8Array(readFileSync(path))
      const type = TYPES[ending] ?? 'application/octet-stream'
      const gzip = COMPRESSED.has(ending) ? undefined : new Uint8Array(gzipSync(plain, { level: 9 }))
      return [`/${relative(folder, path).split(sep).join('/')}`, { type, plain, gzip }]
    }),
  )
  return endsWorkers || !read.has(WORKER) ? new Map([...read, [WORKER, endingWorker]]) : read
}

/** The phones' own pages; every other address of ours is one page. */
const PAGES: Readonly<Record<string, string>> = { '/my': '/my.html', '/interpret': '/interpret.html' }
const pageAt = (path: string): string => (Object.hasOwn(PAGES, path) ? PAGES[path]! : '/index.html')

/** Gives a built file, or the page for every address of ours that is no file. Hashed files never change. */
export const assetsAt =
  (assets: Assets): Handler =>
  c => {
    const { path } = c.req
    const isFile = path.includes('.')
    const asset = assets.get(isFile ? path : pageAt(path))
    if (!asset && isFile) return problem(c, { status: 404, reason: 'not-found' })
    if (!asset) return c.text(NOT_BUILT, 503)
    c.header('content-type', asset.type)
    c.header('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (!asset.gzip) return c.body(asset.plain)
    c.header('vary', 'accept-encoding')
    if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(asset.plain)
    c.header('content-encoding', 'gzip')
    return c.body(asset.gzip)
  }
