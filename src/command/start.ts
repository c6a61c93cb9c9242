import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { atWork, openData, saying } from './at-work.ts'
import { INVENTED } from './lives.ts'
import { CannotStart, optionsIn, portIn } from './options.ts'

/** 32 letters and digits that are not taken for one another. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A sign-in code of 60 bits, in three groups. */
const signInCode = (): string => {
  const letters = [...randomBytes(12)].map(byte => LETTERS[byte % LETTERS.length]).join('')
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}

const originIn = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'https:' || url.pathname !== '/' || url.search !== '')
    throw new CannotStart('Any address but http://localhost needs https: --origin https://NAME')
  return url.origin
}

/** `tessera start`: a record of one's own, empty at first. */
export const startCommand = (args: readonly string[]): Promise<number> =>
  saying(async () => {
    const options = optionsIn(args, {
      port: { type: 'string' },
      data: { type: 'string' },
      origin: { type: 'string' },
    })
    const port = portIn(options.port, 8080)
    const origin = originIn(options.origin)
    const path = resolve(options.data ?? 'data/clinic')
    const folder = openData(path)
    const clinic = await folder.clinic(`clinic-${randomBytes(8).toString('hex')}`)
    if (clinic === INVENTED) {
      await folder.store.close()
      throw new CannotStart(`${path} holds the invented people of the demo; choose another folder with --data.`)
    }
    const code = signInCode()
    return atWork({
      clinic,
      folder,
      accounts: folder.accounts(clinic),
      mode: 'start',
      code,
      origin,
      port,
      greeting: address =>
        [
          'Tessera. Not for real patients yet.',
          origin ?? address,
          `The record is kept in ${path}`,
          `Sign in once with the code ${code} and your name.`,
          'Stop it with Ctrl+C.',
        ].join('\n'),
    })
  })
