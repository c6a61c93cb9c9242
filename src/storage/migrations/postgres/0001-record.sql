create table clinics (
  clinic text collate "C" not null primary key check (clinic ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
  position integer not null,
  seal bytea,
  settings text collate "C" not null default '{}',
  moved integer not null default 0
);

create table patients (
  clinic text collate "C" not null references clinics (clinic),
  patient text collate "C" not null,
  position integer not null,
  primary key (clinic, patient)
);

create table entries (
  clinic text collate "C" not null,
  position integer not null,
  patient text collate "C" not null,
  patient_position integer not null,
  id text collate "C" not null,
  kind text collate "C" not null,
  about text collate "C",
  body bytea not null,
  seal bytea not null,
  primary key (clinic, position),
  unique (clinic, id),
  unique (clinic, patient, patient_position),
  foreign key (clinic, patient) references patients (clinic, patient)
);

create index entries_by_kind on entries (clinic, kind, patient, patient_position);

create table patient_keys (
  clinic text collate "C" not null references clinics (clinic),
  patient text collate "C" not null,
  clinic_key text collate "C" not null,
  wrapped bytea not null,
  primary key (clinic, patient)
);

create table entry_keys (
  clinic text collate "C" not null,
  id text collate "C" not null,
  wrapped bytea not null,
  primary key (clinic, id),
  foreign key (clinic, id) references entries (clinic, id)
);

create table projections (
  clinic text collate "C" not null references clinics (clinic),
  patient text collate "C" not null,
  name text collate "C" not null,
  body bytea not null,
  primary key (clinic, patient, name)
);

create table accounts (
  clinic text collate "C" not null references clinics (clinic),
  account text collate "C" not null,
  name text collate "C" not null,
  role text collate "C" not null,
  language text collate "C" not null,
  lead integer not null default 0,
  left_at bigint,
  subject text collate "C",
  primary key (clinic, account),
  unique (clinic, name),
  unique (clinic, subject)
);

create table passkeys (
  clinic text collate "C" not null,
  credential text collate "C" not null,
  account text collate "C" not null,
  public_key bytea not null,
  counter bigint not null,
  transports text collate "C" not null,
  label text collate "C" not null,
  created_at bigint not null,
  last_used_at bigint,
  primary key (clinic, credential),
  foreign key (clinic, account) references accounts (clinic, account)
);

create table invitations (
  clinic text collate "C" not null,
  code_hash text collate "C" not null,
  account text collate "C" not null,
  created_at bigint not null,
  expires_at bigint not null,
  primary key (clinic, code_hash),
  foreign key (clinic, account) references accounts (clinic, account)
);

create table sessions (
  clinic text collate "C" not null references clinics (clinic),
  token_hash text collate "C" not null,
  staff text collate "C" not null,
  patient text collate "C",
  visit text collate "C",
  agent text collate "C",
  created_at bigint not null,
  last_used_at bigint not null,
  primary key (clinic, token_hash)
);

create table challenges (
  clinic text collate "C" not null references clinics (clinic),
  token_hash text collate "C" not null,
  purpose text collate "C" not null,
  body text collate "C" not null,
  expires_at bigint not null,
  primary key (clinic, token_hash)
);

-- The planner keeps samples of a column in a table of its own: of keys and ciphertext it keeps none.
alter table clinics alter column seal set statistics 0;
alter table entries alter column body set statistics 0;
alter table entries alter column seal set statistics 0;
alter table patient_keys alter column wrapped set statistics 0;
alter table entry_keys alter column wrapped set statistics 0;
alter table projections alter column body set statistics 0;
alter table passkeys alter column public_key set statistics 0;
alter table invitations alter column code_hash set statistics 0;
alter table sessions alter column token_hash set statistics 0;
alter table challenges alter column token_hash set statistics 0;
alter table challenges alter column body set statistics 0;
