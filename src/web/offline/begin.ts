import { markedAs, whenMarked } from './mark.ts'

const asMarked = (): void => {
  if (markedAs()) void import('./worker.ts').then(({ beginWorker }) => beginWorker()).catch(() => undefined)
  else if (navigator.serviceWorker?.controller)
    void import('./worker.ts').then(({ endWorker }) => endWorker()).catch(() => undefined)
}

/**
 * When a page begins: a browser with a pocket keeps the program as well, from when it is given; one that has none any more lets go
 * of it, and one whose pocket was withdrawn of all that lay in it. On any other device nothing is fetched, registered or kept.
 */
export const programHere = (): void => {
  whenMarked(() => {
    asMarked()
    if (markedAs()) void import('./loss.ts').then(({ askToStay }) => askToStay()).catch(() => undefined)
  })
  asMarked()
  if (markedAs()) void import('./still-here.ts').then(({ clearedIfWithdrawn }) => clearedIfWithdrawn())
}
