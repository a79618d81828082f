// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.matching.contract.ContractUnits;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.need.NeedService;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Occurrence;

/**
 * After a person moved: open needs, waiting places and live matches are in the new area, so that its officers see them and its units
 * are offered. An offer on a contract that does not serve the new area, or of a provider that does not work there, ends. An accepted match continues, and a fulfilled one follows
 * until its work order is closed: the order learns of the new area and place. What has ended stays where it was.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MovesOfPersons {

    private static final String WAITING_PLACE = """
            update waitlist_entry set area_code = :area, lock_version = lock_version + 1
            where need_id = :need and status in ('WAITING', 'INELIGIBLE') and area_code <> :area
            """;

    private final NeedService needs;
    private final MatchRepository matches;
    private final MatchTermination termination;
    private final ContractUnits contracts;
    private final Outbox outbox;
    private final Jdbi jdbi;
    private final InstantSource clock;

    MovesOfPersons(
            NeedService needs,
            MatchRepository matches,
            MatchTermination termination,
            ContractUnits contracts,
            Outbox outbox,
            Jdbi jdbi,
            InstantSource clock) {
        this.needs = needs;
        this.matches = matches;
        this.termination = termination;
        this.contracts = contracts;
        this.outbox = outbox;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Follows the latest facts of a person whose area or place changed, or to whom needs were moved. A need that follows newer facts
     * stays where it is, and so do its match and its order.
     */
    public void follow(PersonId person) {
        needs.latestFactsOf(person).ifPresent(latest -> {
            needs.followArea(latest).forEach(need -> follow(need, latest.facts()));
            matches.needsWithOrder(person).forEach(need -> needs.lockById(need)
                    .filter(locked -> locked.mayFollow(latest))
                    .ifPresent(locked -> relocate(locked.id(), latest.facts())));
        });
    }

    private void follow(Need need, EligibilityFacts facts) {
        jdbi.useHandle(sql -> sql.createUpdate(WAITING_PLACE)
                .bind("need", need.id())
                .bind("area", facts.areaCode())
                .execute());
        matches.liveOf(need.id()).ifPresent(match -> {
            match.moveToArea(facts.areaCode());
            if (match.status() == MatchStatus.OFFERED
                    && !contracts.extentOf(match.line().contract()).serves(facts.areaCode())) {
                termination.cancelMoved(need, match);
            }
        });
    }

    private void relocate(NeedId need, EligibilityFacts facts) {
        Instant now = clock.instant();
        matches.lockWithOrder(need)
                .forEach(match -> outbox.append(
                        match.relocate(facts.areaCode(), facts.place(), new Occurrence(now, now, false, null))));
    }
}
