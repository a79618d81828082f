-- Two countries may give passports the same number. A country that is not known may be any: the application compares under the
-- lock of the number.
set local lock_timeout = '3s';
alter table person add column issuing_country text;
alter table person add constraint ck_person_issuing_country
    check (issuing_country is null or (document_type = 'PASSPORT' and issuing_country ~ '^[A-Z]{3}$'));
drop index uk_person_id_number;
create unique index uk_person_id_number on person (id_number_index, coalesce(issuing_country, '')) where not number_freed;
comment on column person.issuing_country is 'Who issued the passport, ISO 3166-1 alpha-3 or ICAO Doc 9303; null when it is not known.';
comment on index uk_person_id_number is 'One number of one country, one file, also when two officers enter it at once.';
