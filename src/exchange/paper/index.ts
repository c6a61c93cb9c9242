export { forPaper, onPaper } from './for-paper.ts'
export { inBlocks, inSheets } from './sheets.ts'
