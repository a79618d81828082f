-- Lists that people work from: each has an index in its order, so that a page is read without sorting.
set local lock_timeout = '3s';
create index ix_match_given on match (occurred_at, id);
create index ix_waitlist_entry_requested on waitlist_entry (requested_at, need_id)
    where status in ('WAITING', 'INELIGIBLE');
create index ix_waitlist_entry_since on waitlist_entry (occurred_at, need_id)
    where status in ('WAITING', 'INELIGIBLE');
comment on index ix_match_given is 'Matches by the time of the offer.';
comment on index ix_waitlist_entry_requested is 'Needs that wait, the longest first.';
comment on index ix_waitlist_entry_since is 'Needs that wait, by the time since which they wait for their present reasons.';
