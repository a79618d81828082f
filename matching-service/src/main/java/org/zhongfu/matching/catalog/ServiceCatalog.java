// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.PageQuery;

/** The versions of the service list. */
@ApplicationScoped
public class ServiceCatalog implements PanacheRepositoryBase<ServiceList, UUID> {

    /** The list in force on that day. */
    public Optional<ServiceList> on(LocalDate day) {
        return find("validFrom <= ?1", Sort.descending("validFrom"), day).firstResultOptional();
    }

    /** The version of that number. */
    public ServiceList version(int number) {
        return find("version = ?1", number).singleResult();
    }

    Optional<ServiceList> latest() {
        return find("from ServiceList", Sort.descending("version")).firstResultOptional();
    }

    List<ServiceList> page(PageQuery page) {
        return find("id > ?1", Sort.by("id"), page.behind())
                .range(0, page.fetch() - 1)
                .list();
    }

    Optional<ServiceList> referredTo(String createdBy, @Nullable String clientReference) {
        return clientReference == null
                ? Optional.empty()
                : find("provenance.createdBy = ?1 and provenance.clientReference = ?2", createdBy, clientReference)
                        .firstResultOptional();
    }
}
