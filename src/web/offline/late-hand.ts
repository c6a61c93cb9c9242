import { filesIn, type Receipt, type Recorded } from '#record'
import { ask, post } from '../parts/api.ts'
import { heldFile, letGoOfFile } from '../parts/held-files.ts'
import { isForGood } from '../parts/sending-files.ts'

/**
 * What lets this page hand in what was told at its table, when the table was closed meanwhile from elsewhere: it is asked for
 * while the table is open, lies in the memory of this page (and inside sealed boxes), and reads nothing.
 */
export interface LateHand {
  readonly token: () => Promise<string>
  readonly push: (entries: readonly Recorded[]) => Promise<{ readonly receipts: readonly Receipt[] }>
}

export const lateHand = (): LateHand => {
  let given: Promise<string> | undefined
  const token = (): Promise<string> => {
    given ??= post<{ late: string }>('/api/table/late', {}).then(({ late }) => late)
    // What could not be asked for is asked for again by whoever needs it next.
    given.catch(() => (given = undefined))
    return given
  }
  return {
    token,
    push: async entries => {
      const late = await token()
      for (const entry of entries)
        for (const { id } of filesIn(entry.body)) {
          const file = heldFile(id)
          if (file) await sendLate(late, file, { id, layer: entry.layer })
        }
      return await post('/api/late', { late, entries })
    },
  }
}

/** Hands one file in by a hand for later. One that is not kept for good is let go of. */
export const sendLate = async (
  late: string,
  file: Blob,
  { id, layer }: { id: string; layer: string },
): Promise<void> => {
  const sent = ask('/api/late/files', {
    method: 'POST',
    headers: {
      'content-type': file.type.split(';', 1)[0] ?? '',
      'tessera-entry': id,
      'tessera-layer': layer,
      'tessera-late': late,
    },
    body: file,
    signal: AbortSignal.timeout(300_000),
  })
  await sent.catch((cause: unknown) => {
    // What names it is refused by the desk, by itself.
    if (!isForGood(cause)) throw cause
  })
  letGoOfFile(id)
}
