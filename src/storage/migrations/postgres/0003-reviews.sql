alter table accounts add column speaks text collate "C" not null default '[]';

create table reviews (
  clinic text collate "C" not null references clinics (clinic),
  review text collate "C" not null,
  language text collate "C" not null,
  phrase text collate "C" not null,
  source text collate "C" not null,
  words text collate "C" not null,
  shipped integer not null,
  by_staff text collate "C" not null,
  by_name text collate "C" not null,
  on_day text collate "C" not null,
  primary key (clinic, review)
);

create index reviews_by_language on reviews (clinic, language);

create table clips (
  clinic text collate "C" not null references clinics (clinic),
  clip text collate "C" not null,
  language text collate "C" not null,
  phrase text collate "C" not null,
  words text collate "C" not null,
  by_staff text collate "C" not null,
  by_name text collate "C" not null,
  on_day text collate "C" not null,
  type text collate "C" not null,
  sound bytea not null,
  primary key (clinic, clip)
);

create index clips_by_language on clips (clinic, language);
