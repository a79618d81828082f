-- Who signs in later takes over what they sent without a login, with receipt number and query code.
alter table application add column taken_over_by text;
comment on column application.taken_over_by is 'Subject of the applicant who took an application over that was sent without a login.';
create index ix_application_taken_over_by on application (taken_over_by, id) where taken_over_by is not null;
