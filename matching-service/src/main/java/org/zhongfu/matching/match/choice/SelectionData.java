// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.matching.catalog.ServiceList;
import org.zhongfu.matching.contract.OpenLine;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.rule.EligibilityRule;

/** The data of a selection, read for one need at a time or once for many. */
interface SelectionData {

    /** The service list in force on a day. */
    Optional<ServiceList> listOn(LocalDate day);

    /** The rule in force for a service on a day. */
    Optional<EligibilityRule> ruleFor(String serviceItem, LocalDate day);

    /** Lines for the service in whose contract's area the need lies, within a year of the day. */
    List<OpenLine> linesFor(Need need, LocalDate day);

    /** Providers that declined the need, with the last time. */
    Map<ProviderId, Instant> declinesOf(Need need);

    /** Providers that have served the person. */
    Set<ProviderId> servedBefore(Need need);
}
