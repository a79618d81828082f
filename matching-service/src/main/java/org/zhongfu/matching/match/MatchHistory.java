// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.base.visibility.Visibility;
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

    private final MatchRepository matches;
    private final HistoryLog history;

    MatchHistory(MatchRepository matches, HistoryLog history) {
        this.matches = matches;
        this.history = history;
    }

    /**
     * The creation and the changes of one match, oldest first. Reasons are written freely and may name persons: callers who
     * read names masked read them in the match, with stars.
     *
     * @throws Problem 404 when there is none the caller may see
     */
    @Transactional
    public Page<HistoryEntry> page(Caller caller, MatchId id, PageQuery page) {
        Match row = matches.findVisible(caller, id).orElseThrow(Problem::notFound);
        boolean full = Visibility.readsInFull(caller);
        return history.page(Match.class, id.value(), row.provenance(), page, field -> field.equals("reason") && !full);
    }
}
