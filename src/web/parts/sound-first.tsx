import './sound-first.css'
import { createContext, use, useEffect } from 'react'

const SoundFirstContext = createContext(false)

/** Whether pictures and sound come before words on this screen. */
export const SoundFirstProvider = SoundFirstContext
export const useSoundFirst = (): boolean => use(SoundFirstContext)

/** Says so at the root of the page, so that every part of it can follow. */
export const useFirstAtRoot = (soundFirst: boolean): void => {
  useEffect(() => {
    document.documentElement.dataset['first'] = soundFirst ? 'sound' : 'words'
    return () => {
      delete document.documentElement.dataset['first']
    }
  }, [soundFirst])
}
