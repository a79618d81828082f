// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.DeathConsequence;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.web.Occurrence;

/**
 * Ends guardianship, agency and care with the death of either person (民法典 39, 173). What a death ended holds again when its
 * record is revoked: a child does not lose their guardian by a slip of the pen.
 */
@ApplicationScoped
class RepresentativesEndedByDeath implements DeathConsequence {

    private final RepresentativeRepository representatives;
    private final PersonFiles persons;

    RepresentativesEndedByDeath(RepresentativeRepository representatives, PersonFiles persons) {
        this.representatives = representatives;
        this.persons = persons;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void afterDeath(PersonFile person, Occurrence when) {
        @Nullable LocalDate diedOn = person.diedOn();
        if (diedOn == null) {
            return;
        }
        for (Representative row : representatives.lockOfFile(person.id())) {
            row.endByDeath(reasonFor(row, person.id()), diedOn, when);
        }
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void afterRevocation(PersonFile person, Occurrence when) {
        for (Representative row : representatives.lockOfFile(person.id())) {
            if (row.status() == RepresentativeStatus.ENDED
                    && reasonFor(row, person.id()).name().equals(row.reasonCode())) {
                row.restore(persons.birthDateOf(row.personId()), when);
            }
        }
    }

    private static RepresentativeEndReason reasonFor(Representative row, PersonId dead) {
        return row.personId().equals(dead)
                ? RepresentativeEndReason.PERSON_DECEASED
                : RepresentativeEndReason.REPRESENTATIVE_DECEASED;
    }
}
