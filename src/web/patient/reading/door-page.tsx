import '../patient.css'
import { useLayoutEffect, type ReactNode } from 'react'
import type { PhraseKey, Shelf } from '#words'
import { useLanguage } from '../../parts/use-language.ts'
import { Both, Languages, ShownIn } from '../../parts/languages.tsx'

/**
 * A page for somebody who came by a link: one column, one title, nothing to press but what is asked. `language`: the one
 * it is shown in, by its tag; `asked`: the reader's own, which is named where it is another one.
 */
export const DoorPage = ({
  title,
  language,
  asked = language,
  shelf = 'phone',
  children,
}: {
  title: PhraseKey
  language: string
  asked?: string | undefined
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
    <Languages patient={shown} clinic={shown} asked={asked}>
      <div className="my">
        <span />
        <main className="my-main stack">
          <h1>
            <Both k={title} />
          </h1>
          <ShownIn className="quiet" />
          {children}
        </main>
      </div>
    </Languages>
  )
}
