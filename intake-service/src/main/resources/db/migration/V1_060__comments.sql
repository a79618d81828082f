-- Comments that the database shows use the terms of the documents.
set local lock_timeout = '3s';
comment on table application is 'Applications. Columns that end in _sealed are encrypted, bound to their column and row.';
comment on column application.query_code_hash is 'Keyed hash; the code itself is shown once and not stored.';
comment on index ix_application_area is 'Lists are limited to a prefix of the area code and ordered by id.';
comment on table application_step is 'The states an application has reached: the progress that applicants see.';
comment on table progress_attempt is
    'Wrong query codes per receipt and hour. Unknown receipts are counted as well, so that the answer does not reveal which receipts exist.';
comment on index ix_progress_attempt_window is 'The purge deletes windows that have ended.';
comment on table person is
    'One file per person. Columns that end in _sealed are encrypted; the blind index finds an ID number and makes it unique.';
comment on index ix_person_area is 'Lists are limited to a prefix of the area code and ordered by id.';
comment on constraint uk_person_id_number on person is
    'One file per person, also when two officers register the person at the same time.';
comment on table person_group is 'Target groups derived from the evidence, with their periods.';
comment on table evidence is 'Evidence as given. The diagnosis behind medical evidence is not stored: no purpose requires it.';
comment on table assessment is 'Assessments with their answers, so that a later version of an instrument can be compared.';
comment on index ix_assessment_person is 'The results of a person are read in the order of time.';
comment on table need is 'The ledger of needs.';
comment on index ix_need_person is
    'Needs of a person; also used by lists that are limited to the area where the persons live.';
comment on constraint ex_need_open on need is 'At most one open need per person, service and day.';
