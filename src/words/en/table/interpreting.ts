/** How it is interpreted, and the words of the visit. */
export const interpreting = {
  'interpreting.title': 'How it is interpreted',
  'interpreting.renders-now': 'interprets now',
  'way.consecutive': 'one after the other',
  'way.simultaneous': 'at the same time',
  'terms.in': 'The word in {$language}',
  'terms.before': 'Words from earlier visits',
}
