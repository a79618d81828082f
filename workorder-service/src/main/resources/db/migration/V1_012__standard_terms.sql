-- Names and comments that the database shows use the terms of the documents.
set local lock_timeout = '3s';
alter table visit rename constraint ex_visit_worker_in_two_places to ex_visit_worker_overlap;
comment on constraint ex_visit_worker_overlap on visit is
    'Visits of a worker that are planned, in progress or verified do not overlap.';
comment on constraint uq_work_order_match on work_order is
    'One order per match: the event of a match may be delivered more than once.';
comment on index ix_work_order_area is 'Officers read orders by a prefix of the area code.';
comment on column work_order.delivery_summary_sealed is 'Free text about a person, therefore encrypted.';
comment on column visit.check_in_sealed is 'The proof contains an exact point, therefore it is encrypted.';
comment on column visit.check_in is 'Method, time of the device and time of receipt; the point is only in check_in_sealed.';
comment on table trail_entry is 'The hash chain of each order: one entry for each step of the order and its visits.';
comment on table trail_head is 'Number of entries and last hash of each chain: shows when the last entries are missing.';
comment on index ix_visit_proposal_plan is 'The answers to the proposals of a plan are read by the plan.';
comment on column visit_proposal.part is
    'Which part of a visit by two workers; null when the withdrawal arrived before the proposal.';
comment on index ux_visit_proposal is 'One visit per proposal: the event of a proposal may be delivered more than once.';
