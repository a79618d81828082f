// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.zhongfu.platform.store.Records;

/** The versions of the guides. */
@ApplicationScoped
class ServiceGuideRepository implements Records<ServiceGuide> {

    int latestVersion(String serviceItem) {
        return find("serviceItem = ?1", Sort.descending("version"), serviceItem)
                .firstResultOptional()
                .map(ServiceGuide::version)
                .orElse(0);
    }

    /** The guide in force for a service on that day: of those that have begun, the one that began last. */
    Optional<ServiceGuide> inForce(String serviceItem, LocalDate day) {
        return find("serviceItem = ?1 and validFrom <= ?2", Sort.descending("validFrom", "version"), serviceItem, day)
                .firstResultOptional();
    }
}
