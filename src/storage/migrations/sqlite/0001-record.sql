create table clinics (
  clinic text not null primary key,
  position integer not null
) strict;

create table patients (
  clinic text not null references clinics (clinic),
  patient text not null,
  position integer not null,
  primary key (clinic, patient)
) strict;

create table entries (
  clinic text not null,
  patient text not null,
  position integer not null,
  patient_position integer not null,
  id text not null,
  kind text not null,
  stored_at text not null,
  body text not null,
  primary key (clinic, position),
  unique (clinic, id),
  unique (clinic, patient, patient_position),
  foreign key (clinic, patient) references patients (clinic, patient)
) strict;

create index entries_by_kind on entries (clinic, kind, patient, patient_position);
