import { useEffect, useState } from 'react'
import { languageShown } from '#words/shown'
import { useDoing } from '../clinic/asking.ts'
import { takeCode } from '../clinic/door/invitation-code.ts'
import { askMe, post, type Me } from '../parts/api.ts'
import { Both } from '../parts/languages.tsx'
import { ofPhone } from '../patient/first-language.ts'
import { DoorPage } from '../patient/reading/door-page.tsx'
import { isOver } from '../patient/reading/letting-go.ts'
import { SpokenCode } from '../patient/reading/spoken-code.tsx'
import { OneVisit } from './one-visit.tsx'

const over = isOver()
const arrivedWith = over ? undefined : takeCode()
if (over) history.replaceState(null, '', location.pathname)

/** Where an interpreter comes with the link of one visit: to read along, and nothing else. */
export default function Interpret() {
  const [me, setMe] = useState<Me>()
  const [code, setCode] = useState(arrivedWith)
  const [inside, setInside] = useState(false)
  useEffect(() => {
    askMe().then(
      now => {
        setMe(now)
        setInside(now.door?.of === 'interpreter')
      },
      () => undefined,
    )
  }, [])
  useCodeFromLink(setCode)
  if (!me) return null
  const [asked, language] = forReader(me.clinicLanguage)
  if (code)
    return (
      <Coming
        code={code}
        page={{ asked, language }}
        onIn={() => {
          setCode(undefined)
          setInside(true)
        }}
      />
    )
  if (inside) return <OneVisit me={me} />
  return (
    <DoorPage title={over ? 'interpret.over' : 'interpret.title'} asked={asked} language={language}>
      <p className="paper">
        <Both k={over ? 'interpret.over-how' : 'interpret.no-link'} />
      </p>
    </DoorPage>
  )
}

/** What this phone is set to, and the language it is answered in. */
const forReader = (clinic: string): readonly [asked: string, shown: string] => {
  const { asked, shown } = languageShown(undefined, { speaks: ofPhone(), understands: [], reads: [] }, clinic)
  return [asked, shown]
}

/** A second link that is followed on this page. */
const useCodeFromLink = (onCode: (code: string | undefined) => void): void => {
  useEffect(() => {
    const follow = () => {
      const code = takeCode()
      if (code) onCode(code)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [onCode])
}

type Age = 'not-asked' | 'grown-up' | 'child'

/** First the age: a child does not interpret, and is thanked. Then the code that is said aloud. */
const Coming = ({
  code,
  page,
  onIn,
}: {
  code: string
  page: { readonly asked: string; readonly language: string }
  onIn: () => void
}) => {
  const [age, setAge] = useState<Age>('not-asked')
  const { busy, refused, run } = useDoing()
  if (age === 'child')
    return (
      <DoorPage title="interpret.title" {...page}>
        <p className="paper" role="status">
          <Both k="interpret.child" />
        </p>
      </DoorPage>
    )
  if (age === 'not-asked')
    return (
      <DoorPage title="interpret.age" {...page}>
        <div className="my-pages">
          <button type="button" className="button button-main" onClick={() => setAge('grown-up')}>
            <Both k="do.yes" />
          </button>
          <button type="button" className="button" onClick={() => setAge('child')}>
            <Both k="do.no" />
          </button>
        </div>
      </DoorPage>
    )
  return (
    <DoorPage title="interpret.title" {...page}>
      <SpokenCode
        busy={busy}
        refused={refused}
        onCode={spoken =>
          void run(async () => {
            await post('/api/interpreter/open', { code, spoken, grownUp: true })
            onIn()
          })
        }
      />
    </DoorPage>
  )
}
