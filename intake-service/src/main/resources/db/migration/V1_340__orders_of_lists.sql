-- The list of assessments can be ordered by the time of the assessment; those of one person have an index already.
create index ix_assessment_occurred on assessment (occurred_at, id);
