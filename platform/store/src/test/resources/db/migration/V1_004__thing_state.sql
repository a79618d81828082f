-- States, for the audit of steps.
alter table thing add column state text not null default 'OPEN';
