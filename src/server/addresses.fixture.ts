import type { createDesk } from './desk.ts'
import { LIS, PATIENT } from './invented.ts'

/** The addresses of a desk that are asked with this method; what stands for a patient or an account is filled in. */
export const addressesOf = (app: ReturnType<typeof createDesk>, method: 'GET' | 'POST', of = PATIENT): string[] => [
  ...new Set(
    app.routes
      .filter(route => route.method === method && route.path.startsWith('/api/'))
      .map(({ path }) => path.replace(/:(\w+)/, (_, name) => (name === 'patient' ? of : LIS.id))),
  ),
]
