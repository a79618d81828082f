// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.PageQuery;

/** The notices, limited to what the caller may see: of the own provider, or of those that work in the caller's area. */
@ApplicationScoped
class TeamRuleBreakRepository implements Records<TeamRuleBreak> {

    private static final String OF_AREA = "providerId in (select p.id from Provider p join p.areas a"
            + " where a.areaCode like concat(:scope, '%') or :scope like concat(a.areaPrefix, '%'))";

    /** The open notice of a provider. */
    Optional<TeamRuleBreak> openOf(ProviderId provider) {
        return find("providerId = ?1 and endReason is null", provider.value()).firstResultOptional();
    }

    /**
     * The notices the caller may see.
     *
     * @param open only those that are open, or only those that are over; null: both
     */
    Criteria criteria(Caller caller, PageQuery page, @Nullable ProviderId provider, @Nullable Boolean open) {
        Criteria criteria = Visibility.byOrg(caller)
                ? Criteria.of(page).and("orgCode = :own", "own", caller.orgOrNone())
                : Criteria.of(page).and(OF_AREA, "scope", caller.area().prefix());
        return criteria.and("providerId = :provider", "provider", provider)
                .and("(endReason is null) = :open", "open", open);
    }
}
