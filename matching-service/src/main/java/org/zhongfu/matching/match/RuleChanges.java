// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.platform.kernel.Zones;

/** Versions of eligibility rules that came into force, and the offers without an answer that they judge. */
@ApplicationScoped
class RuleChanges {

    /** An offer that was being made under the version before is committed by then. */
    private static final Duration SETTLED = Duration.ofSeconds(10);

    private static final UUID FIRST = new UUID(0, 0);

    private static final String UNJUDGED = """
            select id, service_item from eligibility_rule
            where status = 'APPROVED' and offers_judged_at is null and valid_from <= :today
              and coalesce(approved_at, recorded_at) <= :settled
            order by id
            """;

    private static final String OFFERED = """
            select need_id from match
            where status = 'OFFERED' and service_item = :item and need_id > :last
            order by need_id limit :limit
            """;

    private static final String JUDGED = "update eligibility_rule set offers_judged_at = :now where id = :rule";

    private final Jdbi jdbi;
    private final MatchTermination termination;
    private final InstantSource clock;

    RuleChanges(Jdbi jdbi, MatchTermination termination, InstantSource clock) {
        this.jdbi = jdbi;
        this.termination = termination;
        this.clock = clock;
    }

    /** A version whose offers are not judged yet. */
    record NewVersion(UUID id, String serviceItem) {}

    /** Versions in force that have not judged the offers. */
    @Transactional
    List<NewVersion> unjudged() {
        Instant now = clock.instant();
        return jdbi.withHandle(sql -> sql.createQuery(UNJUDGED)
                .bind("today", Zones.dayOf(now))
                .bind("settled", now.minus(SETTLED))
                .mapTo(NewVersion.class)
                .list());
    }

    /** Needs after {@code last} with an offer of the service that has no answer. */
    @Transactional
    List<NeedId> offered(String serviceItem, @Nullable NeedId last, int limit) {
        return jdbi.withHandle(sql -> sql.createQuery(OFFERED)
                .bind("item", serviceItem)
                .bind("last", last == null ? FIRST : last.value())
                .bind("limit", limit)
                .mapTo(NeedId.class)
                .list());
    }

    /** Cancels the offer when the person is not eligible any more; nothing happens when another replica has done so. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void judge(NeedId need) {
        termination.cancelIneligible(need);
    }

    /** The version has judged all offers. */
    @Transactional
    void complete(NewVersion version) {
        jdbi.useHandle(sql -> sql.createUpdate(JUDGED)
                .bind("now", clock.instant())
                .bind("rule", version.id())
                .execute());
    }
}
