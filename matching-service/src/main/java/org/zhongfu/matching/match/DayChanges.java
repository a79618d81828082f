// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.matching.need.NeedService;

/** What follows from a day on which the age or a target group of a person changes. */
@ApplicationScoped
class DayChanges {

    private final NeedService needs;
    private final MatchTermination termination;

    DayChanges(NeedService needs, MatchTermination termination) {
        this.needs = needs;
        this.termination = termination;
    }

    /** Persons after {@code last} whose age or groups have changed since their needs were judged. */
    @Transactional
    List<PersonId> after(@Nullable PersonId last, int limit) {
        return needs.changedByToday(last, limit);
    }

    /** Judges the needs and offers of a person again; nothing happens when another replica has done so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void enterToday(PersonId personId) {
        if (needs.enterToday(personId)) {
            termination.cancelIneligible(personId);
        }
    }
}
