-- Comments of columns in standard terms.
comment on column need_fact.noted_at is 'When this service received it: a difference to other services younger than the grace period is in flight and no break.';
comment on column order_fact.status is 'RESUMED: the event does not contain the state the order went back to; the order is live again.';
comment on column satisfaction_answer.client_reference is 'Given by the caller and never reused: a request sent again finds the answer recorded before.';
