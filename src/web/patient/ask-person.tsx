import { Both } from '../parts/languages.tsx'
import { Picture } from '../parts/picture.tsx'

/** How the clinic is reached. No number is known here, so none is shown. */
export const AskPerson = () => (
  <div className="paper my-person">
    <Picture name="friends" size={72} />
    <p>
      <Both k="my.ask-clinic" />
    </p>
  </div>
)
