import './words-in-days.css'
import { useState } from 'react'
import { may } from '#people'
import type { Me } from '../../parts/api.ts'
import { Ours } from '../../parts/languages.tsx'
import { InsideScreen } from '../staff-screen.tsx'
import { ClinicLandmarks } from './clinic-landmarks.tsx'
import { WordsTable } from './words-table.tsx'

/** What words mean in days at this clinic, and its own landmarks: for everybody who works here to see, for a lead to change. */
export default function WordsInDaysScreen() {
  return <InsideScreen>{(me, staff) => <Laid me={me} changes={may(staff, 'set-words')} />}</InsideScreen>
}

const Laid = ({ me, changes }: { me: Me; changes: boolean }) => {
  const [anchors, setAnchors] = useState(me.anchors)
  return (
    <main className="staff-main stack days">
      <div className="staff-top">
        <h1>
          <Ours k="days.title" />
        </h1>
        <p className="quiet">
          <Ours k="days.what" />
        </p>
        {!changes && (
          <p className="quiet">
            <Ours k="days.lead-changes" />
          </p>
        )}
      </div>
      <WordsTable words={me.words} today={me.today} changes={changes} />
      <ClinicLandmarks anchors={anchors} language={me.clinicLanguage} changes={changes} onKept={setAnchors} />
    </main>
  )
}
