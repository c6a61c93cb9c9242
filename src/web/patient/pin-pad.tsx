import { PIN_PICTURES, type PinOf } from '#people/pin'
import { packOfRegion } from '#words'
import { Both, Lang, usePair } from '../parts/languages.tsx'
import { Picture } from '../parts/picture.tsx'

/** Signs in a PIN. */
export const LENGTH = 4

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const

/** Large keys to touch one after the other: twelve pictures, always in the same places, or ten digits. Nothing needs to be read. */
export const PinPad = ({
  of,
  touched,
  busy,
  onTouch,
}: {
  of: PinOf
  touched: readonly string[]
  busy: boolean
  onTouch: (sign: string) => void
}) => (
  <div className="stack">
    <SoFar touched={touched.length} />
    {of === 'pictures' ? <Pictures busy={busy} onTouch={onTouch} /> : <Digits busy={busy} onTouch={onTouch} />}
  </div>
)

/** Which were touched is not shown: somebody may look over a shoulder. */
const SoFar = ({ touched }: { touched: number }) => (
  <p className="pin-so-far" role="status">
    {Array.from({ length: LENGTH }, (_, i) => (
      <span key={i} className="pin-place" data-touched={i < touched || undefined} aria-hidden="true" />
    ))}
    <span className="only-heard">
      <Both k="my.touched" values={(_, say) => ({ touched: touched === 0 ? say('my.touched-none') : touched })} />
    </span>
  </p>
)

interface Keys {
  readonly busy: boolean
  readonly onTouch: (sign: string) => void
}

const Pictures = ({ busy, onTouch }: Keys) => (
  <div className="pin-pad">
    {PIN_PICTURES.map(name => (
      <button key={name} type="button" className="pin-key" disabled={busy} onClick={() => onTouch(name)}>
        <Picture name={name} size={56} />
        <Both k={`picture.${name}`} />
      </button>
    ))}
  </div>
)

/** As on every telephone, from left to right in every language. */
const Digits = ({ busy, onTouch }: Keys) => {
  const { patient, asked } = usePair()
  const own = [...packOfRegion(patient.pack, asked).digits]
  return (
    <div className="pin-pad pin-digits" dir="ltr">
      {DIGITS.map(digit => (
        <button key={digit} type="button" className="pin-key" disabled={busy} onClick={() => onTouch(digit)}>
          <Lang of={patient} className="pin-digit">
            {own[Number(digit)]}
          </Lang>
          {own[Number(digit)] !== digit && (
            <span className="quiet" aria-hidden="true">
              {digit}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
