import { show } from '../show.tsx'
import Interpret from './interpret.tsx'

show(<Interpret />)
