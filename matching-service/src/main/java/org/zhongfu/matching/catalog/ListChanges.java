// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.base.code.ListedServices;
import org.zhongfu.contracts.catalog.CatalogEvent.ServiceListPublished;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Problem;

/**
 * Makes the next version of the service list of the one in force on a day and changes of some of its services. A list that was
 * published for a later day stays as it was decided.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ListChanges {

    private static final int MOST_ITEMS = 200;

    private final ServiceListRepository catalog;
    private final ServiceGuideRepository guides;
    private final ListedServices listed;
    private final Outbox outbox;
    private final NamedLock namedLock;

    ListChanges(
            ServiceListRepository catalog,
            ServiceGuideRepository guides,
            ListedServices listed,
            Outbox outbox,
            NamedLock namedLock) {
        this.catalog = catalog;
        this.guides = guides;
        this.listed = listed;
        this.outbox = outbox;
        this.namedLock = namedLock;
    }

    /**
     * The codes of the services that the list of that day has after the changes.
     *
     * @throws Problem 422 when the list would not be valid
     */
    public Set<String> codesAfter(LocalDate from, List<ServiceItem> items, List<GuideDraft> drafts) {
        return Set.copyOf(itemsAfter(from, items, drafts).keySet());
    }

    /**
     * Publishes the changed list and the guides.
     *
     * @return number of the new version of the list; null when neither items nor guides change
     */
    public @Nullable Integer apply(
            LocalDate from, String source, List<ServiceItem> items, List<GuideDraft> drafts, Provenance provenance) {
        if (items.isEmpty() && drafts.isEmpty()) {
            return null;
        }
        namedLock.acquire("service-list", "");
        Map<String, ServiceItem> after = itemsAfter(from, items, drafts);
        for (GuideDraft draft : drafts) {
            int version = guides.latestVersion(draft.serviceItem()) + 1;
            guides.persist(new ServiceGuide(UuidV7.next(), draft, version, from, source, provenance));
            after.computeIfPresent(draft.serviceItem(), (code, item) -> item.withGuide(version));
        }
        int version = catalog.latestVersion() + 1;
        ServiceList list = new ServiceList(UuidV7.next(), version, from, source, after.values(), provenance);
        catalog.persistAndFlush(list);
        ServiceListPublished published = list.published();
        listed.keep(published);
        outbox.append(published);
        return version;
    }

    private Map<String, ServiceItem> itemsAfter(LocalDate from, List<ServiceItem> items, List<GuideDraft> drafts) {
        ServiceList base = catalog.on(from)
                .orElseThrow(() -> Problem.rule(
                        "validFrom", "must not be before the first version of the service list", "不得早于首个服务清单的生效日期"));
        Map<String, ServiceItem> after = new TreeMap<>();
        base.items().forEach(item -> after.put(item.code(), item));
        items.forEach(item -> after.put(item.code(), item));
        if (after.size() > MOST_ITEMS) {
            throw Problem.rule(
                    "content.items",
                    "the list would have more than " + MOST_ITEMS + " services",
                    "服务清单不得超过 " + MOST_ITEMS + " 个项目");
        }
        ServiceItemRules.require(List.copyOf(after.values()));
        drafts.forEach(draft -> requireGuide(draft, after.keySet()));
        return after;
    }

    private static void requireGuide(GuideDraft draft, Set<String> codes) {
        if (!codes.contains(draft.serviceItem())) {
            throw Problem.rule(
                    "content.guides",
                    draft.serviceItem() + " is not a service of the list on that day",
                    CodeLabels.quoted("service-items", draft.serviceItem()).zh() + "不在当日的服务清单中");
        }
        Set<String> steps = new HashSet<>();
        draft.steps().forEach(step -> {
            if (!steps.add(step.code())) {
                throw Problem.rule(
                        "content.guides",
                        draft.serviceItem() + ": the step " + step.code() + " is listed twice",
                        CodeLabels.quoted("service-items", draft.serviceItem()).zh() + "：步骤“" + step.zh() + "”重复出现");
            }
        });
    }
}
