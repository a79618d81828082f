-- What was sent under a client reference, as a keyed digest per field: the same reference with other content is refused.
set local lock_timeout = '3s';
alter table application add column content_digests text;
alter table person add column content_digests text;
alter table evidence add column content_digests text;
alter table assessment add column content_digests text;
alter table need add column content_digests text;
