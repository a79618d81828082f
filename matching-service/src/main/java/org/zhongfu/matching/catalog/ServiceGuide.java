// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhongfu.matching.base.Json;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;

/** A version of the steps of a service; it is never changed, only replaced by the next one. */
@Entity
public class ServiceGuide extends PanacheEntityBase implements HasProvenance {

    @Id
    private UUID id;

    private String serviceItem;
    private int version;
    private LocalDate validFrom;
    private String source;
    private String steps;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected ServiceGuide() {} // for Hibernate only

    ServiceGuide(UUID id, GuideDraft draft, int version, LocalDate validFrom, String source, Provenance provenance) {
        this.id = id;
        serviceItem = draft.serviceItem();
        this.version = version;
        this.validFrom = validFrom;
        this.source = source;
        steps = Json.write(draft.steps());
        this.provenance = provenance;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    int version() {
        return version;
    }

    ServiceGuideView view() {
        return new ServiceGuideView(
                serviceItem, version, validFrom, source, Json.read(steps, new TypeReference<List<GuideStep>>() {}));
    }
}
