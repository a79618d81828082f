// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.representative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.zhongfu.intake.person.BirthDateConsequence;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.platform.web.Occurrence;

/** The guardianship of a minor ends before their 18th birthday, also when another birth date is learned later. */
@ApplicationScoped
class MinoritiesByBirthDate implements BirthDateConsequence {

    private final RepresentativeRepository representatives;

    MinoritiesByBirthDate(RepresentativeRepository representatives) {
        this.representatives = representatives;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void afterBirthDateChanged(PersonFile person, Occurrence when) {
        representatives.lockOfFile(person.id()).stream()
                .filter(row -> row.personId().equals(person.id()))
                .forEach(row -> row.followBirthDate(person.birthDate(), when));
    }
}
