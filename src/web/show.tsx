import './base.css'
import { StrictMode, Suspense, useEffect, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { screensOf } from '#words'
import { beginAnewWhereEmpty } from './parts/begin-anew.ts'
import { Held, Instead, NotFetched } from './parts/fetched.tsx'
import { programHere } from './offline/begin.ts'
import { keepsNoTyping } from './parts/keeps-no-typing.ts'
import { Languages } from './parts/languages.tsx'
import { useLanguage } from './parts/use-language.ts'

/** The whole page could not be shown: said in the language of the browser, which is all that is known. */
const NoPage = ({ cause, onAgain }: { cause: unknown; onAgain: () => void }) => {
  const language = useLanguage(screensOf(navigator.language) ?? 'en', 'phone')
  const isNotFetched = cause instanceof NotFetched
  useEffect(() => {
    if (isNotFetched) beginAnewWhereEmpty()
  }, [isNotFetched])
  if (!language) return null
  return (
    <Languages patient={language} clinic={language} asked={language.tag}>
      <main className="lone-sheet">
        <Instead cause={cause} onAgain={onAgain} />
      </main>
    </Languages>
  )
}

/**
 * Shows a screen on the page. Calendars need Temporal: a browser without it loads one of our own, with all calendars, before
 * anything is shown.
 */
export const show = (screen: ReactNode): void => {
  const stand = () => {
    const root = document.getElementById('root')
    if (!root) throw new Error('the page has no root')
    createRoot(root).render(
      <StrictMode>
        <Held renderFault={cause => <NoPage cause={cause} onAgain={() => location.reload()} />}>
          <Suspense fallback={null}>{screen}</Suspense>
        </Held>
      </StrictMode>,
    )
  }
  keepsNoTyping()
  programHere()
  if ('Temporal' in globalThis) stand()
  else void import('temporal-polyfill/full/global').then(stand, beginAnewWhereEmpty)
}
