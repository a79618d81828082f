// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.platform.web.State;

class HttpRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Caller OFFICER = new Caller("s", Set.of("county-officer"), AreaScope.of("652301"), null);
    private static final Caller BACKFILLER = new Caller("s", Set.of("backfill"), AreaScope.of("652301"), null);

    @ParameterizedTest
    @CsvSource({
        "652300,6523",
        "652301,652301",
        "650000,65",
        "652301001,652301001",
        "652301000,652301",
        "652300000000,6523",
        "652301001000,652301001",
        "652301001002,652301001002",
        "652310,652310"
    })
    void anAreaCoversTheCodesThatBeginWithItsPrefix(String code, String prefix) {
        assertThat(AreaScope.of(code).prefix()).isEqualTo(prefix);
    }

    @Test
    void aCountyDoesNotSeeItsNeighbourAndThePrefectureSeesBoth() {
        assertThat(AreaScope.of("652301").covers("652301001")).isTrue();
        assertThat(AreaScope.of("652301").covers("652302")).isFalse();
        assertThat(AreaScope.of("652300").covers("652302")).isTrue();
        assertThat(AreaScope.of("652300").covers("652400")).isFalse();
        assertThat(AreaScope.none().covers("652301")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6523", "65230%", "652301x", "6523010", "6523011", "６５２３０１"})
    void aMalformedAreaCodeIsRefused(String code) {
        assertThatThrownBy(() -> AreaScope.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    private enum Phase implements State<Phase> {
        OPEN("Open", "进行中"),
        HELD("On hold", "暂停"),
        GONE("Gone", "已结束");

        private final LocalizedText label;

        Phase(String en, String zh) {
            label = LocalizedText.of(en, zh);
        }

        @Override
        public Set<Phase> next() {
            return switch (this) {
                case OPEN -> EnumSet.of(GONE, HELD);
                case HELD -> EnumSet.of(OPEN);
                case GONE -> EnumSet.noneOf(Phase.class);
            };
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }

    @Test
    void aTransitionTheTableDoesNotHaveIsRefusedInWordsOfTheReadersLanguage() {
        Problem open = catchThrowableOfType(Problem.class, () -> Phase.OPEN.requireTransition(Phase.OPEN));
        Problem last = catchThrowableOfType(Problem.class, () -> Phase.GONE.to(Phase.HELD));

        assertThat(open.status()).isEqualTo(409);
        assertThat(open.detail())
                .isEqualTo(LocalizedText.of(
                        "The present state is \"Open\"; it cannot become \"Open\"."
                                + " Possible from here: \"On hold\", \"Gone\".",
                        "当前状态为“进行中”，不能变为“进行中”。可变为：“暂停”、“已结束”。"));
        assertThat(open.allowed()).containsExactly("HELD", "GONE");
        assertThat(last.detail())
                .isEqualTo(LocalizedText.of(
                        "The present state is \"Gone\"; it cannot become \"On hold\". This state is final.",
                        "当前状态为“已结束”，不能变为“暂停”。该状态为终态。"));
        assertThat(Phase.OPEN.to(Phase.HELD)).isEqualTo(Phase.HELD);
    }

    @Test
    void aRecordDatedNowRequiresNoRole() {
        Occurrence now = Occurrence.judge(null, null, OFFICER, NOW);
        Occurrence yesterday = Occurrence.judge(NOW.minus(Duration.ofHours(72)), null, OFFICER, NOW);

        assertThat(now).isEqualTo(new Occurrence(NOW, NOW, false, null));
        assertThat(yesterday.backfilled()).isFalse();
    }

    @Test
    void aRecordOlderThanThreeDaysRequiresTheRoleAndAReason() {
        Instant old = NOW.minus(Duration.ofHours(72)).minusSeconds(1);

        assertThat(status(() -> Occurrence.judge(old, "paper forms", OFFICER, NOW)))
                .isEqualTo(403);
        assertThat(status(() -> Occurrence.judge(old, null, BACKFILLER, NOW))).isEqualTo(422);
        assertThat(status(() -> Occurrence.judge(old, " ", BACKFILLER, NOW))).isEqualTo(422);
        assertThat(Occurrence.judge(old, "paper forms", BACKFILLER, NOW))
                .isEqualTo(new Occurrence(old, NOW, true, "paper forms"));
    }

    @Test
    void theFutureIsRefusedBeyondTheDriftOfAClock() {
        assertThat(status(() -> Occurrence.judge(NOW.plusSeconds(301), null, BACKFILLER, NOW)))
                .isEqualTo(422);
        assertThat(Occurrence.judge(NOW.plusSeconds(299), null, OFFICER, NOW).backfilled())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'\"3\"',3", "' \"12\" ',12"})
    void aTagIsReadAsItWasGiven(String header, long version) {
        assertThat(Revision.required(header)).isEqualTo(new Revision(version));
        assertThat(Revision.tag(version)).isEqualTo(header.strip());
    }

    @Test
    void aMissingTagIs428AWrongOne400AStaleOne412() {
        assertThat(status(() -> Revision.required(null))).isEqualTo(428);
        for (String wrong : List.of("3", "*", "W/\"3\"", "\"x\"", "\"1\", \"2\"", "\"9999999999999999999\"")) {
            assertThat(status(() -> Revision.required(wrong))).as(wrong).isEqualTo(400);
        }
        assertThat(status(() -> new Revision(2).requireCurrent(3))).isEqualTo(412);
    }

    @Test
    void aPageHasANextCursorOnlyWhenMoreEntriesExist() {
        List<UUID> ids = IntStream.range(0, 3).mapToObj(i -> UuidV7.next()).toList();
        PageQuery two = PageQuery.parse("2", null);

        Page<UUID> first = Page.of(ids, two, id -> id, id -> id);
        Page<UUID> last = Page.of(ids.subList(2, 3), PageQuery.parse("2", first.next()), id -> id, id -> id);

        assertThat(first.items()).isEqualTo(ids.subList(0, 2));
        assertThat(PageQuery.parse(null, first.next()).behind()).isEqualTo(ids.get(1));
        assertThat(last.next()).isNull();
        assertThat(two.fetch()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "x", "1.5", "99999999999"})
    void aLimitOutsideItsBoundsIsRefused(String limit) {
        assertThat(status(() -> PageQuery.parse(limit, null))).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "MTpub3QtYS11dWlk", "MjowMTkzMmI1ZS0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDE"})
    void aCursorOfOurOwnMakingOnly(String cursor) {
        assertThat(status(() -> PageQuery.parse(null, cursor))).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "23505,409",
        "23P01,409",
        "22021,400",
        "40001,503",
        "08006,503",
        "57P03,503",
        "57P02,503",
        "53100,503",
        "40003,503"
    })
    void aDatabaseFaultHasAMeaningForTheCaller(String state, int status) {
        var wrapped = new RuntimeException("outer", new IllegalStateException(new SQLException("secret", state)));

        assertThat(DatabaseFaults.problemIn(wrapped)).hasValueSatisfying(problem -> {
            assertThat(problem.status()).isEqualTo(status);
            assertThat(problem.detail().en()).doesNotContain("secret");
        });
    }

    @Test
    void aDatabaseFaultHiddenInWhatWasSuppressedHasAMeaningToo() {
        var rollback = new IllegalStateException("could not commit");
        rollback.addSuppressed(new RuntimeException(new SQLException("secret", "40001")));

        assertThat(DatabaseFaults.problemIn(rollback))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(503));
    }

    @Test
    void anUnknownFaultHasNone() {
        assertThat(DatabaseFaults.problemIn(new RuntimeException(new SQLException("x", "42P01"))))
                .isEmpty();
        assertThat(DatabaseFaults.problemIn(new RuntimeException())).isEmpty();
    }

    private static int status(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        Problem problem = catchThrowableOfType(Problem.class, call);
        assertThat(problem).as("a problem").isNotNull();
        return problem.status();
    }
}
