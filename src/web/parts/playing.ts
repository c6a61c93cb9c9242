import { useSyncExternalStore } from 'react'

/** What sounds at this moment, one thing at a time. Nothing begins without a touch. */
interface Sounding {
  readonly id: string
  readonly audio: HTMLAudioElement
  readonly address: string
}

let now: Sounding | undefined
/** What was touched last and is still on its way. */
let asked: Pick<Sounding, 'id'> | undefined
const listeners = new Set<() => void>()
const hushing = new Set<() => void>()

const changed = (to: Sounding | undefined): void => {
  now = to
  for (const listener of listeners) listener()
}

/** Stops what sounds, and what is on its way to sound; with an id only where it is that. */
export const stopPlaying = (id?: string): void => {
  if (id === undefined || asked?.id === id) asked = undefined
  if (!now || (id !== undefined && now.id !== id)) return
  now.audio.pause()
  URL.revokeObjectURL(now.address)
  changed(undefined)
}

/** Nothing sounds and nothing is recorded any more: the table was covered, or the page is out of sight. */
export const hush = (): void => {
  stopPlaying()
  for (const stop of hushing) stop()
}

/** What is to end when everything is to be quiet; gives the way to leave. */
export const onHush = (stop: () => void): (() => void) => {
  hushing.add(stop)
  return () => void hushing.delete(stop)
}

if (typeof document !== 'undefined')
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hush()
  })

/** The sound once it is here; undefined where something else was touched meanwhile, or all was hushed. */
const waitedFor = async (id: string, sound: Blob | Promise<Blob>): Promise<Blob | undefined> => {
  const turn = { id }
  asked = turn
  try {
    const here = await sound
    return asked === turn ? here : undefined
  } catch (cause) {
    if (asked === turn) throw cause
    return undefined
  } finally {
    if (asked === turn) asked = undefined
  }
}

/**
 * Plays a sound after a touch; `then`, once it was heard to its end. What comes late, when the table is covered or another
 * screen stands there, does not begin any more. Throws where it cannot be had, or this browser cannot play it.
 */
export const play = async (id: string, coming: Blob | Promise<Blob>, then?: () => void): Promise<void> => {
  stopPlaying()
  const sound = await waitedFor(id, coming)
  if (!sound) return
  const address = URL.createObjectURL(sound)
  const audio = new Audio(address)
  const own: Sounding = { id, audio, address }
  const ended = () => now === own && stopPlaying()
  audio.addEventListener('ended', () => {
    const isOwn = now === own
    ended()
    if (isOwn) then?.()
  })
  changed(own)
  try {
    await audio.play()
  } catch (cause) {
    const wasStopped = now !== own
    ended()
    if (!wasStopped) throw cause
  }
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether this sounds now. */
export const useIsPlaying = (id: string): boolean => useSyncExternalStore(listen, () => now?.id === id)
