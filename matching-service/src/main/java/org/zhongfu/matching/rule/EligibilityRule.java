// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.Json;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;

/** A version of the rule for a service; it is never changed, only replaced by the next one. */
@Entity
public class EligibilityRule extends PanacheEntityBase implements HasProvenance {

    @Id
    private UUID id;

    private String serviceItem;
    private int version;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private String conditions;
    private @Nullable String source;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected EligibilityRule() {} // for Hibernate only

    EligibilityRule(UUID id, int version, PublishEligibilityRuleRequest request, Provenance provenance) {
        this.id = id;
        this.version = version;
        serviceItem = request.serviceItem();
        validFrom = request.validFrom();
        validUntil = request.validUntil();
        conditions = Json.write(request.conditions());
        source = request.source();
        this.provenance = provenance;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    boolean covers(String item, LocalDate day) {
        return serviceItem.equals(item) && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** The number of this version among those of the service. */
    public int version() {
        return version;
    }

    /** The conditions. */
    public Conditions conditions() {
        return Json.read(conditions, Conditions.class);
    }

    RuleView view() {
        return new RuleView(
                id,
                version,
                serviceItem,
                validFrom,
                validUntil,
                conditions(),
                source,
                provenance.occurredAt(),
                provenance.recordedAt(),
                provenance.backfilled());
    }
}
