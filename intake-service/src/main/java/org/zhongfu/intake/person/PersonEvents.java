// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.time.LocalDate;
import org.zhongfu.contracts.intake.IntakeEvent.PersonChanged;
import org.zhongfu.contracts.intake.IntakeEvent.PersonDeathRevoked;
import org.zhongfu.contracts.intake.IntakeEvent.PersonDeceased;
import org.zhongfu.contracts.intake.IntakeEvent.PersonRegistered;
import org.zhongfu.contracts.intake.IntakeEvent.PersonVoidUndone;
import org.zhongfu.contracts.intake.IntakeEvent.PersonVoided;
import org.zhongfu.platform.web.Occurrence;

/** The events of a person's file, in its version after the step. */
final class PersonEvents {

    private PersonEvents() {}

    static PersonRegistered registered(Person person, Occurrence when) {
        return new PersonRegistered(
                person.id(), person.revision(), person.areaCode(), when.occurredAt(), when.backfilled());
    }

    static PersonChanged changed(Person person, Occurrence when) {
        return new PersonChanged(
                person.id(),
                person.revision(),
                person.areaCode(),
                person.memberships(),
                when.occurredAt(),
                when.backfilled());
    }

    static PersonDeceased deceased(Person person, LocalDate diedOn, Occurrence when) {
        return new PersonDeceased(
                person.id(), person.revision(), person.areaCode(), diedOn, when.occurredAt(), when.backfilled());
    }

    static PersonDeathRevoked deathRevoked(Person person, Occurrence when) {
        return new PersonDeathRevoked(
                person.id(), person.revision(), person.areaCode(), when.occurredAt(), when.backfilled());
    }

    static PersonVoided voided(Person person, PersonVoidReason reason, Occurrence when) {
        return new PersonVoided(
                person.id(), person.revision(), person.areaCode(), reason.name(), when.occurredAt(), when.backfilled());
    }

    static PersonVoidUndone voidUndone(Person person, Occurrence when) {
        return new PersonVoidUndone(
                person.id(), person.revision(), person.areaCode(), when.occurredAt(), when.backfilled());
    }
}
