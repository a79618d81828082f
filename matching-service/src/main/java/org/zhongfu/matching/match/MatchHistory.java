// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.platform.store.history.HistoryEntry;
import org.zhongfu.platform.store.history.HistoryLog;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

/** What changed in a match, for callers who may see it. */
@ApplicationScoped
public class MatchHistory {

    private static final Set<String> ABOUT_THE_PERSON = Set.of("reason", "explanation");

    private final MatchRepository matches;
    private final HistoryLog history;

    MatchHistory(MatchRepository matches, HistoryLog history) {
        this.matches = matches;
        this.history = history;
    }

    /**
     * The creation and the changes of one match, oldest first.
     *
     * @throws Problem 404 when there is none the caller may see
     */
    @Transactional
    public Page<HistoryEntry> page(Caller caller, MatchId id, PageQuery page) {
        Match row = matches.findVisible(caller, id).orElseThrow(Problem::notFound);
        return history.page(Match.class, id.value(), row.provenance(), page, field -> isWithheld(field, caller));
    }

    /** Written freely, or about the person: the view shows others a part of it. */
    private static boolean isWithheld(String field, Caller caller) {
        return ABOUT_THE_PERSON.contains(field)
                && !caller.isAnyOf(Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER);
    }
}
