// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.StayPlaceId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;

/** A place for stays, for example a bed. */
@Entity
@Table(name = "stay_place")
@KeepsHistory("STAY_PLACE")
class StayPlace extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private StayPlaceStatus status;

    private Instant lastStepAt;
    private UUID providerId;

    @SuppressWarnings("UnusedVariable") // Read by queries.
    private String providerOrg;

    private String areaCode;
    private String facility;
    private String bed;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected StayPlace() {} // for Hibernate only

    StayPlace(RegisterStayPlaceRequest request, String org, Provenance provenance) {
        id = UuidV7.next();
        revision = 1;
        status = StayPlaceStatus.IN_USE;
        providerId = request.providerId().value();
        providerOrg = org;
        areaCode = request.areaCode();
        facility = request.facility();
        bed = request.bed();
        this.provenance = provenance;
        lastStepAt = provenance.occurredAt();
    }

    /** No one is admitted to it any more. */
    void close(Occurrence when) {
        status = status.to(StayPlaceStatus.OUT_OF_USE);
        revision++;
        lastStepAt = when.occurredAt();
    }

    StayPlaceId id() {
        return new StayPlaceId(id);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    StayPlaceStatus status() {
        return status;
    }

    ProviderId providerId() {
        return new ProviderId(providerId);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    StayPlaceView view(boolean occupied) {
        return new StayPlaceView(
                id(), revision, status, providerId(), areaCode, facility, bed, occupied, provenance.clientReference());
    }
}
