-- Alerts about a child and smart assessments follow the merge of two files.
alter table person_merge_move drop constraint ck_person_merge_move_kind;
alter table person_merge_move add constraint ck_person_merge_move_kind check
    (kind in ('EVIDENCE', 'ASSESSMENT', 'APPLICATION', 'NEED', 'REPRESENTED', 'REPRESENTATIVE', 'HOUSEHOLD_MEMBER', 'CHILD_ALERT',
              'SMART_ASSESSMENT'));
