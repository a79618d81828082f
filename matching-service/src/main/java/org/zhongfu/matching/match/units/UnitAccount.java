// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.units;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The row of the units table that belongs to a match. */
@Entity
@Table(name = "units")
class UnitAccount extends PanacheEntityBase {

    @Id
    private UUID matchId;

    private UUID lineId;

    @Embedded
    private Units units;

    @SuppressWarnings("NullAway.Init")
    protected UnitAccount() {} // for Hibernate only

    UnitAccount(UUID matchId, UUID lineId, Units units) {
        this.matchId = matchId;
        this.lineId = lineId;
        this.units = units;
    }

    UUID matchId() {
        return matchId;
    }

    UUID lineId() {
        return lineId;
    }

    Units units() {
        return units;
    }

    void set(Units changed) {
        units = changed;
    }
}
