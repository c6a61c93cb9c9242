import { describe, expect, it } from 'vitest'
import { lookForLoss } from './loss.ts'

const places = (names: readonly string[] | undefined, isPocketIn: () => Promise<boolean> = async () => true) => ({
  names: () => names && Promise.resolve(names),
  isPocketIn,
})
const never = () => Promise.reject(new Error('it was opened'))

describe('what a device kept and the browser took away', () => {
  it('is said: it was given a pocket, and its place is gone; that place is not opened, which would make it anew', async () => {
    expect(await lookForLoss(true, places([], never))).toBe('lost')
    expect(await lookForLoss(true, places(['another'], never))).toBe('lost')
  })

  it('is said as well where the place was made anew and stands empty', async () => {
    expect(
      await lookForLoss(
        true,
        places(['tessera'], async () => false),
      ),
    ).toBe('lost')
  })

  it('is not said where everything is there, where nothing was given, or where nobody can know', async () => {
    expect(await lookForLoss(true, places(['tessera']))).toBeUndefined()
    expect(await lookForLoss(false, places([], never))).toBeUndefined()
    expect(await lookForLoss(true, places(undefined, never))).toBeUndefined()
    expect(await lookForLoss(true, places(['tessera'], never))).toBeUndefined()
  })

  it('is not taken for lost where a newer program keeps it: that is said, and it stays as it is', async () => {
    const newer = () => Promise.reject(new DOMException('a later version', 'VersionError'))
    expect(await lookForLoss(true, places(['tessera'], newer))).toBe('later')
  })
})
