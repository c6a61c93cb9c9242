/** The tables as the migrations make them. Positions count from 1; moments of sessions are milliseconds since 1970. */
export interface Tables {
  readonly clinics: { readonly clinic: string; readonly position: number }
  readonly patients: { readonly clinic: string; readonly patient: string; readonly position: number }
  readonly entries: {
    readonly clinic: string
    readonly patient: string
    readonly position: number
    readonly patient_position: number
    readonly id: string
    readonly kind: string
    readonly stored_at: string
    readonly body: string
  }
  readonly accounts: {
    readonly clinic: string
    readonly account: string
    readonly name: string
    readonly role: string
    readonly language: string
  }
  readonly sessions: {
    readonly clinic: string
    readonly token_hash: string
    readonly staff: string
    readonly patient: string | null
    readonly visit: string | null
    readonly created_at: number
    readonly last_used_at: number
  }
}
