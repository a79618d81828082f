-- The audit and the satisfaction answers can be ordered by time; entries of one time are ordered by id.
drop index ix_audit_record_occurred;
create index ix_audit_record_occurred on audit_record (occurred_at, entry_id);
create index ix_satisfaction_answer_occurred on satisfaction_answer (occurred_at, id);
