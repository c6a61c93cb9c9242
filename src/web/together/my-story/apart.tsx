import { startTransition, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { Languages, usePair } from '../../parts/languages.tsx'
import { AtHandProvider, useAtHand } from '../../parts/table-context.tsx'
import { FilesAt, useFilesAt } from '../../parts/voice-heard.tsx'
import { StoryProvider, useAtStory } from './story-context.tsx'

/**
 * Draws its children in a tree of their own, when there is time. React goes through everything below whatever changed, to see who
 * reads it: a list of hundreds of pieces would hold up every touch at this table. What the children read is handed over here.
 */
export const Apart = ({ children }: { children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null)
  const root = useRef<Root>(undefined)
  const { patient, clinic, asked } = usePair()
  const atHand = useAtHand()
  const atStory = useAtStory()
  const files = useFilesAt()
  useLayoutEffect(() => {
    const own = createRoot(place.current!)
    root.current = own
    return () => {
      root.current = undefined
      // Not while React is still drawing the tree around it.
      setTimeout(() => own.unmount())
    }
  }, [])
  useEffect(() => {
    startTransition(() =>
      root.current?.render(
        <Languages patient={patient} clinic={clinic} asked={asked}>
          <AtHandProvider value={atHand}>
            <StoryProvider value={atStory}>
              <FilesAt value={files}>{children}</FilesAt>
            </StoryProvider>
          </AtHandProvider>
        </Languages>,
      ),
    )
  }, [patient, clinic, asked, atHand, atStory, files, children])
  return <div ref={place} />
}
