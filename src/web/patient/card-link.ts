import type { PinOf } from '#people/pin'
import { isTag } from '#words/languages'
import { grouped } from '../clinic/door/invitation-code.ts'

/** What the paper card carries in its square: the code, and so that the first screen can be read, a language and what the PIN is made of. */
export interface CardLink {
  readonly code: string
  readonly language?: string
  /** Where there are no screens in that one: another one of the same reader's, which has. */
  readonly shown?: string
  readonly pin?: PinOf
}

/** The address on a card. All of it that matters lies behind the `#`, which a browser sends to nobody. */
export const cardAddress = (origin: string, { code, language, shown, pin }: CardLink): string =>
  `${origin}/my#${[grouped(code), language, shown, pin].filter(Boolean).join('.')}`

/** What an address such as `/my#ABCD-EFGH.fa-AF.pictures` carries; undefined where there is no code. */
export const cardIn = (hash: string): CardLink | undefined => {
  const [code = '', ...more] = hash.replace(/^#/, '').split('.')
  if (!/^[a-z0-9-]{4,80}$/i.test(code)) return undefined
  const [language, shown] = more.filter(isTag)
  const pin = more.find(part => part === 'digits' || part === 'pictures')
  return {
    code: grouped(code),
    ...(language ? { language } : {}),
    ...(shown ? { shown } : {}),
    ...(pin ? { pin } : {}),
  }
}
