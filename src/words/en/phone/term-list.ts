/** The words of a visit in both languages. */
export const termList = {
  'terms.title': 'Words for this visit',
}
