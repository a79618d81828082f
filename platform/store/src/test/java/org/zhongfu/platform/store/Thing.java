// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.zhongfu.platform.web.Occurrence;

/** A record to try the store with. */
@Entity
public class Thing implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    private String areaCode;
    private String name;
    private long revision;
    private Instant lastStepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Thing() {} // for Hibernate only

    Thing(UUID id, String areaCode, String name, Provenance provenance) {
        this.id = id;
        this.areaCode = areaCode;
        this.name = name;
        this.provenance = provenance;
        revision = 1;
        lastStepAt = provenance.occurredAt();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    ThingRenamed rename(String newName, Occurrence when) {
        name = newName;
        revision++;
        lastStepAt = when.occurredAt();
        return new ThingRenamed(new ThingId(id), revision, when.occurredAt());
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
