// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.household;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;

/** A household; its members have rows of their own, which stay after they have left. */
@Entity
@KeepsHistory("HOUSEHOLD")
class Household extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    /** Version in ETags: 1 at the start, one more with each change of its members. */
    private long revision;

    @Version
    private long lockVersion;

    private Instant lastStepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Household() {} // for Hibernate only

    Household(HouseholdId id, Provenance provenance) {
        this.id = id.value();
        revision = 1;
        lastStepAt = provenance.occurredAt();
        this.provenance = provenance;
    }

    /** Counts a change of the members. */
    void changed(Occurrence when) {
        lastStepAt = when.occurredAt().isBefore(lastStepAt) ? lastStepAt : when.occurredAt();
        revision++;
    }

    HouseholdId id() {
        return new HouseholdId(id);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }
}
