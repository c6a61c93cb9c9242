import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardAddress, cardIn } from './card-link.ts'

const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ23456789']
const codes = fc
  .array(fc.constantFrom(...letters), { minLength: 28, maxLength: 28 })
  .map(code => code.join('').replace(/(.{4})(?=.)/g, '$1-'))

describe('the address on a card', () => {
  it('carries the code, the language and what the PIN is made of behind the #', () => {
    fc.assert(
      fc.property(
        codes,
        fc.option(fc.constantFrom('fa-AF', 'ar', 'kmr', 'da'), { nil: undefined }),
        fc.option(fc.constantFrom('digits', 'pictures'), { nil: undefined }),
        (code, language, pin) => {
          const link = { code, ...(language ? { language } : {}), ...(pin ? { pin } : {}) }
          const address = new URL(cardAddress('https://clinic.example', link))
          expect(address.pathname + address.search).toBe('/my')
          expect(cardIn(address.hash)).toEqual(link)
        },
      ),
    )
  })

  it('is read as well with the code alone, however it was typed', () => {
    expect(cardIn('#abcdefgh')).toEqual({ code: 'ABCD-EFGH' })
  })

  it('is nothing without a code, whatever stands there', () => {
    for (const hash of ['', '#', '#.ar.pictures', '#<script>', '#a b', `#${'A'.repeat(200)}`])
      expect(cardIn(hash)).toBeUndefined()
    fc.assert(
      fc.property(fc.string(), hash => {
        expect(() => cardIn(`#${hash}`)).not.toThrow()
      }),
    )
  })
})
