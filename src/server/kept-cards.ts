import type { PersonId } from '#record'
import { ON_CARD, type Card } from '#storage'
import type { DeskParts, KeptCards } from './parts.ts'

/** How long a card is taken for true, in milliseconds. What this desk stores it sees at once. */
const REMEMBERED = 1000
const MOST = 2000

/** Cards kept for a moment, over the record. */
export const keptCards = ({ store, clinic, clock }: Pick<DeskParts, 'store' | 'clinic' | 'clock'>): KeptCards => {
  const kept = new Map<PersonId, { readonly at: number; readonly card: Promise<Card | undefined> }>()
  return {
    of(patient) {
      const now = clock()
      const found = kept.get(patient)
      if (found && now >= found.at && now - found.at < REMEMBERED) return found.card
      if (kept.size >= MOST) kept.clear()
      const card = store.card(clinic.id, patient)
      kept.set(patient, { at: now, card })
      card.catch(() => kept.delete(patient))
      return card
    },
    changed(entries) {
      if (!entries) return kept.clear()
      for (const { kind, patient } of entries)
        if (ON_CARD.includes(kind) || kind === 'record.patient-erased') kept.delete(patient)
    },
  }
}
