-- A need that is partly served waits for the rest only, and is called when the rest would fit.
alter table need add column wanted integer;
update need set wanted = units;
alter table need alter column wanted set not null;
alter table need add constraint ck_need_wanted check (wanted > 0);
comment on column need.wanted is 'Units no match of it had in use when it was last looked at.';
