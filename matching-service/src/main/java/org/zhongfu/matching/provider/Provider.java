// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.provider.ProviderEvent.ProviderRegistered;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.AreaScope;

/** An organisation that provides services (承接主体). */
@Entity
public class Provider extends PanacheEntityBase implements HasProvenance {

    @Id
    private UUID id;

    /** Version in ETags and events. */
    private long revision;

    @Version
    private long lockVersion;

    private String orgCode;
    private String name;
    private @Nullable String uscc;
    private @Nullable Boolean usccValid;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "provider_area", joinColumns = @JoinColumn(name = "provider_id"))
    private Set<ProviderArea> areas;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected Provider() {} // for Hibernate only

    Provider(ProviderId id, RegisterProviderRequest request, Provenance provenance) {
        this.id = id.value();
        revision = 1;
        orgCode = request.orgCode();
        name = request.name();
        uscc = request.uscc();
        usccValid = uscc == null ? null : SocialCreditCode.isValid(uscc);
        areas = areasOf(request);
        this.provenance = provenance;
    }

    ProviderRegistered registered() {
        return new ProviderRegistered(id(), revision, orgCode, provenance.occurredAt(), provenance.backfilled());
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    /** The id. */
    public ProviderId id() {
        return new ProviderId(id);
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
                uscc,
                usccValid,
                areaCodes(),
                provenance.occurredAt(),
                provenance.recordedAt(),
                provenance.backfilled());
    }

    private static Set<ProviderArea> areasOf(RegisterProviderRequest request) {
        return request.areaCodes().stream().map(ProviderArea::of).collect(Collectors.toSet());
    }
}
