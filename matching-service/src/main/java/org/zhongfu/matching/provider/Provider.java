// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.provider.ProviderEvent.ProviderCorrected;
import org.zhongfu.contracts.provider.ProviderEvent.ProviderRegistered;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Occurrence;

/** An organisation that provides services (承接主体). */
@Entity
@KeepsHistory("PROVIDER")
public class Provider extends PanacheEntityBase implements HasProvenance, LifecycleRecord {

    @Id
    private UUID id;

    /** Version in ETags and events. */
    private long revision;

    @Version
    private long lockVersion;

    private String orgCode;
    private String name;

    @Enumerated(EnumType.STRING)
    private ProviderKind kind;

    private @Nullable String uscc;
    private @Nullable Boolean usccValid;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "provider_area", joinColumns = @JoinColumn(name = "provider_id"))
    private Set<ProviderArea> areas;

    /** The areas in one text, for the history: it does not keep collections in tables of their own. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable String areaCodes;

    @SuppressWarnings("UnusedVariable") // Kept for the history.
    private @Nullable String correctionReason;

    private Instant lastStepAt;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Provider() {} // for Hibernate only

    Provider(ProviderId id, RegisterProviderRequest request, Provenance provenance) {
        this.id = id.value();
        revision = 1;
        orgCode = request.orgCode();
        name = request.name();
        kind = request.kindOrDefault();
        uscc = request.uscc();
        usccValid = uscc == null ? null : SocialCreditCode.isValid(uscc);
        areas = areasOf(request.areaCodes());
        areaCodes = String.join(",", areaCodes());
        lastStepAt = provenance.occurredAt();
        this.provenance = provenance;
    }

    ProviderRegistered registered() {
        return new ProviderRegistered(
                id(), revision, orgCode, kind.name(), provenance.occurredAt(), provenance.backfilled());
    }

    /** Name, credit code or areas were wrong, or have changed. */
    ProviderCorrected correct(ChangeProviderRequest request, Occurrence when) {
        String newName = request.name().value();
        name = newName == null ? name : newName;
        ProviderKind newKind = request.kind().value();
        kind = newKind == null ? kind : newKind;
        if (request.uscc().isSent()) {
            String code = request.uscc().value();
            uscc = code;
            usccValid = code == null ? null : SocialCreditCode.isValid(code);
        }
        List<String> newAreas = request.areaCodes().value();
        if (newAreas != null) {
            Set<ProviderArea> now = areasOf(newAreas);
            areas.retainAll(now);
            areas.addAll(now);
            areaCodes = String.join(",", areaCodes());
        }
        correctionReason = request.reason();
        revision++;
        lastStepAt = when.occurredAt();
        return new ProviderCorrected(
                id(), revision, orgCode, areaCodes(), kind.name(), when.occurredAt(), when.backfilled());
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return lastStepAt;
    }

    @Nullable
    String uscc() {
        return uscc;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    /** The id. */
    public ProviderId id() {
        return new ProviderId(id);
    }

    /** What kind of organisation it is. */
    public ProviderKind kind() {
        return kind;
    }

    /** Its code in tokens. */
    public String orgCode() {
        return orgCode;
    }

    /** The areas it works in. */
    public List<String> areaCodes() {
        return areas.stream().map(ProviderArea::areaCode).sorted().toList();
    }

    /** True when the area lies in one of its areas, or contains one. */
    public boolean worksIn(String areaCode) {
        return areas.stream()
                .map(ProviderArea::areaCode)
                .anyMatch(own -> AreaScope.of(own).covers(areaCode)
                        || AreaScope.of(areaCode).covers(own));
    }

    ProviderView view() {
        return new ProviderView(
                id(),
                revision,
                orgCode,
                name,
                kind,
                uscc,
                usccValid,
                areaCodes(),
                provenance.occurredAt(),
                provenance.recordedAt(),
                provenance.backfilled());
    }

    private static Set<ProviderArea> areasOf(List<String> areaCodes) {
        return areaCodes.stream().map(ProviderArea::of).collect(Collectors.toSet());
    }
}
