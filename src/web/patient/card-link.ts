import type { PinOf } from '#people/pin'
import { grouped } from '../clinic/door/invitation-code.ts'

/** What the paper card carries in its square: the code, and so that the first screen can be read, a language and what the PIN is made of. */
export interface CardLink {
  readonly code: string
  readonly language?: string
  readonly pin?: PinOf
}

/** The address on a card. All of it that matters lies behind the `#`, which a browser sends to nobody. */
export const cardAddress = (origin: string, { code, language, pin }: CardLink): string =>
  `${origin}/my#${[grouped(code), language, pin].filter(Boolean).join('.')}`

/** What an address such as `/my#ABCD-EFGH.fa-AF.pictures` carries; undefined where there is no code. */
export const cardIn = (hash: string): CardLink | undefined => {
  const [code = '', ...more] = hash.replace(/^#/, '').split('.')
  if (!/^[a-z0-9-]{4,80}$/i.test(code)) return undefined
  const language = more.find(part => /^[a-z]{2,3}(-[a-z0-9]{2,8})?$/i.test(part))
  const pin = more.find(part => part === 'digits' || part === 'pictures')
  return { code: grouped(code), ...(language ? { language } : {}), ...(pin ? { pin } : {}) }
}
