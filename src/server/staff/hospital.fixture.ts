import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { Provider } from 'oidc-provider'

/** A hospital's sign-in on this machine: a real provider, where everybody is who they say they are. */
export const openHospital = async (back: string) => {
  let answer: RequestListener = (_, response) => response.writeHead(503).end()
  const server = createServer((request, response) => answer(request, response))
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  const issuer = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const client = { redirect_uris: [back], response_types: ['code'], grant_types: ['authorization_code'] }
  const provider = new Provider(issuer, {
    clients: [
      { ...client, client_id: 'tessera', client_secret: 'known to both' },
      { ...client, client_id: 'without-secret', token_endpoint_auth_method: 'none' },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: 'invented' }] },
    cookies: { keys: ['invented'] },
  })
  answer = provider.callback()
  return {
    issuer,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** One person's browser on the hospital's pages, from the address the clinic gave to the one the hospital sends back to. */
export const throughHospital = async (address: string, login: string, { refuses = false } = {}): Promise<string> => {
  const cookies = new Map<string, string>()
  const { origin } = new URL(address)
  const ask = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
    const response = await fetch(url, { ...init, headers: { cookie }, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    return response
  }
  let at = address
  for (let steps = 0; steps < 20; steps++) {
    const response = await ask(at)
    const next = response.headers.get('location')
    if (next) {
      at = new URL(next, at).href
      if (new URL(at).origin !== origin) return at
      continue
    }
    const page = await response.text()
    const form = (way: string) => new RegExp(`(?:action|href)="([^"]*/interaction/[^"]*${way})"`).exec(page)?.[1]
    const abort = form('/abort')
    if (refuses && abort) {
      at = new URL(abort, at).href
      continue
    }
    const asked = /name="prompt" value="(login|consent)"/.exec(page)?.[1]
    const submit = /action="([^"]+)"/.exec(page)?.[1]
    if (!asked || !submit) throw new Error(`the hospital shows a page nobody expected: ${response.status}`)
    const sent = await ask(new URL(submit, at).href, { prompt: asked, login, password: 'any' })
    at = new URL(sent.headers.get('location') ?? '', at).href
  }
  throw new Error('the hospital never sends back')
}
