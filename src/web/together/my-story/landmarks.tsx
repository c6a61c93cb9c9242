import './landmarks.css'
import { useCallback, useMemo, useState } from 'react'
import type { EntryId } from '#record'
import type { AnchorPack } from '#story'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { Picture } from '../../parts/picture.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { WaySign } from '../../parts/when-field-signs.tsx'
import { Feasts } from './landmark-feasts.tsx'
import { KeptLandmarks } from './landmark-kept.tsx'
import { Offers } from './landmark-offers.tsx'
import { OwnLandmark, SayLandmarkWhen } from './landmark-own.tsx'
import { Region, Regions } from './landmark-regions.tsx'
import { clinicOffer } from './landmark-tellings.ts'
import { useAtStory } from './story-context.tsx'
import { Tray } from './tray.tsx'

/** What of the landmarks lies on the tray. */
export type LandmarkPage =
  | { readonly is: 'all' }
  | { readonly is: 'own' }
  | { readonly is: 'feasts' }
  | { readonly is: 'region'; readonly pack: AnchorPack }
  | { readonly is: 'when'; readonly anchor: EntryId }

const titleOf = (page: LandmarkPage) => {
  if (page.is === 'region') return `region.${page.pack.id}` as const
  return (
    { all: 'landmark.title', own: 'landmark.own', feasts: 'landmark.feasts', when: 'landmark.say-when' } as const
  )[page.is]
}

/**
 * What many remember: first what this family dates by, then the clinic's own, then regions to open. Nothing is kept before a hand
 * touches it.
 */
export const Landmarks = ({ onClose }: { onClose: () => void }) => {
  const [page, setPage] = useState<LandmarkPage>({ is: 'all' })
  const all = useCallback(() => setPage({ is: 'all' }), [])
  const { story } = useAtStory()
  const dated = page.is === 'when' ? story.anchors.find(({ id }) => id === page.anchor) : undefined
  const open = page.is === 'when' && !dated ? ({ is: 'all' } as const) : page
  return (
    <Tray key={open.is} title={titleOf(open)} onClose={onClose} onEscape={open.is === 'all' ? onClose : all}>
      {open.is === 'all' && <AllLandmarks onPage={setPage} />}
      {open.is === 'own' && <OwnLandmark onKept={all} />}
      {open.is === 'feasts' && <Feasts />}
      {open.is === 'region' && <Region pack={open.pack} />}
      {dated && <SayLandmarkWhen anchor={dated} onDone={all} />}
      {open.is !== 'all' && (
        <button type="button" className="button button-plain back" onClick={all}>
          <Icon name="back" />
          <Both k="do.back" />
        </button>
      )}
    </Tray>
  )
}

const AllLandmarks = ({ onPage }: { onPage: (page: LandmarkPage) => void }) => {
  const { anchors } = useAtHand()
  const { story } = useAtStory()
  const { asked, clinic } = usePair()
  const ours = useMemo(() => anchors.map(one => clinicOffer(one, asked, clinic.tag)), [anchors, asked, clinic.tag])
  return (
    <>
      <p className="quiet">
        <Both k="landmark.what" />
      </p>
      {story.anchors.length > 0 && (
        <section className="stack" aria-labelledby="landmarks-kept">
          <h3 id="landmarks-kept">
            <Both k="landmark.kept" />
          </h3>
          <KeptLandmarks onWhen={anchor => onPage({ is: 'when', anchor })} />
        </section>
      )}
      <div className="landmark-ways">
        <button type="button" className="picture-choice" onClick={() => onPage({ is: 'own' })}>
          <Picture name="family" size={40} />
          <Both k="landmark.own" />
        </button>
        <button type="button" className="picture-choice" onClick={() => onPage({ is: 'feasts' })}>
          <WaySign way="feast" />
          <Both k="landmark.feasts" />
        </button>
      </div>
      {ours.length > 0 && (
        <section className="stack" aria-labelledby="landmarks-clinic">
          <h3 id="landmarks-clinic">
            <Both k="landmark.clinic" />
          </h3>
          <Offers offers={ours} />
        </section>
      )}
      <Regions onOpen={pack => onPage({ is: 'region', pack })} />
    </>
  )
}
