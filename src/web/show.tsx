import './base.css'
import { StrictMode, Suspense, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

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
        <Suspense fallback={null}>{screen}</Suspense>
      </StrictMode>,
    )
  }
  if ('Temporal' in globalThis) stand()
  else void import('temporal-polyfill/full/global').then(stand)
}
