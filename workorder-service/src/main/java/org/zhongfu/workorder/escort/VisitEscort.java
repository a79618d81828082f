// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.escort;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.workorder.visit.Attendance;

/** The second place of a visit. Its version is that of the visit: whoever changes it locks the visit first. */
@Entity
@KeepsHistory("VISIT_ESCORT")
@Table(name = "visit_escort")
class VisitEscort extends PanacheEntityBase implements HasProvenance {

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private UUID orderId;
    private Instant appointmentAt;

    @Column(name = "destination_sealed")
    private String encryptedDestination;

    private @Nullable Instant arrivedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Attendance arrival;

    @Column(name = "arrival_sealed")
    private @Nullable String encryptedArrival;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected VisitEscort() {} // for Hibernate only

    VisitEscort(
            VisitId visit, OrderId order, Instant appointmentAt, String encryptedDestination, Provenance provenance) {
        id = visit.value();
        orderId = order.value();
        this.appointmentAt = appointmentAt;
        this.encryptedDestination = encryptedDestination;
        this.provenance = provenance;
    }

    void change(Instant appointment, String destination) {
        appointmentAt = appointment;
        encryptedDestination = destination;
    }

    void arrive(Attendance proof, String encryptedProof, Instant at) {
        arrivedAt = at;
        arrival = proof;
        encryptedArrival = encryptedProof;
    }

    VisitId visitId() {
        return new VisitId(id);
    }

    OrderId orderId() {
        return new OrderId(orderId);
    }

    Instant appointmentAt() {
        return appointmentAt;
    }

    String encryptedDestination() {
        return encryptedDestination;
    }

    @Nullable
    Instant arrivedAt() {
        return arrivedAt;
    }

    @Nullable
    Attendance arrival() {
        return arrival;
    }

    @Nullable
    String encryptedArrival() {
        return encryptedArrival;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }
}
