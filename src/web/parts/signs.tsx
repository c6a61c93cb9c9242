import './signs.css'
import { useEffect, useState } from 'react'
import type { Seen, Sign } from '#visit/signs'
import type { PhraseKey } from '#words'
import { post } from './api.ts'
import { newId } from './hand.ts'
import { Icon, type IconName } from './icons.tsx'
import { Both } from './languages.tsx'

/** A sign as this screen heard it: `nth` tells one from the next of the same kind. */
export interface HeardSign {
  readonly seen: Seen
  readonly nth: number
}

/** What anybody may say of how it goes on; the words for it and the picture. */
export const plainSigns = {
  'please-repeat': { k: 'sign.please-repeat', icon: 'back' },
  'i-correct-myself': { k: 'sign.i-correct-myself', icon: 'draft' },
  'no-such-word': { k: 'sign.no-such-word', icon: 'torn' },
  'left-out': { k: 'sign.left-out', icon: 'plus' },
  pause: { k: 'sign.pause', icon: 'clock' },
} as const satisfies Record<string, { k: PhraseKey; icon: IconName }>
type PlainSign = keyof typeof plainSigns

/** Signs with words, those included that are not made by a touch among the others. */
const worded = { ...plainSigns, 'leave-be': { k: 'sign.leave-be', icon: 'leave' } } as const

const sides = {
  patient: 'patient',
  professional: 'professional',
  interpreter: 'interpreter',
  table: 'table',
} as const satisfies Record<Seen['from'], IconName>

/** Hands a sign to every screen of this visit. Where there is no connection nothing is kept for later: a sign is of now. */
export const makeSign = (road: string, sign: Sign): Promise<boolean> => {
  const id = newId()
  mine.add(id)
  return post(road.replace(/entries$/, 'signs'), { ...sign, id }).then(
    () => true,
    () => false,
  )
}

/** Signs this screen made: it did at once what they ask for. */
const mine = new Set<string>()
export const isMine = ({ sign }: Seen): boolean => sign.id !== undefined && mine.has(sign.id)

/** How long a sign stays, in milliseconds. */
const SEEN_FOR = 10_000

/** The last sign, for a moment: a picture and words, with the side it came from. */
export const SignSeen = ({ sign }: { sign: HeardSign | undefined }) => {
  const [over, setOver] = useState<number>()
  useEffect(() => {
    if (!sign) return undefined
    const timer = setTimeout(() => setOver(sign.nth), SEEN_FOR)
    return () => clearTimeout(timer)
  }, [sign])
  const shown = sign && over !== sign.nth ? sign.seen : undefined
  const plain = shown && shown.sign.sign in worded ? worded[shown.sign.sign as keyof typeof worded] : undefined
  return (
    <div role="status" className="sign-place">
      {shown && (plain || shown.sign.sign === 'look') && (
        <div className="sign-seen">
          <Icon name={sides[shown.from]} size={32} />
          <Icon name={plain?.icon ?? 'sign'} size={32} />
          <Both k={plain?.k ?? 'sign.look'} />
        </div>
      )}
    </div>
  )
}

/** The signs as large touches. `onMade`: one was made, and whether it went out. */
export const SignWays = ({ road, onMade }: { road: string; onMade: (went: boolean) => void }) => (
  <div className="sign-ways">
    {(Object.keys(plainSigns) as PlainSign[]).map(sign => (
      <button key={sign} type="button" className="button" onClick={() => void makeSign(road, { sign }).then(onMade)}>
        <Icon name={plainSigns[sign].icon} size={32} />
        <Both k={plainSigns[sign].k} />
      </button>
    ))}
  </div>
)
