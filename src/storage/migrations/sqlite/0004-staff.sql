alter table accounts add column lead integer not null default 0;
alter table accounts add column left_at integer;
alter table accounts add column subject text;

create unique index accounts_by_subject on accounts (clinic, subject);

alter table sessions add column agent text;

create table passkeys (
  clinic text not null,
  credential text not null,
  account text not null,
  public_key blob not null,
  counter integer not null,
  transports text not null,
  label text not null,
  created_at integer not null,
  last_used_at integer,
  primary key (clinic, credential),
  foreign key (clinic, account) references accounts (clinic, account)
) strict;

create table invitations (
  clinic text not null,
  code_hash text not null,
  account text not null,
  created_at integer not null,
  expires_at integer not null,
  primary key (clinic, code_hash),
  foreign key (clinic, account) references accounts (clinic, account)
) strict;

create table challenges (
  clinic text not null references clinics (clinic),
  token_hash text not null,
  purpose text not null,
  body text not null,
  expires_at integer not null,
  primary key (clinic, token_hash)
) strict;
