-- What was sent under a client reference, as a keyed digest per field: the same reference with other content is refused.
set local lock_timeout = '3s';
alter table satisfaction_answer add column content_digests text;
