alter table clinics add column seal blob;
alter table clinics add column settings text not null default '{}';
alter table clinics add column moved integer not null default 0;

create table entries_plain as select clinic, position, stored_at, body from entries;
drop table entries;
delete from patients;
update clinics set position = 0;

create table entries (
  clinic text not null,
  position integer not null,
  patient text not null,
  patient_position integer not null,
  id text not null,
  kind text not null,
  about text,
  body blob not null,
  seal blob not null,
  primary key (clinic, position),
  unique (clinic, id),
  unique (clinic, patient, patient_position),
  foreign key (clinic, patient) references patients (clinic, patient)
) strict;

create index entries_by_kind on entries (clinic, kind, patient, patient_position);

create table patient_keys (
  clinic text not null references clinics (clinic),
  patient text not null,
  clinic_key text not null,
  wrapped blob not null,
  primary key (clinic, patient)
) strict;

create table entry_keys (
  clinic text not null references clinics (clinic),
  id text not null,
  wrapped blob not null,
  primary key (clinic, id),
  foreign key (clinic, id) references entries (clinic, id)
) strict;

create table projections (
  clinic text not null references clinics (clinic),
  patient text not null,
  name text not null,
  body blob not null,
  primary key (clinic, patient, name)
) strict;
