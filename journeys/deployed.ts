import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { holds } from './check.ts'
import type { Demo } from './demo-server.ts'

/** The built files by path. */
export type Built = ReadonlyMap<string, Buffer>

const FOLDER = join(import.meta.dirname, '../dist/web')

/** What was built last. */
export const builtLast = (): Built =>
  new Map(
    readdirSync(FOLDER, { recursive: true, withFileTypes: true }).flatMap(file => {
      const path = join(file.parentPath, file.name)
      return file.isFile() ? [[path.slice(FOLDER.length), readFileSync(path)] as const] : []
    }),
  )

const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

/** The same program as a build after the next change would have it: every script has another name, and none of the old ones is there. */
export const builtNext = (built: Built): Built => {
  const names = [...built.keys()].flatMap(path => /^\/assets\/(.*-[\w-]{8}\.js)$/.exec(path)?.[1] ?? [])
  const another = (name: string): string => `${name.slice(0, -11)}${name.at(-11) === 'N' ? 'M' : 'N'}${name.slice(-10)}`
  const next = new Map(names.map(name => [name, another(name)]))
  const renamed = (text: string): string => text.replaceAll(/[\w.-]+\.js/g, name => next.get(name) ?? name)
  const all = new Map(
    [...built].map(([path, content]) => {
      if (!/\.(js|html|css)$/.test(path)) return [path, content]
      return [renamed(path), Buffer.from(renamed(content.toString()))]
    }),
  )
  const worker = [...built.keys()]
    .filter(path => path.endsWith('.html'))
    .reduce(
      (text, page) => text.replace(digest(built.get(page)!), digest(all.get(page)!)),
      all
        .get('/service.js')!
        .toString()
        .replace(/version:`[^`]*`/, 'version:`nextone`'),
    )
  return all.set('/service.js', Buffer.from(worker))
}

/** A desk behind something that stands between: what is deployed can be changed, and either half of it cut off. */
export interface Deployed {
  readonly demo: Demo
  deploy(built: Built): void
  /** The desk does not answer; files still come. */
  cutDesk(isCut: boolean): void
  /** Nothing answers at all. */
  stop(): Promise<void>
  begin(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  html: 'text/html',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
}
const pages: Readonly<Record<string, string>> = { '/my': '/my.html', '/interpret': '/interpret.html' }

/** Puts something in front of a demo, as a proxy of a clinic stands there. */
export const deployedBefore = async (demo: Demo, first: Built): Promise<Deployed> => {
  let built = first
  let isCut = false
  let server: Server
  let port = 0
  const upstream = new URL(demo.address)
  const pass = (asked: IncomingMessage, answer: ServerResponse): void => {
    const on = request(
      { host: upstream.hostname, port: upstream.port, path: asked.url, method: asked.method, headers: asked.headers },
      from => {
        const path = new URL(asked.url!, upstream).pathname
        if (path.startsWith('/api')) {
          answer.writeHead(from.statusCode!, from.headers)
          from.pipe(answer)
          return
        }
        from.resume()
        giveFile(path, from, answer)
      },
    )
    on.on('error', () => answer.destroy())
    asked.pipe(on)
  }
  /** As the desk would give it, with all its headers, but out of what is deployed. */
  const giveFile = (path: string, from: IncomingMessage, answer: ServerResponse): void => {
    const file = path.includes('.') ? path : (pages[path] ?? '/index.html')
    const content = built.get(file)
    const { 'content-encoding': _, 'content-length': __, 'transfer-encoding': ___, ...headers } = from.headers
    const type = types[file.split('.').at(-1)!] ?? 'application/octet-stream'
    if (!content)
      return void answer.writeHead(404, { ...headers, 'content-type': 'application/problem+json' }).end('{}')
    const keeps = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    answer.writeHead(200, { ...headers, 'content-type': type, 'cache-control': keeps }).end(content)
  }
  const begin = async (): Promise<void> => {
    server = createServer((asked, answer) => {
      if (isCut && asked.url!.startsWith('/api')) answer.destroy()
      else pass(asked, answer)
    })
    await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  }
  await begin()
  holds(port > 0, 'something stands before the desk')
  return {
    demo: { ...demo, address: `http://localhost:${port}` },
    deploy: next => {
      built = next
    },
    cutDesk: cut => {
      isCut = cut
      if (cut) server.closeAllConnections()
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    begin,
  }
}
