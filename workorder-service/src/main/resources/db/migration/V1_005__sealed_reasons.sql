-- Why an order was refused, suspended or cancelled is free words about a person, so encrypted like the others.
-- No words were kept in the open column by any release.
alter table work_order drop column reason;
alter table work_order add column reason_sealed text;
