// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A visit of a work order, for where-clauses only; {@link Servings} writes the rows. */
@Entity
@Immutable
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // Queries read the fields.
class ServingVisit {

    @Id
    private UUID visitId;

    private UUID orderId;
    private @Nullable UUID workerId;
    private boolean pending;

    protected ServingVisit() {} // for Hibernate only
}
