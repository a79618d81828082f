// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.ListedServices;
import org.zhongfu.contracts.catalog.CatalogEvent.ServiceListPublished;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** Publishes and reads versions of the service list. */
@ApplicationScoped
public class CatalogService {

    private final ServiceListRepository catalog;
    private final ServiceGuideRepository guides;
    private final ListedServices listed;
    private final Creator creator;
    private final NamedLock namedLock;
    private final InstantSource clock;

    CatalogService(
            ServiceListRepository catalog,
            ServiceGuideRepository guides,
            ListedServices listed,
            Creator creator,
            NamedLock namedLock,
            InstantSource clock) {
        this.catalog = catalog;
        this.guides = guides;
        this.listed = listed;
        this.creator = creator;
        this.namedLock = namedLock;
        this.clock = clock;
    }

    /**
     * Publishes the next version.
     *
     * @throws Problem 422 when it would begin before the version in force
     */
    @Transactional
    public Creation<ServiceListView> publish(Caller caller, PublishServiceListRequest request) {
        return creator.create(Submission.of("service-list", caller, request), catalog, provenance -> {
                    namedLock.acquire("service-list", "");
                    ServiceItemRules.require(request.items());
                    catalog.last().ifPresent(previous -> requireLaterThan(previous, request));
                    int version = catalog.latestVersion() + 1;
                    ServiceList list = new ServiceList(UuidV7.next(), version, request, provenance);
                    ServiceListPublished published = list.published();
                    return NewRecord.of(list, published).andThen(() -> listed.keep(published));
                })
                .map(ServiceList::view);
    }

    private static void requireLaterThan(ServiceList previous, PublishServiceListRequest request) {
        if (!request.validFrom().isAfter(previous.validFrom())) {
            throw Problem.rule(
                    "validFrom",
                    "must be later than " + previous.validFrom() + ", the first day of the version before",
                    "必须晚于上一版本的生效日期 " + previous.validFrom());
        }
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
        LocalDate day = dayOf(on);
        ServiceList list = listOn(day);
        return new ServiceItemsView(day, list.version(), list.sorted());
    }

    /**
     * One service on a day.
     *
     * @param on the day; null means today
     */
    @Transactional
    public ServiceItemView item(String code, @Nullable LocalDate on) {
        LocalDate day = dayOf(on);
        ServiceList list = listOn(day);
        ServiceItem item = list.item(code).orElseThrow(Problem::notFound);
        return new ServiceItemView(day, list.version(), list.source(), item.named());
    }

    /**
     * The guide of a service in force on a day.
     *
     * @param on the day; null means today
     */
    @Transactional
    public ServiceGuideView guide(String code, @Nullable LocalDate on) {
        return guides.inForce(code, dayOf(on)).map(ServiceGuide::view).orElseThrow(Problem::notFound);
    }

    private LocalDate dayOf(@Nullable LocalDate on) {
        return on == null ? Zones.dayOf(clock.instant()) : on;
    }

    private ServiceList listOn(LocalDate day) {
        return catalog.on(day)
                .orElseThrow(() -> Problem.rule(
                        "on", "must not be before the first version of the service list", "不得早于首个服务清单的生效日期"));
    }
}
