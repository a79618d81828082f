-- Matching queues the rest of a need by itself when a contract has ended; the need shows it and asks nobody for a decision.
set local lock_timeout = '3s';
alter table need_match add column rest_queued boolean;
comment on column need_match.rest_queued is
    'True when matching queued what the match did not serve, false when it did not; null when it did not say.';
alter table need_order add column match_id uuid;
comment on column need_order.match_id is 'Null for orders of which no event has arrived since this was kept.';
