// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.zhongfu.intake.person.Facts;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.web.Occurrence;

/** Derives a person's target groups anew whenever something they follow from has changed. */
@ApplicationScoped
public class TargetGroupService {

    private final EvidenceRepository evidence;
    private final PersonFiles persons;
    private final Facts facts;

    TargetGroupService(EvidenceRepository evidence, PersonFiles persons, Facts facts) {
        this.evidence = evidence;
        this.persons = persons;
        this.facts = facts;
    }

    /** Derives the groups from all there is and tells the others, if only of new facts. */
    @Transactional(TxType.MANDATORY)
    public void derive(PersonFile person, Occurrence when) {
        persons.regroup(
                person.id(),
                TargetGroupRule.derive(
                        person.birthDate(),
                        evidence.of(person.id()).stream().map(Evidence::proof).toList(),
                        facts.levelsOf(person.id())),
                when);
    }
}
