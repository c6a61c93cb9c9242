import { Ours } from '../parts/languages.tsx'
import type { Known } from '../parts/record.ts'
import { Trouble } from '../parts/trouble-here.tsx'

/** In place of a patient's page whose record is not here yet: what is in the way, or that it is being fetched. */
export const NotHereYet = ({ desk }: { desk: Known & { readonly settle: () => void } }) => (
  <main className="staff-main">
    {desk.trouble ? (
      <Trouble known={desk} onSettle={desk.settle} />
    ) : (
      <output>
        <Ours k={desk.ready ? 'fault.not-found' : 'fault.loading'} />
      </output>
    )}
  </main>
)
