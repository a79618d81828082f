-- Files and applications with other documents than the resident ID card. Numbers of different kinds are not compared: the
-- keyed hash contains the kind.
set local lock_timeout = '3s';
alter table person add column document_type text not null default 'RESIDENT_ID';
alter table person add constraint ck_person_document_type check (document_type in ('RESIDENT_ID', 'HOUSEHOLD_REGISTER',
    'HMT_RESIDENCE_PERMIT', 'FOREIGN_PERMANENT_RESIDENT_ID', 'PASSPORT', 'NOT_YET_KNOWN'));
alter table application add column document_type text;
alter table application add constraint ck_application_document_type check (document_type in ('RESIDENT_ID',
    'HOUSEHOLD_REGISTER', 'HMT_RESIDENCE_PERMIT', 'FOREIGN_PERMANENT_RESIDENT_ID', 'PASSPORT'));
comment on column application.document_type is 'Null without a number, and in rows from before: these hold resident ID numbers.';
comment on column person.document_type is 'NOT_YET_KNOWN: the number is a temporary one of this system.';
