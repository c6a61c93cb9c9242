import { pageAt } from './program.ts'

/** What a request asks for, as far as it matters here. */
export interface Asked {
  readonly method: string
  readonly mode: string
  /** The whole address. */
  readonly url: string
}

/** From what is kept: a page, or a hashed file. Or not ours to answer: the desk's alone. */
export type Answering = { readonly page: string } | { readonly file: string } | 'the-desk'

/**
 * How a request is answered. Invariant: what the desk says of anybody (`/api`) is never answered, seen or kept here; nothing but
 * the program is.
 */
export const answering = ({ method, mode, url }: Asked, origin: string): Answering => {
  const { origin: of, pathname: path, search } = new URL(url)
  if (method !== 'GET' || of !== origin) return 'the-desk'
  if (path === '/api' || path.startsWith('/api/')) return 'the-desk'
  if (path.startsWith('/assets/')) return search === '' ? { file: path } : 'the-desk'
  return mode === 'navigate' && !path.includes('.') ? { page: pageAt(path) } : 'the-desk'
}
