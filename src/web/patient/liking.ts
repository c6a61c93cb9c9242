import { createContext, use, useEffect, useState } from 'react'
import type { Patient } from '#people'
import { waysOf } from '#people/ways'
import { screensOf } from '#words'
import { keep, kept } from './kept-here.ts'

/** What an answer shows first: its picture and its sound, or its words. */
export type First = 'sound' | 'words'

const FirstContext = createContext<First>('words')
export const FirstProvider = FirstContext
export const useFirst = (): First => use(FirstContext)

/** As it was chosen here, else as the papers say: somebody who reads nothing, or likes sound, has sound first. */
export const useLiking = (patient: Patient | undefined) => {
  const [chosen, setChosen] = useState(() => kept('first'))
  const own = patient && waysOf(patient, tag => screensOf(tag) !== undefined).soundFirst ? 'sound' : 'words'
  const first: First = chosen === 'sound' || chosen === 'words' ? chosen : own
  useEffect(() => {
    document.documentElement.dataset['first'] = first
    return () => {
      delete document.documentElement.dataset['first']
    }
  }, [first])
  const like = (next: First) => {
    keep('first', next)
    setChosen(next)
  }
  return { first, like }
}
