// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.record.RecordTimes;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;

/** A piece of evidence as it was presented. It is not changed: newer evidence is added to it. */
@Entity
class Evidence extends PanacheEntityBase implements HasProvenance {

    @Id
    private UUID id;

    @Version
    private long lockVersion;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private EvidenceType type;

    private @Nullable String assistanceCategory;
    private @Nullable Integer disabilityType;
    private @Nullable Integer disabilityLevel;
    private @Nullable Boolean livingAlone;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private String issuer;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {} // for Hibernate only

    Evidence(EvidenceId id, PersonId personId, AddEvidenceRequest request, Provenance provenance) {
        this.id = id.value();
        this.personId = personId.value();
        type = request.type();
        assistanceCategory = request.assistanceCategory();
        disabilityType = request.disabilityType();
        disabilityLevel = request.disabilityLevel();
        livingAlone = request.livingAlone();
        validFrom = request.validFrom();
        validUntil = request.validUntil();
        issuer = request.issuer();
        this.provenance = provenance;
    }

    EvidenceId id() {
        return new EvidenceId(id);
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    Proof proof() {
        return new Proof(
                type,
                assistanceCategory,
                disabilityType,
                disabilityLevel,
                livingAlone,
                new DayRange(validFrom, validUntil));
    }

    EvidenceView view() {
        return new EvidenceView(
                id(),
                1,
                new PersonId(personId),
                type,
                assistanceCategory,
                disabilityType,
                disabilityLevel,
                livingAlone,
                validFrom,
                validUntil,
                issuer,
                RecordTimes.of(provenance));
    }
}
