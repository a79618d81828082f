// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.sql.NamedLock;

/** Opens a notice when the team of a provider does not meet the rule today, and ends it when that is over. */
@ApplicationScoped
class TeamRuleNotices {

    private final TeamReader reader;
    private final TeamRuleBreakRepository breaks;
    private final NamedLock namedLock;
    private final InstantSource clock;

    TeamRuleNotices(TeamReader reader, TeamRuleBreakRepository breaks, NamedLock namedLock, InstantSource clock) {
        this.reader = reader;
        this.breaks = breaks;
        this.namedLock = namedLock;
        this.clock = clock;
    }

    /** The providers whose team is judged today. */
    @Transactional
    List<ProviderId> toJudge() {
        return reader.toJudge(Zones.dayOf(clock.instant()));
    }

    /** Judges the team of a provider today; nothing happens when another replica has done so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void judgeToday(ProviderId provider) {
        namedLock.acquire("team-rule", provider.toString());
        Instant now = clock.instant();
        LocalDate today = Zones.dayOf(now);
        TeamRuleBreak open = breaks.openOf(provider).orElse(null);
        if (!reader.isBound(provider, today)) {
            endIfOpen(open, TeamBreakEnd.CONTRACT_OVER, today, now);
            return;
        }
        TeamBreakPeriod period = new TeamJudgement(reader.staffOf(provider), reader.versions())
                .breakOn(today)
                .orElse(null);
        if (period == null) {
            endIfOpen(open, TeamBreakEnd.MET_AGAIN, today, now);
        } else if (open != null && open.isAbout(period)) {
            open.beginsOn(period.from());
        } else {
            endIfOpen(open, TeamBreakEnd.CONDITIONS_CHANGED, period.from(), now);
            breaks.flush();
            breaks.persist(new TeamRuleBreak(UuidV7.next(), provider, reader.orgOf(provider), period, now));
        }
    }

    private static void endIfOpen(@Nullable TeamRuleBreak open, TeamBreakEnd reason, LocalDate day, Instant now) {
        if (open != null) {
            open.end(reason, day, now);
        }
    }
}
