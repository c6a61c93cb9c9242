export { forPaper, onPaper, type OnPaper } from './for-paper.ts'
export { inBlocks, inSheets } from './sheets.ts'
