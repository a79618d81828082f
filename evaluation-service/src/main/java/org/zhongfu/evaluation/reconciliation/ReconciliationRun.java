// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.evaluation.reconciliation.Outcome.County;
import org.zhongfu.platform.kernel.UuidV7;

/** What one scheduled run of the reconciliation found, per county. */
@Entity
@Table(name = "reconciliation_run")
@SuppressWarnings("UnusedVariable") // Lists read the columns in sets.
class ReconciliationRun extends PanacheEntityBase {

    @Id
    private UUID id;

    private Instant asOf;

    @ElementCollection
    @CollectionTable(name = "reconciliation_run_area", joinColumns = @JoinColumn(name = "run_id"))
    @MapKeyColumn(name = "area_code")
    private Map<String, County> byCounty;

    @SuppressWarnings("NullAway.Init")
    protected ReconciliationRun() {} // for Hibernate only

    ReconciliationRun(Outcome outcome) {
        this.id = UuidV7.next();
        this.asOf = outcome.asOf();
        this.byCounty = outcome.byCounty();
    }
}
