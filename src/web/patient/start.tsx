import { show } from '../show.tsx'
import My from './my.tsx'

show(<My />)
