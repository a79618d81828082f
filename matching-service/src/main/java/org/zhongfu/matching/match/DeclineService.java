// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Problem;

/**
 * Ends declines, so that a provider is offered a need again: after the period that table {@code decline_period} names for the
 * reason, or at once when an officer decides so.
 */
@ApplicationScoped
public class DeclineService {

    private static final String BY_SYSTEM = "system";

    private static final String OVER = """
            select distinct d.need_id from standing_decline d join need n on n.id = d.need_id
            where d.declined_until <= :now and n.awaits
            order by d.need_id limit :limit
            """;

    private static final String END_OVER = """
            insert into decline_end (match_id, ended_at, ended_by)
            select match_id, :now, :by from standing_decline where need_id = :need and declined_until <= :now
            on conflict (match_id) do nothing
            """;

    private static final String END = """
            insert into decline_end (match_id, ended_at, ended_by, reason_sealed)
            select match_id, :now, :by, :reason from standing_decline where match_id = :match and declined_until > :now
            on conflict (match_id) do nothing
            """;

    private static final String REASON = "decline_end.reason";

    private final Jdbi jdbi;
    private final MatchService service;
    private final NeedService needs;
    private final Transitions transitions;
    private final RowEncryption encryption;
    private final CallerAudit audit;
    private final InstantSource clock;

    DeclineService(
            Jdbi jdbi,
            MatchService service,
            NeedService needs,
            Transitions transitions,
            RowEncryption encryption,
            CallerAudit audit,
            InstantSource clock) {
        this.jdbi = jdbi;
        this.service = service;
        this.needs = needs;
        this.transitions = transitions;
        this.encryption = encryption;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The provider of a match may be offered the need again at once.
     *
     * @throws Problem 409 when the provider has not declined the need, or its decline no longer counts
     */
    @Transactional
    public MatchView endDecline(MatchId id, String reason, Change change, Locale language) {
        Match match = transitions.require(service.lock(change.caller(), id), change);
        int ended = jdbi.withHandle(sql -> sql.createUpdate(END)
                .bind("match", id)
                .bind("reason", encryption.encrypt(REASON, id.value(), reason))
                .bind("by", change.caller().subject())
                .bind("now", clock.instant())
                .execute());
        if (ended == 0) {
            throw Problem.conflict(
                    "The provider has not declined this need, or may be offered it again already.",
                    "该机构未拒绝此需求，或已可再次派单。");
        }
        audit.record(change.caller(), AuditedAction.done("DECLINE_ENDED", "MATCH", id));
        Need need = service.needOf(match);
        if (need.awaits()) {
            needs.requeue(need);
        }
        return service.view(change.caller(), match, language);
    }

    /** Needs that wait and may be offered to a provider again because a decline is over. */
    @Transactional
    List<NeedId> needsToOfferAgain(int limit) {
        return jdbi.withHandle(sql -> sql.createQuery(OVER)
                .bind("now", clock.instant())
                .bind("limit", limit)
                .mapTo(NeedId.class)
                .list());
    }

    /** Ends the declines of a need whose period is over, and queues the need. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void offerAgain(NeedId id) {
        needs.lockById(id).filter(Need::awaits).ifPresent(need -> {
            jdbi.useHandle(sql -> sql.createUpdate(END_OVER)
                    .bind("need", id)
                    .bind("by", BY_SYSTEM)
                    .bind("now", clock.instant())
                    .execute());
            needs.requeue(need);
        });
    }
}
