-- Agencies see what their own organisation sent, and officers are told of applications with the same ID number.
set local lock_timeout = '3s';
alter table application add column sender_org text;
alter table application add column id_number_index text;
create index ix_application_sender on application (sender_org, id) where sender_org is not null;
create index ix_application_id_number on application (id_number_index) where id_number_index is not null;
comment on column application.sender_org is
    'Organisation of the sender, from the token. Null in rows from before and without an organisation: it matches none.';
comment on column application.id_number_index is
    'Keyed hash of the ID number. Null in rows from before: the number can only be decrypted by the service.';
