create table doors (
  clinic text not null references clinics (clinic),
  door text not null,
  kind text not null,
  patient text not null,
  holder text not null,
  visit text,
  secret_hash text,
  secret_until integer not null,
  pin_hash text not null,
  wrong integer not null,
  device_hash text,
  bound_at integer,
  last_used_at integer,
  created_at integer not null,
  made_by text not null,
  ends_at integer,
  primary key (clinic, door)
) strict;

create unique index doors_by_secret on doors (clinic, secret_hash);
create unique index doors_by_device on doors (clinic, device_hash);
create unique index doors_one_card on doors (clinic, patient) where kind = 'patient';
create index doors_by_patient on doors (clinic, patient);

alter table sessions add column door text;
alter table sessions add column door_kind text;
alter table sessions add column door_holder text;

-- Cards are folded anew: they hold more now.
delete from projections;
