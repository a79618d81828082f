// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A work order, for where-clauses only; {@link Servings} writes the rows. */
@Entity
@Immutable
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // Queries read the fields.
class ServingOrder {

    @Id
    private UUID orderId;

    private String state;
    private @Nullable UUID personId;
    private @Nullable String providerOrg;
    private @Nullable UUID workerId;

    protected ServingOrder() {} // for Hibernate only
}
