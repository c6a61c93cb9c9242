create table accounts (
  clinic text not null references clinics (clinic),
  account text not null,
  name text not null,
  role text not null,
  language text not null,
  primary key (clinic, account),
  unique (clinic, name)
) strict;

create table sessions (
  clinic text not null references clinics (clinic),
  token_hash text not null,
  staff text not null,
  patient text,
  visit text,
  created_at integer not null,
  last_used_at integer not null,
  primary key (clinic, token_hash)
) strict;
