import type { Form } from '#time'

const paths: Readonly<Record<Form, string>> = {
  event: 'M16 4h16v24H16Z',
  stretch: 'M4 9h40v14H4Z',
  'again-and-again': 'M4 16q5-12 10 0t10 0 10 0 10 0',
}

/** What a piece is like in time: one slip, a long one, a wave. Its words stand beside it. */
export const FormSign = ({ form }: { form: Form }) => (
  <svg className="form-sign" width="48" height="32" viewBox="0 0 48 32" aria-hidden="true" focusable="false">
    <path d={paths[form]} fill={form === 'again-and-again' ? 'none' : 'currentColor'} fillOpacity="0.15" />
  </svg>
)
