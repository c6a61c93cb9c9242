/** What somebody types words into. A password is kept by no browser; a box to tick says nothing by itself. */
const typed = 'textarea, input:is([type="text"], [type="search"], [type="tel"], [type="number"], :not([type]))'

/** A form nobody sees, for what is typed outside of any. */
const outside = (): HTMLFormElement => {
  const id = 'keeps-no-typing'
  const known = document.getElementById(id)
  if (known instanceof HTMLFormElement) return known
  const form = document.createElement('form')
  form.id = id
  form.autocomplete = 'off'
  form.hidden = true
  // Enter in a lone field would send it.
  form.addEventListener('submit', event => event.preventDefault())
  document.body.append(form)
  return form
}

/**
 * Browsers write what is half typed to the disk, to bring a page back after a crash: readable, by whoever has the device. They do
 * not where a form says so. Before anything is typed into a field, its form says so; a field without one is given one.
 */
export const keepsNoTyping = (): void => {
  addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) || !target.matches(typed))
        return
      if (target instanceof HTMLInputElement && !target.autocomplete) target.autocomplete = 'off'
      if (!target.form) target.setAttribute('form', outside().id)
      else if (!target.form.hasAttribute('autocomplete')) target.form.autocomplete = 'off'
    },
    { capture: true },
  )
}
