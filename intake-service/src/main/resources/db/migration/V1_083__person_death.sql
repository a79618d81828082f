-- The death of a person is a state of the file: it ends needs and groups, and nothing new is taken in.
set local lock_timeout = '3s';
alter table person add column status text not null default 'ACTIVE';
alter table person add column died_on date;
alter table person add column death_source text;
alter table person add column death_note_sealed text;
alter table person add column death_recorded_by text;
alter table person add constraint ck_person_status check (status in ('ACTIVE', 'DECEASED'));
alter table person add constraint ck_person_death check
    ((status = 'DECEASED') = (died_on is not null and death_source is not null and death_recorded_by is not null));
comment on column person.death_recorded_by is 'Another officer revokes a death that was recorded by mistake.';
