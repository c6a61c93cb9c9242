import '../patient.css'
import { useLayoutEffect, type ReactNode } from 'react'
import type { PhraseKey, Shelf } from '#words'
import { useLanguage } from '../../parts/use-language.ts'
import { Both, Languages } from '../../parts/languages.tsx'

/**
 * A page for somebody who came by a link: one column, one title, nothing to press but what is asked. `language`: of the
 * reader, by its tag; one without screens yet is shown in English.
 */
export const DoorPage = ({
  title,
  language,
  shelf = 'phone',
  children,
}: {
  title: PhraseKey
  language: string
  shelf?: Shelf
  children: ReactNode
}) => {
  const shown = useLanguage(language, shelf)
  useLayoutEffect(() => {
    if (!shown) return
    document.documentElement.lang = shown.tag
    document.documentElement.dir = shown.dir
  }, [shown])
  if (!shown) return null
  return (
    <Languages patient={shown} clinic={shown} asked={language}>
      <div className="my">
        <span />
        <main className="my-main stack">
          <h1>
            <Both k={title} />
          </h1>
          {children}
        </main>
      </div>
    </Languages>
  )
}
