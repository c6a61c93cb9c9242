import { useEffect, useRef, useState } from 'react'
import type { EntryId, Said } from '#record'
import { newId } from '../parts/hand.ts'
import { heldFile, holdFile, letGoOfFile } from '../parts/held-files.ts'
import type { What } from './screens.ts'

/** What is being told on this phone, before it is sent: in the memory of the page and nowhere else. */
export interface Draft {
  /** The id it will have: sent twice, it is there once. */
  readonly id: EntryId
  readonly what: What
  readonly text: string
  readonly picture?: string
  readonly voice?: EntryId
  readonly image?: EntryId
}

const begun = (what: What): Draft => ({ id: newId(), what, text: '' })

/** Nothing where nothing is told yet. */
export const saidIn = ({ text, picture, voice, image }: Draft, language: string): Said | undefined => {
  const words = text.trim()
  if (!words && !picture && !voice && !image) return undefined
  return {
    ...(words && { original: { language, text: words } }),
    ...(picture && { picture }),
    ...(voice && { voice }),
    ...(image && { image }),
  }
}

export type Drafting = ReturnType<typeof useDraft>

/** One thing being told, changed step by step; begun anew it lets go of what waited. */
export const useDraft = () => {
  const [draft, setDraft] = useState<Draft>()
  const last = useRef(draft)
  useEffect(() => {
    last.current = draft
  }, [draft])
  // With the papers what was being told is shut too: no recording stays in the memory of the page.
  useEffect(
    () => () => {
      for (const id of [last.current?.voice, last.current?.image]) if (id) letGoOfFile(id)
    },
    [],
  )
  const begin = (what: What | undefined) => {
    for (const id of [draft?.voice, draft?.image]) if (id && heldFile(id)) letGoOfFile(id)
    setDraft(what && begun(what))
  }
  const change = (changed: Partial<Pick<Draft, 'text' | 'picture'>>) =>
    setDraft(before => before && { ...before, ...changed })
  const put = (as: 'voice' | 'image', file?: Blob) =>
    setDraft(before => {
      if (!before) return before
      const { [as]: old, ...rest } = before
      if (old && heldFile(old)) letGoOfFile(old)
      return file ? { ...rest, [as]: holdFile(file) } : rest
    })
  return { draft, begin, change, put }
}
