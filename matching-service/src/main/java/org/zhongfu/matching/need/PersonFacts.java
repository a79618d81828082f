// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.base.Json;
import org.zhongfu.platform.security.RowEncryption;

/** The latest facts of a person, encrypted: they hold age, groups, levels of care and where the person lives. */
@Entity
class PersonFacts extends PanacheEntityBase {

    private static final String FACTS = "person_facts.facts";

    @Id
    private UUID personId;

    private long version;

    @Column(name = "facts_sealed")
    private String encryptedFacts;

    @SuppressWarnings("UnusedVariable") // Stored to show how old the facts are.
    private Instant occurredAt;

    private Instant recordedAt;

    /** The day on which age or groups are others than on the day the person's needs were judged last. */
    private LocalDate changesOn;

    @SuppressWarnings("NullAway.Init")
    protected PersonFacts() {} // for Hibernate only

    PersonFacts(EligibilityFacts event, RowEncryption encryption, Instant recordedAt, LocalDate today) {
        personId = event.personId().value();
        version = event.aggregateVersion();
        encryptedFacts = encryption.encrypt(FACTS, personId, Json.write(event));
        occurredAt = event.occurredAt();
        this.recordedAt = recordedAt;
        changesOn = event.nextChangeAfter(today);
    }

    /** True when the person lives where those facts say. */
    boolean isAtHomeOf(EligibilityFacts event, RowEncryption encryption) {
        EligibilityFacts known = facts(encryption);
        return known.areaCode().equals(event.areaCode()) && Objects.equals(known.place(), event.place());
    }

    /** Replaces the facts by newer ones; false when they are not newer. */
    boolean replaceBy(EligibilityFacts event, RowEncryption encryption, Instant recorded, LocalDate today) {
        if (event.aggregateVersion() <= version) {
            return false;
        }
        version = event.aggregateVersion();
        encryptedFacts = encryption.encrypt(FACTS, personId, Json.write(event));
        occurredAt = event.occurredAt();
        // The clocks of two replicas of intake may differ; of one file the version decides.
        recordedAt = recordedAt.isBefore(recorded) ? recorded : recordedAt;
        changesOn = event.nextChangeAfter(today);
        return true;
    }

    /** Records that the needs are judged for that day; false when nothing has changed by then. */
    boolean enterDay(LocalDate today, RowEncryption encryption) {
        if (changesOn.isAfter(today)) {
            return false;
        }
        changesOn = facts(encryption).nextChangeAfter(today);
        return true;
    }

    LatestFacts latest(RowEncryption encryption) {
        return new LatestFacts(facts(encryption), recordedAt);
    }

    EligibilityFacts facts(RowEncryption encryption) {
        return Json.read(encryption.decrypt(FACTS, personId, encryptedFacts), EligibilityFacts.class);
    }
}
