import { useMemo } from 'react'
import { openingsOf } from '#people/papers'
import type { Recorded } from '#record'
import { speaker } from '#words'
import type { Me } from '../../parts/api.ts'
import { wordsAt } from '../../parts/clinic-words.ts'
import { usePair } from '../../parts/languages.tsx'
import { namesIn, type AtHand } from '../../parts/table-context.tsx'

/**
 * What the parts of the table need to show entries where nothing is told. Somebody whose name stands nowhere in them is
 * "somebody".
 */
export const useToRead = (
  entries: readonly Recorded[],
  me: Pick<Me, 'clinic' | 'today' | 'words' | 'anchors'>,
): AtHand => {
  const { patient, clinic } = usePair()
  return useMemo(() => {
    const named = namesIn(entries)
    const opened = new Map(openingsOf(entries).map(({ by, called }) => [by, called]))
    const unknown = new Map([patient, clinic].map(language => [language.tag, speaker(language)('my.somebody')]))
    const hand = {
      clinic: me.clinic,
      patient: entries[0]?.patient ?? '',
      staff: '',
      today: me.today,
      language: patient.tag,
      clinicLanguage: clinic.tag,
      here: [],
    }
    return {
      entries,
      hand,
      tell: () => [],
      nameOf: (person, language) => named(person, language) || opened.get(person) || (unknown.get(language) ?? ''),
      words: wordsAt(me),
      anchors: me.anchors,
    }
  }, [entries, me, patient, clinic])
}
