import type { Client } from 'pg'

const AT = 1_770_000_000_000

/** A row of every table for two clinics, written past every bound by the administrator. */
export const twoClinics = async (admin: Client): Promise<void> => {
  for (const clinic of ['north', 'south'])
    await admin.query(`
      insert into clinics (clinic, position) values ('${clinic}', 1);
      insert into patients values ('${clinic}', 'amina-${clinic}', 1);
      insert into entries values ('${clinic}', 1, 'amina-${clinic}', 1, 'id-${clinic}', 'visit.opened', null, '\\x01', '\\x02');
      insert into patient_keys values ('${clinic}', 'amina-${clinic}', 'key-1', '\\x03');
      insert into entry_keys values ('${clinic}', 'id-${clinic}', '\\x04');
      insert into projections values ('${clinic}', 'amina-${clinic}', 'card', '\\x05');
      insert into accounts (clinic, account, name, role, language) values ('${clinic}', 'lis', 'Lis ${clinic}', 'nurse', 'da');
      insert into passkeys values ('${clinic}', 'c-${clinic}', 'lis', '\\x06', 0, '[]', 'phone', ${AT});
      insert into invitations values ('${clinic}', 'code-${clinic}', 'lis', ${AT}, ${AT});
      insert into sessions (clinic, token_hash, staff, created_at, last_used_at) values ('${clinic}', 't-${clinic}', 'lis', ${AT}, ${AT});
      insert into challenges values ('${clinic}', 'h-${clinic}', 'sign-in', 'x', ${AT});
      insert into doors (clinic, door, kind, patient, holder, secret_until, pin_hash, wrong, created_at, made_by)
        values ('${clinic}', 'd-${clinic}', 'patient', 'amina-${clinic}', 'amina-${clinic}', ${AT}, 'p', 0, ${AT}, 'lis');
      insert into pockets (clinic, pocket, kind, staff, token_hash, wrong, created_at, last_used_at)
        values ('${clinic}', 'p-${clinic}', 'own', 'lis', 't-${clinic}', 0, ${AT}, ${AT});
      insert into late_hands (clinic, token_hash, staff, patient, visit, created_at, ends_at)
        values ('${clinic}', 't-${clinic}', 'lis', 'amina-${clinic}', 'v', ${AT}, ${AT});
      insert into reviews values ('${clinic}', 'r-${clinic}', 'ar', 'do.save', 'Save', 'x', 1, 'lis', 'Lis', '2026-03-02');
      insert into clips values ('${clinic}', 's-${clinic}', 'ar', 'do.save', 'x', 'lis', 'Lis', '2026-03-02', 'audio/webm', '\\x07');
    `)
}
