-- Who applied for the applicant, and the entry of the person that let them.
set local lock_timeout = '3s';
alter table application add column representative_name_sealed text;
alter table application add column representative_phone_sealed text;
alter table application add column representative_document_type text;
alter table application add column representative_id_number_sealed text;
alter table application add column representative_kind text;
alter table application add column representative_relation text;
alter table application add column representative_entry_id uuid;
alter table application add constraint fk_application_representative_entry foreign key (representative_entry_id)
    references representative (id);
alter table application add constraint ck_application_representative check
    ((representative_kind is null) = (representative_name_sealed is null)
     and (representative_kind is null) = (representative_phone_sealed is null)
     and (representative_kind is null) = (representative_relation is null)
     and (representative_entry_id is null or representative_kind is not null));
alter table application add constraint ck_application_representative_kind check
    (representative_kind in ('GUARDIAN_OF_MINOR', 'GUARDIAN_OF_ADULT', 'AUTHORISED_AGENT'));
comment on column application.representative_entry_id is
    'Null before the acceptance, and when an officer decided without an entry.';
