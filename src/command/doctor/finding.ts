/** What was looked at and how it is; `mend` says what to do. A hint is nothing wrong, but worth knowing. */
export interface Finding {
  readonly check: string
  readonly state: 'fine' | 'hint' | 'wrong'
  readonly says: string
  readonly mend?: string
}

export const fine = (check: string, says: string): Finding => ({ check, state: 'fine', says })
export const hint = (check: string, says: string, mend: string): Finding => ({ check, state: 'hint', says, mend })
export const wrong = (check: string, says: string, mend: string): Finding => ({ check, state: 'wrong', says, mend })
