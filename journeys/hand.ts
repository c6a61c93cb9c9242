import type { Locator, Page } from 'playwright-core'

/** A hand at the table: everything it does is counted as a person would do it, touches and letters apart. */
export class Hand {
  readonly page: Page
  touches = 0
  letters = 0

  constructor(page: Page) {
    this.page = page
  }

  touch = async (what: Locator): Promise<void> => {
    this.touches++
    await what.click()
  }

  /** Types where the cursor already stands. */
  type = async (words: string): Promise<void> => {
    this.letters += [...words].length
    await this.page.keyboard.type(words)
  }

  /** Touches a field, then types. */
  write = async (field: Locator, words: string): Promise<void> => {
    await this.touch(field)
    await this.type(words)
  }
}
