-- Records that may be of one person are found by one scan of an index, without the table.
set local lock_timeout = '3s';
drop index ix_person_name_and_birth;
create index ix_person_name_and_birth on person (name_key, birth_date) include (area_code) where status in ('ACTIVE', 'DECEASED');
create index ix_application_open_number on application (id_number_index) include (area_code)
    where id_number_index is not null and status in ('SUBMITTED', 'RECEIVED', 'RETURNED');
comment on index ix_person_name_and_birth is 'Files in use that may be of one person: same name in any spelling, same day of birth.';
comment on index ix_application_open_number is 'Open applications that may be of one person: same number of the identity document.';
