import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import type { FromHere } from './api.ts'

/** Above whatever is sent from here, in sight before anything is touched (red line 16). */
export const NotUrgent = () => (
  <p className="my-now-title">
    <Icon name="shelter" size={32} />
    <Both k="home.now" />
  </p>
)

/** As it is dialled. */
const dialled = (phone: string): string => `tel:${phone.replace(/[^\d+*#]/g, '')}`

/** And below it whom to call now. */
export const WhomToCall = ({ home: { help, life } }: { home: Pick<FromHere, 'help' | 'life'> }) => (
  <aside className="paper stack my-now">
    {help !== undefined && <Call k="home.call" phone={help} />}
    {life !== undefined && <Call k="home.call-life" phone={life} />}
    {help === undefined && life === undefined && (
      <p>
        <Both k="home.call-none" />
      </p>
    )}
  </aside>
)

const Call = ({ k, phone }: { k: 'home.call' | 'home.call-life'; phone: string }) => (
  <div className="my-call">
    <p>
      <Both k={k} values={{ phone }} />
    </p>
    <a className="button" href={dialled(phone)} data-mirror="call">
      <Icon name="call" />
      <Both k="home.call-do" />
    </a>
  </div>
)
