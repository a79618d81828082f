// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.rule;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The versions of the rules. */
@ApplicationScoped
public class EligibilityRuleRepository implements Records<EligibilityRule> {

    /** The rule in force for a service on that day: of those that cover it, the latest version. */
    public Optional<EligibilityRule> inForce(String serviceItem, LocalDate day) {
        return find(
                        "serviceItem = ?1 and validFrom <= ?2 and (validUntil is null or validUntil >= ?2)",
                        Sort.descending("version"),
                        serviceItem,
                        day)
                .firstResultOptional();
    }

    /** All rules, for lookups of many days. */
    public RuleVersions all() {
        return new RuleVersions(list("from EligibilityRule", Sort.descending("version")));
    }

    int latestVersion(String serviceItem) {
        return find("serviceItem = ?1", Sort.descending("version"), serviceItem)
                .firstResultOptional()
                .map(EligibilityRule::version)
                .orElse(0);
    }

    List<EligibilityRule> page(PageQuery page, @Nullable String serviceItem) {
        return page(Criteria.of(page).and("serviceItem = :item", "item", serviceItem));
    }
}
