import { useEffect, useRef } from 'react'
import type { PhraseKey } from '#words'
import { Both } from '../parts/languages.tsx'

/** The heading of what stands on a sheet now: whoever hears the page begins there. Another `key` is another leaf. */
export const HeardFirst = ({ k, className }: { k: PhraseKey; className?: string }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h3 ref={heading} tabIndex={-1} className={className}>
      <Both k={k} />
    </h3>
  )
}
