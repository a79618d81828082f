-- A file entered by mistake is voided: the row stays and its number can be registered again. A number leads to one file
-- at a time; a file whose number was freed keeps it for the record.
set local lock_timeout = '3s';
alter table person add column void_reason text;
alter table person add column void_explanation_sealed text;
alter table person add column voided_by text;
alter table person add column merged_into uuid;
alter table person add column number_freed boolean not null default false;
alter table person add constraint fk_person_merged_into foreign key (merged_into) references person (id);
alter table person drop constraint ck_person_status;
alter table person add constraint ck_person_status check (status in ('ACTIVE', 'DECEASED', 'VOIDED', 'MERGED'));
alter table person add constraint ck_person_void check
    ((status = 'VOIDED') = (void_reason is not null and void_explanation_sealed is not null and voided_by is not null));
alter table person add constraint ck_person_merged_into check ((status = 'MERGED') = (merged_into is not null));
alter table person add constraint ck_person_number_freed check (not number_freed or status in ('VOIDED', 'MERGED'));
alter table person drop constraint uk_person_id_number;
create unique index uk_person_id_number on person (id_number_index) where not number_freed;
create index ix_person_merged_into on person (merged_into) where merged_into is not null;
comment on index uk_person_id_number is 'One number, one file, also when two officers enter it at once.';
comment on index ix_person_merged_into is 'The files that were merged into one.';
comment on column person.voided_by is 'Another officer undoes it.';
comment on column person.number_freed is 'The number no longer leads to this file, so that another file may have it.';
