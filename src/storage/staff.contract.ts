import { beforeEach, describe, expect, test } from 'vitest'
import { defaultWords } from '#time'
import type { Account, Invitation, Passkey, StaffShelf } from './staff.ts'

const NOW = 1_770_000_000_000
const HOUR = 3_600_000

const karen: Account = { id: 'staff-1', name: 'Karen', role: 'doctor', lead: true, language: 'da' }
const lis: Account = { id: 'staff-2', name: 'Lis', role: 'nurse', lead: false, language: 'da' }
const omar: Account = { id: 'staff-3', name: 'Omar', role: 'doctor', lead: true, language: 'ar' }

const passkey = (account: string, credential: string, more: Partial<Passkey> = {}): Passkey => ({
  credential,
  account,
  publicKey: new Uint8Array([165, 1, 2, 0, 255]),
  counter: 0,
  transports: ['internal', 'hybrid'],
  label: 'the phone in the drawer',
  createdAt: NOW,
  ...more,
})

const invitation = (account: string, codeHash: string, expiresAt = NOW + 72 * HOUR): Invitation => ({
  codeHash,
  account,
  createdAt: NOW,
  expiresAt,
})

/** What every shelf of staff promises. A shelf begins empty, and knows the clinics `north` and `south`. */
export const keepsTheStaff = (name: string, open: () => Promise<StaffShelf>): void => {
  describe(name, () => {
    let shelf: StaffShelf
    beforeEach(async () => {
      shelf = await open()
    })
    const begun = () => shelf.acceptFirst('north', karen, { passkey: passkey(karen.id, 'karens') })

    test('an account is read again as it was added, by the clinic it belongs to alone', async () => {
      const left = { ...omar, leftAt: NOW, subject: 'https://hospital.example 7' }
      expect(await shelf.add('north', lis)).toBe('added')
      expect(await shelf.add('north', left)).toBe('added')
      expect(await shelf.add('south', lis)).toBe('added')
      expect(await shelf.accounts('north')).toEqual([lis, left])
      expect(await shelf.accounts('south')).toEqual([lis])
    })

    test('somebody says which languages they speak, and says it anew; nobody else speaks them for that', async () => {
      for (const account of [karen, lis]) await shelf.add('north', account)
      await shelf.sayWhatIsSpoken('north', lis.id, ['fa-AF', 'da'])
      await shelf.sayWhatIsSpoken('south', karen.id, ['ar'])
      expect(await shelf.accounts('north')).toEqual([karen, { ...lis, speaks: ['fa-AF', 'da'] }])
      await shelf.sayWhatIsSpoken('north', lis.id, [])
      expect(await shelf.accounts('north')).toEqual([karen, lis])
      await shelf.add('north', { ...omar, speaks: ['ar'] })
      expect((await shelf.accounts('north')).at(-1)).toEqual({ ...omar, speaks: ['ar'] })
    })

    test('nobody gets the name or the id of somebody else', async () => {
      await shelf.add('north', lis)
      expect(await shelf.add('north', { ...omar, name: 'Lis' })).toBe('name-taken')
      expect(await shelf.add('north', { ...omar, id: lis.id })).toBe('name-taken')
      expect(await shelf.invite('north', { ...omar, name: 'Lis' }, invitation(omar.id, 'c'))).toBe('name-taken')
      expect(await shelf.accounts('north')).toEqual([lis])
      expect(await shelf.invitation('north', 'c')).toBeUndefined()
    })

    test('the first with a way in leads, and there is one first', async () => {
      expect(await shelf.isBegun('north')).toBe(false)
      await shelf.add('north', lis)
      expect(await shelf.isBegun('north')).toBe(false)
      const named = { ...karen, name: 'Lis' }
      expect(await shelf.acceptFirst('north', named, { passkey: passkey(karen.id, 'x') })).toBe('name-taken')
      expect(await shelf.acceptFirst('north', lis, { passkey: passkey(lis.id, 'liss') })).toBe(lis.id)
      expect(await shelf.accounts('north')).toEqual([{ ...lis, lead: true }])
      expect(await shelf.isBegun('north')).toBe(true)
      expect(await shelf.isBegun('south')).toBe(false)
      expect(await shelf.acceptFirst('north', karen, { passkey: passkey(karen.id, 'y') })).toBe('wrong-code')
      expect(await shelf.passkeys('north', karen.id)).toEqual([])
    })

    test('the first can come by the hospital too', async () => {
      expect(await shelf.acceptFirst('north', karen, { subject: 'h 1' })).toBe(karen.id)
      expect(await shelf.isBegun('north')).toBe(true)
      expect(await shelf.accounts('north')).toEqual([{ ...karen, subject: 'h 1' }])
    })

    test('an invitation waits until it is used, and is used once', async () => {
      await begun()
      expect(await shelf.invite('north', lis, invitation(lis.id, 'code'))).toBe('invited')
      expect(await shelf.waiting('north')).toEqual([lis.id])
      expect(await shelf.invitation('north', 'code')).toEqual(invitation(lis.id, 'code'))
      expect(await shelf.invitation('south', 'code')).toBeUndefined()
      const way = { passkey: passkey('whoever', 'liss') }
      expect(await shelf.accept('north', 'other', way, NOW)).toBe('wrong-code')
      expect(await shelf.accept('south', 'code', way, NOW)).toBe('wrong-code')
      expect(await shelf.accept('north', 'code', way, NOW)).toBe(lis.id)
      expect(await shelf.passkeys('north', lis.id)).toEqual([passkey(lis.id, 'liss')])
      expect(await shelf.waiting('north')).toEqual([])
      expect(await shelf.accept('north', 'code', { passkey: passkey(lis.id, 'again') }, NOW)).toBe('wrong-code')
    })

    test('an invitation that ended opens nothing, and still waits to be given anew', async () => {
      await begun()
      await shelf.invite('north', lis, invitation(lis.id, 'code', NOW))
      expect(await shelf.accept('north', 'code', { subject: 'h 2' }, NOW)).toBe('wrong-code')
      expect(await shelf.waiting('north')).toEqual([lis.id])
    })

    test('a passkey or a hospital sign-in belongs to one person; the invitation is not used up by trying', async () => {
      await begun()
      await shelf.invite('north', lis, invitation(lis.id, 'code'))
      expect(await shelf.accept('north', 'code', { passkey: passkey(lis.id, 'karens') }, NOW)).toBe('passkey-taken')
      await shelf.add('north', { ...omar, subject: 'h 3' })
      expect(await shelf.accept('north', 'code', { subject: 'h 3' }, NOW)).toBe('hospital-taken')
      expect(await shelf.accept('north', 'code', { subject: 'h 2' }, NOW)).toBe(lis.id)
      expect((await shelf.accounts('north')).find(({ id }) => id === lis.id)?.subject).toBe('h 2')
    })

    test('whoever lost a passkey is invited anew: the old ones, and an earlier code, open nothing', async () => {
      await begun()
      await shelf.invite('north', lis, invitation(lis.id, 'first'))
      await shelf.accept('north', 'first', { passkey: passkey(lis.id, 'liss') }, NOW)
      expect(await shelf.inviteAgain('north', invitation(lis.id, 'second'))).toBe('invited')
      expect(await shelf.inviteAgain('north', invitation(lis.id, 'third'))).toBe('invited')
      expect(await shelf.passkeys('north', lis.id)).toEqual([])
      expect(await shelf.invitation('north', 'second')).toBeUndefined()
      expect(await shelf.waiting('north')).toEqual([lis.id])
      expect(await shelf.passkeys('north', karen.id)).toHaveLength(1)
      expect(await shelf.inviteAgain('north', invitation('nobody', 'x'))).toBe('not-an-account')
    })

    test('leaving ends an account with all its ways in; the account stays, so that its name stays known', async () => {
      await begun()
      await shelf.invite('north', lis, invitation(lis.id, 'first'))
      await shelf.accept('north', 'first', { passkey: passkey(lis.id, 'liss') }, NOW)
      expect(await shelf.leave('north', lis.id, NOW)).toBe('left')
      expect(await shelf.leave('north', lis.id, NOW + HOUR)).toBe('left')
      expect(await shelf.accounts('north')).toContainEqual({ ...lis, leftAt: NOW })
      expect(await shelf.passkeys('north', lis.id)).toEqual([])
      expect(await shelf.inviteAgain('north', invitation(lis.id, 'x'))).toBe('has-left')
      expect(await shelf.leave('north', 'nobody', NOW)).toBe('not-an-account')
    })

    test('the last lead stays; a lead who never came is none yet', async () => {
      await begun()
      await shelf.add('north', lis)
      expect(await shelf.leave('north', karen.id, NOW)).toBe('last-lead')
      await shelf.invite('north', omar, invitation(omar.id, 'code'))
      expect(await shelf.leave('north', karen.id, NOW)).toBe('last-lead')
      await shelf.accept('north', 'code', { subject: 'h 3' }, NOW)
      const both = await Promise.all([karen, omar].map(({ id }) => shelf.leave('north', id, NOW)))
      expect(both.sort()).toEqual(['last-lead', 'left'])
    })

    test('a passkey notes its use, and one whose counter stands still is a copy', async () => {
      await begun()
      expect(await shelf.passkeyUsed('north', 'karens', 0, NOW + 1)).toBe(true)
      expect(await shelf.passkeyUsed('north', 'karens', 4, NOW + 2)).toBe(true)
      for (const counter of [4, 3, 0]) expect(await shelf.passkeyUsed('north', 'karens', counter, NOW + 3)).toBe(false)
      expect(await shelf.passkeyUsed('south', 'karens', 9, NOW)).toBe(false)
      expect(await shelf.passkey('north', 'karens')).toEqual(
        passkey(karen.id, 'karens', { counter: 4, lastUsedAt: NOW + 2 }),
      )
      const twice = await Promise.all([5, 5].map(counter => shelf.passkeyUsed('north', 'karens', counter, NOW)))
      expect(twice.sort()).toEqual([false, true])
    })

    test('one’s own passkeys are added and dropped, but never the last one', async () => {
      await begun()
      await shelf.add('north', lis)
      expect(await shelf.addPasskey('north', passkey(karen.id, 'second', { createdAt: NOW + 1 }))).toBe('added')
      expect(await shelf.addPasskey('north', passkey(lis.id, 'second'))).toBe('passkey-taken')
      expect((await shelf.passkeys('north', karen.id)).map(one => one.credential)).toEqual(['karens', 'second'])
      expect(await shelf.dropPasskey('north', lis.id, 'karens')).toBe('not-found')
      expect(await shelf.dropPasskey('north', karen.id, 'karens')).toBe('dropped')
      expect(await shelf.dropPasskey('north', karen.id, 'second')).toBe('last-passkey')
    })

    test('a challenge is answered once, for what it was asked, and is let go when it ended', async () => {
      const asked = { tokenHash: 'a', purpose: 'confirm', body: '{"n":1}', expiresAt: NOW + 1 }
      await shelf.putChallenge('north', asked, NOW)
      expect(await shelf.challenge('north', 'a', 'confirm')).toEqual(asked)
      expect(await shelf.takeChallenge('north', 'a', 'invitation')).toBeUndefined()
      expect(await shelf.takeChallenge('south', 'a', 'confirm')).toBeUndefined()
      const taken = await Promise.all([1, 2].map(() => shelf.takeChallenge('north', 'a', 'confirm')))
      expect(taken.filter(Boolean)).toEqual([asked])
      await shelf.putChallenge('north', asked, NOW)
      await shelf.putChallenge('north', { ...asked, tokenHash: 'b', expiresAt: NOW + HOUR }, NOW + 2)
      expect(await shelf.challenge('north', 'a', 'confirm')).toBeUndefined()
      expect(await shelf.challenge('north', 'b', 'confirm')).toBeDefined()
    })

    test('what the clinic decided is kept, for this clinic', async () => {
      const retention = { keepYears: '10', law: 'the law of the land', unsay: 'as-asked' } as const
      expect(await shelf.settings('north')).toEqual({})
      await shelf.set('north', { retention })
      await shelf.set('north', {})
      expect(await shelf.settings('north')).toEqual({ retention })
      const words = { seasonStretch: 20, aboutDate: { ...defaultWords.aboutDate, year: { told: 2, stretched: 4 } } }
      const anchors = [{ id: 'flood', names: [{ language: 'da', text: 'Stormfloden' }] }]
      await shelf.set('north', { words, anchors })
      expect(await shelf.settings('north')).toEqual({ retention, words, anchors })
      await shelf.set('north', { words: {} })
      expect(await shelf.settings('north')).toEqual({ retention, words: {}, anchors })
      expect(await shelf.settings('south')).toEqual({})
    })
  })
}
