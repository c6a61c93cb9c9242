import { useState } from 'react'
import type { ClinicAnchor } from '#story'
import { dayOf, isoDayOf } from '#time'
import { directionOf, isoDayInWords } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { LandmarkSheet } from './landmark-sheet.tsx'

/** Landmarks of the clinic's own: seen by everybody here, added, changed and removed by a lead. */
export const ClinicLandmarks = ({
  anchors,
  language,
  changes,
  onKept,
}: {
  anchors: readonly ClinicAnchor[]
  language: string
  changes: boolean
  onKept: (anchors: readonly ClinicAnchor[]) => void
}) => {
  const { clinic } = usePair()
  const [open, setOpen] = useState<ClinicAnchor | 'new'>()
  const nameOf = ({ names }: ClinicAnchor) => (names.find(name => name.language === clinic.tag) ?? names[0])?.text ?? ''
  return (
    <section className="paper days-group" aria-labelledby="days-anchors">
      <h2 id="days-anchors">
        <Ours k="days.anchors" />
      </h2>
      <p className="quiet">
        <Ours k={anchors.length > 0 ? 'days.anchors-what' : 'days.anchors-none'} />
      </p>
      <ul className="days-anchors">
        {anchors.map(anchor => (
          <li key={anchor.id}>
            <span className="days-anchor-names">
              {anchor.names.map(name => (
                <Lang key={name.language} of={{ tag: name.language, dir: directionOf(name.language) }}>
                  {name.text}
                </Lang>
              ))}
              <span className="quiet">
                <AnchorDays anchor={anchor} />
              </span>
            </span>
            {changes && (
              <button type="button" className="button" onClick={() => setOpen(anchor)}>
                <Icon name="pen" size={20} />
                <Ours k="days.anchor-change" values={{ name: nameOf(anchor) }} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {changes && (
        <button type="button" className="button days-add" onClick={() => setOpen('new')}>
          <Icon name="plus" size={20} />
          <Ours k="days.anchor-add" />
        </button>
      )}
      {open && (
        <LandmarkSheet
          anchors={anchors}
          anchor={open === 'new' ? undefined : open}
          language={language}
          onClose={() => setOpen(undefined)}
          onKept={kept => {
            onKept(kept)
            setOpen(undefined)
          }}
        />
      )}
    </section>
  )
}

const AnchorDays = ({ anchor: { from, until } }: { anchor: ClinicAnchor }) => {
  if (from === undefined || until === undefined) return <Ours k="days.anchor-no-days" />
  return (
    <Ours
      k="landmark.from-until"
      values={({ pack }, say) => ({
        from: isoDayInWords(from, say, pack),
        until: isoDayInWords(isoDayOf(dayOf(until) - 1), say, pack),
      })}
    />
  )
}
