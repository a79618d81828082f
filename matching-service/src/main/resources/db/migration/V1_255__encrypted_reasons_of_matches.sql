-- Columns for words that are encrypted from now on; the migration in Java that follows moves the values of before.
set local lock_timeout = '3s';
alter table match add column reason_sealed text;
comment on column match.reason_sealed is 'Why the provider refused, or an officer chose another one, in words.';
alter table decline_end add column reason_sealed text;
comment on column decline_end.reason_sealed is 'Why an officer ended the period of a decline, in words.';
