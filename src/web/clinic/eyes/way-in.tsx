import './eyes.css'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'

/** From the own page, while a visit is open, to the screen that is hit without looking; and how it is hit. */
export const EyesUp = ({ patient }: { patient: string }) => (
  <section className="paper own-part own-eyes">
    <a className="button button-main" href={`/eyes/${patient}`}>
      <Icon name="cue" />
      <Ours k="eyes.open" />
    </a>
    <details className="fold">
      <summary>
        <Ours k="eyes.keys" />
      </summary>
      <p className="quiet">
        <Ours k="eyes.how" />
      </p>
    </details>
  </section>
)
