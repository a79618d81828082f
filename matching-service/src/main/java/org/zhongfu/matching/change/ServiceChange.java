// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.change;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.matching.base.Json;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;

/** A change of the service list, its rules and guides: proposed by one officer, decided by another. */
@Entity
@KeepsHistory("SERVICE_CHANGE")
class ServiceChange extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

    @Id
    private UUID id;

    /** Version in ETags: 1 when proposed, one more with each step. */
    private long revision;

    @Version
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private ServiceChangeStatus status;

    private LocalDate validFrom;
    private String source;
    private String content;
    private @Nullable Integer listVersion;

    /** Subject of the token of who decided; null while it is proposed. */
    private @Nullable String decidedBy;

    private @Nullable String decisionReason;
    private Instant lastStepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected ServiceChange() {} // for Hibernate only

    ServiceChange(UUID id, ProposeServiceChangeRequest request, Provenance provenance) {
        this.id = id;
        revision = 1;
        status = ServiceChangeStatus.PROPOSED;
        validFrom = request.validFrom();
        source = request.source();
        content = Json.write(request.content());
        lastStepAt = provenance.occurredAt();
        this.provenance = provenance;
    }

    void requireTransition(ServiceChangeStatus wanted) {
        status.requireTransition(wanted);
    }

    /** @param madeVersion the version of the list that it made; null when the list did not change */
    void approve(String officer, @Nullable String reason, @Nullable Integer madeVersion, Occurrence when) {
        decide(ServiceChangeStatus.APPROVED, officer, reason, when);
        listVersion = madeVersion;
    }

    void reject(String officer, @Nullable String reason, Occurrence when) {
        decide(ServiceChangeStatus.REJECTED, officer, reason, when);
    }

    private void decide(ServiceChangeStatus wanted, String officer, @Nullable String reason, Occurrence when) {
        status = status.to(wanted);
        decidedBy = officer;
        decisionReason = reason;
        lastStepAt = when.occurredAt();
        revision++;
    }

    UUID id() {
        return id;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String source() {
        return source;
    }

    ChangeContent content() {
        return Json.read(content, ChangeContent.class);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("SERVICE_CHANGE", id);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    ServiceChangeView view() {
        return new ServiceChangeView(
                id,
                revision,
                status,
                validFrom,
                source,
                content(),
                listVersion,
                new ServiceChangeView.Decision(decisionReason, decidedBy, decidedBy == null ? null : lastStepAt),
                provenance.occurredAt(),
                provenance.recordedAt(),
                provenance.backfilled());
    }
}
