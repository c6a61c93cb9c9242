import { useMemo } from 'react'
import { exclusionsOf } from '#people'
import type { PersonId } from '#record'
import type { AtPapers } from './at-papers.ts'

interface Excluding {
  readonly person: PersonId
  readonly who: 'staff' | 'interpreter'
  readonly called?: string
}
type Exclusion = ReturnType<typeof exclusionsOf>[number]

/** Whom the patient wishes not to meet: said, taken back, and undone at the foot. No reason is asked or kept. */
export const useMeeting = ({ papers, onUndo }: AtPapers) => {
  const out = useMemo(() => exclusionsOf(papers.entries), [papers.entries])
  const letIn = async ({ id, ...again }: Exclusion): Promise<void> => {
    if (await papers.tell('people.let-in-again', { excluded: id })) onUndo(() => void exclude(again))
  }
  const exclude = async (body: Excluding): Promise<void> => {
    const id = await papers.tell('people.excluded', body)
    if (id) onUndo(() => void letIn({ id, ...body }))
  }
  return { out, exclude, letIn }
}
