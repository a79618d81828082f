// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.MatchingApi;
import org.zhongfu.matching.MatchingApi.Provider;
import org.zhongfu.matching.MatchingRows;
import org.zhongfu.matching.TestEvents;

/** Has needs matched when a test wants it, and looks at what came of it. */
@ApplicationScoped
public class Board {

    private static final String OPEN =
            "select (select count(*) from need where due_at <= now()) + (select count(*) from line_freed)";

    private final MatchingLoop loop;
    private final TestEvents events;

    Board(MatchingLoop loop, TestEvents events) {
        this.loop = loop;
        this.events = events;
    }

    /** A person who may have the service confirms a need; it is matched at once. */
    public NeedConfirmed confirmed(String areaCode, int units) {
        UUID person = UUID.randomUUID();
        return confirmed(TestEvents.need(person, areaCode, units));
    }

    /** A need of a person who may have the service; it is matched at once. */
    public NeedConfirmed confirmed(NeedConfirmed need) {
        events.deliver(TestEvents.facts(
                need.recipient().personId().value(), need.recipient().areaCode()));
        events.deliver(need);
        drain();
        return need;
    }

    /** Other facts about the person of a need, as found a year ago. */
    public void updateFacts(NeedConfirmed need, long version, String level) {
        events.deliver(TestEvents.facts(
                need.recipient().personId().value(),
                need.recipient().areaCode(),
                version,
                level,
                TestEvents.now().minus(Duration.ofDays(365))));
        drain();
    }

    /** Its provider accepts the latest match of a need. */
    public UUID accepted(Provider provider, NeedConfirmed need) {
        UUID match = matchOf(need);
        MatchingApi.decide(provider.coordinator(), match, "acceptance", 1, Map.of())
                .then()
                .statusCode(200);
        return match;
    }

    /** Its provider refuses the latest match of a need, which is then matched again. */
    public UUID refused(Provider provider, NeedConfirmed need) {
        UUID match = matchOf(need);
        MatchingApi.decide(provider.coordinator(), match, "refusal", 1, MatchingApi.refusalBody())
                .then()
                .statusCode(200);
        drain();
        return match;
    }

    /** Matches all that is due, also what the service's own pump holds just now and this one therefore passes over. */
    public void drain() {
        await().atMost(Duration.ofSeconds(20)).pollDelay(Duration.ZERO).until(() -> {
            loop.drain();
            return MatchingRows.count(OPEN) == 0;
        });
    }

    /** The latest match of a need. */
    public static UUID matchOf(NeedConfirmed need) {
        return UUID.fromString(matchesOf(need).getLast());
    }

    /** All matches of a need, oldest first. */
    public static List<String> matchesOf(NeedConfirmed need) {
        return MatchingRows.texts("select id from match where need_id = ? order by id", need.needId());
    }

    /** The organisations a need was offered to, oldest first. */
    public static List<String> askedOf(NeedConfirmed need) {
        return MatchingRows.texts("select provider_org from match where need_id = ? order by id", need.needId());
    }

    /** Where a match stands. */
    public static String statusOf(UUID matchId) {
        return MatchingRows.texts("select status from match where id = ?", matchId)
                .getFirst();
    }

    /** The units of a match as {@code held/committed/consumed/released}. */
    public static String unitsOf(UUID matchId) {
        return MatchingRows.texts(
                        "select concat_ws('/', held, committed, consumed, released) from units where match_id = ?",
                        matchId)
                .getFirst();
    }

    /** The units of a contract's line as {@code held/committed/consumed}. */
    public static String lineOf(String contractId) {
        return MatchingRows.texts(
                        "select concat_ws('/', held, committed, consumed) from contract_line where contract_id = ?::uuid",
                        contractId)
                .getFirst();
    }

    /** The place of a need on the waiting list as {@code STATUS ["REASON"]}; empty when it never had one. */
    public static List<String> waitlistOf(NeedConfirmed need) {
        return MatchingRows.texts(
                "select status || ' ' || reason_codes from waitlist_entry where need_id = ?", need.needId());
    }
}
