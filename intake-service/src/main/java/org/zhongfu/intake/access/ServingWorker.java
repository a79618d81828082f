// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A worker of a provider, for where-clauses only; {@link Servings} writes the rows. */
@Entity
@Immutable
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // Queries read the fields.
class ServingWorker {

    @Id
    private UUID workerId;

    private @Nullable String subject;
    private String providerOrg;
    private @Nullable LocalDate activeUntil;

    protected ServingWorker() {} // for Hibernate only
}
