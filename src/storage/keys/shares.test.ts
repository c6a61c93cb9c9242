import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newClinicKey } from './safe.ts'
import { joinKeys, splitKeys } from './shares.ts'

const CLINIC = 'clinic-0123456789abcdef'
const keys = [{ ...newClinicKey(), retiredAt: '2026-03-02T09:00:00Z' }, newClinicKey()]

test('any three of five people give the keys back, and no two', async () => {
  const shares = await splitKeys({ clinic: CLINIC, keys }, 5, 3)
  for (const [one, two, three] of [
    [0, 1, 2],
    [4, 2, 0],
    [1, 3, 4],
  ] as const) {
    const joined = await joinKeys([shares[one]!, shares[two]!, shares[three]!])
    expect(joined.clinic).toBe(CLINIC)
    expect(joined.keys.map(({ key, ...rest }) => ({ ...rest, key: [...key] }))).toEqual(
      keys.map(({ key, ...rest }) => ({ ...rest, key: [...key] })),
    )
  }
  await expect(joinKeys(shares.slice(0, 2))).rejects.toMatchObject({ reason: 'too-few' })
  await expect(joinKeys([shares[0]!, shares[0]!, shares[0]!])).rejects.toMatchObject({ reason: 'too-few' })
})

test('a share is groups of four letters that are not taken for one another, short enough to be typed', async () => {
  const [share = ''] = await splitKeys({ clinic: CLINIC, keys: [newClinicKey()] }, 3, 2)
  expect(share).toMatch(/^[A-HJ-NP-Z2-9]{4}([ \n][A-HJ-NP-Z2-9]{1,4})+$/)
  expect(share.replaceAll(/\s/g, '').length).toBeLessThan(180)
})

test('however it is typed, in small letters, with dashes or on one line, it is the same share', async () => {
  const shares = await splitKeys({ clinic: CLINIC, keys }, 2, 2)
  const typed = [shares[0]!.toLowerCase().replaceAll(/\s/g, '-'), shares[1]!.replaceAll(/\s/g, '')]
  expect((await joinKeys(typed)).clinic).toBe(CLINIC)
})

test('a letter read wrongly is noticed in the share it stands in', async () => {
  const shares = await splitKeys({ clinic: CLINIC, keys }, 3, 2)
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'), async (at, letter) => {
      const letters = shares[1]!.replaceAll(/\s/g, '')
      const place = at % (letters.length - 1)
      fc.pre(letters[place] !== letter)
      const wrong = letters.slice(0, place) + letter + letters.slice(place + 1)
      await expect(joinKeys([shares[0]!, wrong])).rejects.toThrow(/^Share 2: /)
    }),
    { numRuns: 100 },
  )
  await expect(joinKeys(['what is this 0O1I', shares[0]!])).rejects.toMatchObject({ reason: 'not-a-share' })
})

test('shares of two splittings do not go together', async () => {
  const [one, other] = [
    await splitKeys({ clinic: CLINIC, keys }, 2, 2),
    await splitKeys({ clinic: CLINIC, keys }, 2, 2),
  ]
  await expect(joinKeys([one[0]!, other[1]!])).rejects.toMatchObject({ reason: 'two-sets' })
})
