-- What a visit to the home needs: how to get in, what to beware of, whom to call. All of it is about the person, so encrypted.
set local lock_timeout = '3s';
alter table person add column entrance_note_sealed text;
alter table person add column hazards_sealed text;
alter table person add column emergency_contact_sealed text;
