// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhongfu.contracts.catalog.CatalogEvent.ServiceListPublished;
import org.zhongfu.contracts.catalog.ListedService;
import org.zhongfu.contracts.id.ServiceListId;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;

/** A version of the service list; it is never changed, only replaced by the next one. */
@Entity
@KeepsHistory("SERVICE_LIST")
public class ServiceList extends PanacheEntityBase implements HasProvenance {

    @Id
    private UUID id;

    private int version;
    private LocalDate validFrom;
    private String source;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "service_item", joinColumns = @JoinColumn(name = "list_id"))
    private Set<ServiceItem> items;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected ServiceList() {} // for Hibernate only

    ServiceList(UUID id, int version, PublishServiceListRequest request, Provenance provenance) {
        this.id = id;
        this.version = version;
        validFrom = request.validFrom();
        source = request.source();
        items = request.items().stream().collect(Collectors.toSet());
        this.provenance = provenance;
    }

    ServiceList(
            UUID id,
            int version,
            LocalDate validFrom,
            String source,
            Collection<ServiceItem> items,
            Provenance provenance) {
        this.id = id;
        this.version = version;
        this.validFrom = validFrom;
        this.source = source;
        this.items = items.stream().collect(Collectors.toSet());
        this.provenance = provenance;
    }

    /** The event of its publication. */
    ServiceListPublished published() {
        return new ServiceListPublished(
                new ServiceListId(id),
                1,
                version,
                validFrom,
                sorted().stream().map(ServiceList::listed).toList(),
                provenance.occurredAt(),
                provenance.backfilled());
    }

    private static ListedService listed(ServiceItem item) {
        return new ListedService(item.code(), item.chineseName(), item.englishName());
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    /** The number of this version. */
    public int version() {
        return version;
    }

    /** The service of that code, when the list has it. */
    public Optional<ServiceItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** Codes of the services of a class. */
    public List<String> codesOf(ServiceClass serviceClass) {
        return sorted().stream()
                .filter(item -> item.serviceClass() == serviceClass)
                .map(ServiceItem::code)
                .toList();
    }

    String source() {
        return source;
    }

    UUID id() {
        return id;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    ServiceListView view() {
        return new ServiceListView(
                id,
                version,
                validFrom,
                source,
                sorted(),
                provenance.occurredAt(),
                provenance.recordedAt(),
                provenance.backfilled());
    }

    /** The items as they were published, in no order. */
    Set<ServiceItem> items() {
        return items;
    }

    /** The items with their names, ordered by code. */
    public List<ServiceItem> sorted() {
        return items.stream()
                .sorted(Comparator.comparing(ServiceItem::code))
                .map(ServiceItem::named)
                .toList();
    }
}
