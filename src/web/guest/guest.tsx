import { useEffect, useState } from 'react'
import { screensOf, spokenByStaff } from '#words'
import { useDoing } from '../clinic/asking.ts'
import { takeCode } from '../clinic/door/invitation-code.ts'
import { askMe, post, type Me } from '../parts/api.ts'
import { Both } from '../parts/languages.tsx'
import { ofPhone } from '../patient/first-language.ts'
import { DoorPage } from '../patient/reading/door-page.tsx'
import { isOver } from '../patient/reading/letting-go.ts'
import { SpokenCode } from '../patient/reading/spoken-code.tsx'
import { Chosen } from './chosen.tsx'

const over = isOver()
const arrivedWith = over ? undefined : takeCode()
if (over) history.replaceState(null, '', location.pathname)

/** Where somebody of another place comes, to read what one patient chose. */
export default function Guest() {
  const [me, setMe] = useState<Me>()
  const [code, setCode] = useState(arrivedWith)
  const [inside, setInside] = useState(false)
  const { busy, refused, run } = useDoing()
  useEffect(() => {
    askMe().then(
      now => {
        setMe(now)
        setInside(now.door?.of === 'guest')
      },
      () => undefined,
    )
  }, [])
  if (!me) return null
  const own = ofPhone()
  // Somebody who works at another place reads what clinics read in.
  const language = own.map(screensOf).find(tag => tag && spokenByStaff.includes(tag)) ?? me.clinicLanguage
  const page = { asked: own[0], language }
  if (!code && inside) return <Chosen me={me} page={page} />
  return (
    <DoorPage title={over ? 'guest.over' : 'guest.title'} {...page} shelf="staff">
      {code ? (
        <SpokenCode
          busy={busy}
          refused={refused}
          onCode={spoken =>
            void run(async () => {
              await post('/api/guest/open', { code, spoken })
              setCode(undefined)
              setInside(true)
            })
          }
        />
      ) : (
        <p className="paper">
          <Both k={over ? 'guest.over-how' : 'guest.no-link'} />
        </p>
      )}
    </DoorPage>
  )
}
