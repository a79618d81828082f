-- What was sent under a client reference, as a keyed digest per field: the same reference with other content is refused.
set local lock_timeout = '3s';
alter table service_list add column content_digests text;
alter table eligibility_rule add column content_digests text;
alter table provider add column content_digests text;
alter table contract add column content_digests text;
alter table worker add column content_digests text;
alter table match add column content_digests text;
alter table plan add column content_digests text;
alter table matching_run add column content_digests text;
