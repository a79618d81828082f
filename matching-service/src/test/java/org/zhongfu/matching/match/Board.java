// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.matching.News;
import org.zhongfu.matching.Rows;

/** Has needs matched when a test wants it, and looks at what came of it. */
@ApplicationScoped
class Board {

    private final Pump pump;
    private final News news;

    Board(Pump pump, News news) {
        this.pump = pump;
        this.news = news;
    }

    /** A person who may have the service confirms a need; it is matched at once. */
    NeedConfirmed confirmed(String areaCode, int units) {
        UUID person = UUID.randomUUID();
        news.tell(News.facts(person, areaCode));
        NeedConfirmed need = News.need(person, areaCode, units);
        news.tell(need);
        drain();
        return need;
    }

    /** Matches all that is due, also what the service's own pump holds just now and this one therefore passes over. */
    void drain() {
        await().atMost(Duration.ofSeconds(20)).pollDelay(Duration.ZERO).until(() -> {
            pump.drain();
            return Rows.count("select count(*) from need where due_at <= now()") == 0;
        });
    }

    /** The latest match of a need. */
    static UUID matchOf(NeedConfirmed need) {
        return UUID.fromString(matchesOf(need).getLast());
    }

    static List<String> matchesOf(NeedConfirmed need) {
        return Rows.texts("select id from match where need_id = ? order by id", need.needId());
    }

    static String statusOf(UUID matchId) {
        return Rows.texts("select status from match where id = ?", matchId).getFirst();
    }

    /** The units of a match as {@code held/committed/consumed/released}. */
    static String unitsOf(UUID matchId) {
        return Rows.texts(
                        "select concat_ws('/', held, committed, consumed, released) from units where match_id = ?",
                        matchId)
                .getFirst();
    }

    /** The units of a contract's line as {@code held/committed/consumed}. */
    static String lineOf(String contractId) {
        return Rows.texts(
                        "select concat_ws('/', held, committed, consumed) from contract_line where contract_id = ?::uuid",
                        contractId)
                .getFirst();
    }

    static List<String> waitlistOf(NeedConfirmed need) {
        return Rows.texts("select status || ' ' || reason_codes from waitlist_entry where need_id = ?", need.needId());
    }
}
