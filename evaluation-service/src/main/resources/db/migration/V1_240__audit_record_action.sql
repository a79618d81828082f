-- Entries of one action, oldest first: auditors list the alerts among all entries.
set local lock_timeout = '3s';
create index ix_audit_record_action on audit_record (action, entry_id);
comment on index ix_audit_record_action is 'The entries of one action, for example alerts.';
