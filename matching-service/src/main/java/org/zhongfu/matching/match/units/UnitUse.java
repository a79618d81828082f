// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.units;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** The use of units by a visit. */
@Entity
public class UnitUse extends PanacheEntityBase {

    /** State of the units of a visit. */
    public enum State {
        /** The visit served them. */
        CONSUMED,
        /** The visit was voided; they are committed again. */
        RETURNED,
        /** The visit was voided; they were released. */
        RELEASED
    }

    @Id
    private UUID visitId;

    @SuppressWarnings("UnusedVariable") // Queried by match.
    private UUID matchId;

    private int units;

    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("NullAway.Init")
    protected UnitUse() {} // for Hibernate only

    UnitUse(UUID visitId, UUID matchId, int units, State state) {
        this.visitId = visitId;
        this.matchId = matchId;
        this.units = units;
        this.state = state;
    }

    /** How many units. */
    public int units() {
        return units;
    }

    /** Their state. */
    public State state() {
        return state;
    }

    void changeState(State changed) {
        state = changed;
    }
}
