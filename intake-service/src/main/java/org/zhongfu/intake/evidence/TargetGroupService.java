// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.zhongfu.intake.person.DeathConsequence;
import org.zhongfu.intake.person.EligibilityFactsPublisher;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Occurrence;

/** Derives a person's target groups again whenever something they follow from has changed. */
@ApplicationScoped
public class TargetGroupService implements DeathConsequence {

    private final EvidenceRepository evidence;
    private final PersonFiles persons;
    private final EligibilityFactsPublisher facts;
    private final RowEncryption encryption;

    TargetGroupService(
            EvidenceRepository evidence,
            PersonFiles persons,
            EligibilityFactsPublisher facts,
            RowEncryption encryption) {
        this.evidence = evidence;
        this.persons = persons;
        this.facts = facts;
        this.encryption = encryption;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void afterDeath(PersonFile person, Occurrence when) {
        update(person, when);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void afterRevocation(PersonFile person, Occurrence when) {
        update(person, when);
    }

    /** Derives the groups from all evidence and assessments, and publishes the person's facts. */
    @Transactional(TxType.MANDATORY)
    public void update(PersonFile person, Occurrence when) {
        persons.replaceGroups(
                person.id(),
                TargetGroupRule.derive(
                        person.birthDate(),
                        evidence.findByPerson(person.id()).stream()
                                .map(piece -> piece.proof(encryption))
                                .flatMap(Optional::stream)
                                .toList(),
                        facts.levelsOf(person.id())),
                when);
    }
}
