/**
 * Opens the page anew when a part of it could not be fetched before anything stood on it: the clinic may have put a newer program
 * there in that moment. Once: what was opened anew already is left as it is.
 */
export const beginAnewWhereEmpty = (): void => {
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const isEmpty = !document.getElementById('root')?.hasChildNodes()
  if (isEmpty && opened?.type !== 'reload' && navigator.onLine) location.reload()
}
