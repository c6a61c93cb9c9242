import { ask, post } from '../../parts/api.ts'
import { confirmingFirst } from '../devices/confirming.ts'

/** A phrase as the desk lists it for whoever goes through it. */
export interface Listed {
  readonly key: string
  readonly source: string
  readonly shipped: string
  readonly text: string
  readonly state: 'source' | 'awaits' | 'reviewed' | 'stale'
  readonly last?: { readonly source: string; readonly text: string; readonly by: string; readonly on: string }
  readonly clip?: { readonly id: string; readonly by: string; readonly on: string }
  readonly clipBefore?: { readonly id: string; readonly text: string; readonly on: string }
}

interface Phrases {
  readonly phrases: readonly Listed[]
}

export const askListed = (tag: string): Promise<Phrases> => ask(`/api/reviews/${tag}`)

export const keepReview = (tag: string, { key, source, shipped }: Listed, text: string): Promise<Phrases> =>
  confirmingFirst(() => post(`/api/reviews/${tag}`, { reviews: [{ key, source, shipped, text }] }))

const asBase64 = (sound: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(String(reader.result).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => failed(new Error('the sound cannot be read')))
    reader.readAsDataURL(sound)
  })

export const keepClip = async (tag: string, { key, text }: Listed, recorded: Blob): Promise<Phrases> => {
  const sound = await asBase64(recorded)
  return confirmingFirst(() =>
    post(`/api/reviews/${tag}/clips`, { key, text, spoken: 'by-somebody-who-speaks-it', sound }),
  )
}

export const saySpoken = (speaks: readonly string[]): Promise<{ readonly speaks: readonly string[] }> =>
  post('/api/own/speaks', { speaks })
