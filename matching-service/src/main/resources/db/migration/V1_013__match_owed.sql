-- The end of an order says how many units come back. Those a voided visit has not returned yet are owed.
alter table match add column owed integer not null default 0;
alter table match add constraint ck_match_owed check (owed >= 0);
comment on column match.owed is 'Units given back as soon as a voided visit returns them.';
