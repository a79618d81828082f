// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.matching.base.EarlierRecord;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.NamedLock;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Reads and continues the service list. */
@ApplicationScoped
public class CatalogService {

    private final ServiceCatalog catalog;
    private final NamedLock namedLock;
    private final InstantSource clock;

    CatalogService(ServiceCatalog catalog, NamedLock namedLock, InstantSource clock) {
        this.catalog = catalog;
        this.namedLock = namedLock;
        this.clock = clock;
    }

    /**
     * Puts the next version in force.
     *
     * @throws Problem 422 when it would begin before the version in force
     */
    @Transactional
    public Creation<ServiceListView> publish(Caller caller, NewServiceList request) {
        Occurrence when = Occurrence.judge(request.occurredAt(), request.backfillReason(), caller, clock.instant());
        namedLock.acquire("service-list", "");
        Optional<ServiceList> sent =
                EarlierRecord.find(catalog, caller, request.clientReference(), earlier -> earlier.isSame(request));
        if (sent.isPresent()) {
            return new Creation<>(sent.get().view(), false);
        }
        mustNameEachOnce(request);
        Optional<ServiceList> latest = catalog.latest();
        if (latest.isPresent() && !request.validFrom().isAfter(latest.get().validFrom())) {
            throw Problem.rule(
                    "validFrom",
                    "must be later than " + latest.get().validFrom() + ", the first day of the version before",
                    "必须晚于上一版本的生效日期 " + latest.get().validFrom());
        }
        ServiceList list = new ServiceList(
                UuidV7.next(),
                latest.map(ServiceList::version).orElse(0) + 1,
                request,
                EarlierRecord.provenance(when, caller, request.clientReference()));
        catalog.persist(list);
        return new Creation<>(list.view(), true);
    }

    /** All versions, oldest first. */
    @Transactional
    public Page<ServiceListView> list(PageQuery page) {
        return Page.of(catalog.page(page), page, ServiceList::id, ServiceList::view);
    }

    /** One version. */
    @Transactional
    public ServiceListView get(UUID id) {
        return catalog.findByIdOptional(id).map(ServiceList::view).orElseThrow(Problem::notFound);
    }

    /**
     * The services of a day.
     *
     * @param on the day; null means today
     */
    @Transactional
    public ServiceItemsView items(@Nullable LocalDate on) {
        LocalDate day = on == null ? Zones.dayOf(clock.instant()) : on;
        ServiceList list = catalog.on(day)
                .orElseThrow(() -> Problem.rule("on", "lies before the first service list", "早于首个服务清单的生效日期"));
        return new ServiceItemsView(day, list.version(), list.sorted());
    }

    private static void mustNameEachOnce(NewServiceList request) {
        Set<String> seen = new HashSet<>();
        request.items().forEach(item -> {
            if (!seen.add(item.code())) {
                throw Problem.rule("items", item.code() + " stands twice", item.code() + " 重复出现");
            }
        });
    }
}
