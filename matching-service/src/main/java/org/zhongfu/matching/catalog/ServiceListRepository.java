// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The versions of the service list. */
@ApplicationScoped
public class ServiceListRepository implements Records<ServiceList> {

    /** The list in force on that day. */
    public Optional<ServiceList> on(LocalDate day) {
        return find("validFrom <= ?1", Sort.descending("validFrom", "version"), day)
                .firstResultOptional();
    }

    /** All versions, for lookups of many days. */
    public ServiceLists all() {
        return new ServiceLists(list("from ServiceList", Sort.descending("validFrom", "version")));
    }

    /** The version of that number. */
    public ServiceList version(int number) {
        return find("version = ?1", number).singleResult();
    }

    /** The first days of the lists that begin after that day. */
    public List<LocalDate> beginningsAfter(LocalDate day) {
        return list("validFrom > ?1", Sort.ascending("validFrom"), day).stream()
                .map(ServiceList::validFrom)
                .distinct()
                .limit(1000)
                .toList();
    }

    /** The list that begins last. */
    Optional<ServiceList> last() {
        return find("from ServiceList", Sort.descending("validFrom", "version")).firstResultOptional();
    }

    int latestVersion() {
        return find("from ServiceList", Sort.descending("version"))
                .firstResultOptional()
                .map(ServiceList::version)
                .orElse(0);
    }

    List<ServiceList> page(PageQuery page) {
        return page(Criteria.of(page));
    }
}
