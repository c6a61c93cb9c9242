import { memo } from 'react'
import type { Said } from '#record'
import { directionOf } from '#words'
import { Picture } from '../../parts/picture.tsx'
import type { Box, Drawn, Ground } from './ground.ts'
import type { Slip as OnLine } from './life-line.ts'
import type { Voice } from './voice.ts'
import { waveIn } from './wave.ts'

/** What is read on a slip: words in the language the patient reads, with the language they are in. */
export interface Face {
  readonly picture: string | undefined
  readonly text: string
  readonly language: string
  /** Whose words they are, where they are not the patient's or the professional's. */
  readonly name?: string
}

const faces = new WeakMap<Said, { readonly languages: string; readonly face: Face }>()

/** Words for a slip: the patient's language first, then the clinic's, then any. The same face while it says the same. */
export const faceOf = (said: Said, languages: readonly string[]): Face => {
  const key = languages.join(' ')
  const known = faces.get(said)
  if (known?.languages === key) return known.face
  const all = [said.original, ...(said.rendered ?? [])].filter(text => text !== undefined)
  const words = languages.map(tag => all.find(text => text.language === tag)).find(Boolean) ?? all[0]
  const face = { picture: said.picture, text: words?.text ?? '', language: words?.language ?? '' }
  faces.set(said, { languages: key, face })
  return face
}

/** A piece as it lies on the line, with what is read on it and whose voice it is in. */
export interface Drawable extends OnLine {
  readonly face: Face
  readonly voice: Voice
}

type Way = Pick<Ground, 'way' | 'dir' | 'unit'>

/** The narrow band at a slip's foot (upright: at its far side) that shows exactly what is known of its time. */
const bandOf = (box: Box, paper: Box, { way, dir, unit }: Way): Box => {
  const thick = 5 * unit
  if (way === 'level') return { x: box.x, width: box.width, y: paper.y + paper.height - thick - 2, height: thick }
  const x = dir === 'ltr' ? paper.x + paper.width - thick - 2 : paper.x + 2
  return { x, width: thick, y: box.y, height: box.height }
}

/** The edge at a slip's beginning: a rounded tab, a notch, a dashed tab. */
const Edge = ({ paper, voice, ground }: { paper: Box; voice: Voice; ground: Way }) => {
  const sign = ground.dir === 'ltr' ? 1 : -1
  const x = ground.dir === 'ltr' ? paper.x : paper.x + paper.width
  const { y, height } = paper
  const middle = y + height / 2
  if (voice === 'professional')
    return (
      <path
        className="slip-edge"
        d={`M${x} ${y}h${sign * 5}v${height}h${-sign * 5}V${middle + 7}l${sign * 5} -7l${-sign * 5} -7Z`}
      />
    )
  if (voice === 'relative') return <path className="slip-edge-dashed" d={`M${x + sign * 2.5} ${y + 4}v${height - 8}`} />
  return (
    <path
      className="slip-edge"
      d={`M${x + sign * 5} ${y}h${-sign}q${-sign * 7} 0 ${-sign * 7} 10v${height - 20}q0 10 ${sign * 7} 10h${sign}Z`}
    />
  )
}

const sameBox = (one: Box | undefined, other: Box | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height)

/** Most slips lie as they lay when one is added: those are not drawn again. */
const liesTheSame = (one: Lying, other: Lying): boolean =>
  one.ground === other.ground &&
  one.chosen === other.chosen &&
  one.voice === other.voice &&
  one.kept === other.kept &&
  one.drawn.form === other.drawn.form &&
  one.face.text === other.face.text &&
  one.face.picture === other.face.picture &&
  one.face.name === other.face.name &&
  sameBox(one.drawn.paper, other.drawn.paper) &&
  sameBox(one.drawn.reach, other.drawn.reach) &&
  sameBox(one.drawn.core, other.drawn.core)

interface Lying {
  readonly drawn: Drawn
  readonly face: Face
  readonly voice: Voice
  readonly ground: Way
  readonly chosen: boolean
  /** Told just now: it settles. */
  readonly kept: boolean
}

/** One slip of paper on the life line: a solid core, a dashed reach, a wave for what happened again and again. */
export const Slip = memo(function Slip({ drawn, face, voice, ground, chosen, kept }: Lying) {
  const { paper, reach, core, form } = drawn
  const band = bandOf(reach, paper, ground)
  const sure = core && bandOf(core, paper, ground)
  return (
    <g
      className={`slip slip-${voice === 'professional' ? 'professional' : 'patient'}`}
      data-chosen={chosen || undefined}
      data-kept={kept || undefined}
      data-slip={drawn.id}
    >
      <rect className="slip-reach" {...reach} rx="6" />
      {core && <rect className="slip-shadow" {...paper} rx="6" />}
      <rect className={core ? 'slip-paper' : 'slip-paper slip-paper-open'} {...paper} rx="6" />
      <Edge paper={paper} voice={voice} ground={ground} />
      {form === 'again-and-again' ? (
        <>
          <path className="slip-wave slip-dashed" d={waveIn(band, ground)} />
          {sure && <path className="slip-wave" d={waveIn(sure, ground)} />}
        </>
      ) : (
        <>
          {within(reach, paper) && <path className="slip-wave slip-dashed" d={lineIn(band, ground)} />}
          {sure && <rect className="slip-core" {...sure} rx="2" />}
        </>
      )}
      {placesOfFace(paper, ground).map(place => (
        <foreignObject key={place.x + place.y} {...place}>
          <div
            className="slip-face"
            lang={face.language || undefined}
            dir={face.language ? directionOf(face.language) : undefined}
          >
            <Picture name={face.picture ?? 'other'} size={Math.round(34 * ground.unit)} />
            {ground.way === 'level' && paper.width > 100 * ground.unit && (
              <span className="slip-words">
                {face.name && <bdi>{face.name}: </bdi>}
                {face.text}
              </span>
            )}
          </div>
        </foreignObject>
      ))}
      {chosen && <rect className="slip-ring" {...paper} rx="6" />}
    </g>
  )
}, liesTheSame)

/** Where the picture and words stand on a paper: at its beginning, and on a long one again and again, so that they are in sight. */
const placesOfFace = ({ x, y, width, height }: Box, { way, dir, unit }: Way): Box[] => {
  const every = 480 * unit
  const along = way === 'level' ? width : height
  const times = Math.max(1, Math.floor(along / every))
  const long = along / times
  return Array.from({ length: times }, (_, i): Box => {
    if (way === 'upright') return { x: x + 8, y: y + 2 + i * long, width: width - 16, height: long - 4 }
    const from = dir === 'ltr' ? x + i * long : x + width - (i + 1) * long
    return { x: from + 10, y: y + 3, width: Math.max(0, long - 20), height: height - 13 * unit }
  })
}

/** What lies under the paper whole would not be seen but for its band. */
const within = (reach: Box, { x, y, width, height }: Box): boolean =>
  reach.x >= x && reach.y >= y && reach.x + reach.width <= x + width && reach.y + reach.height <= y + height

const lineIn = ({ x, y, width, height }: Box, { way }: Way): string =>
  way === 'level' ? `M${x} ${y + height / 2}h${width}` : `M${x + width / 2} ${y}v${height}`
