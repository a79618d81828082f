// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;

/** A record to try the store with. */
@Entity
@KeepsHistory("THING")
public class Thing implements HasProvenance, LifecycleRecord {

    /** A group of fields. */
    @Embeddable
    record Place(String room) {}

    @Id
    private UUID id;

    /** Its states. */
    enum State {
        OPEN,
        CLOSED
    }

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private String areaCode;
    private String name;
    private @Nullable String nameKey;
    private @Nullable String encryptedNote;

    @Embedded
    private @Nullable Place place;

    private long revision;
    private Instant lastStepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Thing() {} // for Hibernate only

    public Thing(UUID id, String areaCode, String name, Provenance provenance) {
        this.id = id;
        this.areaCode = areaCode;
        this.name = name;
        this.provenance = provenance;
        revision = 1;
        lastStepAt = provenance.occurredAt();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ThingRenamed rename(String newName, Occurrence when) {
        name = newName;
        revision++;
        lastStepAt = when.occurredAt();
        return new ThingRenamed(new ThingId(id), revision, when.occurredAt());
    }

    /** Takes it to its last state. */
    public void close() {
        state = State.CLOSED;
        revision++;
    }

    /** Changes what the history treats in another way than plain fields. */
    public void furnish(String note, String place) {
        encryptedNote = note;
        nameKey = note;
        this.place = new Place(place);
        revision++;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    public String areaCode() {
        return areaCode;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }
}
