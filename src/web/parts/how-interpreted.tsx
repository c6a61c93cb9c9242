import './interpreting.css'
import type { Here } from '#visit'
import { interpreted, rendersNow, type How } from '#visit/interpreting'
import { Icon, type IconName } from './icons.tsx'
import { Both } from './languages.tsx'
import { useAtHand } from './table-context.tsx'

const modes = {
  'in-the-room': 'table',
  'by-phone': 'call',
  'by-video': 'camera',
} as const satisfies Record<Here['mode'], IconName>
const ways = {
  consecutive: 'in-turn',
  simultaneous: 'at-once',
} as const satisfies Record<NonNullable<Here['way']>, IconName>
export const wayIcons = ways

/** How it is interpreted, by one touch each: in the room, by phone, by video; in turn or at once; of several, who renders now. */
export const HowInterpreted = ({
  here,
  onChange,
}: {
  here: readonly Here[]
  onChange: (here: readonly Here[]) => void
}) => {
  const interpreting = here.filter(({ role }) => role === 'interpreter')
  const now = rendersNow(here)
  return (
    <ul className="interpreting">
      {interpreting.map(one => (
        <li key={one.person} className="stack voice-interpreter">
          <Named one={one} />
          {interpreting.length > 1 && (
            <div className="interpreting-ways">
              <Touch
                icon="interpreter"
                pressed={one === now}
                k="interpreting.renders-now"
                onTouch={() => onChange(interpreted(here, one.person, { renders: true }))}
              />
            </div>
          )}
          <Choice among={ways} chosen={one.way} say="way" onChoose={way => onChange(noted(here, one, { way }))} />
          <Choice among={modes} chosen={one.mode} say="mode" onChoose={mode => onChange(noted(here, one, { mode }))} />
        </li>
      ))}
    </ul>
  )
}

const noted = (here: readonly Here[], { person }: Here, how: How): Here[] => interpreted(here, person, how)

const Named = ({ one: { person, name } }: { one: Here }) => {
  const { nameOf, hand } = useAtHand()
  return (
    <h3>
      <bdi>{name ?? nameOf(person, hand.language)}</bdi>
    </h3>
  )
}

const Choice = <T extends keyof typeof modes | keyof typeof ways>({
  among,
  chosen,
  say,
  onChoose,
}: {
  among: Readonly<Record<T, IconName>>
  chosen: T | undefined
  say: 'way' | 'mode'
  onChoose: (one: T) => void
}) => (
  <div className="interpreting-ways">
    {(Object.keys(among) as T[]).map(one => (
      <Touch
        key={one}
        icon={among[one]}
        pressed={one === chosen}
        k={say === 'way' ? `way.${one as keyof typeof ways}` : `mode.${one as keyof typeof modes}`}
        onTouch={() => {
          if (one !== chosen) onChoose(one)
        }}
      />
    ))}
  </div>
)

const Touch = ({
  icon,
  pressed,
  k,
  onTouch,
}: {
  icon: IconName
  pressed: boolean
  k: 'interpreting.renders-now' | `way.${keyof typeof ways}` | `mode.${keyof typeof modes}`
  onTouch: () => void
}) => (
  <button type="button" className="button" aria-pressed={pressed} onClick={onTouch}>
    <Icon name={icon} size={32} />
    <Both k={k} />
  </button>
)
