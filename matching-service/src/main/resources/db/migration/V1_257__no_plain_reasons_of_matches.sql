-- The plain columns stay empty: a replica of the version before, which would write them, is refused.
set local lock_timeout = '3s';
alter table match add constraint ck_match_reason_plain check (reason is null);
alter table decline_end add constraint ck_decline_end_reason_plain check (reason is null);
