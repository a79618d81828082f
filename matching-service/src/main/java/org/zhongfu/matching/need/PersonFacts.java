// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.base.Json;

/** The latest facts of a person; each replaces the one before it. */
@Entity
class PersonFacts extends PanacheEntityBase {

    @Id
    private UUID personId;

    private long version;
    private String facts;

    @SuppressWarnings("UnusedVariable") // Kept to tell how old the facts are.
    private Instant occurredAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonFacts() {} // for Hibernate only

    PersonFacts(EligibilityFacts told) {
        personId = told.personId();
        version = told.aggregateVersion();
        facts = Json.write(told);
        occurredAt = told.occurredAt();
    }

    /** Takes over what was told; false when it is not newer than what is known. */
    boolean take(EligibilityFacts told) {
        if (told.aggregateVersion() <= version) {
            return false;
        }
        version = told.aggregateVersion();
        facts = Json.write(told);
        occurredAt = told.occurredAt();
        return true;
    }

    EligibilityFacts facts() {
        return Json.read(facts, EligibilityFacts.class);
    }
}
