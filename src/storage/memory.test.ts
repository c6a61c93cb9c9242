import { memoryStore } from './memory.ts'
import { keepsTheRecord } from './store.contract.ts'

keepsTheRecord('the record in memory', memoryStore)
