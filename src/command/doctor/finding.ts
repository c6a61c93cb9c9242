import { isForbidden } from '#storage/backup'

/** What was looked at and how it is; `mend` says what to do. A hint is nothing wrong, but worth knowing. */
export interface Finding {
  readonly check: string
  readonly state: 'fine' | 'hint' | 'wrong'
  readonly says: string
  readonly mend?: string
}

/** What to do where this account may not look. */
export const OTHER_ACCOUNT = 'Run this as the account that Tessera runs as.'

/**
 * Looks at one thing. Where the system does not let it, that is what was found, and all else is looked at still. Other
 * errors are thrown.
 */
export const tried = async (check: string, look: () => Finding[] | Promise<Finding[]>): Promise<Finding[]> => {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) throw error
    const path = 'path' in error && typeof error.path === 'string' ? error.path : 'what is there'
    return isForbidden(error)
      ? [wrong(check, `This account may not look at ${path}.`, OTHER_ACCOUNT)]
      : [
          wrong(
            check,
            `The system does not give ${path} (${String(error.code)}).`,
            'Look at the disk, and at what was named.',
          ),
        ]
  }
}

export const fine = (check: string, says: string): Finding => ({ check, state: 'fine', says })
export const hint = (check: string, says: string, mend: string): Finding => ({ check, state: 'hint', says, mend })
export const wrong = (check: string, says: string, mend: string): Finding => ({ check, state: 'wrong', says, mend })
