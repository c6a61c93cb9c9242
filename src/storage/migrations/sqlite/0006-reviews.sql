alter table accounts add column speaks text not null default '[]';

create table reviews (
  clinic text not null references clinics (clinic),
  review text not null,
  language text not null,
  phrase text not null,
  source text not null,
  words text not null,
  shipped integer not null,
  by_staff text not null,
  by_name text not null,
  on_day text not null,
  primary key (clinic, review)
) strict;

create index reviews_by_language on reviews (clinic, language);

create table clips (
  clinic text not null references clinics (clinic),
  clip text not null,
  language text not null,
  phrase text not null,
  words text not null,
  by_staff text not null,
  by_name text not null,
  on_day text not null,
  type text not null,
  sound blob not null,
  primary key (clinic, clip)
) strict;

create index clips_by_language on clips (clinic, language);
