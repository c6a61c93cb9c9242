import { useEffect, useMemo, type ReactNode } from 'react'
import type { Language } from '#words'
import { languageShown, type OwnLanguages } from '#words/shown'
import { LeftHere } from '../offline/waiting-here.tsx'
import { Both, Languages } from '../parts/languages.tsx'
import { useLanguage } from '../parts/use-language.ts'

/** Of whom nothing is known yet. */
const unknown: OwnLanguages = { speaks: [], understands: [], reads: [] }

/** The languages of a table, and whether the patient's is the one asked for; the page follows them. */
export const useTableLanguages = (
  asked: string | undefined,
  clinic: string | undefined,
  ways: OwnLanguages = unknown,
): readonly [Language, Language, boolean] | undefined => {
  const { shown, isOwn = false } = asked && clinic ? languageShown(asked, ways, clinic) : { shown: undefined }
  const theirs = useLanguage(shown, 'table')
  const ours = useLanguage(clinic, 'table')
  const pair = useMemo(() => (theirs && ours ? ([theirs, ours, isOwn] as const) : undefined), [theirs, ours, isOwn])
  useEffect(() => {
    if (!pair) return
    document.documentElement.lang = pair[0].tag
    document.documentElement.dir = pair[0].dir
  }, [pair])
  return pair
}

/** No table lies here: what stands in its place. */
export const NoTable = ({
  phrase,
  asked = 'da',
  clinic = 'en',
  after,
}: {
  phrase: 'table.none' | 'table.ended' | 'fault.no-connection'
  asked?: string | undefined
  clinic?: string | undefined
  /** What stands below, in place of the way back to the clinic's pages. */
  after?: ReactNode
}) => {
  const pair = useTableLanguages(asked, clinic)
  if (!pair) return null
  return (
    <Languages patient={pair[0]} clinic={pair[1]} asked={asked} isOwn={pair[2]}>
      <main className="lone-sheet">
        <h1>
          <Both k={phrase} />
        </h1>
        {after ?? (
          <>
            <LeftHere />
            <a className="button" href="/clinic">
              <Both k="table.to-clinic" />
            </a>
          </>
        )}
      </main>
    </Languages>
  )
}
