import { useEffect, useRef, type RefObject } from 'react'
import type { Way } from './when-field-draft.ts'
import type { WhenPart } from './when-field-telling.ts'

/** Whether the foot of something lies under a bar, below a fold or behind the keys of a phone. */
const isOutOfSight = (element: Element): boolean => {
  const { left, right, bottom } = element.getBoundingClientRect()
  const seen = visualViewport ? visualViewport.offsetTop + visualViewport.height : innerHeight
  return bottom > seen || !element.contains(document.elementFromPoint((left + right) / 2, bottom - 4))
}

/** What was understood is seen as it is written: where there is no room for it below the phrase, the phrase moves up. */
export const useHeardInSight = (parts: readonly WhenPart[]): RefObject<HTMLDivElement | null> => {
  const phrase = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (parts.length === 0 || !phrase.current?.querySelector('input')?.matches(':focus')) return
    const last = phrase.current.querySelector('.understood > li:last-child')
    if (last && isOutOfSight(last)) phrase.current.scrollIntoView({ block: 'start' })
  }, [parts])
  return phrase
}

/** The fields of a way that was touched are seen: where they open out of sight, they move up. */
export const useOpenedInSight = (way: Way | undefined): RefObject<HTMLDivElement | null> => {
  const open = useRef<HTMLDivElement>(null)
  const before = useRef<Way>(undefined)
  useEffect(() => {
    if (before.current === way) return
    before.current = way
    const first = open.current?.firstElementChild
    const isTouched = document.activeElement?.closest('.when-field .ways, .understood') !== null
    if (first && isTouched && isOutOfSight(first)) open.current?.scrollIntoView({ block: 'start' })
  }, [way])
  return open
}
