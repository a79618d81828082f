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
        return find("validFrom <= ?1", Sort.descending("validFrom"), day).firstResultOptional();
    }

    /** All versions, for lookups of many days. */
    public ServiceLists all() {
        return new ServiceLists(list("from ServiceList", Sort.descending("validFrom")));
    }

    /** The version of that number. */
    public ServiceList version(int number) {
        return find("version = ?1", number).singleResult();
    }

    Optional<ServiceList> latest() {
        return find("from ServiceList", Sort.descending("version")).firstResultOptional();
    }

    List<ServiceList> page(PageQuery page) {
        return page(Criteria.of(page));
    }
}
