create table pockets (
  clinic text not null references clinics (clinic),
  pocket text not null,
  kind text not null,
  staff text not null,
  token_hash text not null,
  half blob,
  pin_hash text,
  wrong integer not null,
  created_at integer not null,
  last_used_at integer not null,
  withdrawn_at integer,
  primary key (clinic, pocket)
) strict;

create unique index pockets_by_token on pockets (clinic, token_hash);

create table late_hands (
  clinic text not null references clinics (clinic),
  token_hash text not null,
  staff text not null,
  patient text not null,
  visit text not null,
  pocket text,
  created_at integer not null,
  ends_at integer not null,
  primary key (clinic, token_hash)
) strict;

create index late_hands_by_pocket on late_hands (clinic, pocket);
