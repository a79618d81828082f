-- A new version of an eligibility rule judges the offers that have no answer yet. Offers under the versions of before expire.
set local lock_timeout = '3s';
alter table eligibility_rule add column offers_judged_at timestamptz;
update eligibility_rule set offers_judged_at = now();
comment on column eligibility_rule.offers_judged_at is
    'When the offers without an answer were judged by this version; null until it is in force and they are.';
