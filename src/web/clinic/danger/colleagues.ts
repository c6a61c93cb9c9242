import { useMemo } from 'react'
import { useAsked } from '../asking.ts'
import { askStaff } from '../people/api.ts'

/** Who works here or did, by name. */
export const useColleagues = () => {
  const { known } = useAsked(askStaff)
  const all = useMemo(() => known?.staff ?? [], [known])
  const nameOf = (id: string): string => all.find(colleague => colleague.id === id)?.name ?? ''
  return { all, nameOf }
}
