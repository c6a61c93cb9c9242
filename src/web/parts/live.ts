import type { Seen } from '#visit/signs'

/** What a screen is told while it is in sight. */
export interface Hearing {
  /** There may be more to read: when the line opens, and whenever somebody wrote. */
  readonly onMore: () => void
  readonly onSign?: (seen: Seen) => void
  /** The door closed. */
  readonly onOver?: () => void
}

/** A line that stays open, and whether it is open now; `end` closes it for good. */
export interface Line {
  readonly isOpen: () => boolean
  readonly end: () => void
}

/**
 * Listens to what is told at once, while the page is in sight: a phone in a pocket keeps no line. Where there is none (an
 * old browser, a network between that holds answers back) the page asks as often as before.
 */
export const listen = (road: string, { onMore, onSign, onOver }: Hearing): Line => {
  let source: EventSource | undefined
  const close = (): void => {
    source?.close()
    source = undefined
  }
  const open = (): void => {
    if (source || document.visibilityState !== 'visible' || typeof EventSource === 'undefined') return
    source = new EventSource(road)
    source.addEventListener('more', onMore)
    source.addEventListener('sign', event => onSign?.(JSON.parse((event as MessageEvent<string>).data) as Seen))
    source.addEventListener('over', () => {
      close()
      onOver?.()
    })
  }
  const look = (): void => (document.visibilityState === 'visible' ? open() : close())
  document.addEventListener('visibilitychange', look)
  open()
  return {
    isOpen: () => source?.readyState === EventSource.OPEN,
    end: () => {
      document.removeEventListener('visibilitychange', look)
      close()
    },
  }
}
