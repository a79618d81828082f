// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.matching.base.Json;
import org.zhongfu.matching.contract.ContractUnits;
import org.zhongfu.matching.match.choice.Candidate;
import org.zhongfu.matching.match.choice.Explanation;
import org.zhongfu.matching.match.units.UnitLedger;
import org.zhongfu.matching.need.Need;
import org.zhongfu.matching.waitlist.Waitlist;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Occurrence;

/** Makes offers: holds the units, creates the match and publishes the event, in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OfferService {

    /** What explanations of matches are encrypted for: they hold age, groups and levels of care. */
    static final String EXPLANATION = "match.explanation";

    private final MatchRepository matches;
    private final UnitLedger ledger;
    private final ContractUnits contracts;
    private final Waitlist waitlist;
    private final Outbox outbox;
    private final MatchingConfig config;
    private final WorkingCalendars calendars;
    private final RowEncryption encryption;
    private final InstantSource clock;

    OfferService(
            MatchRepository matches,
            UnitLedger ledger,
            ContractUnits contracts,
            Waitlist waitlist,
            Outbox outbox,
            MatchingConfig config,
            WorkingCalendars calendars,
            RowEncryption encryption,
            InstantSource clock) {
        this.matches = matches;
        this.ledger = ledger;
        this.contracts = contracts;
        this.waitlist = waitlist;
        this.outbox = outbox;
        this.config = config;
        this.calendars = calendars;
        this.encryption = encryption;
        this.clock = clock;
    }

    /** Offers a need to the chosen provider; empty when its line no longer has enough units. */
    Optional<Match> offer(Need need, Explanation explanation, Provenance provenance) {
        Candidate chosen = explanation.chosen().orElseThrow();
        Integer listVersion = explanation.listVersion();
        if (listVersion == null || !ledger.hold(chosen.lineId(), explanation.units())) {
            return Optional.empty();
        }
        BigDecimal price = contracts.priceOf(chosen.lineId());
        MatchId id = new MatchId(UuidV7.next());
        Match match = new Match(
                id,
                need,
                new OfferTerms(
                        OfferedLine.of(chosen, price),
                        listVersion,
                        expiry(need, provenance.occurredAt()),
                        encryption.encrypt(EXPLANATION, id.value(), Json.write(explanation))),
                provenance);
        matches.persist(match);
        ledger.open(match.id(), chosen.lineId(), explanation.units());
        need.recordOffer();
        waitlist.leave(need.id());
        outbox.append(MatchEvents.offered(match, explanation.units()));
        return Optional.of(match);
    }

    /** The time of an offer: that of the decision, which is now unless the need was entered late. */
    Occurrence occurrence(Need need, Explanation explanation) {
        Instant now = clock.instant();
        return explanation.judgedAt().isAfter(need.confirmedAt())
                ? new Occurrence(now, now, false, null)
                : occurrence(need);
    }

    /** The time of what follows from events: now, or for a need entered late the earliest possible time. */
    Occurrence occurrence(Need need) {
        Instant now = clock.instant();
        if (!need.backfilled()) {
            return new Occurrence(now, now, false, null);
        }
        Instant latest = matches.latestOf(need.id())
                .filter(at -> at.isAfter(need.confirmedAt()))
                .orElse(need.confirmedAt());
        return new Occurrence(latest, now, true, "follows from a need entered late");
    }

    /** Only hours on working days of the person's area count: the provider's office is closed on the others. */
    private Instant expiry(Need need, Instant offeredAt) {
        return calendars
                .current()
                .plusWorkingTime(need.areaCode(), offeredAt, config.offerLifetime())
                .value();
    }
}
