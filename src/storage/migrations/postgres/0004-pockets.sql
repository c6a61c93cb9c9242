create table pockets (
  clinic text collate "C" not null references clinics (clinic),
  pocket text collate "C" not null,
  kind text collate "C" not null,
  staff text collate "C" not null,
  token_hash text collate "C" not null,
  half bytea,
  pin_hash text collate "C",
  wrong integer not null,
  created_at bigint not null,
  last_used_at bigint not null,
  withdrawn_at bigint,
  primary key (clinic, pocket)
);

create unique index pockets_by_token on pockets (clinic, token_hash);

create table late_hands (
  clinic text collate "C" not null references clinics (clinic),
  token_hash text collate "C" not null,
  staff text collate "C" not null,
  patient text collate "C" not null,
  visit text collate "C" not null,
  pocket text collate "C",
  created_at bigint not null,
  ends_at bigint not null,
  primary key (clinic, token_hash)
);

create index late_hands_by_pocket on late_hands (clinic, pocket);

-- The planner keeps samples of a column in a table of its own: of what opens a pocket it keeps none.
alter table pockets alter column token_hash set statistics 0;
alter table pockets alter column half set statistics 0;
alter table pockets alter column pin_hash set statistics 0;
alter table late_hands alter column token_hash set statistics 0;
