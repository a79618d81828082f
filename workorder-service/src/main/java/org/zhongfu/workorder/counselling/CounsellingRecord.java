// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.counselling;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.function.Function;
import org.zhongfu.contracts.id.CounsellingRecordId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.workorder.CounsellingEvent.CounsellingRecorded;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.workorder.order.WorkOrder;

/** The sealed record of a counselling visit; never changed. */
@Entity
@Table(name = "counselling_record")
class CounsellingRecord extends PanacheEntityBase implements HasProvenance {

    @Id
    private UUID id;

    private UUID visitId;

    @SuppressWarnings("UnusedVariable") // Read by queries.
    private UUID orderId;

    @Column(name = "content_sealed")
    private String encryptedContent;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected CounsellingRecord() {} // for Hibernate only

    CounsellingRecord(
            WorkOrder order, VisitId visit, Function<CounsellingRecordId, String> content, Provenance provenance) {
        id = UuidV7.next();
        visitId = visit.value();
        orderId = order.id().value();
        encryptedContent = content.apply(id());
        this.provenance = provenance;
    }

    CounsellingRecorded recorded(WorkOrder order) {
        return new CounsellingRecorded(
                id(), 1, order.id(), order.needId(), visitId(), provenance.occurredAt(), provenance.backfilled());
    }

    CounsellingRecordId id() {
        return new CounsellingRecordId(id);
    }

    VisitId visitId() {
        return new VisitId(visitId);
    }

    String encryptedContent() {
        return encryptedContent;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }
}
