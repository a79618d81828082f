-- Names of constraints, indexes and triggers begin with their kind, as in the services (docs/architecture.md, Names in the
-- database). Only the tables of this module are changed: services rename their own.
set local lock_timeout = '3s';

alter table outbox rename constraint outbox_pk to pk_outbox;
alter table outbox rename constraint outbox_event_uk to uk_outbox_event;
alter table outbox rename constraint outbox_aggregate_version_uk to uk_outbox_aggregate_version;
alter table outbox rename constraint outbox_aggregate_version_ck to ck_outbox_aggregate_version;
alter table outbox rename constraint outbox_attempts_ck to ck_outbox_attempts;
alter index outbox_unsent_ix rename to ix_outbox_unsent;
alter index outbox_failed_ix rename to ix_outbox_failed;
alter index outbox_sent_ix rename to ix_outbox_sent;
comment on table outbox is
    'Events written in the transaction of the change they report, until Kafka has acknowledged them.';
comment on index ix_outbox_unsent is
    'The relay reads unsent rows whatever their id, so that a transaction that commits late is not skipped.';
comment on index ix_outbox_failed is 'An event that could not be sent delays the later events of its key.';
comment on index ix_outbox_sent is 'The purge deletes sent rows, the oldest first.';

alter table inbox rename constraint inbox_pk to pk_inbox;
comment on table inbox is 'Events that were handled: a second delivery has no second effect.';

alter table inbox_version rename constraint inbox_version_pk to pk_inbox_version;
alter table inbox_version rename constraint inbox_version_version_ck to ck_inbox_version_version;
comment on table inbox_version is
    'Last version handled of each aggregate and topic: older versions are skipped, a version after a gap is parked.';

alter table parked_event rename constraint parked_event_pk to pk_parked_event;
alter table parked_event rename constraint parked_event_record_uk to uk_parked_event_record;
alter table parked_event rename constraint parked_event_reason_ck to ck_parked_event_reason;
alter index parked_event_key_ix rename to ix_parked_event_key;
comment on table parked_event is
    'Events that could not be handled, and the later ones of the same key, until an operator handles them again.';
comment on column parked_event.payload is 'The bytes as received: they may not be JSON.';

alter table audit_entry rename constraint audit_entry_pk to pk_audit_entry;
alter table audit_entry rename constraint audit_entry_actor_ck to ck_audit_entry_actor;
alter table audit_entry rename constraint audit_entry_action_ck to ck_audit_entry_action;
alter index audit_entry_subject_ix rename to ix_audit_entry_subject;
alter index audit_entry_actor_ix rename to ix_audit_entry_actor;
alter trigger audit_entry_append_only_tr on audit_entry rename to tr_audit_entry_append_only;
comment on table audit_entry is 'Who read or changed which record. Ids and codes only; rows are never changed.';
