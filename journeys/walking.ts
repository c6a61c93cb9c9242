import type { BrowserContext, Page } from 'playwright-core'
import type { Language, PhraseKey } from '#words'
import { holds } from './check.ts'

/** One thing a hand does, or waits for, on a page: many of them go to the page at once, so that a walk takes no longer than the page. */
export type Step =
  | { readonly touch: string; readonly says?: readonly string[]; readonly nth?: number; readonly near?: string }
  | { readonly stands: string; readonly says?: readonly string[] }
  | { readonly gone: string }
  | { readonly write: string; readonly words: string }

/** In the page: does the steps one after the other, waiting for each; gives the one that could not be done. */
const walker = () => {
  const inSight = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  const named = (element: Element, says: readonly string[] | undefined) => {
    if (!says) return true
    const words = [element, ...element.querySelectorAll('[lang], .both > *')].map(part => part.textContent.trim())
    return words.some(word => says.includes(word))
  }
  const find = (of: string, says: readonly string[] | undefined, nth = 0, near = '') => {
    const found = [...document.querySelectorAll(of)].filter(
      element =>
        inSight(element) &&
        !element.matches(':disabled') &&
        named(element, says) &&
        (!near || element.closest('li')?.textContent.includes(near)),
    )
    return found.at(nth)
  }
  const done = (step: Step): boolean => {
    if ('gone' in step) return !find(step.gone, undefined)
    if ('stands' in step) {
      const found = find(step.stands, step.says)
      // Whoever looks at it would bring it into sight.
      found?.scrollIntoView({ block: found.clientHeight > innerHeight / 2 ? 'start' : 'nearest' })
      return found !== undefined
    }
    if ('write' in step) {
      const field = find(step.write, undefined)
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false
      const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(field, step.words)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      return true
    }
    const target = find(step.touch, step.says, step.nth, step.near)
    if (!(target instanceof HTMLElement)) return false
    target.click()
    return true
  }
  const soon = () => new Promise<void>(next => setTimeout(next, 4))
  Object.assign(globalThis, {
    tesseraWalks: async (steps: readonly Step[], patience: number): Promise<string | undefined> => {
      for (const step of steps) {
        const began = performance.now()
        while (!done(step)) {
          if (performance.now() - began > patience) return JSON.stringify(step)
          await soon()
        }
        // React has drawn what a touch changed before the next one.
        if ('touch' in step || 'write' in step) await soon()
      }
      await document.fonts.ready
      await soon()
      return undefined
    },
  })
}

/** Everything a page of this browser needs to be walked over by steps. */
export const walkable = (context: BrowserContext): Promise<unknown> => context.addInitScript(`(${walker.toString()})()`)

/** A page somebody walks over, in the patient's language and the clinic's. */
export const walkOn = (page: Page, theirs: Language, ours: Language) => {
  /** How a phrase stands on the screen, in either language. */
  const says = (key: PhraseKey): string[] => [theirs, ours].flatMap(({ phrases }) => phrases[key] ?? [])
  const go = async (...steps: readonly Step[]): Promise<void> => {
    const undone = await page.evaluate(
      ([all, patience]) =>
        (globalThis as unknown as { tesseraWalks: (...of: unknown[]) => Promise<string | undefined> }).tesseraWalks(
          all,
          patience,
        ),
      [steps, 8000] as const,
    )
    holds(undone === undefined, `a hand finds its way: ${undone}`)
  }
  /** Touches the button, link or fold that says this. */
  const touch = (key: PhraseKey, within = ''): Step => ({
    touch: within ? `${within} :is(button, a, summary)` : ':is(button, a, summary)',
    says: says(key),
  })
  const stands = (of: string): Step => ({ stands: of })
  const open = async (path: string, stands: string): Promise<void> => {
    await page.goto(path)
    await go({ stands })
  }
  return { page, go, touch, says, stands, open }
}

export type Walk = ReturnType<typeof walkOn>
